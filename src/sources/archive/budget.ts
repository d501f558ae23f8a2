import { CareoError } from "../../base/index.ts";
import { LIMITS, type Limits } from "../limits.ts";

/** How far archives are expanded. Every byte is counted as it comes out, never taken from a header. */
export type ArchiveLimits = Pick<
  Limits,
  "archiveBytes" | "archiveRatio" | "archiveRatioFrom" | "archiveEntries" | "archiveDepth"
>;

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

export function startBudget(limits: ArchiveLimits = LIMITS): ExpansionBudget {
  return budgetAt(1, limits, { bytes: 0 });
}

function budgetAt(depth: number, limits: ArchiveLimits, count: { bytes: number }): ExpansionBudget {
  return {
    limits,
    depth,
    spent: () => count.bytes,
    spend(bytes, where) {
      count.bytes += bytes;
      if (count.bytes > limits.archiveBytes)
        throw new CareoError(
          "sources/archive-limit",
          `${where}: more than ${limits.archiveBytes} bytes came out, so expanding stopped.`,
          { hint: "Expand it yourself on a machine you can lose, and add the files you need." },
        );
    },
    nested(where) {
      if (depth >= limits.archiveDepth)
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
  const { archiveRatio, archiveRatioFrom } = budget.limits;
  let out = 0;
  return (bytes) => {
    out += bytes;
    budget.spend(bytes, where);
    if (out > archiveRatioFrom && out > compressedBytes * archiveRatio)
      throw new CareoError(
        "sources/archive-refused",
        `${where}: ${compressedBytes} bytes expand to more than ${out}, over ${archiveRatio} to 1, as in a zip bomb.`,
        { hint: "Ask whoever sent it what it is. Nothing of it was kept but the original." },
      );
    return out;
  };
}
