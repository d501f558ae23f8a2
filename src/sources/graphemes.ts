/** UTF-16 units, half-open. */
export interface UnitRange {
  readonly start: number;
  readonly end: number;
}

const segmenter: Intl.Segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

/** The smallest range around `range` that cuts no user-perceived character: an emoji, a letter with its accents, CR LF. */
export function wholeGraphemes(text: string, { start, end }: UnitRange): UnitRange {
  const wholeStart = boundaryAtOrBefore(text, start);
  if (start === end) return { start: wholeStart, end: wholeStart };
  return { start: wholeStart, end: boundaryAtOrAfter(text, end) };
}

/** Whether `range` begins and ends between user-perceived characters. */
export function cutsNoGrapheme(text: string, { start, end }: UnitRange): boolean {
  return boundaryAtOrBefore(text, start) === start && boundaryAtOrAfter(text, end) === end;
}

function boundaryAtOrBefore(text: string, at: number): number {
  return graphemeAround(text, at)?.start ?? at;
}

function boundaryAtOrAfter(text: string, at: number): number {
  const around = graphemeAround(text, at);
  return around === undefined || around.start === at ? at : around.end;
}

function graphemeAround(text: string, at: number): UnitRange | undefined {
  if (at <= 0 || at >= text.length || isPlainBoundary(text, at)) return undefined;
  const { start, end } = lineAround(text, at);
  const found = segmenter.segment(text.slice(start, end)).containing(at - start);
  if (found === undefined) return undefined;
  return { start: start + found.index, end: start + found.index + found.segment.length };
}

/** Between two printable ASCII characters there is always a boundary, and most questions are about such places. */
function isPlainBoundary(text: string, at: number): boolean {
  return isAsciiGraphic(text.charCodeAt(at - 1)) && isAsciiGraphic(text.charCodeAt(at));
}

function isAsciiGraphic(code: number): boolean {
  return code >= 0x20 && code < 0x7f;
}

// No cluster reaches over a line end (rules GB4 and GB5 of UAX #29), but CR LF is one.
function lineAround(text: string, at: number): UnitRange {
  const previous = text.lastIndexOf("\n", at - 2);
  const next = text.indexOf("\n", at);
  return { start: previous + 1, end: next === -1 ? text.length : next + 1 };
}
