/**
 * A question as it would be if something were otherwise: an item taken away, a prior moved, the ratings of others not seen.
 * Nothing of it is recorded.
 */
import { CareoError } from "../../base/index.ts";
import { DEFAULTS, type Rating, type WeighedHypothesis } from "../../weighing/index.ts";
import type { CaseState } from "../case-state.ts";
import { handleOf, resolveHandle } from "../things/index.ts";
import type { BuiltQuestion } from "./build-question.ts";
import { readShare } from "./read-range.ts";

const LEAST_PRIOR = DEFAULTS.priorLeast.value;
const MOST_PRIOR = DEFAULTS.priorMost.value;

export interface Supposition {
  /** Items that are left out, by name. */
  readonly without?: readonly string[] | undefined;
  /** Name of a hypothesis and the prior it is given, `0.3`; the others keep their proportion. */
  readonly priors?: readonly (readonly [hypothesis: string, prior: string])[] | undefined;
  /** Id of a person who is not to see what others hold of a cell before having rated it; empty for a person whom the case does not know. */
  readonly blindFor?: string | undefined;
}

/** Throws `casework/no-such-thing`, `weighing/bad-number`, `weighing/bad-prior`. */
export function suppose(
  state: CaseState,
  built: BuiltQuestion,
  { without = [], priors = [], blindFor }: Supposition,
): BuiltQuestion {
  const gone = new Set(without.map((ref) => resolveHandle(state, ref, ["evidence"])));
  const seen = blindFor === undefined ? built : onlySeen(built, blindFor);
  const left = gone.size === 0 ? seen : leaveOut(seen, gone);
  return priors.reduce((question, [ref, prior]) => movePrior(state, question, ref, prior), left);
}

/** With the ratings of cells alone that the viewer has rated, and what tests computed. */
function onlySeen(built: BuiltQuestion, viewer: string): BuiltQuestion {
  const { question, ratings } = built;
  const cellOf = ({ target, hypothesis }: Rating) => JSON.stringify([target, hypothesis]);
  const own = new Set(question.ratings.filter(({ rater }) => rater === viewer).map(cellOf));
  // Those of people stand first, one for each assessment; then what runs computed.
  const maySee = (rating: Rating, at: number) => at >= ratings.length || own.has(cellOf(rating));
  const shown = question.ratings.map(maySee);
  return {
    ...built,
    ratings: ratings.filter((_, at) => shown[at]),
    question: { ...question, ratings: question.ratings.filter((_, at) => shown[at]) },
  };
}

function leaveOut(built: BuiltQuestion, gone: ReadonlySet<string>): BuiltQuestion {
  const { question, ratings } = built;
  const clusters = built.clusters.flatMap((each) => {
    const members = each.cluster.members.filter(({ item }) => !gone.has(item));
    const root = gone.has(each.cluster.root) ? ("unknown" as const) : each.cluster.root;
    return members.length === 0 ? [] : [{ ...each, cluster: { ...each.cluster, members, root } }];
  });
  const kept = new Set(clusters.map(({ cluster }) => cluster.id));
  const stays = question.ratings.map(({ target }) =>
    "item" in target ? !gone.has(target.item) : kept.has(target.cluster),
  );
  return {
    ...built,
    items: built.items.filter(({ id }) => !gone.has(id)),
    clusters,
    ratings: ratings.filter((_, at) => stays[at]),
    computed: built.computed.filter(({ item }) => !gone.has(item)),
    question: {
      ...question,
      items: question.items.filter(({ id }) => !gone.has(id)),
      clusters: clusters.map(({ cluster }) => cluster),
      ratings: question.ratings.filter((_, at) => stays[at]),
    },
  };
}

function movePrior(state: CaseState, built: BuiltQuestion, ref: string, text: string): BuiltQuestion {
  const id = resolveHandle(state, ref, ["hypothesis"]);
  const value = Number(readShare(text, `the prior of ${ref}`));
  const own = built.question.hypotheses.find((each) => each.id === id)?.prior?.value;
  if (own === undefined || own >= 1 || value <= 0 || value >= 1) {
    throw new CareoError(
      "weighing/bad-prior",
      `The prior of ${handleOf(state, id)} cannot be moved to ${text}.`,
      {
        hint: "It has to have a prior and be of this question; take a number between 0 and 1.",
      },
    );
  }
  const hypotheses = built.question.hypotheses.map(
    (each): WeighedHypothesis =>
      each.id === id ? moved(each, () => value) : moved(each, (end) => (end / (1 - own)) * (1 - value)),
  );
  return { ...built, question: { ...built.question, hypotheses } };
}

function moved(hypothesis: WeighedHypothesis, to: (end: number) => number): WeighedHypothesis {
  const { prior } = hypothesis;
  if (prior === undefined) return hypothesis;
  const [low, value, high] = [to(prior.low), to(prior.value), to(prior.high)];
  const range = { low: Math.max(low, LEAST_PRIOR), value, high: Math.min(high, MOST_PRIOR) };
  return { ...hypothesis, prior: { ...range, basis: prior.basis } };
}
