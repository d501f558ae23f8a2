import type { CheckWorthiness } from "../audit.ts";
import { overlap } from "../text/ranges.ts";
import type { SentenceText } from "../text/section.ts";
import type { Range, Token } from "../text/token.ts";
import { firstTokenFrom } from "../text/token-search.ts";
import { kindsIn, type SentenceForce } from "./certainty.ts";
import type { CheckSign } from "./check-signs.ts";
import { checkLevels, checkWeights } from "./check-weights.generated.ts";

/** How often each sign stands in a stretch, and what its words add. */
export interface CheckFeatures {
  readonly signs: Readonly<Record<CheckSign, number>>;
  /** Sum of the weights of the words listed per language. */
  readonly words: number;
}

/** What was found in the stretch by other stages, as counts; what is left out is read from the wording. */
export interface CheckSlots {
  readonly dates?: number;
  readonly names?: number;
  readonly reported?: boolean;
}

const SIGNS = Object.keys(checkWeights) as CheckSign[];

/**
 * How much a checker would want to look at a claim. `score` orders claims and has no scale of its own; `level` cuts it
 * at the reviewed limits. It ranks and never hides.
 */
export function checkWorthiness(features: CheckFeatures): { score: number; level: CheckWorthiness } {
  let score = features.words;
  for (const sign of SIGNS) score += checkWeights[sign] * features.signs[sign];
  const { low, medium, high } = checkLevels;
  const level = score >= high ? "high" : score >= medium ? "medium" : score >= low ? "low" : "no";
  return { score, level };
}

// What single words add is capped, so that a long sentence of common words does not outrank one with figures.
const MOST_FROM_WORDS = 3;
const FURTHER_COUNTED = 2;

/** The signs in a stretch of a sentence. */
export function checkFeatures(
  range: Range,
  sentence: SentenceText,
  force: SentenceForce,
  slots: CheckSlots = {},
): CheckFeatures {
  let words = 0;
  for (const each of force.checkable) if (overlap(each, range)) words += each.weight;
  return {
    words: Math.min(MOST_FROM_WORDS, words),
    signs: signsOf(wordingOf(range, sentence), range, force, slots),
  };
}

const MONEY: ReadonlySet<string> = new Set(["$", "€", "£", "₽", "₴", "¥"]);
const YEAR = /^(?:1[6-9]|20)\d\d$/;

/** What the tokens of a stretch tell by themselves. */
interface Wording {
  readonly words: number;
  readonly numbers: number;
  readonly years: number;
  /** Runs of capitalised words, the first word of the sentence left out: it is capitalised in any case. */
  readonly names: number;
  readonly hasMoney: boolean;
  readonly hasPercentage: boolean;
}

function wordingOf(range: Range, { tokens }: SentenceText): Wording {
  const first = tokens.findIndex(({ kind }) => kind === "word");
  let [words, numbers, years, names] = [0, 0, 0, 0];
  let [hasMoney, hasPercentage, isInName] = [false, false, false];
  for (let at = firstTokenFrom(tokens, range.start); at < tokens.length; at++) {
    const { kind, text, shape, end } = tokens[at] as Token;
    if (end > range.end) break;
    const isCapital = kind === "word" && shape !== "lower" && text.length > 1 && at !== first;
    if (isCapital && !isInName) names++;
    isInName = isCapital;
    if (kind !== "mark") words++;
    if (kind === "number") numbers++;
    if (kind === "number" && YEAR.test(text)) years++;
    if (kind === "mark" && MONEY.has(text)) hasMoney = true;
    if (text === "%") hasPercentage = true;
  }
  return { words, numbers, years, names, hasMoney, hasPercentage };
}

const SHORT_BELOW = 6;
const LONG_FROM = 12;
const VERY_LONG_FROM = 20;

function signsOf(
  wording: Wording,
  range: Range,
  force: SentenceForce,
  slots: CheckSlots,
): CheckFeatures["signs"] {
  const { words, numbers } = wording;
  const names = slots.names ?? wording.names;
  const kinds = kindsIn(range, force);
  const hedged = force.hedges.some((hedge) => hedge.degree !== undefined && overlap(hedge.scope, range));
  return {
    number: oneIf(numbers > 0),
    furtherNumber: further(numbers),
    money: oneIf(wording.hasMoney),
    percentage: oneIf(wording.hasPercentage),
    date: oneIf((slots.dates ?? wording.years) > 0),
    name: oneIf(names > 0),
    furtherName: further(names),
    reported: oneIf(slots.reported === true),
    long: words >= VERY_LONG_FROM ? 1.5 : oneIf(words >= LONG_FROM),
    short: oneIf(words < SHORT_BELOW),
    question: oneIf(kinds.includes("question") || kinds.includes("rhetorical-question")),
    directive: oneIf(kinds.includes("call-to-action")),
    opinion: oneIf(kinds.includes("opinion")),
    evaluation: oneIf(kinds.includes("evaluation")),
    prediction: oneIf(kinds.includes("prediction")),
    hypothetical: oneIf(force.conditions.length > 0),
    hedged: oneIf(hedged),
    firstPerson: oneIf(force.firstPerson),
  };
}

function oneIf(holds: boolean): 0 | 1 {
  return holds ? 1 : 0;
}

function further(count: number): number {
  return Math.max(0, Math.min(FURTHER_COUNTED, count - 1));
}
