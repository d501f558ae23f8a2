/** The candidates of one list entry in order: rows of a person together, ties shown as ties, rivals counted. */
import type { ExplanationLine } from "./explanation.ts";
import { type Prior, probabilities } from "./probability.ts";
import type { Band, Candidate, QueryResult, ScoredRows } from "./result.ts";
import type { RankingSettings } from "./settings.ts";

export interface RankingInput {
  readonly scored: ScoredRows;
  readonly prior: Prior;
  readonly settings: RankingSettings;
  /** How many candidates to name; all that were scored count in the probabilities. */
  readonly top: number;
  /** What a row agrees on (signatureOf). Asked only where two candidates may tie. */
  readonly signatureOf: (ordinal: number) => string;
  /** People of the table expected to score so well by chance. */
  readonly expectedByChance: (score: number) => number;
}

interface Claimant {
  readonly ordinal: number;
  readonly score: number;
  readonly lane: number;
  readonly otherRows: readonly number[];
  readonly probability: number;
}

export function rankCandidates(input: RankingInput): QueryResult {
  const people = byPerson(input.scored);
  const { each, none } = probabilities(
    people.map(({ score }) => score),
    input.prior,
  );
  const claimants = people
    .slice(0, input.top)
    .map((person, index) => ({ ...person, probability: each[index] as number }));
  const groups = tieGroups(claimants, input);
  const [first, second] = groups;
  const margin = first && second ? round(first[0].score - second[0].score) : null;
  const candidates = numbered(groups, margin, input);
  const status =
    candidates.length === 0
      ? "none"
      : candidates.every(({ band }) => band === "weak")
        ? "weak-only"
        : "candidates";
  return { status, noMatchProbability: none, margin, candidates };
}

/** One claimant for each person, best first; equal scores in the order of the table. */
function byPerson({ count, ordinals, scores, persons, lanes }: ScoredRows): Omit<Claimant, "probability">[] {
  const rows = new Map<number, number[]>();
  for (let index = 0; index < count; index++) {
    const person = persons[index] as number;
    const known = rows.get(person);
    if (known) known.push(index);
    else rows.set(person, [index]);
  }
  const better = (a: number, b: number) =>
    (scores[b] as number) - (scores[a] as number) || (ordinals[a] as number) - (ordinals[b] as number);
  return [...rows.values()]
    .map((indices) => {
      const [best, ...others] = indices.sort(better) as [number, ...number[]];
      return {
        ordinal: ordinals[best] as number,
        score: scores[best] as number,
        lane: lanes[best] as number,
        otherRows: others.map((index) => ordinals[index] as number).sort((a, b) => a - b),
      };
    })
    .sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
}

type Group = [Claimant, ...Claimant[]];

/** Candidates within a bit of the first of their group that agree on the same things. */
function tieGroups(claimants: readonly Claimant[], { settings, signatureOf }: RankingInput): Group[] {
  const groups: Group[] = [];
  const signatures = new Map<number, string>();
  const signature = ({ ordinal }: Claimant) => {
    const known = signatures.get(ordinal) ?? signatureOf(ordinal);
    signatures.set(ordinal, known);
    return known;
  };
  for (const claimant of claimants) {
    const group = groups.find(
      ([first]) => first.score - claimant.score <= settings.tie && signature(first) === signature(claimant),
    );
    if (group) group.push(claimant);
    else groups.push([claimant]);
  }
  return groups;
}

function numbered(groups: readonly Group[], margin: number | null, input: RankingInput): Candidate[] {
  let before = 0;
  let ties = 0;
  return groups.flatMap((group, place) => {
    const rank = before + 1;
    before += group.length;
    const tieGroup = group.length > 1 ? ++ties : null;
    const together = group.reduce((sum, { probability }) => sum + probability, 0);
    return group.map(
      ({ ordinal, otherRows, score, probability, lane }): Candidate => ({
        rank,
        tieGroup,
        ordinal,
        otherRows,
        score,
        probability,
        band: bandFor(probability, together, tieGroup !== null, place === 0 ? margin : 0, input.settings),
        lane,
        expectedByChance: input.expectedByChance(score),
      }),
    );
  });
}

/** No second group is as good as a wide margin. */
function bandFor(
  probability: number,
  together: number,
  tied: boolean,
  margin: number | null,
  settings: RankingSettings,
): Band {
  const { strongProbability, strongMargin, possibleProbability } = settings;
  if (tied) return together >= possibleProbability ? "tie" : "weak";
  const clear = margin === null || margin >= strongMargin;
  if (probability >= strongProbability && clear) return "strong";
  return probability >= possibleProbability ? "possible" : "weak";
}

function round(bits: number): number {
  return Math.round(bits * 10_000) / 10_000;
}

/** What a pair agrees on, whatever the weights. */
export function signatureOf(lines: readonly ExplanationLine[]): string {
  return lines
    .filter(({ feature, weight }) => weight > 0 && feature !== "unexplained-name")
    .map(({ feature, role }) => `${feature} ${role ?? ""}`)
    .sort()
    .join("; ");
}
