/** Headers of Bitcoin blocks: 80 bytes in which the work that made them can be counted by anybody. */
import { createHash } from "node:crypto";

export interface BlockHeader {
  /** As explorers show it. */
  readonly hash: string;
  /** As it stands in the header, which is what proofs end in. */
  readonly merkleRoot: Buffer;
  /** What the miner's clock said; the network holds it to about two hours. */
  readonly at: Date;
  /** How many hashes it took on average to find it. */
  readonly work: number;
  /** Whether its hash is below the target that it states itself. */
  readonly hasWork: boolean;
}

/**
 * Blocks have taken more work than this since 2021; a header with less may be one that somebody made at home. 10^13 in the
 * unit of the network's difficulty, each of which is 2^32 hashes.
 */
export const LEAST_WORK: number = 1e13 * 2 ** 32;

export function readHeader(bytes: Buffer): BlockHeader {
  const first = createHash("sha256").update(bytes).digest();
  const digest = createHash("sha256").update(first).digest().reverse();
  const target = targetOf(bytes.readUInt32LE(72));
  const value = BigInt(`0x${digest.toString("hex")}`);
  return {
    hash: digest.toString("hex"),
    merkleRoot: bytes.subarray(36, 68),
    at: new Date(bytes.readUInt32LE(68) * 1000),
    work: target > 0n ? Number((1n << 256n) / (target + 1n)) : Number.POSITIVE_INFINITY,
    hasWork: target > 0n && value <= target,
  };
}

/** Three digits and an exponent, as `nBits` packs them. */
function targetOf(bits: number): bigint {
  const exponent = bits >>> 24;
  const digits = BigInt(bits & 0x007fffff);
  if ((bits & 0x00800000) !== 0 || exponent > 32) return 0n;
  return exponent <= 3 ? digits >> BigInt(8 * (3 - exponent)) : digits << BigInt(8 * (exponent - 3));
}
