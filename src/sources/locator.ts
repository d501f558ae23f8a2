import { type CodePointIndex, codePointIndex } from "../base/index.ts";
import { cutsNoGrapheme } from "./graphemes.ts";
import type { TextPosition, TextQuote } from "./passage.ts";

export interface Selectors {
  readonly quote: TextQuote;
  readonly position: TextPosition;
}

/** A place where the words stand now, for a person to confirm. */
export interface MovedPlace extends TextPosition {
  /** Code points of the old surroundings that still stand beside it, of at most 64. */
  readonly contextKept: number;
}

/**
 * `exact`: the words and their surroundings stand where they stood. `moved`: the words stand elsewhere, or in other
 * surroundings; the places are proposed, the likeliest first, and nothing is repaired. `broken`: they stand nowhere.
 */
export type Anchor =
  | { readonly status: "exact"; readonly position: TextPosition }
  | { readonly status: "moved"; readonly places: readonly MovedPlace[]; readonly total: number }
  | { readonly status: "broken" };

/** Places proposed for a moved passage; more cannot be looked through by a person. */
const MOST_PLACES = 20;

/** Finds a passage again in `text`, which may be another text than the one it was made in. Exact characters only. */
export function findPassage(
  text: string,
  { quote, position }: Selectors,
  index: CodePointIndex = codePointIndex(text),
): Anchor {
  if (isExact(text, quote, position, index)) return { status: "exact", position };
  const places = findPlaces(text, quote, index);
  if (places.length === 0) return { status: "broken" };
  const distance = (place: TextPosition): number => Math.abs(place.start - position.start);
  places.sort((a, b) => b.contextKept - a.contextKept || distance(a) - distance(b));
  return { status: "moved", places: places.slice(0, MOST_PLACES), total: places.length };
}

function isExact(text: string, quote: TextQuote, position: TextPosition, index: CodePointIndex): boolean {
  const { start, end } = position;
  if (start < 0 || end < start || end > index.length) return false;
  const [from, to] = [index.toUnits(start), index.toUnits(end)];
  return (
    text.slice(from, to) === quote.exact &&
    text.slice(Math.max(0, from - quote.prefix.length), from) === quote.prefix &&
    text.startsWith(quote.suffix, to)
  );
}

function findPlaces(text: string, quote: TextQuote, index: CodePointIndex): MovedPlace[] {
  const { exact } = quote;
  const places: MovedPlace[] = [];
  if (exact === "") return places;
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    // "e" does not stand in "é": half a character is not the quoted one.
    if (!cutsNoGrapheme(text, { start: at, end })) continue;
    const contextKept = keptBefore(text, at, quote.prefix) + keptAfter(text, end, quote.suffix);
    places.push({ start: index.fromUnits(at), end: index.fromUnits(end), contextKept });
  }
  return places;
}

function keptBefore(text: string, at: number, prefix: string): number {
  const points = [...prefix];
  let kept = 0;
  for (let unit = at; kept < points.length; kept++) {
    const point = points[points.length - 1 - kept] as string;
    unit -= point.length;
    if (unit < 0 || !text.startsWith(point, unit)) break;
  }
  return kept;
}

function keptAfter(text: string, at: number, suffix: string): number {
  let kept = 0;
  let unit = at;
  for (const point of suffix) {
    if (!text.startsWith(point, unit)) break;
    unit += point.length;
    kept++;
  }
  return kept;
}
