/**
 * The published text of a source, cut at every edge of a claim: each piece is one flat mark that knows all its claims, so that print,
 * find and screen readers work. Offsets are code points. What no longer stands where it should is listed, never moved.
 */
import { type CodePointIndex, codePointIndex } from "../../base/index.ts";
import type { PublishedClaim } from "../published/index.ts";

export interface Passage {
  readonly claim: PublishedClaim;
  /** Which of the claim's citations. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

export interface Piece {
  readonly text: string;
  /** Code point that it begins with. */
  readonly from: number;
  readonly claims: readonly string[];
  /** Passages whose first letter it holds. */
  readonly begins: readonly Passage[];
}

export interface Block {
  readonly pieces: readonly Piece[];
  /** Claims that begin in it, in the order of the text. */
  readonly claims: readonly PublishedClaim[];
}

export interface MarkedText {
  readonly blocks: readonly Block[];
  /** Passages whose words do not stand at their place in this text. */
  readonly broken: readonly Passage[];
}

export function markText(text: string, claims: readonly PublishedClaim[], source: string): MarkedText {
  const index = codePointIndex(text);
  const all = claims.flatMap((claim) =>
    claim.citations.flatMap((citation, at): Passage[] =>
      citation.source === source ? [{ claim, index: at, ...citation.position }] : [],
    ),
  );
  const stands = (passage: Passage) => standsThere(text, passage, index);
  const passages = all.filter(stands).sort((a, b) => a.start - b.start || b.end - a.end);
  return { blocks: blocksOf(text, passages, index), broken: all.filter((passage) => !stands(passage)) };
}

function standsThere(
  text: string,
  { claim, index: at, start, end }: Passage,
  index: CodePointIndex,
): boolean {
  const exact = claim.citations[at]?.quote.exact;
  return end <= index.length && start < end && text.slice(index.toUnits(start), index.toUnits(end)) === exact;
}

/** From so many letters on a block without an empty line is cut at its line ends. */
const LONG_BLOCK = 1200;

/** One walk: passages that were entered stay until they end, for a long one reaches over several blocks. */
function blocksOf(text: string, passages: readonly Passage[], index: CodePointIndex): Block[] {
  let open: Passage[] = [];
  let next = 0;
  return blockRanges(text).map(([fromUnit, toUnit]) => {
    const [from, to] = [index.fromUnits(fromUnit), index.fromUnits(toUnit)];
    while (next < passages.length && (passages[next] as Passage).start < to)
      open.push(passages[next++] as Passage);
    open = open.filter(({ end }) => end > from);
    const begins = open.filter(({ start }) => start >= from);
    return {
      pieces: piecesOf(text, from, to, open, index),
      claims: [...new Set(begins.map(({ claim }) => claim))],
    };
  });
}

function blockRanges(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  const add = (from: number, to: number, separator: RegExp) => {
    let start = from;
    for (const gap of text.slice(from, to).matchAll(separator)) {
      push(start, from + gap.index);
      start = from + gap.index + gap[0].length;
    }
    push(start, to);
  };
  const push = (from: number, to: number) => {
    if (/\S/.test(text.slice(from, to))) ranges.push([from, to]);
  };
  let start = 0;
  const cut = (from: number, to: number) => {
    if (to - from > LONG_BLOCK) add(from, to, /\r?\n/g);
    else push(from, to);
  };
  for (const gap of text.matchAll(/\r?\n(?:[^\S\n]*\r?\n)+/g)) {
    cut(start, gap.index);
    start = gap.index + gap[0].length;
  }
  cut(start, text.length);
  return ranges;
}

function piecesOf(
  text: string,
  from: number,
  to: number,
  here: readonly Passage[],
  index: CodePointIndex,
): Piece[] {
  const edges = here.flatMap(({ start, end }) => [start, end]).filter((edge) => edge > from && edge < to);
  const cuts = [...new Set([from, ...edges, to])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] as number;
    const covering = here.filter((passage) => passage.start <= start && passage.end >= end);
    return {
      text: text.slice(index.toUnits(start), index.toUnits(end)),
      from: start,
      claims: [...new Set(covering.map(({ claim }) => claim.id))],
      begins: covering.filter((passage) => passage.start === start),
    };
  });
}
