import { type AchLens, achLens } from "./ach-lens.ts";
import { type BayesLens, bayesLens } from "./bayes-lens.ts";
import { checkQuestion } from "./check-question.ts";
import { type Origin, originsOf, ratingsByTarget } from "./origin-rows.ts";
import type { WeighedQuestion } from "./question.ts";

/** Both lenses on one question, over the same items, ratings and origins. */
export interface Weighed {
  /** In order of id: the position of every number of both lenses. */
  readonly hypotheses: readonly string[];
  readonly origins: readonly Origin[];
  readonly ach: AchLens;
  /** Missing where the hypotheses have no priors. */
  readonly bayes?: BayesLens;
}

/**
 * Weighs rival hypotheses against one set of evidence, with everything that would change the answer. Pure: the same
 * question gives the same numbers, whatever the order of its parts.
 *
 * @throws CareoError what is wrong with the question, before anything is computed (checkQuestion)
 */
export function weigh(question: WeighedQuestion): Weighed {
  checkQuestion(question);
  const sorted = {
    ...question,
    hypotheses: [...question.hypotheses].sort((a, b) => (a.id < b.id ? -1 : 1)),
    ratings: [...question.ratings].sort((a, b) => (a.rater < b.rater ? -1 : a.rater > b.rater ? 1 : 0)),
  };
  const origins = originsOf(sorted);
  const ratings = ratingsByTarget(sorted.ratings);
  const bayes = bayesLens(sorted, origins, ratings);
  return {
    hypotheses: sorted.hypotheses.map(({ id }) => id),
    origins,
    ach: achLens(sorted, origins, ratings),
    ...(bayes === undefined ? {} : { bayes }),
  };
}
