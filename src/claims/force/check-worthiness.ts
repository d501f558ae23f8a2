import type { CheckWorthiness } from "../audit.ts";
import { overlap } from "../text/ranges.ts";
import type { SentenceText } from "../text/section.ts";
import type { Range, Token } from "../text/token.ts";
import { kindsIn, type SentenceForce } from "./certainty.ts";
import type { CheckSign } from "./check-signs.ts";
import { checkLevels, checkWeights } from "./check-weights.generated.ts";

/** How often each sign stands in a stretch, and what its words add. */
export interface CheckFeatures {
  readonly signs: Readonly<Partial<Record<CheckSign, number>>>;
  /** Sum of the weights of the words listed per language. */
  readonly words: number;
}

/** What was found in the stretch by other stages, as counts; what is left out is read from the wording. */
export interface CheckSlots {
  readonly dates?: number;
  readonly names?: number;
  readonly reported?: boolean;
}

/**
 * How much a checker would want to look at a claim. `score` orders claims and has no scale of its own; `level` cuts it
 * at the reviewed limits. It ranks and never hides.
 */
export function checkWorthiness(features: CheckFeatures): { score: number; level: CheckWorthiness } {
  let score = features.words;
  for (const [sign, times] of Object.entries(features.signs))
    score += checkWeights[sign as CheckSign] * times;
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
  const tokens = sentence.tokens.filter((token) => token.start >= range.start && token.end <= range.end);
  const first = sentence.tokens.find((token) => token.kind === "word");
  const inside = force.checkable.filter((each) => overlap(each, range));
  const added = inside.reduce((sum, each) => sum + each.weight, 0);
  return {
    words: Math.min(MOST_FROM_WORDS, added),
    signs: { ...figureSigns(tokens), ...slotSigns(tokens, first, slots), ...kindSigns(tokens, range, force) },
  };
}

type Signs = Partial<Record<CheckSign, number>>;

const MONEY: ReadonlySet<string> = new Set(["$", "€", "£", "₽", "₴", "¥"]);

function figureSigns(tokens: readonly Token[]): Signs {
  const numbers = tokens.filter((token) => token.kind === "number").length;
  return {
    ...(numbers > 0 && { number: 1 }),
    ...(numbers > 1 && { furtherNumber: Math.min(FURTHER_COUNTED, numbers - 1) }),
    ...(tokens.some((token) => MONEY.has(token.text)) && { money: 1 }),
    ...(tokens.some((token) => token.text === "%") && { percentage: 1 }),
  };
}

function slotSigns(tokens: readonly Token[], first: Token | undefined, slots: CheckSlots): Signs {
  const names = slots.names ?? countNames(tokens, first);
  const dates = slots.dates ?? tokens.filter((token) => /^(?:1[6-9]|20)\d\d$/.test(token.text)).length;
  return {
    ...(names > 0 && { name: 1 }),
    ...(names > 1 && { furtherName: Math.min(FURTHER_COUNTED, names - 1) }),
    ...(dates > 0 && { date: 1 }),
    ...(slots.reported === true && { reported: 1 }),
  };
}

/** Runs of capitalised words, the first word of the sentence left out: it is capitalised in any case. */
function countNames(tokens: readonly Token[], first: Token | undefined): number {
  let runs = 0;
  let inside = false;
  for (const token of tokens) {
    const capital =
      token.kind === "word" && token.shape !== "lower" && token.text.length > 1 && token !== first;
    if (capital && !inside) runs++;
    inside = capital;
  }
  return runs;
}

const SHORT_BELOW = 6;
const LONG_FROM = 12;
const VERY_LONG_FROM = 20;

function kindSigns(tokens: readonly Token[], range: Range, force: SentenceForce): Signs {
  const { conditions, hedges, firstPerson } = force;
  const kinds = kindsIn(range, force);
  const words = tokens.reduce((sum, token) => sum + (token.kind === "mark" ? 0 : 1), 0);
  const asks = kinds.includes("question") || kinds.includes("rhetorical-question");
  const hedged = hedges.some((hedge) => hedge.degree !== undefined && overlap(hedge.scope, range));
  return {
    ...(words < SHORT_BELOW && { short: 1 }),
    ...(words >= LONG_FROM && { long: words >= VERY_LONG_FROM ? 1.5 : 1 }),
    ...(asks && { question: 1 }),
    ...(kinds.includes("call-to-action") && { directive: 1 }),
    ...(kinds.includes("opinion") && { opinion: 1 }),
    ...(kinds.includes("evaluation") && { evaluation: 1 }),
    ...(kinds.includes("prediction") && { prediction: 1 }),
    ...(conditions.length > 0 && { hypothetical: 1 }),
    ...(hedged && { hedged: 1 }),
    ...(firstPerson && { firstPerson: 1 }),
  };
}
