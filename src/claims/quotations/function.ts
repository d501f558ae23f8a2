import type { QuotationFunction } from "../audit.ts";
import { isFunctionWord } from "../text/function-words.ts";
import type { Token } from "../text/token.ts";
import { type ContextKind, speaksOf } from "./context.ts";
import { isDash } from "./inserts.ts";
import type { MarkedPair } from "./pairs.ts";

/**
 * What quoted words are doing. Only `direct` is speech: a whole sentence in somebody's words. Names of works, bodies and
 * operations are titles; a few quoted words are a part of what was said, a term, or words the author holds away; where the
 * text does not say which, the answer is `partial-quote-or-term`.
 */
export function functionOf(pair: MarkedPair): QuotationFunction {
  const inside = tokensInside(pair);
  const inner = inside.filter((token) => token.kind !== "mark");
  const before = wordsBefore(pair, 3);
  const is = (kind: ContextKind) =>
    before.some((word) => speaksOf(kind, word.folded, pair.paragraph.language));
  if (inner.length === 0 || isNickname(pair, inner)) return "term";
  if (isSpeechByMarks(pair, inside, inner)) return "direct";
  if (is("distance") && inner.length <= 6) return "scare-quote";
  if (isTitle(pair, inside, inner, before)) return "title";
  if (is("naming") && inner.length <= 5) return "term";
  if (isWholeSentence(pair, inside, inner)) return "direct";
  if (inner.length > 2) return "partial-quote";
  const isLone = inner.length === 1 && !isCapital(inner[0]) && !hasSpeechNear(pair);
  return isLone ? "scare-quote" : "partial-quote-or-term";
}

/** Robert "Bobby" Scott. */
function isNickname(pair: MarkedPair, inner: readonly Token[]): boolean {
  const { tokens } = pair.paragraph;
  const [before, behind] = [tokens[pair.at - 1], tokens[pair.endAt + 1]];
  if (inner.length > 2 || !isCapital(inner[0]) || before?.shape !== "capital") return false;
  return behind?.shape === "capital" && pair.at > 0 && !isInHeading(pair);
}

function tokensInside(pair: MarkedPair): readonly Token[] {
  if (pair.paragraph === pair.endParagraph)
    return pair.paragraph.tokens.slice(pair.at + 1, pair.closed ? pair.endAt : pair.endAt + 1);
  return [...pair.paragraph.tokens.slice(pair.at + 1), ...pair.endParagraph.tokens.slice(0, pair.endAt)];
}

function wordsBefore(pair: MarkedPair, count: number): readonly Token[] {
  return pair.paragraph.tokens
    .slice(Math.max(0, pair.at - count), pair.at)
    .filter((token) => token.kind === "word");
}

function isCapital(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.kind === "number" || (token.shape !== "lower" && token.shape !== "none"))
  );
}

/** A colon before it, a comma or dash and an act of speech behind it, or several sentences: nothing else looks so. */
function isSpeechByMarks(pair: MarkedPair, inside: readonly Token[], inner: readonly Token[]): boolean {
  if (pair.depth > 0) return false;
  const { tokens } = pair.paragraph;
  const before = tokens[pair.at - 1];
  if (before?.text === ":" && inner.length >= 2 && isCapital(inner[0])) return true;
  if (!pair.closed) return inner.length > 8;
  if (inner.length >= 2 && isFollowedBySpeech(pair) && beginsWhole(pair, inner)) return true;
  return hasInnerStop(inside) && inner.length >= 6;
}

/** "…," said X; «…», — сказал X; «…», dijo X. */
function isFollowedBySpeech(pair: MarkedPair): boolean {
  const { tokens, language } = pair.endParagraph;
  const last = tokens[pair.endAt - 1]?.text ?? "";
  let at = pair.endAt + 1;
  const hasComma = tokens[at]?.text === "," || [",", "!", "?", "…"].includes(last);
  if (!hasComma) return false;
  if (tokens[at]?.text === ",") at++;
  if (isDash(tokens[at])) at++;
  for (let ahead = at; ahead < Math.min(at + 8, tokens.length); ahead++) {
    const token = tokens[ahead] as Token;
    if (token.kind === "mark" && token.text !== "," && token.text !== "-") return false;
    if (speaksOf("speech", token.folded, language)) return true;
  }
  return false;
}

/** At the beginning of a sentence, or with a capital of its own. */
function beginsWhole(pair: MarkedPair, inner: readonly Token[]): boolean {
  const before = pair.paragraph.tokens[pair.at - 1];
  return isCapital(inner[0]) || !before || before.kind === "mark";
}

function hasInnerStop(inside: readonly Token[]): boolean {
  return inside.some(
    (token, at) => at < inside.length - 1 && ".!?…".includes(token.text) && inside[at + 1]?.spaced,
  );
}

/** A capital, a stop of its own, and more than a few words. */
function isWholeSentence(pair: MarkedPair, inside: readonly Token[], inner: readonly Token[]): boolean {
  const last = inside.at(-1)?.text ?? "";
  const outside = pair.endParagraph.tokens[pair.endAt + 1]?.text ?? "";
  const stops = ".!?…,".includes(last) || ".!?".includes(outside);
  if (!isCapital(inner[0]) || inner.length < 4 || last === "" || !stops) return false;
  return hasSpeechNear(pair) || pair.paragraph.tokens[pair.at - 1] === undefined || inner.length >= 8;
}

function hasSpeechNear(pair: MarkedPair): boolean {
  const { tokens, language } = pair.paragraph;
  const from = Math.max(0, pair.at - 12);
  const to = pair.paragraph === pair.endParagraph ? pair.endAt + 10 : pair.at;
  for (let at = from; at < Math.min(to, tokens.length); at++) {
    if (at >= pair.at && at <= pair.endAt) continue;
    if (speaksOf("speech", tokens[at]?.folded ?? "", language)) return true;
  }
  return false;
}

/** A thing that bears a title stands before it, or every word of it has a capital, or it is a short name in « ». */
function isTitle(
  pair: MarkedPair,
  inside: readonly Token[],
  inner: readonly Token[],
  before: readonly Token[],
): boolean {
  const { language } = pair.paragraph;
  if (inner.length > 12 || !isCapital(inner[0])) return false;
  const last = inside.at(-1)?.text ?? "";
  if ("!?…".includes(last) && inner.length > 3) return false;
  const beside = before.at(-1);
  if (beside && isBeside(pair) && speaksOf("titleHeads", beside.folded, language)) return true;
  const content = inner.filter((word) => !isFunctionWord(word.folded, language));
  if (inner.length > 1 && content.length > 0 && content.every(isCapital)) return !isInHeading(pair);
  return (language === "ru" || language === "uk") && inner.length <= 4 && !isAtSentenceStart(pair);
}

/** A heading gives every word a capital, so that a capital says nothing. */
function isInHeading(pair: MarkedPair): boolean {
  const { tokens, language } = pair.paragraph;
  const around = tokens.filter((token, at) => (at < pair.at || at > pair.endAt) && token.kind === "word");
  const content = around.slice(0, 20).filter((word) => !isFunctionWord(word.folded, language));
  return content.length > 1 && content.every(isCapital);
}

function isBeside(pair: MarkedPair): boolean {
  return pair.paragraph.tokens[pair.at - 1]?.kind === "word";
}

function isAtSentenceStart(pair: MarkedPair): boolean {
  const { sentences } = pair.paragraph;
  return pair.at === 0 || sentences[pair.at - 1] !== sentences[pair.at];
}
