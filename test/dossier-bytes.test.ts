import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";

/** Hashes of outline, pages, figures and PDF, made in a process of its own. */
function hashesIn(environment: Readonly<Record<string, string>>): string[] {
  const script = new URL("./fixtures/published/print-hashes.ts", import.meta.url).pathname;
  const printed = execFileSync(process.execPath, ["--import", "tsx", script], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", ...environment },
  });
  return printed.trim().split("\n");
}

describe("what a reader sees of a case", () => {
  it("has the same bytes in every process, time zone, home and language of the machine", () => {
    const here = hashesIn({ TZ: "UTC", HOME: "/", LANG: "C" });
    expect(here.length).toBeGreaterThan(60);
    expect(new Set(here.map((line) => line.slice(66))).size).toBe(here.length);
    expect(hashesIn({ TZ: "Pacific/Kiritimati", HOME: "/tmp", LANG: "uk_UA.UTF-8" })).toEqual(here);
    expect(hashesIn({ TZ: "America/St_Johns", LANG: "es_ES.UTF-8", LC_ALL: "de_DE.UTF-8" })).toEqual(here);
  });
});
