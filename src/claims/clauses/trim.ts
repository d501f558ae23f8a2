import type { Range, Token } from "../text/token.ts";
import { firstTokenFrom } from "../text/token-search.ts";

/** The stretch without marks at either end, or undefined when no word is left. Brackets and units stay inside. */
export function trimStretch(tokens: readonly Token[], stretch: Range): Range | undefined {
  return trimTokens(tokens, firstTokenFrom(tokens, stretch.start), firstTokenFrom(tokens, stretch.end));
}

/** The stretch of tokens [from, to), trimmed in the same way. */
export function trimTokens(tokens: readonly Token[], from: number, to: number): Range | undefined {
  let first = from;
  let last = to - 1;
  while (first <= last && isLoose(tokens[first] as Token, KEPT_BEFORE)) first++;
  while (last >= first && isLoose(tokens[last] as Token, KEPT_AFTER)) last--;
  if (first > last || !hasWord(tokens, first, last)) return undefined;
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
}

const KEPT_BEFORE: ReadonlySet<string> = new Set(["$", "€", "£", "₴", "₽", "+", "#", "№"]);
const KEPT_AFTER: ReadonlySet<string> = new Set(["%", "€", "₴", "₽", "$", "°", ")"]);

function isLoose(token: Token, kept: ReadonlySet<string>): boolean {
  return token.kind === "mark" && !kept.has(token.text);
}

function hasWord(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (tokens[at]?.kind === "word") return true;
  return false;
}
