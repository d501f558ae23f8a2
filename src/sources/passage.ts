import { type CodePointIndex, codePointIndex, type Sha256, sha256 } from "../base/index.ts";
import { wholeGraphemes } from "./graphemes.ts";

/** The words themselves, with 32 code points on either side to tell equal words apart. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Half-open code points in the frozen text. */
export interface TextPosition {
  readonly start: number;
  readonly end: number;
}

/** An exact place in a frozen text. Quote and position select the same text, whose hash is `textSha256`. */
export interface Passage {
  readonly text: string;
  readonly textSha256: Sha256;
  readonly quote: TextQuote;
  readonly position: TextPosition;
}

/** Code points kept on either side of a quotation (reading.md, section 7). */
export const CONTEXT_CODE_POINTS = 32;

/**
 * The passage between two code points of `text`, widened where it would cut a user-perceived character: a quotation that
 * ends inside an emoji or before an accent cannot be shown. Keep the `index` of a text for many passages.
 */
export function makePassage(
  text: string,
  range: TextPosition,
  index: CodePointIndex = codePointIndex(text),
): Passage {
  const units = wholeGraphemes(text, { start: index.toUnits(range.start), end: index.toUnits(range.end) });
  const position = { start: index.fromUnits(units.start), end: index.fromUnits(units.end) };
  const exact = text.slice(units.start, units.end);
  const prefixStart = index.toUnits(Math.max(0, position.start - CONTEXT_CODE_POINTS));
  const suffixEnd = index.toUnits(Math.min(index.length, position.end + CONTEXT_CODE_POINTS));
  const quote = {
    exact,
    prefix: text.slice(prefixStart, units.start),
    suffix: text.slice(units.end, suffixEnd),
  };
  return { text: exact, textSha256: sha256(exact), quote, position };
}
