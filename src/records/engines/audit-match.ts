/**
 * How many pairs the lanes lose: some list entries, drawn by seed, are compared with every word of the table and every row
 * that shares two words with them, or one and the date; what scores above weak there must be among the lanes' candidates.
 */
import { sha256 } from "../../base/index.ts";
import { findNeighbours } from "../matching/candidates/find-neighbours.ts";
import { everyNeighbour } from "../matching/candidates/every-neighbour.ts";
import { LANE_SPAN } from "../matching/candidates/query-hits.ts";
import { wilson } from "../matching/intervals.ts";
import { scoreFor } from "../matching/probability.ts";
import { scanEveryRow } from "../matching/run/every-row.ts";
import { type ListInput, preparePart, probePart } from "../matching/run/match-part.ts";
import type { MatchSettings } from "../matching/settings.ts";
import type { ColumnHints } from "../names/index.ts";
import type { MatchEngine, RunEffects } from "./engine.ts";

export interface AuditResult {
  /** List entries compared with every row. */
  readonly sampled: number;
  /** Pairs above weak among them. */
  readonly pairs: number;
  /** Of these, pairs that are no candidate of any lane. */
  readonly missed: number;
  readonly recall: number;
  /** Wilson interval of the recall, 95%. */
  readonly low: number;
  readonly high: number;
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
  const lanes = await probePart(preparePart(part, findNeighbours), communityWords, (question) => engine.probe(question, effects));
  const every = await probePart(preparePart(part, everyNeighbour), communityWords, (question) => engine.probe(question, effects));
  const threshold = scoreFor(settings.ranking.possibleProbability, { value: prior.value, persons: engine.index.persons });
  const found = lanes.hits.byQuery.map(
    (own) => new Set(own.map((hit) => lanes.hits.rows.base + (lanes.hits.rows.ordinals[Math.floor(hit / LANE_SPAN)] as number))),
  );
  const pairs: { query: number; ordinal: number; score: number }[] = [];
  for await (const pair of scanEveryRow(every, engine.blocks(), threshold)) pairs.push(pair);
  const missed = pairs.filter(({ query, ordinal }) => !(found[query] as Set<number>).has(ordinal));
  const names = await engine.names(missed.slice(0, MOST_EXAMPLES).map(({ ordinal }) => ordinal));
  const { low, high } = wilson(pairs.length - missed.length, pairs.length);
  return {
    sampled: part.chosen.length,
    pairs: pairs.length,
    missed: missed.length,
    recall: pairs.length === 0 ? 1 : (pairs.length - missed.length) / pairs.length,
    low,
    high,
    examples: missed.slice(0, MOST_EXAMPLES).map(({ query, ordinal, score }) => ({
      query: every.part.people[query]?.id ?? "",
      record: names.get(ordinal)?.id ?? String(ordinal),
      score,
    })),
  };
}

/** The same people on every machine: in the order of the digest of seed and key. */
function drawn({ list, audit, seed }: AuditInput): number[] {
  const order = list.people.map(({ id, form }, place) => ({ place, digest: sha256(`${seed}\u0000${id}`), form }));
  return order
    .filter(({ form }) => form.unusable === undefined)
    .sort((a, b) => (a.digest < b.digest ? -1 : a.digest > b.digest ? 1 : a.place - b.place))
    .slice(0, audit)
    .map(({ place }) => place)
    .sort((a, b) => a - b);
}
