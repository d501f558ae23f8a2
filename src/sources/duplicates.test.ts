import { describe, expect, it } from "vitest";
import { sha256 } from "../base/index.ts";
import { findDuplicates, foldedTextSha256 } from "./duplicates.ts";

function known(id: string, bytes: string, text?: string) {
  const folded = text === undefined ? undefined : foldedTextSha256(text);
  return { id, sha256: sha256(bytes), ...(folded !== undefined && { foldedTextSha256: folded }) };
}

describe("duplicates", () => {
  it("are found by bytes and by words, and equal bytes are not listed twice", () => {
    const all = [
      known("a", "x", "Nobody signed."),
      known("b", "x", "Nobody signed."),
      known("c", "y", " Nobody\r\n\u00a0signed.\n"),
      known("d", "z", "Nobody signed!"),
    ];
    expect(findDuplicates(all)).toEqual([
      { same: "bytes", ids: ["a", "b"] },
      { same: "text", ids: ["a", "b", "c"] },
    ]);
    expect(findDuplicates(all.slice(0, 2))).toEqual([{ same: "bytes", ids: ["a", "b"] }]);
  });

  it("are not found among originals without text", () => {
    expect(findDuplicates([known("a", "x", " \n"), known("b", "y", ""), known("c", "z")])).toEqual([]);
  });
});
