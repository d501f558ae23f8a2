/**
 * What an engine is to matching: it holds an indexed table, answers the probe, and gives back rows. Name code never runs
 * in an engine, and what comes out is the same on all of them: test/contracts/engine.ts runs on each.
 */

import type { RowBlock } from "../matching/index/row-block.ts";
import type { TableIndex } from "../matching/index/table-index.ts";
import type { PartInput, ProbeAnswer, ProbeQuestion } from "../matching/run/match-part.ts";
import type { OutcomeOptions } from "../matching/run/outcome.ts";
import type { PartResult } from "../matching/run/part-runner.ts";
import type { MatchProgress } from "./match-source.ts";

export interface RunEffects {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: MatchProgress) => void) | undefined;
}

export type RunInput = Omit<PartInput, "chosen" | "index">;

/** Where a row stands for people: its key, and the digest of its cells. */
export interface RowName {
  readonly id: string;
  readonly rowHash: string;
}

export interface RunAnswer {
  /** In the order of the list. */
  readonly parts: readonly PartResult[];
  /** By word id: 1 where a word is more at home among the people of the list than in the table. */
  readonly communityWords: Uint8Array;
}

export interface MatchEngine {
  readonly name: "duckdb" | "clickhouse";
  readonly version: string;
  /** Dictionary, frequencies and dates of the table. */
  readonly index: TableIndex;
  /** Digests by value as the list has it; 0 for a value without letters and digits. */
  digests(values: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Every row that the plan finds, rows ascending. */
  probe(question: ProbeQuestion, effects?: RunEffects): Promise<ProbeAnswer>;
  /** Matches a whole list: here in one thread, or in as many as the engine uses. */
  run(input: RunInput, options: OutcomeOptions, effects?: RunEffects): Promise<RunAnswer>;
  /** Every row as numbers, for the audit. */
  blocks(): AsyncIterable<RowBlock> | Iterable<RowBlock>;
  names(ordinals: readonly number[]): Promise<ReadonlyMap<number, RowName>>;
  close(): Promise<void>;
}
