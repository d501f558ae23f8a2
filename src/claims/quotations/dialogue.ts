import type { FoundQuotation } from "../found.ts";
import type { Token } from "../text/token.ts";
import { findInserts, isDash } from "./inserts.ts";
import type { ParagraphTokens } from "./paragraph.ts";

/**
 * Speech that a dash opens at the beginning of a paragraph: the Spanish raya and the Russian and Ukrainian dash. A list
 * looks the same, so a paragraph counts only if it names an act of speech, or asks or exclaims, or stands between two
 * that do.
 */
export function readDialogue(paragraphs: readonly ParagraphTokens[]): FoundQuotation[] {
  const strength = paragraphs.map(strengthOf);
  return paragraphs.flatMap((paragraph, at) => {
    const isSpeech =
      strength[at] === 2 || (strength[at] === 1 && (strength[at - 1] === 2 || strength[at + 1] === 2));
    return isSpeech ? speechOf(paragraph) : [];
  });
}

/** 0: no dash at the beginning; 1: a dash; 2: certainly speech. */
function strengthOf(paragraph: ParagraphTokens): 0 | 1 | 2 {
  const { tokens, language } = paragraph;
  if (language === "en" || language === "und" || !isDash(tokens[0]) || tokens.length < 3) return 0;
  if (language === "es" && tokens[1]?.spaced === true) return 0;
  if (language !== "es" && tokens[1]?.spaced === false) return 0;
  if (findInserts(paragraph, 0, tokens.length).length > 0) return 2;
  const last = tokens.at(-1)?.text;
  if (last === ";" || tokens[0]?.text === "-") return 0;
  return last === "?" || last === "!" || (language === "es" && tokens[0]?.text === "—") ? 2 : 1;
}

function speechOf(paragraph: ParagraphTokens): FoundQuotation[] {
  const { tokens } = paragraph;
  const pieces: FoundQuotation[] = [];
  let from = 1;
  let mark = tokens[0] as Token;
  for (const insert of [
    ...findInserts(paragraph, 0, tokens.length),
    { from: tokens.length, to: tokens.length },
  ]) {
    if (insert.from > from) pieces.push(pieceOf(paragraph, mark, from, insert.from));
    from = insert.to;
    mark = tokens[from] ?? mark;
  }
  return pieces;
}

function pieceOf(paragraph: ParagraphTokens, mark: Token, from: number, to: number): FoundQuotation {
  const inner = { start: paragraph.tokens[from]?.start ?? 0, end: paragraph.tokens[to - 1]?.end ?? 0 };
  return {
    sentence: paragraph.sentences[from] ?? 0,
    rule: `${paragraph.language}.quotations.dialogue`,
    start: Math.min(mark.start, inner.start),
    end: inner.end,
    inner,
    function: "direct",
    depth: 0,
    closed: true,
  };
}
