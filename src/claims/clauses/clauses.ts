import type { SentenceText } from "../text/section.ts";
import type { Range, Token } from "../text/token.ts";
import { firstTokenFrom } from "../text/token-search.ts";
import { type Chunk, readChunks } from "./chunks.ts";
import { type ClauseGrammar, clauseGrammar } from "./grammar.ts";
import { readInnerChunks } from "./inner.ts";
import type { ClauseKind } from "./openings.ts";
import { trimStretch } from "./trim.ts";

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
  for (const stretch of stretches) {
    const from = firstTokenFrom(sentence.tokens, stretch.start);
    const to = firstTokenFrom(sentence.tokens, stretch.end);
    for (const chunks of clauseChunks(readChunks(sentence.tokens, from, to, grammar)))
      clauses.push(...clauseOf(sentence, chunks, grammar));
    if (sentence.language !== "en") continue;
    for (const chunk of readInnerChunks(sentence.tokens, from, to, grammar))
      clauses.push(...clauseOf(sentence, [chunk], grammar));
  }
  return clauses.sort((a, b) => a.start - b.start || b.end - a.end);
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

function clauseOf(sentence: SentenceText, chunks: readonly Chunk[], grammar: ClauseGrammar): Clause[] {
  const segments: Range[] = [];
  for (const chunk of chunks) {
    const segment = segmentOf(sentence.tokens, chunk, grammar);
    if (segment) segments.push(segment);
  }
  const [first] = segments;
  if (first === undefined) return [];
  const end = (segments.at(-1) as Range).end;
  const kind = chunks[0]?.kind ?? "main";
  return [{ start: first.start, end, segments, kind, rule: `${sentence.language}.clause.${kind}` }];
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
  const start = tokens[from]?.start;
  const end = tokens[chunk.to - 1]?.end;
  return start === undefined || end === undefined || from >= chunk.to
    ? undefined
    : trimStretch(tokens.slice(from, chunk.to), { start, end: end + 1 });
}

const KEPT: ReadonlySet<string> = new Set(["$", "€", "£", "₴", "₽", "+", "#", "№", "(", "“", "«", "„", '"']);

function tieLength(tokens: readonly Token[], at: number, grammar: ClauseGrammar): number {
  const connective = grammar.connectives.lengthAt(tokens, at);
  if (connective > 0) return connective;
  const token = tokens[at] as Token;
  return grammar.joiners.has(token.folded) || grammar.complementizers.has(token.folded) ? 1 : 0;
}
