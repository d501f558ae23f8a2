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
});

function* everySpan(value: unknown): Generator<{ start: number; end: number; text: string }> {
  if (value === null || typeof value !== "object") return;
  if ("text" in value && "start" in value) yield value as { start: number; end: number; text: string };
  for (const each of Object.values(value)) yield* everySpan(each);
}
