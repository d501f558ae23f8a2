import { describe, expect, it } from "vitest";
import { sha256 } from "../../base/index.ts";
import { readDocument } from "../assembly/index.ts";

function relationsIn(text: string): string[] {
  const hash = sha256(text);
  const blocks = [{ type: "body" as const, start: 0, end: [...text].length, main: true }];
  const identity = { sha256: hash, textSha256: hash, extractor: "text/1", version: "0.1.0" };
  const audit = readDocument({ text, ...identity, blocks, published: null });
  return audit.relations.map(({ predicate }) => predicate);
}

const STATED: readonly (readonly [predicate: string, text: string])[] = [
  ["born-in", "Ana Leko was born in Rivena."],
  ["founded", "Ivo Maren founded the Tarvo Company."],
  ["born-in", "Ana Leko nació en Rivena."],
];

const NOT_STATED: readonly string[] = [
  "Ana Leko wrote about Rivena.",
  "Ana Leko, Ivo Maren.",
  "Ana Leko escribió sobre Rivena.",
  "Анна Леко писала о Риване.",
  "Ганна Леко писала про Рівану.",
];

describe("readRelations", () => {
  it.each(STATED)("reads %s: %s", (predicate, text) => expect(relationsIn(text)).toContain(predicate));

  it.each(NOT_STATED)("reads none where none is stated: %s", (text) => expect(relationsIn(text)).toEqual([]));
});
