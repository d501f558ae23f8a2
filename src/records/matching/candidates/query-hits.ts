/** Candidates by list entry, with the cap on how many: past it only rows that also meet the date or another surname. */
import { type BlockWriter, blockWriter } from "../index/block-writer.ts";
import type { RowBlock } from "../index/row-block.ts";
import { LANES, MOST_CANDIDATES } from "./lanes.ts";
import type { ProbeSink } from "./scan-block.ts";

export interface QueryHits {
  /** Every row that is a candidate of some entry, in the order of the table. */
  readonly rows: RowBlock;
  /** By query: index into `rows` * 8 + lane, ascending. */
  readonly byQuery: readonly (readonly number[])[];
  readonly truncated: readonly Truncation[];
  /** By query: rows that were like it in one word alone, and were not scored. */
  readonly weakRows: Uint32Array;
  /** Candidates by lane. */
  readonly byLane: readonly number[];
}

export interface Truncation {
  readonly query: number;
  readonly lane: number;
  readonly kept: number;
  readonly total: number;
}

/** In a packed hit. */
export const LANE_SPAN = 8;

export interface HitCollector extends ProbeSink {
  finish(): QueryHits;
}

/**
 * Memory stays bounded however common a name: beyond the cap further hits are counted, and held only where they are firm.
 * The rows kept are the same for any order in which blocks come, as long as rows ascend.
 */
export function hitCollector(
  queries: number,
  identifiers: number,
  most: number = MOST_CANDIDATES,
): HitCollector {
  const rows: BlockWriter = blockWriter(4096, identifiers);
  const plain: number[][] = Array.from({ length: queries }, () => []);
  const firm: number[][] = Array.from({ length: queries }, () => []);
  const totals = new Float64Array(queries * LANES.length);
  const weakRows = new Uint32Array(queries);
  return {
    keep(block, at) {
      rows.copy(block, at);
      return rows.rows - 1;
    },
    hit(query, row, lane, isFirm) {
      const place = query * LANES.length + lane;
      totals[place] = (totals[place] as number) + 1;
      const list = (isFirm ? firm : plain)[query] as number[];
      if (list.length <= most) list.push(row * LANE_SPAN + lane);
    },
    weak(query, more = 1) {
      weakRows[query] = (weakRows[query] as number) + more;
    },
    finish() {
      const byQuery = plain.map((own, query) => keep(own, firm[query] as number[], most));
      const byLane = LANES.map(() => 0);
      const truncated: Truncation[] = [];
      byQuery.forEach((hits, query) => {
        const kept = LANES.map(() => 0);
        for (const hit of hits) kept[hit % LANE_SPAN] = (kept[hit % LANE_SPAN] as number) + 1;
        kept.forEach((count, lane) => {
          byLane[lane] = (byLane[lane] as number) + count;
          const total = totals[query * LANES.length + lane] as number;
          if (total > count) truncated.push({ query, lane, kept: count, total });
        });
      });
      return { rows: rows.finish(), byQuery, truncated, weakRows, byLane };
    },
  };
}

function keep(plain: readonly number[], firm: readonly number[], most: number): number[] {
  if (plain.length + firm.length <= most) return [...plain, ...firm].sort((a, b) => a - b);
  return firm.slice(0, most);
}
