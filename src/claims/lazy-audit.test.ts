import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ReadingInput, readDocument, readLazily } from "./assembly/index.ts";
import { auditJson } from "./lazy-audit.ts";

const SENTENCES = [
  "Officials in Rivena say that about 40 boxes left the harbour on 3 May 2022.",
  "“Nobody signed anything,” said Ana Leko, secretary of the Port Council.",
  "The Port Council said that 900 boxes left the harbour on 9 May 2022.",
  "Если кран не починят до сентября, докеры, вероятно, объявят забастовку.",
  "“It is 😀 and never",
];

function inputOf(text: string): ReadingInput {
  return {
    text,
    sha256: "0",
    textSha256: "0",
    extractor: "text/1",
    blocks: [{ type: "body", start: 0, end: [...text].length, main: true }],
    published: null,
    version: "0.1.0",
  };
}

const text = fc.array(fc.constantFrom(...SENTENCES), { maxLength: 12 }).map((all) => all.join("\n"));

describe("auditJson", () => {
  it("writes of a lazy audit what JSON.stringify writes of the whole, tensions and problems included", () => {
    fc.assert(
      fc.property(text, (each) => {
        const whole = JSON.stringify(readDocument(inputOf(each)));
        expect([...auditJson(readLazily(inputOf(each)))].join("")).toBe(whole);
      }),
      { numRuns: 25 },
    );
  });

  it("gives a long audit in many pieces", () => {
    const long = `${SENTENCES.join(" ")}\n`.repeat(60);
    const pieces = [...auditJson(readLazily(inputOf(long)))];
    expect(pieces.length).toBeGreaterThan(3);
    expect(JSON.parse(pieces.join(""))).toEqual(JSON.parse(JSON.stringify(readDocument(inputOf(long)))));
  });
});
