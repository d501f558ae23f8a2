import { type Pooled, poolProbabilities, weigh } from "../../weighing/index.ts";
import type { CaseState } from "../case-state.ts";
import type { BuiltQuestion } from "./build-question.ts";
import { raterName } from "./list-evidence.ts";

/** What the case comes to by the ratings of each rater alone, and pooled. One number a hypothesis. */
export interface RatersApart {
  readonly raters: readonly {
    readonly name: string;
    /** Origins that this rater gave likelihoods for, of all that were weighed. */
    readonly origins: number;
    readonly posterior: readonly number[];
  }[];
  /** Geometric pool; its spread is there from three raters on. */
  readonly pooled: Pooled;
}

/** Null where fewer than two people gave likelihoods: then there is nothing to set apart. */
export function ratersApart(state: CaseState, { question, computed }: BuiltQuestion): RatersApart | null {
  const runs = new Set(computed.map(({ run }) => run));
  const people = [...new Set(question.ratings.map(({ rater }) => rater))]
    .filter((rater) => !runs.has(rater))
    .sort();
  const raters = people.flatMap((rater) => {
    const ratings = question.ratings.filter((each) => each.rater === rater || runs.has(each.rater));
    const bayes = weigh({ ...question, ratings }).bayes;
    const rated = bayes?.origins.length ?? 0;
    if (bayes === undefined || rated === 0) return [];
    return [{ name: raterName(state, rater), origins: rated, posterior: bayes.posterior }];
  });
  // Ids are random; people look for names.
  raters.sort((a, b) => (a.name < b.name ? -1 : 1));
  if (raters.length < 2) return null;
  return { raters, pooled: poolProbabilities(raters.map(({ posterior }) => posterior)) };
}
