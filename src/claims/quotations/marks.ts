import { closes } from "./mark-pairs.ts";
import type { ParagraphTokens } from "./paragraph.ts";

/** What a quotation mark does where it stands; undefined is an apostrophe, an inch, or a mark that stands for nothing. */
export type MarkRole = "opens" | "closes" | undefined;

const SINGLE: ReadonlySet<string> = new Set(["'", "‘", "’"]);
const BEFORE_OPENING: ReadonlySet<string> = new Set([..."([{—–-/«„“‘\"'¿¡"]);

/** The role of the mark at `at`, given the marks open around it, innermost last. */
export function roleOf(
  paragraph: ParagraphTokens,
  at: number,
  open: readonly { readonly mark: string }[],
): MarkRole {
  const text = paragraph.tokens[at]?.text ?? "";
  const isOpenBefore = open.some(({ mark }) => closes(mark, text));
  if (text === "«" || text === "„" || text === "‹") return "opens";
  if (text === "``") return "opens";
  if (text === ",,") return isGluedToNext(paragraph, at) && isSetOff(paragraph, at) ? "opens" : undefined;
  if (text === "»" || text === "›") return isOpenBefore ? "closes" : undefined;
  if (text === "”") return isOpenBefore ? "closes" : undefined;
  if (text === "“") return open.some(({ mark }) => mark === "„" || mark === ",,") ? "closes" : "opens";
  if (SINGLE.has(text)) return roleOfSingle(paragraph, at, isOpenBefore);
  return roleOfStraight(paragraph, at, isOpenBefore);
}

/** A straight mark closes what is open, unless it is glued to what follows and set off from what is before. */
function roleOfStraight(paragraph: ParagraphTokens, at: number, isOpen: boolean): MarkRole {
  const before = isSetOff(paragraph, at);
  const after = isGluedToNext(paragraph, at);
  if (isOpen)
    return before && after && !isLast(paragraph, at) && hasLater(paragraph, at, 2) ? "opens" : "closes";
  // 24" is a length; only a mark set off from what is before it, or spaced on both sides, can open.
  return before || !isAfterNumber(paragraph, at) ? "opens" : undefined;
}

function roleOfSingle(paragraph: ParagraphTokens, at: number, isOpen: boolean): MarkRole {
  const text = paragraph.tokens[at]?.text;
  if (text === "‘") return isSetOff(paragraph, at) && isGluedToNext(paragraph, at) ? "opens" : undefined;
  const endsHere = !paragraph.tokens[at]?.spaced && at > 0 && !isGluedToWord(paragraph, at);
  if (isOpen && endsHere)
    return isPlural(paragraph, at) && hasLaterSingle(paragraph, at) ? undefined : "closes";
  const canOpen = text === "'" && isSetOff(paragraph, at) && isGluedToNext(paragraph, at);
  return canOpen && hasLaterSingle(paragraph, at) ? "opens" : undefined;
}

function isSetOff(paragraph: ParagraphTokens, at: number): boolean {
  const token = paragraph.tokens[at];
  const before = paragraph.tokens[at - 1];
  return !before || token?.spaced === true || BEFORE_OPENING.has(before.text);
}

function isGluedToNext(paragraph: ParagraphTokens, at: number): boolean {
  const next = paragraph.tokens[at + 1];
  return next !== undefined && !next.spaced;
}

function isGluedToWord(paragraph: ParagraphTokens, at: number): boolean {
  const next = paragraph.tokens[at + 1];
  return next !== undefined && !next.spaced && next.kind !== "mark";
}

function isAfterNumber(paragraph: ParagraphTokens, at: number): boolean {
  return paragraph.tokens[at - 1]?.kind === "number";
}

function isLast(paragraph: ParagraphTokens, at: number): boolean {
  return at === paragraph.tokens.length - 1;
}

/** "the soldiers’ boots": a plural possessive, if the quotation around it is closed further on. */
function isPlural(paragraph: ParagraphTokens, at: number): boolean {
  const [before, next] = [paragraph.tokens[at - 1], paragraph.tokens[at + 1]];
  return before?.folded.endsWith("s") === true && next?.kind === "word" && next.shape === "lower";
}

function hasLaterSingle(paragraph: ParagraphTokens, at: number): boolean {
  const text = paragraph.tokens[at]?.text;
  for (let later = at + 1; later < paragraph.tokens.length && later - at < FARTHEST; later++) {
    const token = paragraph.tokens[later];
    if (token?.text === text && !token?.spaced && !isGluedToWord(paragraph, later)) return true;
  }
  return false;
}

/** Whether at least `count` more straight marks follow: a quotation in a quotation needs both of its ends. */
function hasLater(paragraph: ParagraphTokens, at: number, count: number): boolean {
  const text = paragraph.tokens[at]?.text;
  let found = 0;
  for (let later = at + 1; later < paragraph.tokens.length && later - at < FARTHEST; later++) {
    if (paragraph.tokens[later]?.text === text && ++found >= count) return true;
  }
  return false;
}

// How many tokens a quotation in single marks, or one inside another, is looked for.
const FARTHEST = 200;
