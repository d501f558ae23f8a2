import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "./section.ts";
import { readSections } from "./sentences.ts";

function sentencesOf(text: string, language: Language = "en"): string[] {
  const blocks = [{ type: "body" as const, start: 0, end: text.length, main: true }];
  const sections = [...readSections({ text, blocks, language: () => language })];
  return sections.flatMap((section) => section.sentences.map((each) => text.slice(each.start, each.end)));
}

const whole = (text: string, language: Language) => expect(sentencesOf(text, language)).toEqual([text]);
const parts = (texts: string[], language: Language) =>
  expect(sentencesOf(texts.join(" "), language)).toEqual(texts);

describe("ending a sentence", () => {
  it("does not end one behind a title, an initial or an abbreviation", () => {
    whole("Gen. Ilmar Tesk met Mr. Leko and J. K. Rowan of Tesk Inc. in the U.S. Senate.", "en");
    whole("El Sr. Leko y la Dra. Tesk viven en EE.UU. Según la pág. 12, no.".slice(0, 46), "es");
    whole("Депутат А. С. Ковров живет на ул. Мира в г. Ривене, т. е. в доме им. Тесленко.", "ru");
    whole("Депутат О. П. Коврик живе на вул. Миру в м. Рівені, див. рис. 3 і ст. 12.", "uk");
  });

  it("ends one behind the year, the currency and the rest, where the next word begins one", () => {
    parts(["Это было в 2011 г.", "Потом ушли."], "ru");
    parts(["Він отримав 5 млн грн.", "Суд мовчить."], "uk");
    parts(["She left the U.S.", "The court waited."], "en");
    parts(["Trajo pan, vino, etc.", "Luego calló."], "es");
  });

  it("keeps a stop inside quotation marks with the sentence, and a slogan whole", () => {
    parts(["He said “Stop.”", "Then he left."], "en");
    whole("The slogan “Stop. Think. Act.” was painted there.", "en");
    whole("«Уходите!» — сказал Ковров.", "ru");
    whole("«¡Váyanse!», dijo Leko.", "es");
    whole("“Why now?” Leko asked.", "en");
    parts(["«Ми прийшли.", "Ми бачили», — сказав Коврик."], "uk");
  });

  it("reads decimals, addresses and ellipses through", () => {
    whole("See www.rivena.example/a.b?c=d or write to a.b@rivena.example about 3.5 tons … today.", "en");
    whole("Он… не пришел.", "ru");
    parts(["Он ушел…", "Никто не видел."], "ru");
  });

  it("goes on over a note mark", () => {
    expect(sentencesOf("It fell.[12] Nobody saw.¹ They slept.")).toEqual([
      "It fell.[12]",
      "Nobody saw.¹",
      "They slept.",
    ]);
  });

  it("ends one at a list item, a line and an empty line", () => {
    expect(sentencesOf("Present:\n• Ana Leko\n• Ilmar Tesk\n\nThey agreed.")).toEqual([
      "Present:",
      "• Ana Leko",
      "• Ilmar Tesk",
      "They agreed.",
    ]);
    parts(["1. Leko — 5 %", "2. Tesk — 4 %"], "en");
  });

  it("does not cut wrapped lines, but does cut a heading from the text", () => {
    const wrapped =
      "The boats left Rivena\n\nat the end of the long winter and nobody in\nthe harbour counted them, although two of\nthe keepers said later that there had been\nforty of them or more.";
    expect(sentencesOf(wrapped)).toHaveLength(2);
  });
});

describe("sections", () => {
  const messy = fc
    .array(
      fc.constantFrom(
        "Ana left. ",
        "Он ушел! ",
        "“No.” ",
        "\n",
        "\n\n",
        "👩‍🚀 ",
        "שלום. ",
        "e\u0301l… ",
        "т. е. ",
        "1. ",
        "• ",
        "(a. B.) ",
      ),
    )
    .map((list) => list.join(""));

  it("cover every character that can be seen, once and in order", () => {
    fc.assert(
      fc.property(messy, (text) => {
        let at = 0;
        for (const sentence of sentencesOfRanges(text)) {
          expect(text.slice(at, sentence.start).trim()).toBe("");
          expect(sentence.tokens[0]?.start).toBe(sentence.start);
          expect(sentence.tokens.at(-1)?.end).toBe(sentence.end);
          at = sentence.end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
    );
  });

  it("stay bounded in one endless paragraph, and lose nothing at the seams", () => {
    const text = "Nobody counted the boats of Rivena. ".repeat(40_000).trim();
    const blocks = [{ type: "body" as const, start: 0, end: text.length, main: true }];
    let count = 0;
    for (const section of readSections({ text, blocks, language: () => "en" })) {
      const [first, last] = [section.sentences[0], section.sentences.at(-1)];
      expect((last?.end ?? 0) - (first?.start ?? 0)).toBeLessThan(270_000);
      for (const each of section.sentences) expect(each.index).toBe(count++);
    }
    expect(count).toBe(40_000);
  });

  function sentencesOfRanges(text: string) {
    const blocks = [{ type: "body" as const, start: 0, end: text.length, main: true }];
    return [...readSections({ text, blocks, language: () => "und" })].flatMap((section) => section.sentences);
  }
});
