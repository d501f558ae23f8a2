import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ERROR_CODES } from "../src/base/index.ts";
import { LIMITS } from "../src/sources/index.ts";

const page = readFileSync("docs/guide/formats.md", "utf8");

describe("the page about formats", () => {
  it("names only problems that exist", () => {
    const named = [...page.matchAll(/`(sources\/[a-z-]+)`/g)].map(([, code]) => code as string);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((code) => !Object.hasOwn(ERROR_CODES, code))).toEqual([]);
  });

  it("states the caps that hold", () => {
    const stated = `${LIMITS.archiveBytes / 2 ** 30} GiB in all, ${LIMITS.archiveRatio} to 1 after the first ${LIMITS.archiveRatioFrom / 2 ** 20} MiB, ${LIMITS.archiveEntries.toLocaleString("en")} entries`;
    expect(page).toContain(stated);
    expect(LIMITS.archiveDepth).toBe(2);
  });
});
