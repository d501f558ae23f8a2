import type { BlockType } from "../../sources/index.ts";
import type { Language, Section, SentenceText } from "../text/section.ts";
import type { Token } from "../text/token.ts";
import { isQuotationMark } from "./mark-pairs.ts";

/** The tokens of one paragraph in a row, whatever sentences they belong to: quotations run over sentences. */
export interface ParagraphTokens {
  readonly tokens: readonly Token[];
  /** By token: the ordinal of its sentence. */
  readonly sentences: readonly number[];
  readonly language: Language;
  readonly block: BlockType;
  readonly end: number;
}

/** Groups the sentences of a section by paragraph; a paragraph without a mark or dash is given without its tokens. */
export function paragraphsOf(section: Section): ParagraphTokens[] {
  const groups: SentenceText[][] = [];
  for (const sentence of section.sentences) {
    const last = groups.at(-1);
    if (last?.[0]?.paragraph === sentence.paragraph) last.push(sentence);
    else groups.push([sentence]);
  }
  return groups.map(joinSentences);
}

function joinSentences(sentences: readonly SentenceText[]): ParagraphTokens {
  const first = sentences[0] as SentenceText;
  const last = sentences.at(-1) as SentenceText;
  if (!sentences.some(hasMark))
    return { tokens: NONE, sentences: NONE, language: first.language, block: first.block, end: last.end };
  return {
    tokens: sentences.length === 1 ? first.tokens : sentences.flatMap((each) => each.tokens),
    sentences: ordinalsOf(sentences),
    language: first.language,
    block: first.block,
    end: last.end,
  };
}

const NONE: readonly never[] = [];

function ordinalsOf(sentences: readonly SentenceText[]): number[] {
  const ordinals: number[] = [];
  for (const { tokens, index } of sentences) for (let at = 0; at < tokens.length; at++) ordinals.push(index);
  return ordinals;
}

function hasMark(sentence: SentenceText): boolean {
  for (const token of sentence.tokens) if (token.kind === "mark" && isQuotationMark(token.text)) return true;
  const first = sentence.tokens[0]?.text;
  return first === "—" || first === "–" || first === "-";
}
