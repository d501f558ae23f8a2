import { describe, expect, it } from "vitest";
import { inclusionProof, isIncluded, leafHash, rootOf } from "./merkle.ts";
import { inclusionProofIn, merkleLevels } from "./merkle-levels.ts";

function leaves(size: number) {
  return Array.from({ length: size }, (_, at) => leafHash(Buffer.from(`leaf ${at}`)));
}

describe("merkleLevels", () => {
  it("gives the proofs of RFC 6962, for every leaf of trees of many sizes", () => {
    for (const size of [1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 31, 32, 33, 63, 64, 65, 100]) {
      const all = leaves(size);
      const levels = merkleLevels(all);
      expect(levels.at(-1)?.[0]).toEqual(rootOf(all));
      for (let index = 0; index < size; index++)
        expect(inclusionProofIn(levels, index)).toEqual(inclusionProof(all, index));
    }
  });

  it("proves every one of 500 leaves, and no leaf at another's place", () => {
    const all = leaves(500);
    const levels = merkleLevels(all);
    const root = rootOf(all);
    all.forEach((leaf, index) => {
      const proof = inclusionProofIn(levels, index);
      expect(isIncluded(leaf, index, 500, proof, root)).toBe(true);
      expect(isIncluded(leaf, (index + 1) % 500, 500, proof, root)).toBe(false);
    });
  });
});
