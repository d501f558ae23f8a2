import type { Degree, Force, Polarity, SentenceKind } from "../audit.ts";
import type {
  Found,
  FoundAttribution,
  FoundCondition,
  FoundForce,
  FoundHedge,
  FoundNegation,
} from "../found.ts";
import { contains, overlap, sharedLength } from "../text/ranges.ts";
import type { Range } from "../text/token.ts";
import { sortBySentence } from "./by-sentence.ts";

/** What was found in one sentence, for looking up the claims that stand in it. */
export interface SentenceForce {
  readonly hedges: readonly FoundHedge[];
  readonly negations: readonly FoundNegation[];
  readonly conditions: readonly FoundCondition[];
  readonly presuppositions: readonly Found[];
  readonly kinds: readonly SentenceKind[];
  readonly checkable: readonly (Range & { readonly weight: number })[];
  readonly kindCues: readonly (Range & { readonly kind: SentenceKind })[];
  readonly firstPerson: boolean;
}

/** Sorts what was found by sentence, so that a long section is not searched again for each claim. */
export function forceBySentence(force: FoundForce): (sentence: number) => SentenceForce {
  const hedges = sortBySentence(force.hedges);
  const negations = sortBySentence(force.negations);
  const conditions = sortBySentence(force.conditions);
  const presuppositions = sortBySentence(force.presuppositions);
  const kindCues = sortBySentence(force.kindCues ?? []);
  const checkable = sortBySentence(force.checkable ?? []);
  return ofLast((sentence) => ({
    hedges: hedges.get(sentence) ?? [],
    negations: negations.get(sentence) ?? [],
    conditions: conditions.get(sentence) ?? [],
    presuppositions: presuppositions.get(sentence) ?? [],
    kinds: force.kinds.get(sentence) ?? [],
    checkable: checkable.get(sentence) ?? [],
    kindCues: kindCues.get(sentence) ?? [],
    firstPerson: force.firstPerson?.has(sentence) === true,
  }));
}

/** Claims are read sentence by sentence, and each asks several times: the last answer is kept. */
function ofLast<Answer>(ask: (sentence: number) => Answer): (sentence: number) => Answer {
  let last: { readonly sentence: number; readonly answer: Answer } | undefined;
  return (sentence) => {
    if (last?.sentence !== sentence) last = { sentence, answer: ask(sentence) };
    return last.answer;
  };
}

/** The hedges whose reach covers the stretch, or that stand in it and weaken most of it. */
function hedgesOver(range: Range, force: SentenceForce): FoundHedge[] {
  return force.hedges.filter((hedge) => reaches(hedge.scope, range) || contains(range, hedge));
}

// A scope that covers less than half of a stretch weakens a part of it, not the claim.
function reaches(scope: Range, range: Range): boolean {
  return sharedLength(scope, range) * 2 >= range.end - range.start;
}

/**
 * How certain the wording shows a stretch to be, as FactBank grades it: CT certain, PR probable, PS possible, U
 * uncommitted; and whether it is affirmed or denied. A question and a condition leave it open: U, polarity "u".
 * The weakest hedge decides. `deniedBySource` is for "denied that …", whose content the source denies.
 */
export function certaintyOf(
  range: Range,
  force: SentenceForce,
  deniedBySource = false,
): { degree: Degree; polarity: Polarity } {
  const asked = force.kinds.includes("question") || force.kinds.includes("rhetorical-question");
  if (asked || isOnlySupposed(range, force)) return { degree: "U", polarity: "u" };
  const degrees = hedgesOver(range, force).map((hedge) => hedge.degree ?? "CT");
  const degree = degrees.reduce<Degree>(
    (weakest, each) => (RANK[each] > RANK[weakest] ? each : weakest),
    "CT",
  );
  const denials = denialsOf(range, force).length;
  const denied = (denials % 2 === 1) !== deniedBySource;
  return { degree, polarity: denied ? "-" : "+" };
}

const RANK: Readonly<Record<Degree, number>> = { CT: 0, PR: 1, PS: 2, U: 3 };

/** The condition itself, which the author does not say is so. */
function isOnlySupposed(range: Range, force: SentenceForce): boolean {
  return force.conditions.some((condition) => contains(condition, range));
}

/**
 * The denials that turn the stretch over: their word stands in it and their reach covers most of it. "Without papers"
 * and "failed to appear in court as a boy who lied" deny a part and leave the rest as it is.
 */
function denialsOf(range: Range, force: SentenceForce): FoundNegation[] {
  return force.negations.filter(
    (negation) => negation.reach === undefined && contains(range, negation) && coversHead(negation, range),
  );
}

// The predicate stands early: a denial that reaches only the last part of a stretch belongs to a lesser clause.
function coversHead(negation: FoundNegation, range: Range): boolean {
  const middle = range.start + (range.end - range.start) / 2;
  return negation.scope.start <= range.start || reaches(negation.scope, range) || negation.start < middle;
}

const BY_THEIR_WORDS: ReadonlySet<SentenceKind> = new Set([
  "inference",
  "evaluation",
  "opinion",
  "prediction",
  "call-to-action",
]);

/**
 * The kinds of a sentence that hold for one stretch of it: what the wording marks elsewhere in the sentence is left out,
 * and a stretch left with nothing states a fact.
 */
export function kindsIn(range: Range, force: SentenceForce): readonly SentenceKind[] {
  const { kinds } = force;
  if (kinds.every((kind) => !BY_THEIR_WORDS.has(kind))) return kinds;
  const kept = kinds.filter(
    (kind) =>
      !BY_THEIR_WORDS.has(kind) || force.kindCues.some((cue) => cue.kind === kind && overlap(cue, range)),
  );
  return kept.length === 0 && kinds.length > 0 ? ["fact-claim"] : kept;
}

/** With what force a stretch is said; `reported` when somebody else than the author says it. */
export function forceOf(
  range: Range,
  force: SentenceForce,
  attributions: readonly FoundAttribution[],
): Force {
  const { kinds } = force;
  if (kinds.includes("rhetorical-question") || kinds.includes("question")) return "rhetorical";
  const condition = force.conditions.find(
    (each) => overlap(each.consequence, range) || contains(each, range),
  );
  if (condition !== undefined) return condition.counterfactual ? "counterfactual" : "conditional";
  if (force.presuppositions.some((each) => reaches(each, range))) return "presupposed";
  if (attributions.some((each) => each.content.some((content) => contains(content, range))))
    return "reported";
  if (kinds.includes("call-to-action")) return "directive";
  return certaintyOf(range, force).degree === "CT" ? "asserted" : "hedged";
}
