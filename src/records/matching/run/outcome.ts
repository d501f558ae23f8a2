/** What one list entry comes to: its candidates ranked and explained, and how many chance alone would give. */

import { LANES } from "../candidates/lanes.ts";
import { chanceOfQuery } from "../chance-model.ts";
import { explainRow } from "../explain.ts";
import type { ExplanationLine } from "../explanation.ts";
import { keepLines } from "../kept-lines.ts";
import type { Person } from "../person.ts";
import { type Prior, scoreFor } from "../probability.ts";
import { rankCandidates, signatureOf } from "../ranking.ts";
import type { Band, QueryStatus } from "../result.ts";
import type { ProbedPart } from "./match-part.ts";
import { partScorer, type ScoredQuery } from "./score-part.ts";

export interface QueryOutcome {
  /** Index into the people of the whole list. */
  readonly person: number;
  readonly status: QueryStatus;
  /** Why nothing can be matched on it. */
  readonly why?: string;
  readonly noMatchProbability: number;
  readonly margin: number | null;
  readonly candidates: readonly NamedCandidate[];
  /** The best score; absent without candidates. */
  readonly best?: number;
  /** Share of strangers whom the rule accepts for this name; absent where it is unusable. */
  readonly chance?: number;
}

export interface NamedCandidate {
  readonly rank: number;
  readonly tieGroup: number | null;
  readonly ordinal: number;
  readonly otherRows: readonly number[];
  readonly score: number;
  readonly probability: number;
  readonly band: Band;
  readonly lane: string;
  readonly expectedByChance: number;
  readonly explanation: readonly ExplanationLine[];
}

export interface OutcomeOptions {
  /** How many candidates to name. */
  readonly top: number;
  /** Probability that a person of the list is in the table. */
  readonly prior: number;
  /** Only the best score is wanted: nothing is ranked, explained or set beside chance. */
  readonly bestOnly?: boolean;
}

/** Outcomes in the order of the list; what waits between two is told that one is done. */
export function* outcomesOf(probed: ProbedPart, options: OutcomeOptions): Generator<QueryOutcome> {
  const { part, hits, statistics } = probed;
  const scorer = partScorer(probed);
  const prior: Prior = { value: options.prior, persons: statistics.persons };
  for (let query = 0; query < part.people.length; query++) {
    const person = part.people[query] as Person;
    const place = part.input.chosen[query] as number;
    if (person.form.unusable !== undefined) {
      yield { ...NOTHING, person: place, status: "unusable", why: person.form.unusable };
      continue;
    }
    const scored = scorer.score(query);
    const best = bestOf(scored);
    if (options.bestOnly === true) {
      yield { ...NOTHING, person: place, status: scored.rows.length > 0 ? "candidates" : "none", ...best };
      continue;
    }
    const outcome = rank(scored, probed, scorer.reader, prior, options);
    const isWeak = outcome.status === "none" && (hits.weakRows[query] as number) > 0;
    yield { ...outcome, ...best, person: place, status: isWeak ? "weak-only" : outcome.status };
  }
}

const NOTHING = { noMatchProbability: 1, margin: null, candidates: [] } as const;

function bestOf({ scored }: ScoredQuery): { best?: number } {
  let best = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < scored.count; at++) best = Math.max(best, scored.scores[at] as number);
  return scored.count === 0 ? {} : { best };
}

function rank(
  { prepared, scored, rows }: ScoredQuery,
  { part, hits, statistics }: ProbedPart,
  reader: ReturnType<typeof partScorer>["reader"],
  prior: Prior,
  { top }: OutcomeOptions,
): Omit<QueryOutcome, "person"> {
  const { settings, index } = part.input;
  const places = new Map<number, number>();
  for (let at = 0; at < scored.count; at++) places.set(scored.ordinals[at] as number, rows[at] as number);
  const words = index.words.length;
  const wordText = (word: number): string =>
    (word < words ? index.words[word] : part.joined.tokens[word - words]?.text) ?? "";
  const keep = keepLines();
  const explained = new Map<number, readonly ExplanationLine[]>();
  const explain = (ordinal: number): readonly ExplanationLine[] => {
    const known = explained.get(ordinal);
    if (known) return known;
    reader.fill(hits.rows, places.get(ordinal) as number);
    const lines = explainRow(prepared, reader.row, wordText, keep);
    explained.set(ordinal, lines);
    return lines;
  };
  const chance = chanceOfQuery(prepared);
  const { candidates, ...rest } = rankCandidates({
    scored,
    prior,
    settings: settings.ranking,
    top,
    signatureOf: (ordinal) => signatureOf(explain(ordinal)),
    expectedByChance: (score) => statistics.persons * chance.shareAtLeast(score),
  });
  return {
    ...rest,
    candidates: candidates.map(({ lane, ...each }) => ({
      ...each,
      lane: LANES[lane] as string,
      explanation: explain(each.ordinal),
    })),
    chance: chance.shareAtLeast(scoreFor(settings.ranking.possibleProbability, prior)),
  };
}
