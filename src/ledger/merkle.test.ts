import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  consistencyProof,
  EMPTY_ROOT,
  inclusionProof,
  isConsistent,
  isIncluded,
  leafHash,
  rootOf,
  type TreeHash,
} from "./merkle.ts";

/** The leaves of the reference tree of RFC 6962 implementations (certificate-transparency's test vectors). */
const REFERENCE = [
  "",
  "00",
  "10",
  "2021",
  "3031",
  "40414243",
  "5051525354555657",
  "606162636465666768696a6b6c6d6e6f",
].map((hex) => leafHash(Buffer.from(hex, "hex")));

function leaves(size: number): TreeHash[] {
  return Array.from({ length: size }, (_, at) => leafHash(Buffer.from(`leaf ${at}`)));
}

describe("the Merkle tree", () => {
  it("has the roots that every RFC 6962 implementation has", () => {
    expect(EMPTY_ROOT.toString("hex")).toBe(
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    );
    expect(rootOf(REFERENCE.slice(0, 1)).toString("hex")).toBe(
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    );
    expect(rootOf(REFERENCE).toString("hex")).toBe(
      "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    );
  });

  it("proves every leaf and every earlier size, 1,444 proofs in all", () => {
    let proofs = 0;
    for (const size of [1, 2, 3, 7, 8, 9, 63, 64, 65, 500]) {
      const all = leaves(size);
      const root = rootOf(all);
      for (let at = 0; at < size; at++) {
        expect(isIncluded(all[at] as TreeHash, at, size, inclusionProof(all, at), root)).toBe(true);
        const first = { size: at + 1, root: rootOf(all.slice(0, at + 1)) };
        expect(isConsistent(first, { size, root }, consistencyProof(all, at + 1))).toBe(true);
        proofs += 2;
      }
    }
    expect(proofs).toBe(1444);
  });

  it("accepts no proof of another leaf, place, size or root", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 80 }), fc.nat(), fc.nat(), (size, a, b) => {
        const all = leaves(size);
        const [at, other] = [a % size, b % size];
        fc.pre(at !== other);
        const proof = inclusionProof(all, at);
        const root = rootOf(all);
        expect(isIncluded(all[other] as TreeHash, at, size, proof, root)).toBe(false);
        expect(isIncluded(all[at] as TreeHash, other, size, proof, root)).toBe(false);
        expect(isIncluded(all[at] as TreeHash, at, size, proof.slice(1), root)).toBe(false);
        expect(isIncluded(all[at] as TreeHash, at, size, [...proof, root], root)).toBe(false);
        expect(isIncluded(all[at] as TreeHash, at, size, proof, rootOf(all.slice(1)))).toBe(false);
      }),
    );
  });

  it("does not take a rewritten history for an earlier one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 80 }), fc.nat(), fc.nat(), (size, a, b) => {
        const all = leaves(size);
        const first = 1 + (a % (size - 1));
        const forged = all.map((leaf, at) => (at === b % first ? leafHash(Buffer.from("forged")) : leaf));
        const before = { size: first, root: rootOf(all.slice(0, first)) };
        const after = { size, root: rootOf(forged) };
        expect(isConsistent(before, after, consistencyProof(forged, first))).toBe(false);
        expect(isConsistent(before, after, consistencyProof(all, first))).toBe(false);
      }),
    );
  });
});
