import { ruleNamer } from "../rule-names.ts";
import type { SentenceText } from "../text/section.ts";
import type { Range, Token } from "../text/token.ts";
import { firstTokenFrom } from "../text/token-search.ts";
import { type Chunk, readChunks } from "./chunks.ts";
import { type ClauseGrammar, clauseGrammar } from "./grammar.ts";
import { readInnerChunks } from "./inner.ts";
import type { ClauseKind } from "./openings.ts";
import { trimStretch, trimTokens, withPartners } from "./trim.ts";

/** A stretch that states one thing; discontinuous where another clause stands inside it. */
export interface Clause extends Range {
  readonly segments: readonly Range[];
  readonly kind: ClauseKind;
  readonly rule: string;
}

/** The clauses of the given stretches of a sentence, in text order. The stretches belong to one speaker. */
export function readClauses(sentence: SentenceText, stretches: readonly Range[]): Clause[] {
  const grammar = clauseGrammar(sentence.language);
  if (grammar === undefined) return stretches.flatMap((stretch) => plainClause(sentence, stretch));
  const clauses: Clause[] = [];
  const add = (clause: Clause | undefined): void => {
    if (clause) clauses.push(clause);
  };
  for (const stretch of stretches) {
    const from = firstTokenFrom(sentence.tokens, stretch.start);
    const to = firstTokenFrom(sentence.tokens, stretch.end);
    for (const chunks of clauseChunks(readChunks(sentence.tokens, from, to, grammar)))
      add(clauseOf(sentence, chunks, grammar));
    if (sentence.language !== "en") continue;
    for (const chunk of readInnerChunks(sentence.tokens, from, to, grammar))
      add(clauseOf(sentence, [chunk], grammar));
  }
  // Most are in order as they are found, and sorting takes memory all the same.
  return clauses.every((clause, at) => at === 0 || byPlace(clauses[at - 1] as Clause, clause) <= 0)
    ? clauses
    : clauses.sort(byPlace);
}

function byPlace(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end;
}

function plainClause(sentence: SentenceText, stretch: Range): Clause[] {
  const trimmed = trimStretch(sentence.tokens, stretch);
  return trimmed ? [{ ...trimmed, segments: [trimmed], kind: "main", rule: "und.clause.main" }] : [];
}

/** Chunks of one clause together: what goes on behind an inserted clause is part of the clause it interrupts. */
function clauseChunks(chunks: readonly Chunk[]): Chunk[][] {
  const clauses: Chunk[][] = [];
  for (const chunk of chunks) {
    const main = chunk.kind === "main" ? clauses.find((each) => each[0]?.kind === "main") : undefined;
    if (main) main.push(chunk);
    else clauses.push([chunk]);
  }
  return clauses;
}

function clauseOf(
  sentence: SentenceText,
  chunks: readonly Chunk[],
  grammar: ClauseGrammar,
): Clause | undefined {
  const segments = withOpeningMark(sentence.tokens, segmentsOf(sentence.tokens, chunks, grammar), chunks);
  const [first, last] = [segments[0], segments.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const kind = chunks[0]?.kind ?? "main";
  return { start: first.start, end: last.end, segments, kind, rule: ruleName(sentence.language, kind) };
}

/** "“A ring, acting alone,” sent 40 men": the mark that opens stays where the one that closes stands in a later piece. */
function withOpeningMark(
  tokens: readonly Token[],
  segments: readonly Range[],
  chunks: readonly Chunk[],
): readonly Range[] {
  const [first, last] = [segments[0], segments.at(-1)];
  if (first === undefined || last === undefined || segments.length === 1) return segments;
  const from = firstTokenFrom(tokens, first.start);
  const [opened] = withPartners(
    tokens,
    [from, firstTokenFrom(tokens, last.end) - 1],
    [(chunks[0] as Chunk).from, tokens.length],
  );
  return opened === from
    ? segments
    : [{ start: (tokens[opened] as Token).start, end: first.end }, ...segments.slice(1)];
}

const ruleName = ruleNamer("clause");
const NOTHING: readonly Range[] = [];

function segmentsOf(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  grammar: ClauseGrammar,
): readonly Range[] {
  if (chunks.length > 1) return chunks.flatMap((chunk) => segmentOf(tokens, chunk, grammar) ?? []);
  // Almost every clause is of one piece. A list written out takes a tenth of the memory of one that was added to.
  const segment = segmentOf(tokens, chunks[0] as Chunk, grammar);
  return segment ? [segment] : NOTHING;
}

/** A chunk without the marks around it and without the words that only tie it to what stands before. */
function segmentOf(tokens: readonly Token[], chunk: Chunk, grammar: ClauseGrammar): Range | undefined {
  let from = chunk.from;
  for (let moved = true; moved && from < chunk.to; ) {
    const before = from;
    if (tokens[from]?.kind === "mark" && !KEPT.has(tokens[from]?.text ?? "")) from++;
    else if (chunk.kind !== "relative") from += tieLength(tokens, from, grammar);
    moved = from > before;
  }
  return from >= chunk.to ? undefined : trimTokens(tokens, from, chunk.to);
}

const KEPT: ReadonlySet<string> = new Set(["$", "€", "£", "₴", "₽", "+", "#", "№", "(", "“", "«", "„", '"']);

/** "That account is hard to believe": where nothing stands before, the word ties nothing. */
function opensSpeech(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || OPENING.has(before.text);
}

const OPENING: ReadonlySet<string> = new Set(["“", "«", "„", '"', "‘", ":", "—", "¿", "¡", "(", "…"]);

function tieLength(tokens: readonly Token[], at: number, grammar: ClauseGrammar): number {
  const connective = grammar.connectives.lengthAt(tokens, at);
  if (connective > 0) return connective;
  const token = tokens[at] as Token;
  if (grammar.joiners.has(token.folded)) return 1;
  return grammar.complementizers.has(token.folded) && !opensSpeech(tokens, at) ? 1 : 0;
}
