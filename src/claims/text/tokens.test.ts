import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FoundProblem } from "../found.ts";
import { foldWord, readTokens } from "./tokens.ts";

const folded = (text: string) => readTokens(text).map((token) => token.folded);

/** Text with everything that breaks offsets: emoji, combining marks, right-to-left, odd spaces, broken pairs. */
const messyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "за-\nвод",
        "о́зеро",
        "e\u0301",
        "👩‍🚀",
        "🇺🇦",
        "שלום",
        "مرحبا",
        "it's",
        "’",
        "[12]",
        "1.5",
        "\u00ad",
        "\u00a0",
        "ﬁn",
        "\ud800",
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(" "));

describe("reading tokens", () => {
  it("puts every character that can be seen into exactly one token, in order", () => {
    fc.assert(
      fc.property(messyText, (text) => {
        let at = 0;
        for (const token of readTokens(text)) {
          expect(text.slice(at, token.start)).toMatch(/^[\s\p{Cf}]*$/u);
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(token.end).toBeGreaterThan(token.start);
          at = token.end;
        }
        expect(text.slice(at)).toMatch(/^[\s\p{Cf}]*$/u);
      }),
    );
  });

  it("reads a stretch as it reads the same stretch alone", () => {
    fc.assert(
      fc.property(messyText, messyText, (before, text) => {
        const whole = `${before}\n${text}`;
        const moved = readTokens(whole, before.length + 1).map((token) => token.start - before.length - 1);
        expect(moved).toEqual(readTokens(text).map((token) => token.start));
      }),
    );
  });

  it("keeps apostrophes inside words, whichever of the three is typed, and sets the English possessive apart", () => {
    expect(folded("п'ять п’ять пʼять")).toEqual(["п’ять", "п’ять", "п’ять"]);
    expect(folded("O'Hara's l’Orient")).toEqual(["o’hara", "’s", "l’orient"]);
  });

  it("joins a word that the end of a line cut, but not a compound of names", () => {
    expect(folded("the infor-\nmation")).toEqual(["the", "information"]);
    expect(folded("соглаше-\n   ние")).toEqual(["соглашение"]);
    expect(folded("Rivena-\nLeko")).toEqual(["rivena", "-", "leko"]);
    expect(folded("one-\n\ntwo")).toEqual(["one", "-", "two"]);
  });

  it("forgets soft hyphens, stress marks, ligatures and the dots of ё, and composes accents", () => {
    expect(folded("infor\u00admation о́зеро oﬃcer Семён e\u0301l")).toEqual([
      "information",
      "озеро",
      "officer",
      "семен",
      "él",
    ]);
  });

  it("reads Latin letters inside a Cyrillic word as Cyrillic, the reverse as Latin, and says so", () => {
    const problems: FoundProblem[] = [];
    const text = "Кремлeвский Cuba\u0441 Wi-Fi";
    expect(readTokens(text, 0, text.length, problems).map((token) => token.folded)).toEqual([
      "кремлевский",
      "cubac",
      "wi",
      "-",
      "fi",
    ]);
    expect(problems.map((each) => [each.code, each.start, each.end])).toEqual([
      ["claims/look-alike-letters", 0, 11],
      ["claims/look-alike-letters", 12, 17],
    ]);
  });

  it("takes a note in brackets as one mark, and a year somebody put in as a number", () => {
    expect(folded("said.[12] Then")).toEqual(["said", ".", "[12]", "then"]);
    expect(folded("in [2019]")).toEqual(["in", "[", "2019", "]"]);
  });

  it("keeps the stops and commas of a number, and knows whether a space stood before", () => {
    const tokens = readTokens("1.500,5 km, 8th\u00a0May");
    expect(tokens.map((token) => [token.text, token.spaced])).toEqual([
      ["1.500,5", false],
      ["km", true],
      [",", false],
      ["8", true],
      ["th", false],
      ["May", true],
    ]);
  });

  it("names the shape of a word", () => {
    const shapes = readTokens("name Name NAME iPhone N McLeko").map((token) => token.shape);
    expect(shapes).toEqual(["lower", "capital", "upper", "mixed", "capital", "mixed"]);
  });
});

describe("folding a word", () => {
  it("gives the same for a folded word", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (word) => foldWord(foldWord(word)) === foldWord(word)),
    );
    expect(foldWord(foldWord("İЀ"))).toBe(foldWord("İЀ"));
  });
});
