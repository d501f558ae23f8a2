import type { Likelihood, WeighedQuestion } from "../../weighing/index.ts";
import type { PublishedLikelihood, PublishedRange, PublishedWeighing } from "../published/index.ts";

/**
 * A published weighing as the engine takes it. Ids are those of the publication: whoever has `claims.json` asks the same
 * question, in the same order of sums, as whoever published it.
 */
export function publishedQuestion(weighing: Omit<PublishedWeighing, "figures">): WeighedQuestion {
  return {
    hypotheses: weighing.hypotheses.map(({ id, prior }) => ({
      id,
      ...(prior === undefined ? {} : { prior: { ...numbersOf(prior), basis: prior.basis } }),
    })),
    exclusive: weighing.exclusive,
    exhaustive: weighing.exhaustive,
    items: weighing.items.map((id) => ({ id })),
    clusters: weighing.clusters.map(({ id, members, root, rho, uncapped }) => ({
      id,
      members,
      root,
      ...(rho === undefined ? {} : { rho: { value: Number(rho.value), reason: rho.reason } }),
      ...(uncapped === undefined ? {} : { uncapped }),
    })),
    ratings: weighing.ratings.map(
      ({ rater, target, hypothesis, blind, consistency, relevance, likelihood }) => ({
        rater,
        target,
        hypothesis,
        blind,
        ...(consistency === undefined ? {} : { consistency }),
        ...(relevance === undefined ? {} : { relevance }),
        ...(likelihood === undefined ? {} : { likelihood: likelihoodOf(likelihood) }),
      }),
    ),
    settings: {
      capDecades: Number(weighing.capDecades),
      ...(weighing.ratingLikelihoods === undefined
        ? {}
        : { ratingLikelihoods: tableOf(weighing.ratingLikelihoods) }),
    },
  };
}

function numbersOf({ value, low, high }: PublishedRange): { value: number; low: number; high: number } {
  return { value: Number(value), low: Number(low), high: Number(high) };
}

function likelihoodOf(likelihood: PublishedLikelihood): Likelihood {
  if (likelihood.kind === "direct") return { kind: "direct", value: numbersOf(likelihood.value) };
  if (likelihood.kind === "absence") {
    const { trace, detection } = likelihood;
    return { kind: "absence", trace: numbersOf(trace), detection: numbersOf(detection) };
  }
  const { fact, hit, falseReport } = likelihood;
  return { kind: "report", fact: numbersOf(fact), hit: numbersOf(hit), falseReport: numbersOf(falseReport) };
}

type RatingTable = NonNullable<PublishedWeighing["ratingLikelihoods"]>;

function tableOf({ CC, C, N, I, II }: RatingTable): Record<keyof RatingTable, number> {
  return { CC: Number(CC), C: Number(C), N: Number(N), I: Number(I), II: Number(II) };
}
