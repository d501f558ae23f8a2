/** What the lanes lost: a sample of list entries compared with every row, and the share of good pairs that was found. */
import { drawWithout, seededChance, wilson } from "../../statistics/index.ts";

/** One pair above weak that comparison with every row gives. */
export interface AuditedPair {
  /** Whether a lane had brought it. */
  readonly found: boolean;
  /** The lane, for a pair that was found. */
  readonly lane?: string;
  /** How the row writes the name: its roles in order, as `S1 S2 G1`. */
  readonly layout: string;
}

export interface Recall {
  readonly pairs: number;
  readonly missed: number;
  /** Share found, with its 95% Wilson interval; null without pairs. */
  readonly recall: number | null;
  readonly low: number;
  readonly high: number;
}

export interface RecallReport extends Recall {
  readonly byLane: Readonly<Record<string, number>>;
  readonly byLayout: Readonly<Record<string, Recall>>;
}

/** Which entries to audit: the same for the same seed, whatever the order of the work. */
export function entriesToAudit(entries: number, count: number, seed: string): number[] {
  const drawn = drawWithout(Math.min(count, entries), entries, seededChance(seed));
  return [...drawn].sort((a, b) => a - b);
}

export function recallOf(pairs: readonly AuditedPair[]): RecallReport {
  const lanes = [...new Set(pairs.flatMap(({ lane }) => lane ?? []))].sort();
  const layouts = [...new Set(pairs.map(({ layout }) => layout))].sort();
  return {
    ...recall(pairs),
    byLane: Object.fromEntries(
      lanes.map((lane) => [lane, pairs.filter((pair) => pair.lane === lane).length]),
    ),
    byLayout: Object.fromEntries(
      layouts.map((layout) => [layout, recall(pairs.filter((pair) => pair.layout === layout))]),
    ),
  };
}

function recall(pairs: readonly AuditedPair[]): Recall {
  const found = pairs.filter((pair) => pair.found).length;
  const share = pairs.length === 0 ? null : found / pairs.length;
  return { pairs: pairs.length, missed: pairs.length - found, recall: share, ...wilson(found, pairs.length) };
}
