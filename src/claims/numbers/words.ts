import { readSense, type View } from "../grammar/index.ts";

/** A number in words: its value and the token after it. */
export interface Worded {
  readonly value: number;
  readonly end: number;
}

/**
 * Adds up number words: parts below a hundred, hundreds and scales in falling order, as all four languages say them.
 * "nineteen eighty" is two numbers here; `readYearWords` joins such pairs.
 */
export function readWords(view: View, start: number): Worded | undefined {
  if (!beginsNumber(view, start)) return undefined;
  const sum = { total: 0, current: undefined as number | undefined, scale: Number.POSITIVE_INFINITY };
  let at = start;
  let end = start;
  while (at < view.tokens.length) {
    const next = addWord(view, at, sum);
    if (next === undefined) break;
    end = next;
    at = skipJoiner(view, next, sum.current ?? 0);
  }
  if (end === start) return undefined;
  return { value: sum.total + (sum.current ?? 0), end };
}

/** Most words begin no number: they are sent away before anything is allocated. */
function beginsNumber(view: View, at: number): boolean {
  for (const { kind } of view.senses[at] ?? []) {
    if (kind === "CARDINAL" || kind === "HUNDRED" || kind === "SCALE") return true;
  }
  return false;
}

interface Sum {
  total: number;
  current: number | undefined;
  scale: number;
}

function addWord(view: View, at: number, sum: Sum): number | undefined {
  const cardinal = readSense(view, at, "CARDINAL");
  if (cardinal !== undefined) {
    const value = cardinal.value as number;
    if (!fitsAfter(sum.current, value) || (sum.current !== undefined && isNumerator(view, cardinal.end)))
      return undefined;
    sum.current = (sum.current ?? 0) + value;
    return cardinal.end;
  }
  const hundred = readSense(view, at, "HUNDRED");
  if (hundred !== undefined && (sum.current ?? 1) > 0 && (sum.current ?? 1) < 100) {
    sum.current = (sum.current ?? 1) * 100;
    return hundred.end;
  }
  return addScale(view, at, sum);
}

/** "three million", "mil millones": a larger scale multiplies what stands before it, a smaller one adds. */
export function addScale(view: View, at: number, sum: Sum): number | undefined {
  const scale = readSense(view, at, "SCALE");
  if (scale === undefined) return undefined;
  const size = scale.value as number;
  // "dozen", "score" and "десяток" only multiply a count that stands right before them.
  if (size < 1000 && (sum.current === undefined || sum.total > 0)) return undefined;
  if (size < sum.scale) sum.total += (sum.current ?? 1) * size;
  else if (size > sum.scale && sum.total > 0) sum.total = (sum.total + (sum.current ?? 0)) * size;
  else return undefined;
  sum.current = undefined;
  sum.scale = size;
  return scale.end;
}

/** "one hundred and three quarters": the three counts quarters. */
function isNumerator(view: View, end: number): boolean {
  const below = readSense(view, end, "DENOMINATOR");
  return below !== undefined && (view.language !== "en" || view.tokens[end]?.folded.endsWith("s") === true);
}

/** Whether a cardinal can follow: units after tens, anything below a hundred after hundreds. */
function fitsAfter(current: number | undefined, next: number): boolean {
  if (current === undefined) return true;
  if (!Number.isInteger(next) || next === 0) return false;
  if (current >= 100 && current % 100 === 0) return next < 100;
  return current % 100 >= 20 && current % 10 === 0 && next < 10;
}

/** A hyphen or "and" between the parts; without a fitting part behind it, it is not ours and `addWord` says so. */
function skipJoiner(view: View, at: number, current: number): number {
  const token = view.tokens[at];
  if (token?.folded === "-" && !token.spaced && view.tokens[at + 1]?.spaced === false) return at + 1;
  const and = readSense(view, at, "NUMBER-AND");
  if (and === undefined) return at;
  // "fifty and three" are two numbers in English; "treinta y cinco" is one in Spanish.
  const afterTens = current % 100 >= 20 && current % 10 === 0;
  if (view.language === "es") return afterTens || current === 0 ? and.end : at;
  if (view.language === "en") return current % 100 === 0 ? and.end : at;
  return at;
}
