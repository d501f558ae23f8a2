import { isFunctionWord } from "../text/function-words.ts";
import { GIVEN, isInflected, MEANING } from "./lexicon.ts";
import { byNeighbours, isQuotedAlone, standsAsPlace } from "./lone-word.ts";
import {
  hasMeaning,
  isCapitalAt,
  isCommonWord,
  isOwedCapital,
  meaningAt,
  type NameContext,
  type NameSpan,
  phraseAt,
} from "./sentence-names.ts";
import { formOf, hasAny, personSpan, span, wordsIn } from "./spans.ts";
import { endsLikeAdjective, endsLikeSurname, endsLikeTown } from "./surnames.ts";
import { byForm, byHead, listed } from "./whole-run.ts";

/**
 * What a run of capitalised words names, if anything: several spans where a post or a body stands before a person. The
 * first rule that speaks decides; a run that none speaks about is told by its length, and a lone word by its neighbours.
 */
export function classifyRun(context: NameContext, from: number, to: number): NameSpan[] {
  const start = skipCommonWords(context, from, to);
  const end = trimEnd(context, start, to);
  if (start >= end) return [];
  if (isOwedBeforeName(context, start, end)) return classifyRun(context, start + 1, end);
  const person = personStart(context, start, end);
  if (person === undefined || person === start) return classifyWhole(context, start, end);
  const before = classifyBefore(context, start, person);
  const post = lastPost(context, start, person);
  const role = post === undefined ? undefined : ([start, person] as const);
  return [...before, personSpan(context, person, end, "post-and-person", role)];
}

/** Words that owe their capital to their place are not part of the name. */
function skipCommonWords(context: NameContext, from: number, to: number): number {
  let start = from;
  while (start < to && (isCommonWord(context, start) || context.tokens[start]?.kind !== "word")) start++;
  return start;
}

/** "Требования ЕС", "Депутаты Ривении": a first word that no list knows, before a name that one does. */
function isOwedBeforeName(context: NameContext, from: number, to: number): boolean {
  if (!isInflected(context.language) || to - from < 2 || !isOwedCapital(context, from)) return false;
  const token = context.tokens[from];
  if (token?.shape !== "capital" || meaningAt(context, from) !== 0 || endsLikeAdjective(token.folded))
    return false;
  if (context.evidence.isWrittenCapital(token.folded) || context.tokens[from + 1]?.kind !== "word")
    return false;
  const isForeign = /^[a-z]/i.test(context.tokens[from + 1]?.text ?? "") && !/^[a-z]/i.test(token.text);
  const isListed =
    hasMeaning(context, from + 1, MEANING.place | MEANING.knownBody) ||
    phraseAt(context, from + 1) !== undefined;
  return isForeign || (isListed && !endsLikeSurname(token.folded, context.language));
}

/** A run does not end in a mark, except the stop of an initial or of "Jr.". */
function trimEnd(context: NameContext, from: number, to: number): number {
  let end = to;
  while (end > from && context.tokens[end - 1]?.kind === "mark" && !isInitialStop(context, end - 1)) end--;
  return end;
}

function isInitialStop(context: NameContext, at: number): boolean {
  return context.tokens[at]?.text === "." && (context.tokens[at - 1]?.text.length ?? 9) <= 2;
}

/** Where a person's name begins inside the run, behind posts, bodies and peoples; undefined if there is none. */
function personStart(context: NameContext, from: number, to: number): number | undefined {
  if (hasHeadAtEnd(context, to)) return undefined;
  for (let at = from; at < to; at++) {
    if (hasMeaning(context, at, GIVEN) && !isPartOfBody(context, from, at, to)) return at;
  }
  const post = lastPost(context, from, to);
  const rest = post === undefined ? 0 : to - post - 1;
  if (post !== undefined && rest > 0 && rest <= 4 && isCapitalAt(context, post + 1)) {
    return hasAny(context, post + 1, to, MEANING.body | MEANING.place | MEANING.people)
      ? undefined
      : post + 1;
  }
  return hasMeaning(context, from, MEANING.title) && to - from > 1 ? from : undefined;
}

function hasHeadAtEnd(context: NameContext, to: number): boolean {
  return hasMeaning(
    context,
    to - 1,
    MEANING.body | MEANING.document | MEANING.event | MEANING.placeAfter | MEANING.bodySuffix,
  );
}

/** "Martin Luther University", "St. George Street", "Bank of Julian Tesk". */
function isPartOfBody(context: NameContext, from: number, at: number, to: number): boolean {
  const before = context.tokens[at - 1]?.folded ?? "";
  if (at > from && ["of", "for", "de", "del", "imeni", "им"].includes(before)) return true;
  if (at === to - 1 && at > from) {
    const isAfterWords =
      (meaningAt(context, at - 1) & (MEANING.post | MEANING.title | MEANING.people | GIVEN)) === 0;
    return isAfterWords && !hasAny(context, from, at, MEANING.post | MEANING.title);
  }
  return false;
}

function lastPost(context: NameContext, from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at--) if (hasMeaning(context, at, MEANING.post)) return at;
  return undefined;
}

/** The body or place that stands before a post: "Salt Council" of "Salt Council Secretary Ana Leko". */
function classifyBefore(context: NameContext, from: number, to: number): NameSpan[] {
  const spans: NameSpan[] = [];
  let at = from;
  while (at < to) {
    const phrase = phraseAt(context, at);
    if (phrase && phrase.to <= to && (phrase.meaning & (MEANING.place | MEANING.knownBody)) !== 0) {
      spans.push(
        span(at, phrase.to, (phrase.meaning & MEANING.place) !== 0 ? "LOC" : "ORG", "name", "listed"),
      );
      at = phrase.to;
    } else if (hasMeaning(context, at, MEANING.place)) spans.push(span(at, ++at, "LOC", "name", "listed"));
    else if (hasMeaning(context, at, MEANING.knownBody))
      spans.push(span(at, ++at, "ORG", formOf(context, at - 1, at), "listed"));
    else at++;
  }
  const head = bodyHead(context, from, to);
  return head !== undefined && head > from && lastPost(context, from, head) === undefined
    ? [span(from, head + 1, "ORG", "name", "body")]
    : spans;
}

