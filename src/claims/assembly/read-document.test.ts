import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../base/index.ts";
import { readDocument } from "./read-document.ts";

function read(text: string) {
  return readDocument({
    text,
    sha256: sha256(text),
    textSha256: sha256(text),
    extractor: "text/1",
    blocks: [{ type: "body", start: 0, end: [...text].length, main: true }],
    published: null,
    version: "0.1.0",
  });
}

describe("readDocument", () => {
  it("reads an empty text without complaint", () => {
    expect(read("")).toMatchObject({
      sentences: [],
      claims: [],
      document: { codePoints: 0, language: "und" },
    });
  });

  it("gives the same audit twice", () => {
    const text = "Officials say about 40 boxes left Rivena on 3 May 2022.\n“Nobody signed,” said Ana Leko.\n";
    expect(read(text)).toEqual(read(text));
  });

  it("quotes every span exactly, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const points = [...text];
        for (const span of everySpan(read(text)))
          expect(span.text).toBe(points.slice(span.start, span.end).join(""));
      }),
    );
  });

  it("quotes every span exactly in four languages, with emoji, combining marks and right-to-left words between", () => {
    const pieces = fc.array(fc.constantFrom(...SENTENCES, ...STRANGERS), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(pieces, fc.constantFrom(" ", "\n", "\n\n"), (parts, joint) => {
        const text = parts.join(joint);
        const points = [...text];
        for (const span of everySpan(read(text)))
          expect(span.text).toBe(points.slice(span.start, span.end).join(""));
      }),
      { numRuns: 60 },
    );
  });
});

const SENTENCES = [
  "Officials say about 40 boxes left Rivena on 3 May 2022.",
  "“Nobody signed,” said Ana Leko, who was born in Tarvo, explaining that the crane had been sold.",
  "Despite its visits to Rivena, the council has denied that $8.5 billion was paid.",
  "«Nadie firmó», dijo Ana Leko, que nació en Tarvo en 1965.",
  "Según varias fuentes, unas 40 familias salieron en marzo de 2022.",
  "«Никто не подписывал», — сказала Анна Леко, которая родилась в Тарво.",
  "По данным «Курьера», в марте 2022 года ушло около 40 ящиков.",
  "Якщо кран не полагодять до вересня, докери, ймовірно, оголосять страйк.",
];
const STRANGERS = ["🙂🇨🇺", "e\u0301ta\u0301", "שלום (עולם)", "مرحبا", "👩‍👩‍👧", "\u00ad—\u00a0"];

function* everySpan(value: unknown): Generator<{ start: number; end: number; text: string }> {
  if (value === null || typeof value !== "object") return;
  if ("text" in value && "start" in value) yield value as { start: number; end: number; text: string };
  for (const each of Object.values(value)) yield* everySpan(each);
}
