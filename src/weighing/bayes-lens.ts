import { capLogLikelihoods } from "./bayes/cap.ts";
import { fromLogs, logWeights, valueAt } from "./bayes/posterior.ts";
import type { Range } from "./bayes/report.ts";
import { likelihoodWords } from "./display/words.ts";
import { type Origin, originRow, ownAccess, type RatingsByTarget } from "./origin-rows.ts";
import type { WeighedQuestion } from "./question.ts";
import type { LogRow } from "./rater-rows.ts";
import { type FlipSet, smallestFlipSet } from "./sensitivity/flip-set.ts";
import { type Interval, posteriorIntervals } from "./sensitivity/intervals.ts";
import { leadersOf, sameLeaders } from "./sensitivity/leaders.ts";
import { breakEvenPrior, type SweepPoint, sweepPrior } from "./sensitivity/priors.ts";

/** One origin as it entered the product. */
export interface WeighedOrigin {
  readonly id: string;
  readonly items: readonly string[];
  /** Natural logs, one a hypothesis; the second with the cap. */
  readonly uncapped: readonly number[];
  readonly capped: readonly number[];
  /** Why it may count for more than the cap. */
  readonly capLifted?: string;
  /** The likelihood ratio of this origin, leader over runner-up, capped. */
  readonly ratio: number;
  /** The ratio at which this origin alone would tie the two. */
  readonly breakEvenRatio: number;
  /** What the posteriors are without it. */
  readonly without: readonly number[];
  /** Of an origin for which several items speak: what the posteriors are without one of them. */
  readonly withoutItems: readonly { readonly item: string; readonly without: readonly number[] }[];
  readonly linchpin?: Linchpin;
}

/**
 * What taking an origin away, or putting its likelihoods at the ends of their ranges, would change. `leader`: another
 * hypothesis leads or ties. `word`: the leader stays and its word for likelihood changes.
 */
export interface Linchpin {
  readonly changes: "leader" | "word";
  readonly by: "removal" | "low end" | "high end";
  /** Positions of the hypotheses that lead then, more than one if they tie. */
  readonly leaders: readonly number[];
}

/** The Bayes lens. All numbers follow from stated priors and likelihoods; none is a finding. */
export interface BayesLens {
  /** Positions of the hypotheses that lead, more than one if they tie. */
  readonly leaders: readonly number[];
  readonly runnerUp: number;
  /** Probabilities that sum to 1 where the group is exclusive and exhaustive; otherwise only their ratios mean anything. */
  readonly posterior: readonly number[];
  readonly posteriorUncapped: readonly number[];
  readonly intervals: readonly Interval[];
  /** Leader over runner-up: evidence as strong as this, the other way, would tie them. */
  readonly breakEvenRatio: number;
  readonly breakEvenPriors: readonly (number | undefined)[];
  readonly priorSweeps: readonly (readonly SweepPoint[])[];
  readonly origins: readonly WeighedOrigin[];
  readonly flip?: FlipSet;
  readonly notWeighed: readonly NotWeighed[];
}

export interface NotWeighed {
  readonly id: string;
  readonly items: readonly string[];
  readonly why: string;
}

interface CappedOrigin {
  readonly origin: Origin;
  readonly row: LogRow;
  readonly capped: LogRow;
  /** The capped row that is left without one of several items that speak for it. */
  readonly rest: readonly { readonly item: string; readonly row: readonly number[] }[];
}

/** Undefined where the hypotheses have no priors. */
export function bayesLens(
  question: WeighedQuestion,
  origins: readonly Origin[],
  ratings: RatingsByTarget,
): BayesLens | undefined {
  const priors = question.hypotheses.flatMap(({ prior }) => (prior === undefined ? [] : [prior]));
  if (priors.length === 0) return undefined;
  const { weighed, notWeighed } = weighOrigins(question, origins, ratings);
  return { ...lensOf(priors, weighed), notWeighed };
}

function weighOrigins(
  question: WeighedQuestion,
  origins: readonly Origin[],
  ratings: RatingsByTarget,
): { weighed: CappedOrigin[]; notWeighed: NotWeighed[] } {
  const weighed: CappedOrigin[] = [];
  const notWeighed: NotWeighed[] = [];
  for (const origin of origins) {
    const found = originRow(origin, ratings, question);
    if ("missing" in found) {
      notWeighed.push({ id: origin.id, items: origin.items, why: found.missing });
      continue;
    }
    const { row } = found;
    const decades =
      origin.cluster?.uncapped === undefined ? question.settings.capDecades : Number.POSITIVE_INFINITY;
    const capped = {
      value: capLogLikelihoods(row.value, decades),
      low: capLogLikelihoods(row.low, decades),
      high: capLogLikelihoods(row.high, decades),
    };
    weighed.push({ origin, row, capped, rest: restOf(origin, ratings, question, decades) });
  }
  return { weighed, notWeighed };
}

