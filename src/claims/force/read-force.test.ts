import { describe, expect, it } from "vitest";
import type { Language, Section } from "../text/section.ts";
import { readTokens } from "../text/tokens.ts";
import { readForce } from "./read-force.ts";

function sectionOf(text: string, language: Language): Section {
  const sentence = { index: 0, paragraph: 1, block: "body", language, start: 0, end: text.length } as const;
  return { text, sentences: [{ ...sentence, tokens: readTokens(text) }] };
}

function read(text: string, language: Language = "en") {
  return readForce(sectionOf(text, language), { attributions: [], quotations: [] });
}

describe("readForce", () => {
  it("says nothing about a language without a pack", () => {
    const force = read("Forsan naves non venerunt.", "und");
    expect(force.hedges).toEqual([]);
    expect(force.kinds.size).toBe(0);
  });

  it("does not take the month of May for a hedge", () => {
    expect(read("The convoy left on May 5 and returned in May.").hedges).toEqual([]);
    expect(read("May 5 was a Friday.").hedges).toEqual([]);
  });
});
