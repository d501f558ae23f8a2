import { describe, expect, it } from "vitest";
import { readQuotations } from "../quotations/index.ts";
import { type Language, readSections } from "../text/index.ts";
import { readAttributions } from "./index.ts";

function read(text: string, language: Language = "en") {
  const blocks = [{ type: "body" as const, start: 0, end: text.length, main: true }];
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return [...readSections({ text, blocks, language: () => language })].flatMap((section) =>
    readAttributions(section, { quotations: readQuotations(section), names: [] }).map((found) => ({
      rule: found.rule,
      source: found.source && slice(found.source),
      cue: found.cue && slice(found.cue),
      content: found.content.map(slice),
      kind: found.kind,
      type: found.sourceType,
      stance: found.authorStance,
      polarity: found.polarity,
      recipient: found.recipient && slice(found.recipient),
      medium: found.medium && slice(found.medium),
      others: found.otherSources?.map(slice),
    })),
  );
}

describe("who says what", () => {
  it("names the rule with its language", () => {
    expect(read("Officials say about 40 boxes left Rivena.")[0]?.rule).toBe("en.attr.say-zero");
  });

  it("knows who was told, and where it was said", () => {
    const [found] = read("Ana Leko told the Rivena Courier in an interview that the dam was safe.");
    expect(found).toMatchObject({ recipient: "the Rivena Courier", medium: "an interview" });
  });

  it("reads a headline and a transcript", () => {
    expect(read("Minister: the bridge is safe")[0]).toMatchObject({ source: "Minister", cue: ":" });
    expect(read("The hearing began.\n\nLEKO: We never signed it.\n\nDORN: Nobody asked us.")).toMatchObject([
      { source: "LEKO", content: ["We never signed it"] },
      { source: "DORN", content: ["Nobody asked us"] },
    ]);
  });

  it("follows direct speech over the break of a paragraph", () => {
    const text = "She said:\n\n“The gate was open all night.\n\n“Nobody came.”";
    expect(read(text)[0]?.content).toEqual(["The gate was open all night.\n\n“Nobody came."]);
  });

  it("takes the stance from the word, not from the content", () => {
    const stances = ["said", "claimed", "admitted", "falsely claimed"].map(
      (cue) => read(`Dorn ${cue} that the log was burnt.`)[0]?.stance,
    );
    expect(stances).toEqual(["neutral", "distances", "endorses", "rejects"]);
  });

  it("has no shorter cue inside a longer one", () => {
    expect(read("Leko pointed out that the dam was old.")[0]?.cue).toBe("pointed out");
  });
});

describe("traps", () => {
  it("(7) leaves the day of the report outside the content", () => {
    expect(read("The council said on Monday that the dam burst in May.")[0]?.content).toEqual([
      "that the dam burst in May",
    ]);
  });

  it("(8) reads a partial quotation as part of the clause, and a scare quote as no speech", () => {
    expect(read("Dorn said the plan was “a fairy tale”.")).toMatchObject([
      { source: "Dorn", content: ["the plan was “a fairy tale”"], kind: "mixed" },
    ]);
    expect(read("The “peace fleet” never sailed.")).toEqual([]);
  });

  it("(8) invents no speaker for direct speech that has none", () => {
    expect(read("The room was dark. “It was the longest night of the year.”")).toMatchObject([
      { source: null, cue: null, kind: "unattributed-quotation", type: "none" },
    ]);
  });

  it("(9) keeps 'everybody' generic, and takes nothing from 'nobody'", () => {
    expect(read("Everybody understands that the fund is empty.")).toMatchObject([
      { kind: "generic", type: "generic" },
    ]);
    expect(read("Nobody said that the fund was empty.")).toEqual([]);
  });

  it("(9) turns the polarity for the speaker only", () => {
    expect(read("Leko denied that she signed.")[0]).toMatchObject({ polarity: "-", stance: "neutral" });
    expect(read("Leko did not deny that she signed.")[0]?.polarity).toBeUndefined();
  });

  it("(10) lists the candidates for a pronoun and chooses none", () => {
    const found = read(
      "Ana Leko said the gate was open. Ivo Brandt said it was shut. He said so twice, he added.",
    );
    expect(found.at(-1)).toMatchObject({ source: "he", type: "pronoun", others: ["Ivo Brandt", "Ana Leko"] });
  });
});

describe("nouns that look like verbs", () => {
  it.each([
    "The state debt rose again.",
    "Her press secretary left early.",
    "Plans that failed were dropped.",
    "The email server was old.",
    "El informe anual se perdió.",
  ])("finds no report in: %s", (text) => {
    expect(read(text, text.startsWith("El") ? "es" : "en")).toEqual([]);
  });
});

describe("long input", () => {
  it("reads a paragraph of ten thousand quotations in a moment", () => {
    const text = "“Yes, it was so,” said Ana Leko. ".repeat(10_000);
    const start = performance.now();
    expect(read(text).length).toBe(10_000);
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});
