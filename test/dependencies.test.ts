import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly engines?: { readonly node?: string };
}

/** Permissive licences only: what we ship must be free to use in any newsroom. */
const ALLOWED = new Set([
  "Apache-2.0",
  "MIT",
  "MIT-0",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "Unlicense",
  "BlueOak-1.0.0",
  "Zlib",
  // duck, below mammoth: two clauses by its own licence file.
  "BSD",
]);

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Locked> };
const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== "" && !dev);

/** "(MIT OR GPL-3.0-or-later)": one of the choices must be allowed; "MIT AND Zlib": both. */
function isAllowed(license: string | undefined): boolean {
  const choices = (license ?? "").replace(/[()]/g, "").split(" OR ");
  return choices.some((choice) => choice.split(" AND ").every((each) => ALLOWED.has(each.trim())));
}

describe("what Careo ships with", () => {
  it("has more than ten packages, so that the rules below are about something", () => {
    expect(shipped.length).toBeGreaterThan(10);
  });

  it("is permissively licensed, every package of it", () => {
    expect(
      shipped
        .filter(([, { license }]) => !isAllowed(license))
        .map(([path, { license }]) => `${path}: ${license}`),
    ).toEqual([]);
  });

  it("runs nothing on installation", () => {
    expect(shipped.filter(([, each]) => each.hasInstallScript).map(([path]) => path)).toEqual([]);
  });

  it("is locked without naming any host", () => {
    expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});
