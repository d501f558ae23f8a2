import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadNameDictionary } from "../name-dictionary.ts";
import { readDictionary, writeDictionary } from "./dictionary.ts";
import { compareNames, compareTokens, readToken } from "./index.ts";

describe("the dictionary of spellings", () => {
  it("reads back what was written", () => {
    const words = fc.dictionary(
      fc.stringMatching(/^[a-zñ]{1,12}$/),
      fc.array(fc.stringMatching(/^[а-я]{1,8}$/), { minLength: 1, maxLength: 3 }),
      { maxKeys: 20 },
    );
    fc.assert(
      fc.property(words, (entries) => {
        const read = readDictionary(
          new TextEncoder().encode(`# head\n${writeDictionary(new Map(Object.entries(entries)))}`),
        );
        for (const [key, forms] of Object.entries(entries)) expect(read.formsOf(key)).toEqual(forms);
      }),
    );
  });
  it("adds a reading and takes none away", () => {
    const dictionary = readDictionary(new TextEncoder().encode("0wayne\tуэйн\n"));
    const without = readToken("Wayne");
    const withIt = readToken("Wayne", { dictionary });
    for (const { phones } of without.readings) {
      expect(withIt.readings.map((each) => each.phones)).toContain(phones);
    }
    expect(compareTokens(withIt, readToken("Уэйн"))).toMatchObject({ similarity: 1, level: "close" });
    expect(compareTokens(withIt, readToken("Уэйн"))?.rules).toContain("dictionary:уэйн");
  });
  it("takes no agreement that rules explain from any pair of words, and adds some", () => {
    const dictionary = loadNameDictionary();
    const words =
      "james wayne garcia cienfuegos yoandri guillermo jorge nunez reyes chavez katherine george charles hughes vaughan jean".split(
        " ",
      );
    const forms = [
      ...words.flatMap((word) => dictionary.formsOf(word)),
      "гарсия",
      "хорхе",
      "гильермо",
      "орлов",
    ];
    let added = 0;
    for (const word of words) {
      for (const form of forms) {
        const plain = compareTokens(readToken(word), readToken(form));
        const more = compareTokens(readToken(word, { dictionary }), readToken(form, { dictionary }));
        // What the best pair of readings is chosen by: an agreement by a cheaper reading may be a little less alike.
        const worth = (found: typeof plain) =>
          found === undefined ? 0 : found.similarity - 0.02 * found.cost;
        expect(worth(more)).toBeGreaterThanOrEqual(worth(plain));
        if (worth(more) > worth(plain)) added++;
        const whole = (options: { dictionary?: typeof dictionary }) =>
          compareNames(`${word} Tamarit`, `${form} Тамарит`, options).score;
        expect(whole({ dictionary })).toBeGreaterThanOrEqual(whole({}));
      }
    }
    expect(added).toBeGreaterThan(3);
  });
  it("ships with spellings the rules do not give", () => {
    const dictionary = loadNameDictionary();
    expect(dictionary.formsOf("james")).toContain("джеймс");
    expect(dictionary.formsOf("notaname")).toEqual([]);
  });
});
