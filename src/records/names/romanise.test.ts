import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { romanise, schemeNames } from "./romanise.ts";

const rows = (file: string): string[][] =>
  readFileSync(new URL(`../../../resources/romanisation/${file}`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));

describe("romanisation", () => {
  it("reproduces every golden row of Russian", () => {
    const golden = rows("golden-russian.tsv");
    expect(golden).toHaveLength(540);
    for (const [scheme = "", cyrillic = "", latin] of golden) {
      expect([scheme, cyrillic, romanise(cyrillic, scheme)]).toEqual([scheme, cyrillic, latin]);
    }
  });
  it.each([
    ["golden-ukrainian-kmu55.tsv", "ukrainian_kmu55"],
    ["golden-belarusian-icao.tsv", "belarusian_icao"],
  ])("reproduces every row of %s", (file, scheme) => {
    const golden = rows(file);
    expect(golden.length).toBeGreaterThan(10);
    for (const [cyrillic = "", latin] of golden) expect(romanise(cyrillic, scheme)).toBe(latin);
  });
  it("reproduces the sample sentences the schemas came with", () => {
    let samples = 0;
    for (const scheme of schemeNames.filter((name) => !name.includes("kmu55") && !name.includes("icao_be"))) {
      for (const [text = "", latin] of samplesOf(scheme)) {
        samples++;
        expect([scheme, romanise(text, scheme)]).toEqual([scheme, latin]);
      }
    }
    expect(samples).toBeGreaterThan(100);
  });
  it("refuses a scheme it does not know", () => {
    expect(() => romanise("Анна", "klingon")).toThrow(/no romanisation scheme "klingon"/);
  });
});

function samplesOf(scheme: string): string[][] {
  const folder = new URL("../../../resources/romanisation/schemas/", import.meta.url);
  try {
    const { samples } = JSON.parse(readFileSync(new URL(`${scheme}.json`, folder), "utf8")) as {
      samples?: string[][];
    };
    return samples ?? [];
  } catch {
    return [];
  }
}
