import { codePointIndex } from "../../base/index.ts";
import type { Span } from "../audit.ts";
import type { Range } from "../text/token.ts";

/** Turns UTF-16 ranges of one text into the audit's spans: code points and the exact slice. */
export interface Spans {
  readonly codePoints: number;
  span(range: Range): Span;
  offset(units: number): number;
  units(codePoints: number): number;
}

export function spansOf(text: string): Spans {
  const index = codePointIndex(text);
  const plain = index.length === text.length;
  const offset = plain ? (units: number) => units : index.fromUnits;
  return {
    codePoints: index.length,
    offset,
    units: plain ? (points: number) => points : index.toUnits,
    span: (range) => ({
      start: offset(range.start),
      end: offset(range.end),
      text: text.slice(range.start, range.end),
    }),
  };
}
