import { speaksOf } from "../quotations/context.ts";
import { isFunctionWord } from "../text/function-words.ts";
import { isCompoundBody } from "./compound-bodies.ts";
import { isInflected, MEANING } from "./lexicon.ts";
import { hasMeaning, isOwedCapital, type NameContext, type NameSpan } from "./sentence-names.ts";
import { span } from "./spans.ts";
import { agreesAsPlace, endsLikeAdjective, endsLikeSurname, endsLikeTown } from "./surnames.ts";

/** One capitalised word that no list knows: its neighbours decide, and in the middle of a sentence its ending. */
export function byNeighbours(context: NameContext, at: number): NameSpan[] {
  const { tokens, language } = context;
  const token = tokens[at];
  if (!token || token.text.length < 2) return [];
  const before = tokens[at - 1];
  const isOwed = isOwedCapital(context, at);
  if (isInflected(language) && isQuotedAlone(context, at)) return [];
  const place = adjectiveOfPlace(context, at);
  if (place) return place;
  if (isOwed && !context.evidence.isWrittenCapital(token.folded)) {
    if (hasMeaning(context, at, MEANING.person | MEANING.persons | MEANING.post)) return [];
    const speaks = isBesideSpeech(context, at) && !context.evidence.isWrittenSmall(token.folded);
    return speaks && endsLikeSurname(token.folded, language) ? [short(at, "speaker")] : [];
  }
  if (context.isAllCapitals || (context.isHeading && !isInflected(language))) return [];
  if (hasMeaning(context, at, MEANING.notName)) return [];
  if (isFunctionWord(token.folded, language) && token.shape === "capital") return [];
  if (!isInflected(language) && context.evidence.isWrittenSmall(token.folded)) return [];
  if (isInflected(language) && isCompoundBody(token.folded))
    return [span(at, at + 1, "ORG", "name", "compound-body")];
  if (hasMeaning(context, at, MEANING.body) && !isInflected(language))
    return [span(at, at + 1, "ORG", "short", "short-body")];
  if (hasMeaning(context, at, HEAD_WORDS)) return [];
  if (hasMeaning(context, at - 1, MEANING.title | MEANING.post) && before?.spaced !== false)
    return [short(at, "post-before")];
  if (endsLikeTown(token.folded, language)) return [span(at, at + 1, "LOC", "name", "town-ending")];
  if (hasMeaning(context, at - 1, MEANING.placePreposition) && standsAsPlace(context, at))
    return [span(at, at + 1, "LOC", "name", "in-place")];
  if (hasMeaning(context, at - 1, MEANING.placeBefore) || hasMeaning(context, at + 1, MEANING.placeAfter))
    return [span(at, at + 1, "LOC", "name", "place-head")];
  if (isBesideSpeech(context, at) || endsLikeSurname(token.folded, language))
    return [short(at, "capital-alone")];
  if (isBehindMotion(context, at)) return [span(at, at + 1, "LOC", "name", "motion")];
  if (language === "en" && before?.folded === "the") return [span(at, at + 1, "ORG", "name", "the-capital")];
  // In English and Spanish many things have capitals: a lone one that nothing speaks for is named again, or left out.
  if (!isInflected(language) && !context.evidence.isRepeated(token.folded) && tokens[at + 1]?.text !== "’s")
    return [];
  return [short(at, "capital-alone")];
}

/** «Славута» behind a word for a work or a ship: a title, and none of our kinds. */
export function isQuotedAlone(context: NameContext, at: number): boolean {
  return '«„“"'.includes(context.tokens[at - 1]?.text ?? " ") && context.tokens[at - 1]?.kind === "mark";
}

/** A capitalised adjective before a small noun: of a place if it agrees ("Османской империи"), else of nothing we name. */
function adjectiveOfPlace(context: NameContext, at: number): NameSpan[] | undefined {
  const { tokens, language } = context;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !isInflected(language) || !endsLikeAdjective(token.folded)) return undefined;
  if (
    next?.shape !== "lower" ||
    isFunctionWord(next.folded, language) ||
    speaksOf("speech", next.folded, language)
  )
    return undefined;
  if (!endsLikeSurname(token.folded, language)) return [];
  if (!agreesAsPlace(token.folded, next.folded) || isOwedCapital(context, at)) return undefined;
  return [span(at, at + 2, "LOC", "name", "adjective-place")];
}

/** "left Rivena", "travelled to Rivena", "salieron de Rivena". */
function isBehindMotion(context: NameContext, at: number): boolean {
  if (hasMeaning(context, at - 1, MEANING.motion)) return true;
  const before = context.tokens[at - 1]?.folded ?? "";
  return TO_OR_FROM.has(before) && hasMeaning(context, at - 2, MEANING.motionTo);
}

const TO_OR_FROM: ReadonlySet<string> = new Set(["to", "from", "a", "de"]);

// A lone "Treaty", "War", "Island" or "Minister" with a capital is short for something, but for what the word does not say.
const HEAD_WORDS =
  MEANING.document | MEANING.event | MEANING.placeAfter | MEANING.placeBefore | MEANING.namedBody;

function short(at: number, rule: string): NameSpan {
  return span(at, at + 1, "PER", "short", rule);
}

/** Russian and Ukrainian places stand in the locative or genitive behind their prepositions; a person rarely behind "in". */
export function standsAsPlace(context: NameContext, at: number): boolean {
  const { tokens, language } = context;
  if (!isInflected(language)) return tokens[at + 1]?.text !== "’s";
  const [preposition, word] = [tokens[at - 1]?.folded ?? "", tokens[at]?.folded ?? ""];
  if (preposition === "в" || preposition === "во" || preposition === "у")
    return /(?:е|и|і|ї|у|ю|о|ах|ях)$/.test(word);
  if (preposition === "на") return /(?:е|и|і)$/.test(word) && !endsLikeSurname(word, language);
  return /(?:а|я|ы|и|і|ї|у|ю|о)$/.test(word) && !endsLikeSurname(word, language);
}

function isBesideSpeech(context: NameContext, at: number): boolean {
  const { tokens, language } = context;
  return [at - 1, at + 1].some((beside) => {
    const token = tokens[beside];
    return token?.shape === "lower" && speaksOf("speech", token.folded, language);
  });
}
