/** Scores the candidates of a part, one list entry after the other. */

import type { Neighbours } from "../candidates/find-neighbours.ts";
import type { PlacedUnit } from "../candidates/list-units.ts";
import { LANE_SPAN } from "../candidates/query-hits.ts";
import { personDigest } from "../index/person-digest.ts";
import { COLUMN_BITS, type RowReader, rowReader } from "../index/row-block.ts";
import type { QueryUnit } from "../neighbours.ts";
import type { Person } from "../person.ts";
import { prepareQuery } from "../prepare.ts";
import type { MatchContext, PreparedQuery } from "../prepared-query.ts";
import type { ScoredRows } from "../result.ts";
import { scoreRow } from "../score.ts";
import type { ProbedPart } from "./match-part.ts";

export interface ScoredQuery {
  /** Index into the part's people. */
  readonly query: number;
  readonly prepared: PreparedQuery;
  readonly scored: ScoredRows;
  /** By place in `scored`: index into the rows of the hits. */
  readonly rows: Uint32Array;
}

export interface PartScorer {
  prepare(query: number): PreparedQuery;
  score(query: number): ScoredQuery;
  /** Reads a row of the hits into `reader.row`. */
  readonly reader: RowReader;
}

export function partScorer({ part, hits, statistics, communityNationalities }: ProbedPart): PartScorer {
  const { input, people, units, neighbours, reference, identifierIds } = part;
  const context: MatchContext = { statistics, reference, settings: input.settings };
  const reader = rowReader({
    identifierProperties: statistics.identifierProperties.length,
    identifierIds,
    joined: part.joined.ids,
    beginsJoined: part.joined.begins,
    communityNationalities,
  });
  const prepare = (query: number, wanted?: Uint8Array): PreparedQuery =>
    prepareQuery(people[query] as Person, unitsOf(units.placed[query] ?? [], neighbours), context, wanted);
  const wanted = new Uint8Array(statistics.wordCounts.length);
  // Words read as one are few, and looked for always.
  wanted.fill(1, input.index.words.length);
  const want = (rows: Uint32Array, mark: 0 | 1): void => {
    const { starts, words } = hits.rows;
    for (const row of rows) {
      const end = starts[row + 1] as number;
      for (let at = starts[row] as number; at < end; at++)
        wanted[(words[at] as number) >>> COLUMN_BITS] = mark;
    }
  };
  return {
    reader,
    prepare: (query) => prepare(query),
    score(query) {
      const own = hits.byQuery[query] ?? [];
      const rows = Uint32Array.from(own, (hit) => Math.floor(hit / LANE_SPAN));
      want(rows, 1);
      const prepared = prepare(query, wanted);
      want(rows, 0);
      const ordinals = new Float64Array(own.length);
      const scores = new Float64Array(own.length);
      const persons = new Float64Array(own.length);
      const lanes = new Uint8Array(own.length);
      own.forEach((hit, place) => {
        const row = rows[place] as number;
        reader.fill(hits.rows, row);
        ordinals[place] = reader.row.ordinal;
        scores[place] = scoreRow(prepared, reader.row);
        persons[place] = personDigest(hits.rows, row);
        lanes[place] = hit % LANE_SPAN;
      });
      return {
        query,
        prepared,
        rows,
        scored: { count: own.length, ordinals, scores, persons, lanes },
      };
    },
  };
}

function unitsOf(placed: readonly PlacedUnit[], neighbours: Neighbours): QueryUnit[] {
  return placed.map(({ unit, tokens }) => ({ tokens, neighbours: neighbours[unit] as Neighbours[number] }));
}
