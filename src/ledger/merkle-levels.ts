import { nodeHash, type TreeHash } from "./merkle.ts";

/**
 * The whole tree of RFC 6962 at once, from leaves to root: 64 bytes a leaf in memory. `inclusionProof` hashes the other
 * leaves for every single proof; thousands of proofs over one tree need it kept.
 *
 * A node without a sibling goes up unchanged. That gives the same tree as splitting at the largest power of two below the
 * size, which merkle-levels.test.ts shows for every size it tries.
 */
export function merkleLevels(leaves: readonly TreeHash[]): readonly (readonly TreeHash[])[] {
  const levels = [leaves];
  for (let level = leaves; level.length > 1; ) {
    const next: TreeHash[] = [];
    for (let at = 0; at < level.length; at += 2) {
      const [left, right] = [level[at] as TreeHash, level[at + 1]];
      next.push(right === undefined ? left : nodeHash(left, right));
    }
    levels.push(next);
    level = next;
  }
  return levels;
}

/** Proof that leaf `index` is in the tree. */
export function inclusionProofIn(
  levels: readonly (readonly TreeHash[])[],
  index: number,
): readonly TreeHash[] {
  const proof: TreeHash[] = [];
  let at = index;
  for (const level of levels.slice(0, -1)) {
    const sibling = level[at % 2 === 0 ? at + 1 : at - 1];
    if (sibling !== undefined) proof.push(sibling);
    at = Math.floor(at / 2);
  }
  return proof;
}
