import { codePointIndex, sha256 } from "../../base/index.ts";

/** Half-open code points. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Words to take out of a text, and what stands there instead; without `instead`, the mark. */
export interface Cut extends TextRange {
  readonly instead?: string | undefined;
}

/** A text from which words were taken out for good: they are in no byte of it. */
export interface RedactedText {
  readonly text: string;
  readonly sha256: string;
  /** How many places were cut; those that touch or overlap are one. */
  readonly redactions: number;
  /** The place in `text` of a range of the frozen text; undefined where any of it was cut. */
  readonly placeOf: (range: TextRange) => TextRange | undefined;
}

/** Always the same, however long the words were: its width says nothing of them. */
export const REDACTION_MARK = "[…]";

/**
 * Makes a new text without the words of the cuts. Offsets are code points of the frozen text. Cuts that touch or overlap become
 * one with a single mark, so that their number does not tell how many words a name had.
 */
export function redactText(text: string, cuts: readonly Cut[]): RedactedText {
  const index = codePointIndex(text);
  const merged = mergeCuts(cuts, index.length);
  const parts: string[] = [];
  const kept: { readonly from: TextRange; readonly to: number }[] = [];
  let at = 0;
  let length = 0;
  const keep = (start: number, end: number): void => {
    if (start === end) return;
    parts.push(text.slice(index.toUnits(start), index.toUnits(end)));
    kept.push({ from: { start, end }, to: length });
    length += end - start;
  };
  for (const { start, end, instead = REDACTION_MARK } of merged) {
    keep(at, start);
    parts.push(instead);
    length += [...instead].length;
    at = end;
  }
  keep(at, index.length);
  const redacted = parts.join("");
  return {
    text: redacted,
    sha256: sha256(redacted),
    redactions: merged.length,
    placeOf: ({ start, end }) => {
      const piece = kept.find(({ from }) => from.start <= start && end <= from.end);
      if (piece === undefined) return undefined;
      return { start: piece.to + start - piece.from.start, end: piece.to + end - piece.from.start };
    },
  };
}

/** In order, within the text; a cut that swallows others takes the mark unless all of them say the same. */
function mergeCuts(cuts: readonly Cut[], length: number): Cut[] {
  const ordered = cuts
    .map(({ start, end, instead }) => ({ start: Math.max(0, start), end: Math.min(length, end), instead }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: { start: number; end: number; instead: string | undefined }[] = [];
  for (const each of ordered) {
    const last = merged.at(-1);
    if (last === undefined || each.start > last.end) {
      merged.push({ ...each });
      continue;
    }
    last.end = Math.max(last.end, each.end);
    if (last.instead !== each.instead) last.instead = undefined;
  }
  return merged;
}