function restOf(
  origin: Origin,
  ratings: RatingsByTarget,
  question: WeighedQuestion,
  decades: number,
): CappedOrigin["rest"] {
  const { cluster } = origin;
  const speaking = ownAccess(origin);
  if (cluster === undefined || speaking.length < 2) return [];
  return speaking.flatMap((item) => {
    const members = cluster.members.filter((member) => member.item !== item);
    const root = cluster.root === item ? "unknown" : cluster.root;
    const left = {
      ...origin,
      cluster: { ...cluster, members, root },
      items: members.map((each) => each.item),
    };
    const found = originRow(left, ratings, question);
    return "missing" in found ? [] : [{ item, row: capLogLikelihoods(found.row.value, decades) }];
  });
}

function lensOf(priors: readonly Range[], weighed: readonly CappedOrigin[]): Omit<BayesLens, "notWeighed"> {
  const values = priors.map(({ value }) => value);
  const rows = weighed.map(({ capped }) => capped.value);
  const weights = logWeights(values, rows);
  const posterior = fromLogs(weights);
  const leaders = leadersOf(weights);
  const [leader = 0] = leaders;
  const runnerUp = runnerUpOf(weights, leader);
  const breakEvenRatio = Math.exp(valueAt(weights, leader) - valueAt(weights, runnerUp));
  const flip = smallestFlipSet(values.map(Math.log), rows);
  const state: State = { priors: values, weights, leaders, leader, runnerUp, posterior };
  return {
    leaders,
    runnerUp,
    posterior,
    posteriorUncapped: fromLogs(
      logWeights(
        values,
        weighed.map(({ row }) => row.value),
      ),
    ),
    intervals: posteriorIntervals(
      priors,
      weighed.map(({ capped }) => capped),
    ),
    breakEvenRatio,
    breakEvenPriors: values.map((_, at) => breakEvenPrior(values, rows, at)),
    priorSweeps: values.map((_, at) => sweepPrior(values, rows, at)),
    origins: weighed.map((each) => weighedOrigin(each, state)),
    ...(flip === undefined ? {} : { flip }),
  };
}

interface State {
  readonly priors: readonly number[];
  readonly weights: readonly number[];
  readonly leaders: readonly number[];
  readonly leader: number;
  readonly runnerUp: number;
  readonly posterior: readonly number[];
}

function weighedOrigin({ origin, row, capped, rest }: CappedOrigin, state: State): WeighedOrigin {
  const { leader, runnerUp, weights } = state;
  const logRatio = valueAt(capped.value, leader) - valueAt(capped.value, runnerUp);
  const logOdds = valueAt(weights, leader) - valueAt(weights, runnerUp);
  const without = weights.map((weight, at) => weight - valueAt(capped.value, at));
  const linchpin = linchpinOf(capped, without, state);
  const lifted = origin.cluster?.uncapped;
  return {
    id: origin.id,
    items: origin.items,
    uncapped: row.value,
    capped: capped.value,
    ...(lifted === undefined ? {} : { capLifted: lifted }),
    ratio: Math.exp(logRatio),
    breakEvenRatio: Math.exp(logRatio - logOdds),
    without: fromLogs(without),
    withoutItems: rest.map(({ item, row: left }) => ({
      item,
      without: fromLogs(without.map((weight, at) => weight + valueAt(left, at))),
    })),
    ...(linchpin === undefined ? {} : { linchpin }),
  };
}

/**
 * The ends of an origin's ranges are tried against and for the leader: its likelihood at one end, those of all others at
 * the other. A change of leader is told before a change of word.
 */
function linchpinOf(capped: LogRow, without: readonly number[], state: State): Linchpin | undefined {
  const { leader, leaders, posterior } = state;
  const ended = (own: "low" | "high", others: "low" | "high"): number[] =>
    without.map((weight, at) => weight + valueAt(capped[at === leader ? own : others], at));
  const tried = [
    { by: "removal", weights: without },
    { by: "low end", weights: ended("low", "high") },
    { by: "high end", weights: ended("high", "low") },
  ] as const;
  const overturns = tried.find(({ weights }) => !sameLeaders(leadersOf(weights), leaders));
  if (overturns !== undefined)
    return { changes: "leader", by: overturns.by, leaders: leadersOf(overturns.weights) };
  const word = wordsAt(valueAt(posterior, leader));
  const renames = tried.find(({ weights }) => wordsAt(valueAt(fromLogs(weights), leader)) !== word);
  return renames === undefined ? undefined : { changes: "word", by: renames.by, leaders };
}

function wordsAt(probability: number): string {
  return likelihoodWords({ low: probability, high: probability }).join();
}

function runnerUpOf(weights: readonly number[], leader: number): number {
  let best = leader === 0 ? 1 : 0;
  weights.forEach((weight, at) => {
    if (at !== leader && weight > (weights[best] ?? Number.NEGATIVE_INFINITY)) best = at;
  });
  return best;
}
