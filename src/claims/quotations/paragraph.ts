import type { BlockType } from "../../sources/index.ts";
import type { Language, Section, SentenceText } from "../text/section.ts";
import type { Token } from "../text/token.ts";

/** The tokens of one paragraph in a row, whatever sentences they belong to: quotations run over sentences. */
export interface ParagraphTokens {
  readonly tokens: readonly Token[];
  /** By token: the ordinal of its sentence. */
  readonly sentences: readonly number[];
  readonly language: Language;
  readonly block: BlockType;
  readonly start: number;
  readonly end: number;
}

/** Groups the sentences of a section by paragraph. */
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
  return {
    tokens: sentences.length === 1 ? first.tokens : sentences.flatMap((each) => each.tokens),
    sentences: sentences.flatMap((each) => each.tokens.map(() => each.index)),
    language: first.language,
    block: first.block,
    start: first.start,
    end: last.end,
  };
}
