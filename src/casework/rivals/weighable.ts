/** Which items can be weighed, and why the others cannot: they are listed, and never given an even chance instead. */
import type { CaseState } from "../case-state.ts";
import type { Assessment, Evidence } from "../entries/rivals.ts";
import { currentId, handleOf } from "../things/index.ts";
import { type ClaimSources, claimSources } from "./claim-sources.ts";

/** Why an item is kept out of both lenses; undefined where it enters. */
export function whyNotWeighed(
  state: CaseState,
  item: Evidence,
  ratings: readonly Assessment[],
  sources: ClaimSources = claimSources(state),
): string | undefined {
  if (item.unweighable !== undefined) return item.unweighable;
  return (
    absenceWithoutCoverage(state, item) ??
    postHocRun(state, item) ??
    lostSupport(state, item, sources) ??
    cannotBeJudged(state, item, ratings, sources)
  );
}

function absenceWithoutCoverage({ searches }: CaseState, item: Evidence): string | undefined {
  if (item.search === undefined) return undefined;
  const search = searches.get(item.search)?.entry.search;
  if (search === undefined) return "the search that it rests on is no longer in the case";
  if (item.evidenceKind !== "negative" && search.outcome === "found") return undefined;
  if (search.outcome === "refused" || search.outcome === "failed" || search.outcome === "gone")
    return `its search of ${search.place} gave no answer (${search.outcome})`;
  return search.coverage === undefined
    ? `nobody said what its search of ${search.place} would have found (coverage)`
    : undefined;
}

function postHocRun({ things }: CaseState, { tests }: Evidence): string | undefined {
  const run = tests.map((id) => things.predictionRun.get(id)?.thing).find((each) => each?.postHoc === true);
  return run === undefined ? undefined : "its prediction was entered after a result had been seen (post hoc)";
}

function lostSupport(state: CaseState, item: Evidence, sources: ClaimSources): string | undefined {
  if (item.claims.length === 0) return undefined;
  const others = item.matches.length + item.tests.length + (item.search === undefined ? 0 : 1);
  const withdrawn = withdrawnTargets(state);
  const lost = item.claims.filter((claim) => {
    const id = currentId(state, claim);
    return !state.claims.has(id) || withdrawn.has(id) || withdrawn.has(sources.ofClaim(id) ?? "");
  });
  return lost.length === item.claims.length && others === 0
    ? "everything it rests on has been withdrawn or undone"
    : undefined;
}

function withdrawnTargets({ retractions, captures }: CaseState): ReadonlySet<string> {
  const targets = [...retractions.values()]
    .map(({ entry }) => entry.retraction)
    .filter(({ retractionKind }) => retractionKind === "withdrawn" || retractionKind === "false-capture")
    .map(({ target }) => target);
  return new Set(targets.flatMap((target) => [target, captures.get(target)?.entry.capture.source ?? target]));
}

/** F and 6 say that no value can be given; explicit hit and false-report rates are a judgement that stands beside them. */
function cannotBeJudged(
  state: CaseState,
  item: Evidence,
  ratings: readonly Assessment[],
  sources: ClaimSources,
): string | undefined {
  if (item.claims.length === 0 || item.matches.length + item.tests.length > 0) return undefined;
  const reasons = item.claims.map((claim) => ungradable(state, currentId(state, claim), sources));
  const [first] = reasons;
  if (first === undefined || reasons.some((each) => each === undefined)) return undefined;
  const likelihoods = ratings.flatMap(({ cell }) => cell?.likelihood ?? []);
  if (likelihoods.length > 0 && likelihoods.every(({ given }) => given === "report")) return undefined;
  return `${first}, and nobody said how often such a report is made where it is so and where it is not`;
}

function ungradable(state: CaseState, claim: string, sources: ClaimSources): string | undefined {
  const grades = [...state.things.assessment.values()].map(({ thing }) => thing);
  const credibility = grades.flatMap((each) => (each.target === claim ? (each.credibility ?? []) : []));
  if (credibility.length > 0 && credibility.every((grade) => grade === "6"))
    return `its claim ${handleOf(state, claim)} is graded 6, truth cannot be judged`;
  const source = sources.ofClaim(claim);
  const speaker = state.claims.get(claim)?.entry.claim.attribution.at(-1)?.speaker.actor;
  const reliability = grades.flatMap((each) =>
    each.target === source || each.target === speaker ? (each.reliability?.grade ?? []) : [],
  );
  if (reliability.length > 0 && reliability.every((grade) => grade === "F"))
    return `the source of its claim ${handleOf(state, claim)} is graded F, reliability cannot be judged`;
  return undefined;
}
