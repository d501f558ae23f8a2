import { type Reading, readSense, type View } from "../grammar/index.ts";
import { readOrdinalEnding } from "../numbers/index.ts";
import { isInAddress } from "../text/addresses.ts";
import type { Range } from "../text/token.ts";
import type { AmountMeaning } from "./rules.ts";

/** Whether a match may stand as an amount: numbers also name, date, tell the hour and count the pages. */
export function isAmount(reading: Reading<AmountMeaning>, view: View): boolean {
  const { start, end, meaning } = reading;
  if (isInAddress(view.tokens, start)) return false;
  if (meaning.number === null) return true;
  const [from, to] = meaning.number;
  if (isGlued(view, from, to)) return false;
  if (readOrdinalEnding(view, to) !== undefined && meaning.unit === null && isDigit(view, to - 1))
    return false;
  if (readSense(view, to, "CLOCK")) return false;
  if (meaning.kind !== "count") return true;
  if (isLabelled(view, start)) return false;
  return meaning.unit !== null || isBareAmount(view, from, end);
}

function isDigit(view: View, at: number): boolean {
  return view.tokens[at]?.kind === "number";
}

/** "15:30", "F-16", "R2", "192.168.0.1", "2/3/4": digits grown together with something else. */
function isGlued(view: View, from: number, to: number): boolean {
  const first = view.tokens[from];
  const before = view.tokens[from - 1];
  const after = view.tokens[to];
  if (isDigit(view, from) && before !== undefined && first?.spaced === false) {
    if (before.folded === ":" || before.folded === "/" || before.folded === "." || before.folded === "_")
      return true;
    if (before.folded === "#" || before.folded === "№" || before.kind === "word")
      return before.kind !== "word" || readSense(view, from - 1, "CURRENCY") === undefined;
    if (before.folded === "-" && !before.spaced && view.tokens[from - 2] !== undefined) return true;
  }
  if (!isDigit(view, to - 1) || after === undefined || after.spaced) return false;
  const next = view.tokens[to + 1];
  return (
    (after.folded === ":" || after.folded === "/" || after.folded === "_" || after.folded === "@") &&
    next?.spaced === false &&
    next.kind !== "mark"
  );
}

/** "No. 5", "Resolution 1973", "page 12". */
function isLabelled(view: View, start: number): boolean {
  for (const back of [1, 2]) {
    if (readSense(view, start - back, "LABEL")?.end === start) return true;
  }
  return false;
}

/**
 * A number with nothing counted: not "one" or "один", which are mostly pronouns; not behind a capital inside the
 * sentence, which makes a name ("Apollo 11"); not a footnote or the number of a list.
 */
function isBareAmount(view: View, from: number, end: number): boolean {
  const isWhole =
    from === 0 &&
    (end === view.tokens.length ||
      (end === view.tokens.length - 1 && !view.tokens[end]?.folded.match(/[.)]/)));
  if (isWhole) return true;
  const token = view.tokens[from];
  const sense = end - from === 1 ? readSense(view, from, "CARDINAL") : undefined;
  if (sense !== undefined && (sense.value as number) === 1) return false;
  const before = view.tokens[from - 1];
  const after = view.tokens[end];
  if (from === 0 && (after?.folded === "." || after?.folded === ")")) return false;
  if (before?.folded === "[" && after?.folded === "]") return false;
  // "About 11", but "Apollo 11": the first word of a sentence has a capital anyway.
  const isKnown = from === 1 && (view.language === "und" || view.senses[0] !== undefined);
  const isName =
    !isKnown && before?.kind === "word" && (before.shape === "capital" || before.shape === "upper");
  return !(isName && token?.kind === "number" && readSense(view, from - 1, "BOUND-BEFORE") === undefined);
}

/** Whether two stretches share anything; `ranges` are sorted by start and do not overlap. */
export function overlapsAny(range: Range, ranges: readonly Range[]): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Range).end <= range.start) low = middle + 1;
    else high = middle;
  }
  const candidate = ranges[low];
  return candidate !== undefined && candidate.start < range.end;
}
