import type { FoundAttribution } from "../found.ts";
import { overlap } from "../text/ranges.ts";
import type { SentenceText } from "../text/section.ts";
import type { Range } from "../text/token.ts";

/**
 * A part of a sentence with one speaker chain: `speakers` are indexes into the attributions, outermost first. The
 * frame around a report ("X said that …") is a region without its own report among the speakers.
 */
export interface Region {
  readonly speakers: readonly number[];
  readonly ranges: readonly Range[];
}

/** Cuts a sentence at the edges of reported contents, so that no claim mixes two speakers. */
export function readRegions(
  sentence: Range & Pick<SentenceText, "index">,
  attributions: readonly FoundAttribution[],
  candidates: readonly number[],
): Region[] {
  const contents = candidates.length === 0 ? [] : contentsWithin(sentence, attributions, candidates);
  const [only] = contents;
  if (only === undefined) return [{ speakers: [], ranges: [{ start: sentence.start, end: sentence.end }] }];
  if (contents.length === 1) return aroundOne(sentence, only);
  const edges = new Set([sentence.start, sentence.end]);
  for (const { range } of contents) edges.add(range.start).add(range.end);
  const sorted = [...edges].sort((a, b) => a - b);
  const regions = new Map<string, { speakers: number[]; ranges: Range[] }>();
  for (let at = 0; at + 1 < sorted.length; at++) {
    const piece = { start: sorted[at] as number, end: sorted[at + 1] as number };
    const speakers = contents.filter(({ range }) => overlap(range, piece)).map((each) => each.attribution);
    addPiece(regions, speakers, piece);
  }
  return [...regions.values()];
}

/** Most sentences report one thing: what stands around it is the author's. */
function aroundOne(sentence: Range, { attribution, range }: Content): Region[] {
  const inside = { speakers: [attribution], ranges: [range] };
  const ranges: Range[] = [];
  if (sentence.start < range.start) ranges.push({ start: sentence.start, end: range.start });
  if (range.end < sentence.end) ranges.push({ start: range.end, end: sentence.end });
  if (ranges.length === 0) return [inside];
  const frame = { speakers: [], ranges };
  return sentence.start < range.start ? [frame, inside] : [inside, frame];
}

interface Content {
  readonly attribution: number;
  readonly range: Range;
}

function addPiece(
  regions: Map<string, { speakers: number[]; ranges: Range[] }>,
  speakers: number[],
  piece: Range,
): void {
  const key = speakers.join(",");
  const region = regions.get(key);
  if (region === undefined) regions.set(key, { speakers, ranges: [piece] });
  else region.ranges.push(piece);
}

/** Contents that reach into the sentence, cut to it, the widest report first: it is the outermost in the chain. */
function contentsWithin(
  sentence: Range,
  attributions: readonly FoundAttribution[],
  candidates: readonly number[],
): { attribution: number; range: Range }[] {
  const found: { attribution: number; range: Range; whole: number }[] = [];
  for (const attribution of candidates) {
    const content = attributions[attribution]?.content ?? [];
    const whole = content.reduce((sum, range) => sum + range.end - range.start, 0);
    for (const range of content) {
      if (!overlap(range, sentence)) continue;
      const start = Math.max(range.start, sentence.start);
      const end = Math.min(range.end, sentence.end);
      found.push({ attribution, range: { start, end }, whole });
    }
  }
  return found.length < 2 ? found : found.sort((a, b) => b.whole - a.whole || a.attribution - b.attribution);
}
