import type { FoundQuotation } from "../found.ts";
import type { Language, Section, SentenceText } from "../text/section.ts";
import type { Range, Token } from "../text/token.ts";
import { findReportingPack, type ReportingPack, type WordEntry } from "./pack.ts";

/** A half-open run of token indexes of a passage. */
export type Run = readonly [start: number, end: number];

/**
 * One paragraph with what is known of each word. Grammar rules work on token indexes of a passage, so that direct speech
 * of several sentences and the sentence that names its speaker are seen together.
 */
export interface Passage {
  readonly language: Exclude<Language, "und">;
  readonly pack: ReportingPack;
  readonly sentences: readonly SentenceText[];
  readonly tokens: readonly Token[];
  readonly entries: readonly (WordEntry | undefined)[];
  readonly flags: readonly number[];
  /** Index of the outermost quotation around the token, -1 outside. */
  readonly quotationOf: readonly number[];
  /** First token and one past the last of the token's sentence, cut at the edges of a quotation it is inside. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Index into `sentences` by token. */
  readonly sentenceOf: readonly number[];
}

/** The paragraphs of a section in which some word may report, or something is quoted. */
export function* readPassages(section: Section, quotations: readonly FoundQuotation[]): Generator<Passage> {
  const outer = quotations.map((quotation, index) => ({ quotation, index })).filter(isOutermost);
  let from = 0;
  let nextQuotation = 0;
  while (from < section.sentences.length) {
    const to = passageEnd(section, from, outer, nextQuotation);
    const sentences = section.sentences.slice(from, to);
    const end = sentences.at(-1)?.end ?? 0;
    const inside: typeof outer = [];
    while ((outer[nextQuotation]?.quotation.start ?? Number.POSITIVE_INFINITY) < end)
      inside.push(outer[nextQuotation++] as (typeof outer)[number]);
    from = to;
    const passage = buildPassage(sentences, inside);
    if (passage) yield passage;
  }
}

// A lost closing mark must not swallow the document.
const LONGEST_PASSAGE = 200;

/**
 * One past the last sentence of the passage that begins at `from`: a paragraph, with the next ones where it ends in a
 * colon ("She said:") or where direct speech runs on over the break.
 */
function passageEnd(
  section: Section,
  from: number,
  outer: readonly { quotation: FoundQuotation }[],
  firstQuotation: number,
): number {
  const { sentences } = section;
  let ahead = firstQuotation;
  let reach = 0;
  let to = from + 1;
  for (; to < Math.min(sentences.length, from + LONGEST_PASSAGE); to++) {
    const last = sentences[to - 1] as SentenceText;
    const next = sentences[to] as SentenceText;
    for (; (outer[ahead]?.quotation.start ?? Number.POSITIVE_INFINITY) < last.end; ahead++)
      reach = Math.max(reach, outer[ahead]?.quotation.end ?? 0);
    const breaks = next.paragraph !== last.paragraph;
    if (breaks && reach <= next.start && last.tokens.at(-1)?.text !== ":") break;
  }
  return to;
}

function isOutermost({ quotation }: { quotation: FoundQuotation }): boolean {
  return quotation.depth === 0;
}

function buildPassage(
  sentences: readonly SentenceText[],
  quotations: readonly { quotation: FoundQuotation; index: number }[],
): Passage | undefined {
  const language = sentences.find((each) => each.language !== "und")?.language ?? "und";
  const pack = findReportingPack(language);
  if (!pack || language === "und") return undefined;
  const tokens = sentences.length === 1 ? (sentences[0] as SentenceText).tokens : joined(sentences);
  const entries: (WordEntry | undefined)[] = new Array(tokens.length);
  const flags: number[] = new Array(tokens.length);
  let mayReport = quotations.length > 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const entry = token.kind === "word" ? pack.words.get(token.folded) : undefined;
    entries[at] = entry;
    flags[at] = entry === undefined ? 0 : entry.flags;
    mayReport ||= entry === undefined ? token.text === ":" : mayBeCue(entry);
  }
  if (!mayReport) return undefined;
  const quotationOf = markQuotations(tokens, quotations);
  return {
    language,
    pack,
    sentences,
    tokens,
    entries,
    flags,
    quotationOf,
    ...bounds(sentences, quotationOf),
  };
}

function joined(sentences: readonly SentenceText[]): Token[] {
  const tokens: Token[] = [];
  for (const sentence of sentences) for (const token of sentence.tokens) tokens.push(token);
  return tokens;
}

function mayBeCue(entry: WordEntry): boolean {
  return entry.verbs !== undefined || entry.noun !== undefined || entry.phrases !== undefined;
}

function markQuotations(
  tokens: readonly Token[],
  quotations: readonly { quotation: Range; index: number }[],
): number[] {
  if (quotations.length === 0) return new Array<number>(tokens.length).fill(-1);
  let next = 0;
  return tokens.map((token) => {
    while (next < quotations.length && (quotations[next]?.quotation.end ?? 0) <= token.start) next++;
    const candidate = quotations[next];
    return candidate && candidate.quotation.start <= token.start ? candidate.index : -1;
  });
}

function bounds(
  sentences: readonly SentenceText[],
  quotationOf: readonly number[],
): Pick<Passage, "low" | "high" | "sentenceOf"> {
  const low: number[] = new Array(quotationOf.length);
  const high: number[] = new Array(quotationOf.length);
  const sentenceOf: number[] = new Array(quotationOf.length);
  let start = 0;
  for (let ordinal = 0; ordinal < sentences.length; ordinal++) {
    const end = start + (sentences[ordinal] as SentenceText).tokens.length;
    for (let at = start; at < end; at++) {
      sentenceOf[at] = ordinal;
      const same = at > start && quotationOf[at] === quotationOf[at - 1];
      const inside = quotationOf[at] !== -1;
      low[at] = same ? (low[at - 1] as number) : inside ? at : start;
      high[at] = end;
    }
    for (let at = end - 2; at >= start; at--)
      if (quotationOf[at] !== -1 && quotationOf[at] !== quotationOf[at + 1]) high[at] = at + 1;
      else if (quotationOf[at] !== -1) high[at] = high[at + 1] as number;
    start = end;
  }
  return { low, high, sentenceOf };
}

/** The document range of a run of tokens. */
export function rangeOf(passage: Passage, [start, end]: Run): Range {
  return {
    start: (passage.tokens[start] as Token).start,
    end: (passage.tokens[end - 1] as Token).end,
  };
}
