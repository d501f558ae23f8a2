import { expect, it } from "vitest";
import { compareTokens, comparisonsWith, packReadings, readToken } from "./index.ts";

it("compares one word with many as it compares them one by one", () => {
  const texts = ["Тамарит", "Тамаритова", "Tamaryt", "Тома", "Йоандри", "Yuneisy", "Гильермо", "王", "T."];
  const words = [...texts, "Сервера", "Серверa", "x".repeat(80), `${"x".repeat(70)}y`].map((text) =>
    readToken(text),
  );
  const packed = packReadings(words);
  for (const text of [...texts, "Tamarit", "Guillermo", "x".repeat(80)]) {
    const own = readToken(text, { language: "es" });
    const compare = comparisonsWith(own, words, packed);
    for (const order of [words.keys(), [...words.keys()].reverse()]) {
      for (const place of order)
        expect(compare(place)).toEqual(compareTokens(own, words[place] as (typeof words)[number]));
    }
  }
});
