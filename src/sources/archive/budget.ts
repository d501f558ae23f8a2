import { CareoError } from "../../base/index.ts";

/** How far archives are expanded. Sizes in bytes; every byte is counted as it comes out, never taken from a header. */
export interface ArchiveLimits {
  /** Bytes that may come out of one original, over all its entries and nested archives. */
  readonly maxExpandedBytes: number;
  /** Expanded bytes per compressed byte, asked once `ratioFreeBytes` have come out. */
  readonly maxRatio: number;
  readonly ratioFreeBytes: number;
  readonly maxEntries: number;
  /** An archive inside an archive is depth 2. */
  readonly maxNesting: number;
}

const MEBIBYTE = 1024 * 1024;

/** The caps of the design: docs/guide/formats.md lists them for investigators. */
export const ARCHIVE_LIMITS: ArchiveLimits = {
  maxExpandedBytes: 2048 * MEBIBYTE,
  // Deflate cannot exceed 1032:1; text and markup stay far below 200:1 beyond the first megabytes.
  maxRatio: 200,
  ratioFreeBytes: 10 * MEBIBYTE,
  maxEntries: 20_000,
  maxNesting: 2,
};

/** What is left to expand of one original. Nested archives share the count, so nesting cannot multiply it. */
export interface ExpansionBudget {
  readonly limits: ArchiveLimits;
  readonly depth: number;
  /** Bytes expanded so far, over all depths. */
  spent(): number;
  /** Counts `bytes` that came out of `where`. Throws `sources/archive-limit` beyond the cap. */
  spend(bytes: number, where: string): void;
  /** The budget of an archive found at `where` inside this one. Throws `sources/archive-refused` when nested too deep. */
  nested(where: string): ExpansionBudget;
}

export function startBudget(limits: ArchiveLimits = ARCHIVE_LIMITS): ExpansionBudget {
  return budgetAt(1, limits, { bytes: 0 });
}

function budgetAt(depth: number, limits: ArchiveLimits, count: { bytes: number }): ExpansionBudget {
  return {
    limits,
    depth,
    spent: () => count.bytes,
    spend(bytes, where) {
      count.bytes += bytes;
      if (count.bytes > limits.maxExpandedBytes)
        throw new CareoError(
          "sources/archive-limit",
          `${where}: more than ${limits.maxExpandedBytes} bytes came out, so expanding stopped.`,
          { hint: "Expand it yourself on a machine you can lose, and add the files you need." },
        );
    },
    nested(where) {
      if (depth >= limits.maxNesting)
        throw new CareoError(
          "sources/archive-refused",
          `${where}: an archive inside an archive inside an archive is not opened (depth ${depth + 1}).`,
          { hint: "Expand the outer archives yourself and add the inner one." },
        );
      return budgetAt(depth + 1, limits, count);
    },
  };
}

/**
 * Counts the bytes of one entry while they come out. Throws `sources/archive-refused` when they exceed the ratio.
 * `compressedBytes` is what the entry really occupies in the archive.
 */
export function meterEntry(
  budget: ExpansionBudget,
  compressedBytes: number,
  where: string,
): (bytes: number) => number {
  const { maxRatio, ratioFreeBytes } = budget.limits;
  let out = 0;
  return (bytes) => {
    out += bytes;
    budget.spend(bytes, where);
    if (out > ratioFreeBytes && out > compressedBytes * maxRatio)
      throw new CareoError(
        "sources/archive-refused",
        `${where}: ${compressedBytes} bytes expand to more than ${out}, over ${maxRatio} to 1, as in a zip bomb.`,
        { hint: "Ask whoever sent it what it is. Nothing of it was kept but the original." },
      );
    return out;
  };
}
