import type { Block, BlockType } from "../../sources/index.ts";
import { blocks as en } from "../languages/en/blocks.generated.ts";
import { blocks as es } from "../languages/es/blocks.generated.ts";
import { blocks as ru } from "../languages/ru/blocks.generated.ts";
import { blocks as uk } from "../languages/uk/blocks.generated.ts";
import { Phrases } from "../text/phrases.ts";
import type { Range, Token } from "../text/token.ts";
import { readTokens } from "../text/tokens.ts";
import type { BlockWords } from "./block-words.ts";

// Titles, bylines and datelines stand at the head, notes about the author at the foot.
const HEAD = 4;
const FOOT = 4;
// A document of fewer paragraphs has no head or foot to tell from its body.
const SMALLEST_DOCUMENT = 4;
const LONGEST_TITLE = 25;
const LONGEST_BYLINE = 10;

type Cues = Readonly<Record<keyof BlockWords, Phrases>>;
const PACKS: readonly Cues[] = [en, es, ru, uk].map((words) => {
  const entries = Object.entries(words).map(([name, phrases]) => [name, new Phrases(phrases)]);
  return Object.fromEntries(entries) as Cues;
});

interface Paragraph extends Range {
  readonly tokens: readonly Token[];
}

/**
 * Types the paragraphs of a plain text by their wording: title, byline, dateline, caption, related, boilerplate and the
 * note about the author. Where the structure of a file said more than "body", its word stands; only a note about the author is
 * still looked for, which few pages mark as one. Only the head and the foot of a text are looked at, so the cost does not
 * grow with its length. Offsets are UTF-16.
 */
export function typeBlocks(text: string, blocks: readonly Block[]): readonly Block[] {
  if (blocks.some(({ place }) => place?.speaker !== undefined)) return blocks;
  const body = blocks.filter(({ type }) => type === "body");
  // A title is all that the structure of a plain text tells; a file that told more is believed.
  const isTyped = blocks.some(({ type }) => type !== "body" && type !== "title");
  const types = isTyped ? new Map<number, Typed>() : headTypes(text, blocks, body);
  const byline = blocks.findLast(({ type }) => type === "byline") ?? bylineOf(types);
  const isShort = !isTyped && paragraphsFrom(text, body, HEAD).length < SMALLEST_DOCUMENT;
  for (const paragraph of paragraphsBack(text, body, FOOT)) {
    // The note speaks of the author, whom the byline names: only the body counts as having spoken of a person.
    const before = isShort ? "" : text.slice(byline?.end ?? 0, paragraph.start);
    const type = footType(paragraph, before);
    if (type && !types.has(paragraph.start) && (!isTyped || type === "bio"))
      types.set(paragraph.start, { type, paragraph });
  }
  if (types.size === 0) return blocks;
  return blocks.flatMap((block) =>
    block.type === "body" ? splitBlock(text, block, [...types.values()]) : [block],
  );
}

interface Typed {
  readonly type: BlockType;
  readonly paragraph: Paragraph;
}

function bylineOf(types: ReadonlyMap<number, Typed>): Range | undefined {
  return [...types.values()].findLast(({ type }) => type === "byline")?.paragraph;
}

function headTypes(text: string, blocks: readonly Block[], body: readonly Block[]): Map<number, Typed> {
  const types = new Map<number, Typed>();
  const head = paragraphsFrom(text, body, HEAD);
  if (head.length < SMALLEST_DOCUMENT) return types;
  const isTitled = body.length < blocks.length;
  head.forEach((paragraph, at) => {
    const type = headType(paragraph, isTitled ? at + 1 : at);
    if (type) types.set(paragraph.start, { type, paragraph });
  });
  // A name alone over the date is whose text it is.
  head.forEach((paragraph, at) => {
    const isOverDate = types.get(head[at + 1]?.start ?? -1)?.type === "dateline";
    if (isOverDate && !types.has(paragraph.start) && isNameAlone(paragraph.tokens))
      types.set(paragraph.start, { type: "byline", paragraph });
  });
  return types;
}

function isNameAlone(tokens: readonly Token[]): boolean {
  return tokens.length >= 2 && tokens.length <= 4 && tokens.every(({ shape }) => shape === "capital");
}

function headType(paragraph: Paragraph, at: number): BlockType | undefined {
  const { tokens } = paragraph;
  const last = tokens.at(-1)?.text ?? "";
  const isClosed = last === "." || last === "!" || last === "…" || last === ":" || last === "”";
  if (isDateline(tokens)) return "dateline";
  for (const cues of PACKS) {
    if (cues.caption.lengthAt(tokens, 0) > 0) return "caption";
    if (
      !isClosed &&
      tokens.length <= LONGEST_BYLINE &&
      cues.byline.lengthAt(tokens, 0) > 0 &&
      namesSomebody(tokens)
    )
      return "byline";
  }
  return at === 0 && !isClosed && tokens.length <= LONGEST_TITLE ? "title" : undefined;
}

