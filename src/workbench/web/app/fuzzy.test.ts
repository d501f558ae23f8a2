import { describe, expect, it } from "vitest";
import { fuzzyScore } from "./fuzzy.ts";

const best = (typed: string, ...names: string[]) =>
  names.map((name) => [fuzzyScore(typed, name), name] as const).sort(([a], [b]) => b - a)[0]?.[1];

describe("a name that answers to a few letters", () => {
  it("has them all, in their order", () => {
    expect(fuzzyScore("hist", "History")).toBeGreaterThan(0);
    expect(fuzzyScore("tsih", "History")).toBe(0);
    expect(fuzzyScore("histories", "History")).toBe(0);
  });

  it("is found by the beginnings of its words before any that has them within", () => {
    expect(best("cb", "Claims board", "Describe")).toBe("Claims board");
    expect(best("sou", "Resources of course", "Sources")).toBe("Sources");
  });

  it("is found without its accents and in small letters, in any alphabet", () => {
    expect(fuzzyScore("jose", "José")).toBeGreaterThan(0);
    expect(fuzzyScore("джер", "Джерела")).toBeGreaterThan(0);
  });

  it("is the shorter of two that answer alike", () => {
    expect(best("add", "Add files to this case", "Add files")).toBe("Add files");
  });
});
