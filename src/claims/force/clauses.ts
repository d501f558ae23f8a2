import type { SentenceText } from "../text/section.ts";
import type { Range, Token } from "../text/token.ts";
import type { ForceForms } from "./forms.ts";

/** Where each clause begins, as token indexes; the first is 0. A clause is a stretch without a stop or a new opener. */
export function readClauses(tokens: readonly Token[], forms: ForceForms): readonly number[] {
  const starts = [0];
  for (let at = 1; at < tokens.length; at++) {
    if (opensClause(tokens, at, forms)) starts.push(at);
  }
  return starts;
}

const STOPS = new Set([",", ";", ":", "—", "–", "(", ")", "[", "]", "«", "»", "“", "”", "„", '"', "…", "."]);

function opensClause(tokens: readonly Token[], at: number, forms: ForceForms): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === "mark") return false;
  const before = tokens[at - 1];
  if (before?.kind === "mark") return STOPS.has(before.text) || isDash(tokens, at - 1);
  if (forms.clauseOpeners.has(token.folded)) return true;
  return forms.joiners.has(token.folded) && forms.subjects.has(tokens[at + 1]?.folded ?? "");
}

/** A hyphen with space on both sides does the work of a dash. */
function isDash(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "-" && tokens[at]?.spaced === true && tokens[at + 1]?.spaced === true;
}

/** The clause holding token `at`: token indexes, half-open. */
export function clauseAt(starts: readonly number[], at: number, length: number): [number, number] {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return [starts[low] as number, starts[low + 1] ?? length];
}

/** The stretch of text from token `from` up to `to`, without closing punctuation. */
export function rangeOf(sentence: SentenceText, from: number, to: number): Range {
  const { tokens } = sentence;
  let last = Math.min(to, tokens.length) - 1;
  while (last > from && tokens[last]?.kind === "mark" && !CLOSERS_KEPT.has(tokens[last]?.text ?? "")) last--;
  let first = from;
  while (first < last && tokens[first]?.kind === "mark" && !OPENERS_KEPT.has(tokens[first]?.text ?? ""))
    first++;
  const start = tokens[first]?.start ?? sentence.start;
  return { start, end: tokens[last]?.end ?? start };
}

const CLOSERS_KEPT = new Set(["%", "°", "€", "₽", "₴"]);
const OPENERS_KEPT = new Set(["$", "€", "£", "₽", "₴", "№", "#", "+", "−"]);
