import type { Token } from "../text/token.ts";
import { speaksOf } from "./context.ts";
import type { ParagraphTokens } from "./paragraph.ts";

/** Token indexes, half-open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const DASHES: ReadonlySet<string> = new Set(["—", "–", "-", "―"]);

// An insert longer than this is not one: somebody's words and a dash that means something else.
const LONGEST_INSERT = 40;

export function isDash(token: Token | undefined): boolean {
  return token?.kind === "mark" && DASHES.has(token.text);
}

/**
 * The author's words inside speech, dashes included: "— We left, — said Leko. — Nobody saw." in Russian and Ukrainian,
 * "—Nos fuimos —dijo Leko—. Nadie vio." in Spanish. The insert begins at a dash before a small letter and names an act of speech;
 * it runs to the dash that gives the word back, or to the end.
 */
export function findInserts(paragraph: ParagraphTokens, from: number, to: number): TokenRange[] {
  const inserts: TokenRange[] = [];
  for (let at = from + 1; at < to; at++) {
    if (!beginsInsert(paragraph, at, to)) continue;
    const end = insertEnd(paragraph, at, to);
    inserts.push({ from: at, to: end });
    at = end - 1;
  }
  return inserts;
}

function beginsInsert({ tokens, language }: ParagraphTokens, at: number, to: number): boolean {
  const [before, dash, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!isDash(dash) || !dash?.spaced || next?.kind !== "word" || next.shape !== "lower") return false;
  if (language !== "es" && !(before?.kind === "mark" && ',.!?…»”"'.includes(before.text))) return false;
  for (let ahead = at + 1; ahead < Math.min(to, at + 8); ahead++) {
    const token = tokens[ahead] as Token;
    if (isDash(token)) return false;
    if (token.kind === "word" && speaksOf("speech", token.folded, language)) return true;
  }
  return false;
}

function insertEnd({ tokens, language }: ParagraphTokens, at: number, to: number): number {
  for (let end = at + 2; end < Math.min(to, at + LONGEST_INSERT); end++) {
    if (!isDash(tokens[end])) continue;
    const isHyphen = !tokens[end]?.spaced && !tokens[end + 1]?.spaced && tokens[end]?.text === "-";
    if (isHyphen) continue;
    if (language === "es") return skipStop(tokens, end + 1, to);
    const before = tokens[end - 1];
    if (before?.kind === "mark" && ".,:;!?…".includes(before.text)) return end + 1;
  }
  return to;
}

/** Behind the Spanish closing dash the stop belongs to the author's words. */
function skipStop(tokens: readonly Token[], at: number, to: number): number {
  const token = tokens[at];
  return at < to && token?.kind === "mark" && ".,;:".includes(token.text) ? at + 1 : at;
}
