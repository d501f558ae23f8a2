import type { Block } from "../../sources/index.ts";
import type { FoundProblem } from "../found.ts";
import { readParagraphs } from "./paragraphs.ts";
import type { Language, Section, SentenceText } from "./section.ts";
import { sentenceEnds } from "./sentence-ends.ts";
import type { Range, Token } from "./token.ts";
import { readTokens } from "./tokens.ts";

/** A document to be read, offsets of blocks in UTF-16 units of `text`. */
export interface ReadableText {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The pack for a paragraph. The tokens are those of the paragraph, for a reader that can use them. */
  readonly language: (stretch: string, tokens?: readonly Token[]) => Language;
}

/** UTF-16 units after which a section is closed: its tokens take some 50 MB, and no stage feels the seam. */
const SECTION_SIZE = 262_144;

/** Tokens after which a sentence is cut even without a stop: tables and lists that lost their lines. */
const LONGEST_SENTENCE = 1000;

/** Cuts a document into sections of sentences; see `Section`. */
export function* readSections(document: ReadableText): Generator<Section> {
  let sentences: SentenceText[] = [];
  let problems: FoundProblem[] = [];
  let index = 0;
  let paragraph = 0;
  for (const block of document.blocks) {
    let label = speakerLabel(document.text, block);
    for (const range of readParagraphs(document.text, block.start, block.end)) {
      paragraph++;
      for (const { tokens, language } of readParagraph(document, range, problems)) {
        const [start, end] = [tokens[0]?.start ?? range.start, tokens.at(-1)?.end ?? range.end];
        const speaker = label && { speaker: label };
        sentences.push({
          index: index++,
          paragraph,
          block: block.type,
          language,
          tokens,
          start,
          end,
          ...speaker,
        });
        label = undefined;
        if (end - (sentences[0]?.start ?? end) < SECTION_SIZE) continue;
        yield { text: document.text, sentences, problems };
        [sentences, problems] = [[], []];
      }
    }
  }
  if (sentences.length > 0) yield { text: document.text, sentences, problems };
}

// Past ">> ", by which captions mark a change of speaker.
const LONGEST_LEAD = 3;

/** Where a turn of a transcript names who speaks. */
function speakerLabel(text: string, { start, place }: Block): Range | undefined {
  const name = place?.speaker;
  if (name === undefined) return undefined;
  const at = text.slice(start, start + LONGEST_LEAD + name.length).indexOf(name);
  const end = start + at + name.length;
  return at !== -1 && text[end] === ":" ? { start: start + at, end } : undefined;
}

interface ParagraphSentence {
  readonly tokens: readonly Token[];
  readonly language: Language;
}

/** A paragraph longer than a section is read in pieces; the sentence that a piece breaks off is begun anew in the next. */
function* readParagraph(
  document: ReadableText,
  paragraph: Range,
  problems: FoundProblem[],
): Generator<ParagraphSentence> {
  let from = paragraph.start;
  while (from < paragraph.end) {
    const to = pieceEnd(document.text, from, paragraph.end);
    const tokens = readTokens(document.text, from, to, problems);
    if (tokens.length === 0) return;
    const language = document.language(document.text.slice(from, Math.min(to, from + 1000)), tokens);
    const ends = limited(sentenceEnds(tokens, language));
    if (to < paragraph.end && ends.length > 1) ends.pop();
    let begin = 0;
    for (const end of ends) {
      yield { tokens: tokens.slice(begin, end), language };
      begin = end;
    }
    from = tokens[begin]?.start ?? to;
    while ((problems.at(-1)?.start ?? -1) >= from) problems.pop();
  }
}

/** Not in the middle of a word, where white space is near. */
function pieceEnd(text: string, from: number, end: number): number {
  if (end - from <= SECTION_SIZE) return end;
  const to = from + SECTION_SIZE;
  const blank = text.lastIndexOf(" ", to);
  return blank > to - 1000 ? blank : to;
}

function limited(ends: readonly number[]): number[] {
  const all: number[] = [];
  let begin = 0;
  for (const end of ends) {
    while (end - begin > LONGEST_SENTENCE) {
      begin += LONGEST_SENTENCE;
      all.push(begin);
    }
    all.push(end);
    begin = end;
  }
  return all;
}