function bodyHead(context: NameContext, from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at--) if (hasMeaning(context, at, MEANING.body)) return at;
  return undefined;
}

function classifyWhole(context: NameContext, from: number, to: number): NameSpan[] {
  if (isInflected(context.language) && isBehindPlaceHead(context, from))
    return [span(from, to, "LOC", "name", "place-head")];
  const rule = listed(context, from, to) ?? byHead(context, from, to) ?? byForm(context, from, to);
  if (rule === "nothing") return [];
  if (rule) return [rule];
  return to - from === 1 ? byNeighbours(context, from) : severalWords(context, from, to);
}

/** "вул. Космонавта Коврика", "поселок Петро-Славянка"; the stop of the abbreviation may stand between. */
function isBehindPlaceHead(context: NameContext, from: number): boolean {
  const at = context.tokens[from - 1]?.text === "." ? from - 2 : from - 1;
  return hasMeaning(context, at, MEANING.placeBefore) && context.tokens[at]?.shape === "lower";
}

function severalWords(context: NameContext, from: number, to: number): NameSpan[] {
  const { tokens, language } = context;
  if (context.isAllCapitals) return [];
  const last = tokens[to - 1]?.folded ?? "";
  const parts = splitPlaces(context, from, to);
  if (parts) return parts;
  // Восточная Сибирь, Западный Иерусалим.
  if (
    isInflected(language) &&
    hasMeaning(context, to - 1, MEANING.place) &&
    endsLikeAdjective(tokens[from]?.folded ?? "")
  )
    return [span(from, to, "LOC", "name", "part-of-place")];
  if (isInflected(language) && isQuotedAlone(context, from)) return [];
  if (hasMeaning(context, from - 1, MEANING.placePreposition) && endsLikeTown(last, language))
    return [span(from, to, "LOC", "name", "in-place")];
  if (hasMeaning(context, from, MEANING.people) && to - from === 2 && language === "en")
    return classifyWhole(context, to - 1, to);
  const words = wordsIn(context, from, to);
  // "African-American" is a people, "R-Utah" a label, and a heading has a capital everywhere.
  const isLabel = tokens[from]?.text.length === 1 && tokens[from + 1]?.text === "-";
  if (words === 1 || context.isHeading || isLabel || hasMeaning(context, to - 1, MEANING.people)) return [];
  if (words <= 4) {
    const isPlace =
      hasMeaning(context, from - 1, MEANING.placePreposition) &&
      !endsLikeSurname(last, language) &&
      language !== "en";
    if (isPlace && standsAsPlace(context, from)) return [span(from, to, "LOC", "name", "in-place")];
    // "Presidential Debates" where the text also writes "debates": a phrase with capitals, not a person.
    if (!isInflected(language) && hasSmallWord(context, from, to)) return [];
    if (!isInflected(language) && (isCalledBody(context, to) || isBehindBodyWord(context, from)))
      return [span(from, to, "ORG", "name", "called-body")];
    return [personSpan(context, from, to, "capital-run")];
  }
  return words <= 6 && !context.isAllCapitals ? [span(from, to, "ORG", "name", "long-run")] : [];
}

/** "La empresa Norrund Marina", "the newspaper Salt and Sea": the word before says what it is. */
function isBehindBodyWord(context: NameContext, from: number): boolean {
  return hasMeaning(context, from - 1, MEANING.namedBody) && context.tokens[from - 1]?.shape === "lower";
}

/** ", a company owned by", ", un periódico de": behind a comma the name is said to be a body. "A company director" is none. */
function isCalledBody(context: NameContext, to: number): boolean {
  const { tokens, language } = context;
  if (tokens[to]?.text !== "," || !hasMeaning(context, to + 1, MEANING.determiner)) return false;
  for (let at = to + 2; at < to + 6 && tokens[at]?.shape === "lower"; at++) {
    const next = tokens[at + 1];
    if (!hasMeaning(context, at, MEANING.namedBody | MEANING.body)) continue;
    const isHead =
      next === undefined ||
      next.kind === "mark" ||
      isFunctionWord(next.folded, language) ||
      /(?:ed|ing|ado|ada)$/.test(next.folded);
    if (isHead) return next?.text !== "-";
  }
  return false;
}

function hasSmallWord(context: NameContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = context.tokens[at];
    if (token?.shape === "capital" && context.evidence.isWrittenSmall(token.folded)) return true;
  }
  return false;
}

/** Two places in a row, or a place and something else: "Rivena Leko" is not split, "Cuba Russia" is. */
function splitPlaces(context: NameContext, from: number, to: number): NameSpan[] | undefined {
  const phrase = phraseAt(context, from);
  const end =
    phrase && phrase.to < to
      ? phrase.to
      : hasMeaning(context, from, MEANING.place | MEANING.knownBody)
        ? from + 1
        : from;
  if (end === from || context.tokens[end]?.kind !== "word") return undefined;
  const meaning = phrase?.to === end ? phrase.meaning : meaningAt(context, from);
  const tag = (meaning & MEANING.place) !== 0 ? "LOC" : "ORG";
  return [span(from, end, tag, formOf(context, from, end), "listed"), ...classifyRun(context, end, to)];
}
