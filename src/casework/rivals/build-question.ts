import { DEFAULTS, type Rating, type WeighedQuestion } from "../../weighing/index.ts";
import type { CaseState } from "../case-state.ts";
import type { RecordedRange } from "../entries/fields.ts";
import type { Assessment, Evidence, Group, RecordedLikelihood } from "../entries/rivals.ts";
import { type Kept, raterOf } from "../things/index.ts";
import { hypothesesOf } from "./add-hypothesis.ts";
import { type ItemCluster, itemClusters } from "./item-clusters.ts";
import { type Origins, originsOf } from "./origins-of.ts";
import { whyNotWeighed } from "./weighable.ts";

/** A question as the engine takes it, and what did not enter it. */
export interface BuiltQuestion {
  readonly group: Group;
  readonly question: WeighedQuestion;
  readonly items: readonly Evidence[];
  readonly clusters: readonly ItemCluster[];
  readonly notWeighed: readonly { readonly item: string; readonly why: string }[];
  readonly origins: Origins;
  /** The assessments that entered, and the runs whose likelihoods stand where no person gave one. */
  readonly ratings: readonly Kept<Assessment>[];
  readonly computed: readonly { readonly item: string; readonly run: string }[];
}

export function buildQuestion(state: CaseState, groupId: string): BuiltQuestion {
  const group = state.things.group.get(groupId)?.thing as Group;
  const hypotheses = hypothesesOf(state, groupId);
  const ids = new Set(hypotheses.map(({ id }) => id));
  const all = [...state.things.assessment.values()];
  const own = all.filter(({ thing }) => thing.cell !== undefined && ids.has(thing.cell.hypothesis));
  const elsewhere = new Set(all.flatMap(({ thing }) => (thing.cell === undefined ? [] : [thing.target])));
  for (const { thing } of own) elsewhere.delete(thing.target);
  // Items that are rated for other questions only are no matter of this one.
  const items = [...state.things.evidence.values()]
    .map(({ thing }) => thing)
    .filter(({ id }) => !elsewhere.has(id));
  const refused = items.flatMap((item) => {
    const ratings = own.filter(({ thing }) => thing.target === item.id).map(({ thing }) => thing);
    const why = whyNotWeighed(state, item, ratings);
    return why === undefined ? [] : [{ item: item.id, why }];
  });
  const kept = items.filter(({ id }) => !refused.some(({ item }) => item === id));
  const origins = originsOf(state);
  const clusters = itemClusters(state, kept, origins);
  const targets = targetsOf(kept, clusters);
  const entering = latestPerCell(
    own.filter(({ thing }) => targets.has(thing.target)),
    targets,
  );
  const computed = computedLikelihoods(state, kept, [...ids], entering);
  return {
    group,
    items: kept,
    clusters,
    notWeighed: refused,
    origins,
    ratings: entering,
    computed: computed.map(({ item, run }) => ({ item, run })),
    question: {
      hypotheses: hypotheses.map(({ id, prior }) => ({
        id,
        ...(prior === undefined ? {} : { prior: { ...rangeOf(prior), basis: prior.basis } }),
      })),
      exclusive: group.exclusive,
      exhaustive: group.exhaustive,
      items: kept.map(({ id }) => ({ id })),
      clusters: clusters.map(({ cluster }) => cluster),
      ratings: [
        ...entering.map((each) => ratingOf(each, targets)),
        ...computed.flatMap(({ ratings }) => ratings),
      ],
      settings: {
        capDecades: Number(group.capDecades ?? DEFAULTS.capDecades.value),
        ...(group.ratingLikelihoods === undefined
          ? {}
          : { ratingLikelihoods: numbers(group.ratingLikelihoods) }),
      },
    },
  };
}

type Targets = ReadonlyMap<string, Rating["target"]>;

/** What an assessment may be of: an item that is weighed, or a judged origin of one of the clusters. */
function targetsOf(items: readonly Evidence[], clusters: readonly ItemCluster[]): Targets {
  return new Map<string, Rating["target"]>([
    ...items.map(({ id }) => [id, { item: id }] as const),
    ...clusters.flatMap(({ cluster, origins }) =>
      origins.flatMap((origin) => origin.clusters.map(({ id }) => [id, { cluster: cluster.id }] as const)),
    ),
  ]);
}

/** Of what one rater holds of origins that were joined since, the latest. */
function latestPerCell(ratings: readonly Kept<Assessment>[], targets: Targets): Kept<Assessment>[] {
  const latest = new Map<string, Kept<Assessment>>();
  for (const each of [...ratings].sort((a, b) => a.seq - b.seq)) {
    const target = targets.get(each.thing.target);
    latest.set(JSON.stringify([raterOf(each), target, each.thing.cell?.hypothesis]), each);
  }
  return [...latest.values()].sort((a, b) => (a.thing.id < b.thing.id ? -1 : 1));
}

function ratingOf(kept: Kept<Assessment>, targets: Targets): Rating {
  const { target, blind, cell } = kept.thing;
  const { hypothesis = "", consistency, relevance, likelihood } = cell ?? {};
  return {
    rater: raterOf(kept),
    target: targets.get(target) as Rating["target"],
    hypothesis,
    blind,
    ...(consistency === undefined ? {} : { consistency }),
    ...(relevance === undefined ? {} : { relevance }),
    ...(likelihood === undefined ? {} : { likelihood: likelihoodOf(likelihood) }),
  };
}

export function likelihoodOf(recorded: RecordedLikelihood): NonNullable<Rating["likelihood"]> {
  if (recorded.given === "direct") return { kind: "direct", value: rangeOf(recorded.value) };
  if (recorded.given === "absence")
    return { kind: "absence", trace: rangeOf(recorded.trace), detection: rangeOf(recorded.detection) };
  const { fact, hit, falseReport } = recorded;
  return { kind: "report", fact: rangeOf(fact), hit: rangeOf(hit), falseReport: rangeOf(falseReport) };
}

export function rangeOf({ value, low, high }: RecordedRange): { value: number; low: number; high: number } {
  return { value: Number(value), low: Number(low), high: Number(high) };
}

/** The likelihoods that the run of a prediction came to, where an item rests on one run and no person gave a likelihood. */
function computedLikelihoods(
  state: CaseState,
  items: readonly Evidence[],
  hypotheses: readonly string[],
  ratings: readonly Kept<Assessment>[],
): { item: string; run: string; ratings: Rating[] }[] {
  return items.flatMap((item) => {
    const runs = item.tests.flatMap((id) => state.things.predictionRun.get(id)?.thing ?? []);
    const [run] = runs;
    const rated = ratings.some(
      ({ thing }) => thing.target === item.id && thing.cell?.likelihood !== undefined,
    );
    if (run === undefined || runs.length > 1 || rated) return [];
    const values = hypotheses.map((id) => run.likelihoods.find((each) => each.hypothesis === id)?.value);
    if (values.some((value) => value === undefined)) return [];
    return [
      {
        item: item.id,
        run: run.id,
        ratings: hypotheses.map((hypothesis, at): Rating => {
          const value = Number(values[at]);
          const likelihood = { kind: "direct", value: { value, low: value, high: value } } as const;
          return { rater: run.id, target: { item: item.id }, hypothesis, blind: true, likelihood };
        }),
      },
    ];
  });
}

function numbers(table: NonNullable<Group["ratingLikelihoods"]>) {
  const { CC, C, N, I, II } = table;
  return { CC: Number(CC), C: Number(C), N: Number(N), I: Number(I), II: Number(II) };
}
