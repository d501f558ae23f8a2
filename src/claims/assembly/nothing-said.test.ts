import { describe, expect, it } from "vitest";
import { readDocument } from "./read-document.ts";

function claimsOf(text: string): string[] {
  const blocks = [{ type: "body" as const, start: 0, end: [...text].length, main: true }];
  const hashes = { sha256: "0".repeat(64), textSha256: "0".repeat(64) };
  return readDocument({
    text,
    ...hashes,
    extractor: "text/1",
    blocks,
    published: null,
    version: "0",
  }).claims.map(({ text: words }) => words);
}

describe("what only names", () => {
  it.each(["14 November 2024", "2022\t€1.2m", "Ana Leko"])("%s makes no statement", (line) => {
    expect(claimsOf(`${line}\n\nAna Leko signed on 14 November 2024.\n`)).toEqual([
      "Ana Leko signed on 14 November 2024",
    ]);
  });

  it("is a statement once anything is said of it", () => {
    expect(claimsOf("Ana Leko left.\n")).toEqual(["Ana Leko left"]);
  });

  it("an age beside the speaker does not make a telling of its own", () => {
    expect(claimsOf("«Нас заперли на складе», — сказал Иван Сотов, 24 года.\n")).toEqual([
      "Нас заперли на складе",
    ]);
  });
});