function namesSomebody(tokens: readonly Token[]): boolean {
  return tokens.filter((token) => token.shape === "capital" || token.shape === "upper").length >= 2;
}

/** A line of nothing but a place and a date with its year. */
function isDateline(tokens: readonly Token[]): boolean {
  const years = tokens.filter((token) => token.kind === "number" && /^(?:19|20)\d\d$/.test(token.text));
  const isClosed = tokens.at(-1)?.text === "." && !YEAR_WORDS.has(tokens.at(-2)?.folded ?? "");
  return years.length === 1 && tokens.length <= 9 && !isClosed;
}

/** "14 ноября 2024 г.", "14 листопада 2024 р." */
const YEAR_WORDS: ReadonlySet<string> = new Set(["г", "р"]);

function footType({ tokens }: Paragraph, before: string): BlockType | undefined {
  for (const cues of PACKS) {
    if (cues.boilerplate.lengthAt(tokens, 0) > 0) return "boilerplate";
    if (cues.related.lengthAt(tokens, 0) > 0) return "related";
    if (cues.caption.lengthAt(tokens, 0) > 0) return "caption";
    if (before !== "" && (cues.bio.lengthAt(tokens, 0) > 0 || isNote(tokens, cues, before))) return "bio";
  }
  return undefined;
}

// The name, its title and its copula stand within so many words of the start, what the person is soon behind.
const LONGEST_SUBJECT = 8;
const LONGEST_PREDICATE = 14;

/** "Dr. Ana Leko is one of the members of …": a person of whom the text said nothing before, and what that person is. */
function isNote(tokens: readonly Token[], cues: Cues, before: string): boolean {
  const copula = tokens.findIndex(
    (_, at) => at > 0 && at <= LONGEST_SUBJECT && cues.copulas.lengthAt(tokens, at) > 0,
  );
  if (copula < 2) return false;
  const subject = tokens.slice(0, copula).filter((token) => token.kind === "word");
  if (!subject.every((token) => token.shape !== "lower" || token.folded.length <= 3)) return false;
  if (subject.length < 2) return false;
  const predicate = tokens.slice(copula, copula + LONGEST_PREDICATE);
  const surname = subject.at(-1)?.text ?? "";
  return cues.roles.in(predicate).length > 0 && !before.includes(surname);
}

function splitBlock(
  text: string,
  block: Block,
  types: readonly { type: BlockType; paragraph: Paragraph }[],
): Block[] {
  const inside = types
    .filter(({ paragraph }) => block.start <= paragraph.start && paragraph.end <= block.end)
    .sort((a, b) => a.paragraph.start - b.paragraph.start);
  const parts: Block[] = [];
  let from = block.start;
  for (const { type, paragraph } of inside) {
    if (hasText(text, from, paragraph.start)) parts.push({ ...block, start: from, end: paragraph.start });
    parts.push({ ...block, type, start: paragraph.start, end: paragraph.end, main: MAIN.has(type) });
    from = paragraph.end;
  }
  if (hasText(text, from, block.end)) parts.push({ ...block, start: from });
  return parts;
}

function hasText(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 32) return true;
  return false;
}

const MAIN: ReadonlySet<BlockType> = new Set(["title", "body"]);

function paragraphsFrom(text: string, blocks: readonly Block[], count: number): Paragraph[] {
  const found: Paragraph[] = [];
  for (const block of blocks) {
    let from = block.start;
    while (from < block.end && found.length < count) {
      const line = text.indexOf("\n", from);
      const end = line === -1 || line > block.end ? block.end : line;
      push(found, text, from, end);
      from = end + 1;
    }
  }
  return found;
}

function paragraphsBack(text: string, blocks: readonly Block[], count: number): Paragraph[] {
  const found: Paragraph[] = [];
  for (const block of blocks.toReversed()) {
    let end = block.end;
    while (end > block.start && found.length < count) {
      const line = text.lastIndexOf("\n", end - 1);
      const from = Math.max(block.start, line + 1);
      push(found, text, from, end);
      end = from - 1;
    }
  }
  return found.reverse();
}

// Longer than this a paragraph is none of what is looked for here, and costs nothing.
const LONGEST_PARAGRAPH = 2000;

function push(found: Paragraph[], text: string, start: number, end: number): void {
  if (end - start > LONGEST_PARAGRAPH) found.push({ start, end, tokens: [] });
  else if (text.slice(start, end).trim() !== "")
    found.push({ start, end, tokens: readTokens(text, start, end) });
}
