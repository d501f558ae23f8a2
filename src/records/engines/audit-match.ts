/**
 * How many pairs the lanes lose: some list entries, drawn by seed, are compared with every word of the table and every row
 * that shares two words with them, or one and the date; what scores above weak there must be among the lanes' candidates.
 */
import { everyNeighbour } from "../matching/candidates/every-neighbour.ts";
import { findNeighbours } from "../matching/candidates/find-neighbours.ts";
import { LANES } from "../matching/candidates/lanes.ts";
import { LANE_SPAN } from "../matching/candidates/query-hits.ts";
import { scoreFor } from "../matching/probability.ts";
import { entriesToAudit, type RecallReport, recallOf } from "../matching/recall.ts";
import { type ScoredPair, scanEveryRow } from "../matching/run/every-row.ts";
import { type ListInput, type ProbedPart, preparePart, probePart } from "../matching/run/match-part.ts";
import type { MatchSettings } from "../matching/settings.ts";
import type { ColumnHints } from "../names/index.ts";
import type { MatchEngine, RunEffects } from "./engine.ts";

export interface AuditResult extends RecallReport {
  /** List entries compared with every row. */
  readonly sampled: number;
  /** The pairs missed, at most the first hundred. */
  readonly examples: readonly { readonly query: string; readonly record: string; readonly score: number }[];
}

export interface AuditInput {
  readonly engine: MatchEngine;
  readonly list: ListInput;
  readonly tableHints: ColumnHints;
  readonly settings: MatchSettings;
  readonly communityWords: Uint8Array;
  readonly prior: { readonly value: number };
  readonly audit: number;
  readonly seed: string;
}

const MOST_EXAMPLES = 100;

export async function auditMatch(input: AuditInput, effects: RunEffects = {}): Promise<AuditResult> {
  const { engine, list, communityWords, settings, prior } = input;
  const part = { list, chosen: drawn(input), index: engine.index, tableHints: input.tableHints, settings };
  const lanes = await probePart(preparePart(part, findNeighbours), communityWords, (question) =>
    engine.probe(question, effects),
  );
  const every = await probePart(preparePart(part, everyNeighbour), communityWords, (question) =>
    engine.probe(question, effects),
  );
  const threshold = scoreFor(settings.ranking.possibleProbability, {
    value: prior.value,
    persons: engine.index.persons,
  });
  const found = lanes.hits.byQuery.map((own) => lanesByOrdinal(own, lanes));
  const pairs: ScoredPair[] = [];
  for await (const pair of scanEveryRow(every, engine.blocks(), threshold)) pairs.push(pair);
  const missed = pairs.filter(({ query, ordinal }) => !found[query]?.has(ordinal)).slice(0, MOST_EXAMPLES);
  const names = await engine.names(missed.map(({ ordinal }) => ordinal));
  const report = recallOf(
    pairs.map(({ query, ordinal, layout }) => {
      const lane = found[query]?.get(ordinal);
      return { found: lane !== undefined, layout, ...(lane === undefined ? {} : { lane }) };
    }),
  );
  return {
    sampled: part.chosen.length,
    ...report,
    examples: missed.map(({ query, ordinal, score }) => ({
      query: every.part.people[query]?.id ?? "",
      record: names.get(ordinal)?.id ?? String(ordinal),
      score,
    })),
  };
}

function lanesByOrdinal(
  hits: readonly number[],
  { hits: { rows } }: ProbedPart,
): ReadonlyMap<number, string> {
  return new Map(
    hits.map((hit) => [
      rows.base + (rows.ordinals[Math.floor(hit / LANE_SPAN)] as number),
      LANES[hit % LANE_SPAN] as string,
    ]),
  );
}

/** Drawn by seed among the entries that can be looked for. */
function drawn({ list, audit, seed }: AuditInput): number[] {
  const usable = list.people.flatMap(({ form }, place) => (form.unusable === undefined ? [place] : []));
  return entriesToAudit(usable.length, audit, seed).map((index) => usable[index] as number);
}
