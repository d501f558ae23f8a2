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
  [first, last] = withPartners(tokens, [first, last], [from, to]);
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
}

const OPENING = "“«„";
const CLOSING = "”»";

/** A mark whose partner stays inside is no loose end: "bought the firm “Tarvo”", "“a ring” sent 40 men". */
export function withPartners(
  tokens: readonly Token[],
  [first, last]: readonly [number, number],
  [from, to]: readonly [number, number],
): [first: number, last: number] {
  let open = 0;
  let unopened = 0;
  let straight = 0;
  for (let at = first; at <= last; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== "mark") continue;
    if (OPENING.includes(token.text)) open++;
    else if (CLOSING.includes(token.text)) open > 0 ? open-- : unopened++;
    else if (token.text === '"') straight++;
  }
  if (open === 0 && unopened === 0 && straight % 2 === 0) return [first, last];
  const before = tokens[first - 1];
  if (
    before !== undefined &&
    first > from &&
    ((unopened > 0 && OPENING.includes(before.text)) || (straight % 2 === 1 && before.text === '"'))
  )
    return [first - 1, last];
  // A stop may stand inside the closing mark.
  for (let at = last + 1; at < Math.min(to, last + 3); at++) {
    const after = tokens[at] as Token;
    if ((open > 0 && CLOSING.includes(after.text)) || (straight % 2 === 1 && after.text === '"'))
      return [first, at];
  }
  return [first, last];
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
