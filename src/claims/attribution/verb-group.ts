import { Flag, Use } from "./flags.ts";
import type { VerbReading } from "./pack.ts";
import type { Passage } from "./passage.ts";
import { has, isAdverb, isPartOfName, isVerbLike } from "./word-tests.ts";

export type Mood = "finite" | "infinitive" | "gerund" | "passive" | "participle";

/**
 * A reporting verb with what belongs to it: auxiliaries, negation, adverbs between, a lending verb ("appeared to
 * suggest"), and its particle. This whole group is the cue.
 */
export interface VerbGroup {
  readonly start: number;
  readonly end: number;
  /** Where the cue begins: adverbs belong to it in English only, where they stand inside the group. */
  readonly cueStart: number;
  readonly verb: number;
  readonly reading: VerbReading;
  readonly mood: Mood;
  /** Finite without an auxiliary: the form itself has to agree with its subject. */
  readonly bare: boolean;
  readonly negated: boolean;
  readonly hedged: boolean;
  readonly rejected: boolean;
}

function cueStart(passage: Passage, start: number, verb: number): number {
  let from = start;
  if (passage.language !== "en") while (from < verb && isAdverb(passage, from)) from++;
  return from;
}

interface Walk {
  start: number;
  auxiliary: boolean;
  passive: boolean;
  perfect: boolean;
  /** "’s", which is "is" before a gerund and "has" before a participle. */
  clitic: boolean;
  copula: boolean;
  infinitive: boolean;
  negated: boolean;
  hedged: boolean;
  rejected: boolean;
}

/** The group around the verb at `at`, or undefined where the particle is missing or the form cannot report. */
export function findVerbGroup(passage: Passage, at: number, reading: VerbReading): VerbGroup | undefined {
  if (isPartOfName(passage, at)) return undefined;
  const end = at + 1 + reading.particle.length;
  if (end > (passage.high[at] ?? 0)) return undefined;
  for (const [offset, word] of reading.particle.entries())
    if (passage.tokens[at + 1 + offset]?.folded !== word) return undefined;
  const walk = walkBack(passage, at, (reading.use & Use.predicative) !== 0);
  const mood = moodOf(reading.use, walk);
  if (mood === undefined) return undefined;
  const bare = mood === "finite" && !walk.auxiliary && !walk.copula;
  const { start, negated, hedged } = walk;
  // "afirmó falsamente que": the adverb may stand behind.
  const rejected = walk.rejected || has(passage, end, Flag.rejecting);
  return {
    start,
    cueStart: cueStart(passage, start, at),
    end,
    verb: at,
    reading,
    mood,
    bare,
    negated,
    hedged,
    rejected,
  };
}

function walkBack(passage: Passage, verb: number, predicative: boolean): Walk {
  const low = passage.low[verb] ?? 0;
  const walk: Walk = {
    start: verb,
    auxiliary: false,
    passive: false,
    perfect: false,
    clitic: false,
    copula: false,
    infinitive: false,
    negated: false,
    hedged: false,
    rejected: false,
  };
  let at = verb - 1;
  if (predicative) {
    while (at >= low && (has(passage, at, Flag.degree) || isAdverb(passage, at))) at--;
    if (at < low || !(has(passage, at, Flag.copula) || isCliticAuxiliary(passage, at))) return walk;
    note(passage, at, verb - 1, walk);
    walk.start = at;
    at--;
  }
  while (at >= low) {
    if (has(passage, at, Flag.subjectPronoun) && has(passage, at, Flag.auxiliary)) {
      // "they’ve said": one token is subject and auxiliary.
      note(passage, at, at, walk);
      break;
    }
    const next = stepBack(passage, at, low, walk);
    if (next === undefined) break;
    note(passage, next + 1, at, walk);
    at = next;
    walk.start = at + 1;
  }
  while (walk.start < verb && leadsClause(passage, walk.start)) walk.start++;
  return walk;
}

/** An adverb at the very start of the sentence leads the clause, it is not part of the cue. */
function leadsClause(passage: Passage, at: number): boolean {
  return isAdverb(passage, at) && at === passage.low[at] && passage.tokens[at]?.shape === "capital";
}

function stepBack(passage: Passage, at: number, low: number, walk: Walk): number | undefined {
  if (isPartOfName(passage, at)) return undefined;
  if (has(passage, at, Flag.auxiliary | Flag.negation | Flag.rejecting)) return at - 1;
  if (isCliticAuxiliary(passage, at)) return at - 1;
  if (isAdverb(passage, at) && !has(passage, at, Flag.time)) return at - 1;
  if (has(passage, at, Flag.infinitiveMarker)) {
    let lender = at - 1;
    while (lender >= low && isAdverb(passage, lender)) lender--;
    if (lender >= low && has(passage, lender, Flag.catenative)) return lender - 1;
    walk.infinitive = true;
  }
  return undefined;
}

/** "’s" after a pronoun is a verb: "he’s saying". */
function isCliticAuxiliary(passage: Passage, at: number): boolean {
  return (
    passage.tokens[at]?.folded === "’s" &&
    has(passage, at - 1, Flag.subjectPronoun | Flag.relative | Flag.complementizer)
  );
}

function note(passage: Passage, from: number, to: number, walk: Walk): void {
  for (let at = from; at <= to; at++) {
    if (has(passage, at, Flag.auxiliary | Flag.catenative) || isCliticAuxiliary(passage, at))
      walk.auxiliary = true;
    if (isCliticAuxiliary(passage, at)) walk.clitic = walk.perfect = true;
    if (has(passage, at, Flag.passiveAuxiliary)) walk.passive = true;
    if (has(passage, at, Flag.copula)) walk.copula = true;
    if (has(passage, at, Flag.perfectAuxiliary)) walk.perfect = true;
    if (has(passage, at, Flag.negation)) walk.negated = true;
    if (has(passage, at, Flag.hedging)) walk.hedged = true;
    if (has(passage, at, Flag.rejecting)) walk.rejected = true;
  }
}

function moodOf(use: number, walk: Walk): Mood | undefined {
  if (use & Use.predicative) return (walk.copula || walk.clitic) && !walk.infinitive ? "finite" : undefined;
  if (walk.infinitive) return use & Use.infinitive ? "infinitive" : undefined;
  if (walk.passive && use & Use.participle) return "passive";
  if ((walk.passive || walk.clitic) && use & Use.gerund) return "finite";
  if (walk.perfect && use & Use.participle) return "finite";
  if (walk.auxiliary && use & Use.infinitive) return "finite";
  if (use & Use.finite) return "finite";
  if (use & Use.gerund) return "gerund";
  if (use & Use.participle) return "participle";
  return use & Use.infinitive ? "infinitive" : undefined;
}

/** Whether some verb other than the cue may be finite between two places: the mark of a clause. */
export function holdsVerb(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isVerbLike(passage, at)) return true;
  return false;
}
