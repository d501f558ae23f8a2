/** The Merkle tree of RFC 6962, section 2.1. */
import { sha256 } from "@noble/hashes/sha2.js";
import { isSame, joined } from "./files.ts";

export function leafHash(line: Uint8Array): Uint8Array {
  return sha256(joined(new Uint8Array([0]), line));
}

function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256(joined(new Uint8Array([1]), left, right));
}

/** A node without a sibling goes up unchanged. */
export function rootOf(leaves: readonly Uint8Array[]): Uint8Array {
  let level = leaves;
  if (level.length === 0) return sha256(new Uint8Array());
  while (level.length > 1) {
    const next: Uint8Array[] = [];
    for (let at = 0; at < level.length; at += 2) {
      const [left, right] = [level[at] as Uint8Array, level[at + 1]];
      next.push(right === undefined ? left : nodeHash(left, right));
    }
    level = next;
  }
  return level[0] as Uint8Array;
}

/** Whether a leaf is at an index of the tree with this size and root: the siblings on its way up, from leaf to root. */
export function isIncluded(
  leaf: Uint8Array,
  index: number,
  size: number,
  siblings: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  if (index >= size) return false;
  let [hash, at, last] = [leaf, index, size - 1];
  const left = [...siblings];
  while (last > 0) {
    // The last node of a level of odd length has no sibling there.
    const isAlone = at === last && at % 2 === 0;
    if (!isAlone) {
      const sibling = left.shift();
      if (sibling === undefined) return false;
      hash = at % 2 === 1 ? nodeHash(sibling, hash) : nodeHash(hash, sibling);
    }
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  return left.length === 0 && isSame(hash, root);
}
