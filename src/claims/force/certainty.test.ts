import { describe, expect, it } from "vitest";
import type { Language, Section } from "../text/section.ts";
import { readTokens } from "../text/tokens.ts";
import { certaintyOf, forceBySentence, forceOf, kindsIn } from "./certainty.ts";
import { readForce } from "./read-force.ts";

function read(text: string, stretch: string, language: Language = "en") {
  const sentence = { index: 0, paragraph: 1, block: "body", language, start: 0, end: text.length } as const;
  const section: Section = { text, sentences: [{ ...sentence, tokens: readTokens(text) }] };
  const force = forceBySentence(readForce(section, { attributions: [], quotations: [] }))(0);
  const start = text.indexOf(stretch);
  return { range: { start, end: start + stretch.length }, force };
}

function certainty(text: string, stretch = text, language: Language = "en") {
  const { range, force } = read(text, stretch, language);
  const { degree, polarity } = certaintyOf(range, force);
  return `${degree}${polarity}`;
}

describe("certaintyOf", () => {
  it.each([
    ["en", "The ferry left Rivena.", "CT+"],
    ["en", "The ferry did not leave Rivena.", "CT-"],
    ["en", "The ferry probably left Rivena.", "PR+"],
    ["en", "The ferry may not have left.", "PS-"],
    ["en", "The ferry has reportedly left.", "U+"],
    ["en", "About 40 crates left Rivena.", "CT+"],
    ["en", "She left without her papers.", "CT+"],
    ["en", "It was a wreck not seen since the war.", "CT+"],
    ["en", "When did the ferry leave?", "Uu"],
    ["es", "El barco no salió nunca.", "CT-"],
    ["es", "El barco habría salido de Rivena.", "U+"],
    ["ru", "Никто не подписал договор.", "CT-"],
    ["ru", "Паром, вероятно, вышел ночью.", "PR+"],
    ["uk", "Ніхто не підписав угоди.", "CT-"],
    ["uk", "Пором, можливо, вийшов уночі.", "PS+"],
  ] as const)("in %s: %s", (language, text, expected) => {
    expect(certainty(text, text, language)).toBe(expected);
  });

  it("is turned over once more by a source who denies it", () => {
    const { range, force } = read("Leko denied that the pier burned.", "the pier burned");
    expect(certaintyOf(range, force, true).polarity).toBe("-");
  });

  it("commits to neither the condition nor what hangs on it", () => {
    const text = "If the dam breaks, the valley floods.";
    expect(certainty(text, "the dam breaks")).toBe("Uu");
    expect(certainty(text, "the valley floods")).toBe("U+");
  });

  it("leaves the neighbour of a denied or hedged clause as it was", () => {
    expect(certainty("The guard did not open the gate, but the crew left.", "the crew left")).toBe("CT+");
    expect(certainty("The crew may have slept, but the pilot rang twice.", "the pilot rang twice")).toBe(
      "CT+",
    );
  });
});

describe("kindsIn", () => {
  it("gives a claim only the kinds that its own words mark", () => {
    const text = "The council sold the pier, and we believe the price was wrong.";
    const { range, force } = read(text, "The council sold the pier");
    expect(force.kinds).toContain("opinion");
    expect(kindsIn(range, force)).toEqual(["fact-claim"]);
    expect(kindsIn({ start: text.indexOf("we believe"), end: text.length }, force)).toContain("opinion");
  });

  it("keeps a question a question in every part", () => {
    const { range, force } = read("When did the ferry that burned leave?", "the ferry that burned");
    expect(kindsIn(range, force)).toEqual(["question"]);
  });
});

describe("forceOf", () => {
  const force = (text: string, stretch: string) => {
    const found = read(text, stretch);
    return forceOf(found.range, found.force, []);
  };

  it.each([
    ["The ferry left.", "The ferry left", "asserted"],
    ["The ferry may have left.", "The ferry may have left", "hedged"],
    ["Who would believe that?", "Who would believe that", "rhetorical"],
    ["If the dam breaks, the valley floods.", "the valley floods", "conditional"],
    ["Without the loans, the bank would fall.", "the bank would fall", "counterfactual"],
    ["Despite her visits, he signed nothing.", "her visits", "presupposed"],
    ["It is high time that they answered.", "It is high time that they answered", "directive"],
  ])("of %s", (text, stretch, expected) => {
    expect(force(text, stretch)).toBe(expected);
  });

  it("is reported inside what somebody else says", () => {
    const text = "Leko said the ferry left.";
    const { range, force: found } = read(text, "the ferry left");
    const attribution = {
      sentence: 0,
      rule: "test",
      source: { start: 0, end: 4 },
      cue: { start: 5, end: 9 },
      content: [range],
      kind: "indirect",
      sourceType: "named-person",
      authorStance: "neutral",
      quotations: [],
    } as const;
    expect(forceOf(range, found, [attribution])).toBe("reported");
  });
});
