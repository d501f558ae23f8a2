import type { Bound } from "../audit.ts";
import { type NamedReader, type Piece, readSense, remembering, type View } from "../grammar/index.ts";
import { NUMBER_BEGINS, type ReadNumber, readNumber, tidy } from "../numbers/index.ts";

/** One number, or the two ends of a range, with its sign: the number part of an amount. */
export interface Quantity {
  readonly value: number | null;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly bound: Bound;
  /** Tokens of the number itself, half-open. */
  readonly from: number;
  readonly to: number;
  /** Whether a word or letter for thousands and more is part of it. */
  readonly scaled: boolean;
  readonly isDigits: boolean;
}

/** Reads "40", "-5", "3 to 5", "10–15 thousand", "40+". */
export function readQuantity(view: View, at: number): Quantity | undefined {
  const sign = readSign(view, at);
  const first = readNumber(view, sign ?? at);
  if (first === undefined) return undefined;
  const isDigits = view.tokens[sign ?? at]?.kind === "number";
  const second = sign === undefined ? readSecond(view, at, first) : undefined;
  if (second !== undefined) return rangeOf(first, second, at, isDigits);
  const plus = view.tokens[first.end];
  const isOpen = plus?.folded === "+" && !plus.spaced && view.tokens[first.end + 1]?.kind !== "number";
  const value = sign === undefined ? first.value : -first.value;
  const whole = { value, from: at, to: first.end, scaled: first.scaled, isDigits };
  return isOpen ? { ...whole, to: first.end + 1, bound: "atLeast" } : { ...whole, bound: "exact" };
}

/** The token after a sign: "-" glued to the digits and free before, or a word. */
function readSign(view: View, at: number): number | undefined {
  const word = readSense(view, at, "MINUS");
  // "al menos tres": the word is the end of a bound.
  if (word !== undefined)
    return readSense(view, at - 1, "BOUND-BEFORE")?.end === word.end ? undefined : word.end;
  const token = view.tokens[at];
  const next = view.tokens[at + 1];
  const isMinus = token?.folded === "-" || token?.folded === "−" || token?.folded === "–";
  const before = view.tokens[at - 1];
  const isFree = before === undefined || token?.spaced === true || before.folded === "(";
  const isClose = next?.spaced === false || before === undefined;
  return isMinus && isFree && next?.kind === "number" && isClose ? at + 1 : undefined;
}

/** A range as said is seldom wider than this factor; what is wider is mostly two numbers ("2 or 300"). Own choice. */
const WIDEST = 100;

const DASHES: ReadonlySet<string> = new Set(["-", "–", "—"]);

function readSecond(view: View, at: number, first: ReadNumber): ReadNumber | undefined {
  const joint = view.tokens[first.end];
  const to = readSense(view, first.end, "TO");
  if (joint === undefined || to === undefined) return undefined;
  const isDash = DASHES.has(joint.folded);
  if (isDash && joint.spaced !== view.tokens[to.end]?.spaced) return undefined;
  if (isJunction(joint.folded) && !isBehindFrom(view, at)) return undefined;
  const sign = readSense(view, to.end, "CURRENCY-SIGN");
  // "$10 to $20", but "£90 or €3" is two sums.
  if (sign !== undefined && view.tokens[sign.end - 1]?.folded !== view.tokens[at - 1]?.folded)
    return undefined;
  const second = readNumber(view, sign?.end ?? to.end);
  if (second === undefined || DASHES.has(view.tokens[second.end]?.folded ?? "")) return undefined;
  const from = spread(first, second);
  return from < second.value && second.value <= from * WIDEST + 10 ? second : undefined;
}

/** "and", "y", "и" make a range only behind "between" or "from"; the preposition "to" needs none. */
function isJunction(word: string): boolean {
  return word === "and" || word === "y" || word === "и" || word === "і" || word === "та";
}

function isBehindFrom(view: View, at: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const end = readSense(view, at - back, "FROM")?.end;
    if (end === undefined) continue;
    // "between $10 and $20"
    if (end === at || readSense(view, end, "CURRENCY-SIGN")?.end === at) return true;
  }
  return false;
}

/** "10-15 thousand": the scale said once counts for both ends. */
function spread(first: ReadNumber, second: ReadNumber): number {
  if (first.scaled || !second.scaled || first.value >= 1000) return first.value;
  return tidy(first.value * 1000 ** Math.floor(Math.log10(second.value) / 3));
}

function rangeOf(first: ReadNumber, second: ReadNumber, from: number, isDigits: boolean): Quantity {
  const min = spread(first, second);
  return {
    value: null,
    min,
    max: second.value,
    bound: "range",
    from,
    to: second.end,
    scaled: second.scaled,
    isDigits,
  };
}

/** For patterns: the item QUANTITY. */
export const quantityReader: NamedReader = {
  read: remembering((view, at): Piece | undefined => {
    const quantity = readQuantity(view, at);
    return quantity && { end: quantity.to, value: quantity };
  }),
  begins: [...NUMBER_BEGINS, "MINUS"],
};
