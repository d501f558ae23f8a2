/** A stretch of a text that something stands on. Half-open code points. */
export interface MarkedSpan {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A piece of the text between two boundaries, with all that stands on it; nothing nests. */
export interface TextPiece {
  /** Of the text, in code points: an offset in the piece is this and the code points before it. */
  readonly start: number;
  readonly end: number;
  /** Ids of the spans that cover it, the shortest first: the one that a reader means. */
  readonly marks: readonly string[];
}

/**
 * Cuts the stretch of a text from `start` to `end` at every boundary of a mark, so that marks which overlap can be drawn side
 * by side and flat. The pieces follow one another and make up the whole stretch.
 */
export function cutAtMarks(spans: readonly MarkedSpan[], start: number, end: number): TextPiece[] {
  const here = spans.filter((span) => span.start < end && span.end > start && span.start < span.end);
  const inside = here.flatMap((span) => [span.start, span.end]).filter((at) => at > start && at < end);
  const edges = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  const shortestFirst = [...here].sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
  return edges.slice(0, -1).map((from, at) => {
    const to = edges[at + 1] as number;
    const covering = shortestFirst.filter((span) => span.start <= from && span.end >= to);
    return { start: from, end: to, marks: [...new Set(covering.map(({ id }) => id))] };
  });
}
