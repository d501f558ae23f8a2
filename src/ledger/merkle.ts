import { hash } from "node:crypto";

/*
 * The Merkle tree of RFC 6962, section 2.1. A leaf is a header line without its newline. Leaves and inner nodes are hashed
 * with different first bytes, so that no node can be passed off as a leaf.
 */

/** A hash in the tree: 32 bytes. */
export type TreeHash = Buffer;

/** Root of the tree without leaves: SHA-256 of nothing. */
export const EMPTY_ROOT: TreeHash = hash("sha256", "", "buffer");

// One buffer for all: a tree of a million leaves would otherwise make two million short-lived ones.
const node = Buffer.alloc(65, 1);
let leaf = Buffer.alloc(1024);

export function leafHash(line: Uint8Array): TreeHash {
  if (leaf.length <= line.length) leaf = Buffer.alloc(2 * line.length);
  leaf.set(line, 1);
  return hash("sha256", leaf.subarray(0, line.length + 1), "buffer");
}

export function nodeHash(left: TreeHash, right: TreeHash): TreeHash {
  node.set(left, 1);
  node.set(right, 33);
  return hash("sha256", node, "buffer");
}

/** The root of leaves that arrive one by one, keeping only one hash for each power of two in the size. */
export interface GrowingTree {
  add(leaf: TreeHash): void;
  root(): TreeHash;
}

export function growingTree(): GrowingTree {
  const complete: { hash: TreeHash; leaves: number }[] = [];
  return {
    add: (leaf) => {
      let node = { hash: leaf, leaves: 1 };
      while (complete.at(-1)?.leaves === node.leaves) {
        const left = complete.pop() as { hash: TreeHash; leaves: number };
        node = { hash: nodeHash(left.hash, node.hash), leaves: 2 * node.leaves };
      }
      complete.push(node);
    },
    root: () => {
      if (complete.length === 0) return EMPTY_ROOT;
      return complete.map((each) => each.hash).reduceRight((right, left) => nodeHash(left, right));
    },
  };
}

export function rootOf(leaves: readonly TreeHash[]): TreeHash {
  const tree = growingTree();
  for (const leaf of leaves) tree.add(leaf);
  return tree.root();
}

/** Proof that leaf `index` is in the tree of `leaves` (RFC 6962, section 2.1.1). */
export function inclusionProof(leaves: readonly TreeHash[], index: number): readonly TreeHash[] {
  if (leaves.length <= 1) return [];
  const split = largestPowerBelow(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return index < split
    ? [...inclusionProof(left, index), rootOf(right)]
    : [...inclusionProof(right, index - split), rootOf(left)];
}

/** Proof that the tree of the first `size` leaves is the beginning of this one (section 2.1.2). `size` is at least 1. */
export function consistencyProof(leaves: readonly TreeHash[], size: number): readonly TreeHash[] {
  return subProof(leaves, size, true);
}

function subProof(leaves: readonly TreeHash[], size: number, isWhole: boolean): readonly TreeHash[] {
  if (size === leaves.length) return isWhole ? [] : [rootOf(leaves)];
  const split = largestPowerBelow(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return size <= split
    ? [...subProof(left, size, isWhole), rootOf(right)]
    : [...subProof(right, size - split, false), rootOf(left)];
}

/** Whether `proof` shows `leaf` at `index` of the tree with this size and root (RFC 9162, section 2.1.3.2). */
export function isIncluded(
  leaf: TreeHash,
  index: number,
  size: number,
  proof: readonly TreeHash[],
  root: TreeHash,
): boolean {
  if (index < 0 || index >= size) return false;
  let [node, last, result] = [index, size - 1, leaf];
  for (const hash of proof) {
    if (last === 0) return false;
    if (isOdd(node) || node === last) {
      result = nodeHash(hash, result);
      while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      result = nodeHash(result, hash);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && result.equals(root);
}

/** Whether `proof` shows that the first tree is the beginning of the second (RFC 9162, section 2.1.4.2). */
export function isConsistent(
  first: { readonly size: number; readonly root: TreeHash },
  second: { readonly size: number; readonly root: TreeHash },
  proof: readonly TreeHash[],
): boolean {
  if (first.size < 1 || first.size > second.size) return false;
  if (first.size === second.size) return proof.length === 0 && first.root.equals(second.root);
  // If the first size is a power of two its root is a node of the second tree, and the proof leaves it out.
  const path = isPowerOfTwo(first.size) ? [first.root, ...proof] : [...proof];
  let [node, last] = [first.size - 1, second.size - 1];
  while (isOdd(node)) [node, last] = [half(node), half(last)];
  const start = path.shift();
  if (start === undefined) return false;
  let [old, grown] = [start, start];
  for (const hash of path) {
    if (last === 0) return false;
    if (isOdd(node) || node === last) {
      old = nodeHash(hash, old);
      grown = nodeHash(hash, grown);
      while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      grown = nodeHash(grown, hash);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && old.equals(first.root) && grown.equals(second.root);
}

// Division instead of bit operations: those stop at 2^31 leaves.
function half(value: number): number {
  return Math.floor(value / 2);
}

function isOdd(value: number): boolean {
  return value % 2 === 1;
}

function isPowerOfTwo(value: number): boolean {
  return 2 ** Math.round(Math.log2(value)) === value;
}

function largestPowerBelow(size: number): number {
  let power = 1;
  while (2 * power < size) power *= 2;
  return power;
}
