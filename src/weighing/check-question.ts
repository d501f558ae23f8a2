import { CareoError } from "../base/index.ts";
import type { Range } from "./bayes/report.ts";
import type { Likelihood, OriginCluster, Rating, WeighedQuestion } from "./question.ts";
import { TIE } from "./tie.ts";
import { DEFAULTS } from "./vocabulary.generated.ts";

// No prior rules a hypothesis out or takes it for granted (weighing.md, section 3).
const LEAST_PRIOR = DEFAULTS.priorLeast.value;
const MOST_PRIOR = DEFAULTS.priorMost.value;

/**
 * Refuses a question that cannot be weighed as it stands, before anything is computed: the first thing wrong is named
 * with its place.
 *
 * @throws CareoError weighing/bad-prior, weighing/unknown-reference, weighing/bad-number, weighing/two-clusters
 */
export function checkQuestion(question: WeighedQuestion): void {
  checkPriors(question);
  checkClusters(question);
  const known = {
    hypotheses: new Set(question.hypotheses.map(({ id }) => id)),
    items: new Set(question.items.map(({ id }) => id)),
    clusters: new Set(question.clusters.map(({ id }) => id)),
  };
  for (const rating of question.ratings) checkRating(rating, known);
}

/** Ids that a rating may name. */
interface Known {
  readonly hypotheses: ReadonlySet<string>;
  readonly items: ReadonlySet<string>;
  readonly clusters: ReadonlySet<string>;
}

function checkPriors({ hypotheses }: WeighedQuestion): void {
  const priors = hypotheses.flatMap(({ id, prior }) => (prior === undefined ? [] : [{ id, prior }]));
  if (priors.length === 0) return;
  if (priors.length < hypotheses.length) {
    const without = hypotheses.filter(({ prior }) => prior === undefined).map(({ id }) => id);
    throw new CareoError(
      "weighing/bad-prior",
      `Some hypotheses have a prior and ${without.join(", ")} has none.`,
      {
        hint: "Give every hypothesis of the group a prior with its basis, or none.",
      },
    );
  }
  for (const { id, prior } of priors) checkRange(prior, `the prior of ${id}`, LEAST_PRIOR, MOST_PRIOR);
  const total = priors.reduce((sum, { prior }) => sum + prior.value, 0);
  if (Math.abs(total - 1) > TIE) {
    const list = priors.map(({ id, prior }) => `${id} ${prior.value}`).join(", ");
    throw new CareoError(
      "weighing/bad-prior",
      `The priors sum to ${Number(total.toFixed(9))}, not to 1: ${list}.`,
      {
        hint: "Change them so that they sum to 1, or add the hypothesis that is missing.",
      },
    );
  }
}

function checkClusters({ items, clusters }: WeighedQuestion): void {
  const known = new Set(items.map(({ id }) => id));
  const taken = new Map<string, string>();
  for (const cluster of clusters) {
    for (const { item } of cluster.members) {
      if (!known.has(item))
        throw unknown(`The cluster ${cluster.id} has a member ${item}`, "an item of evidence");
      const other = taken.get(item);
      if (other !== undefined) {
        throw new CareoError(
          "weighing/two-clusters",
          `${item} is in the clusters ${other} and ${cluster.id}.`,
          {
            hint: "An item has one origin. Join the two clusters, or take it out of one.",
          },
        );
      }
      taken.set(item, cluster.id);
    }
    checkRoot(cluster);
  }
}

function checkRoot({ id, root, rho, members }: OriginCluster): void {
  if (root !== "unknown" && !members.some(({ item }) => item === root))
    throw unknown(`The cluster ${id} has the root ${root}`, "one of its members");
  if (rho !== undefined && !(rho.value >= 0 && rho.value <= 1))
    throw badNumber(`the correlation of ${id}`, String(rho.value), "0 to 1");
}

function checkRating(rating: Rating, { hypotheses, items, clusters }: Known): void {
  const where = `A rating by ${rating.rater || "nobody"}`;
  if (rating.rater === "")
    throw new CareoError("weighing/no-rater", `A rating of ${nameOf(rating)} names nobody who made it.`, {
      hint: "Say whose judgement it is; a rating without a rater cannot be asked about.",
    });
  if (!hypotheses.has(rating.hypothesis))
    throw unknown(
      `${where} of ${nameOf(rating)} is about ${rating.hypothesis}`,
      "a hypothesis of this group",
    );
  const { target } = rating;
  const found = "item" in target ? items.has(target.item) : clusters.has(target.cluster);
  if (!found) throw unknown(`${where} is of ${nameOf(rating)}`, "an item or cluster of this question");
  if (rating.likelihood !== undefined)
    checkLikelihood(rating.likelihood, `${nameOf(rating)} by ${rating.rater}`);
}

function checkLikelihood(likelihood: Likelihood, where: string): void {
  const { kind, ...numbers } = likelihood;
  for (const [name, range] of Object.entries(numbers) as [string, Range][])
    checkRange(range, `the ${kind === "direct" ? "likelihood" : name} of ${where}`, 0, 1);
}

function checkRange({ value, low, high }: Range, what: string, least: number, most: number): void {
  const ordered = low <= value && value <= high;
  if (!(ordered && low >= least - TIE && high <= most + TIE))
    throw badNumber(
      what,
      `${value} (${low} to ${high})`,
      `${least} to ${most}, low first, the value between`,
    );
}

export function nameOf({ target }: Rating): string {
  return "item" in target ? target.item : target.cluster;
}

function unknown(what: string, wanted: string): CareoError {
  return new CareoError("weighing/unknown-reference", `${what}, which is not ${wanted}.`, {
    hint: "Mend the name, or enter what is missing first.",
  });
}

function badNumber(what: string, is: string, wanted: string): CareoError {
  return new CareoError("weighing/bad-number", `${what} is ${is}; it has to be within ${wanted}.`, {
    hint: "Correct the number where it was entered.",
  });
}
