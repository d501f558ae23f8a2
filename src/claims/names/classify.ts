import type { MentionForm, MentionTag } from "../audit.ts";
import { speaksOf } from "../quotations/context.ts";
import { isFunctionWord } from "../text/function-words.ts";
import { isCompoundBody } from "./compound-bodies.ts";
import { GIVEN, isInflected, MEANING } from "./lexicon.ts";
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
import { agreesAsPlace, endsLikeAdjective, endsLikeSurname, endsLikeTown, isPatronymic } from "./surnames.ts";

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

function hasAny(context: NameContext, from: number, to: number, meaning: number): boolean {
  for (let at = from; at < to; at++) if (hasMeaning(context, at, meaning)) return true;
  return false;
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

function span(from: number, to: number, tag: MentionTag, form: MentionForm, rule: string): NameSpan {
  return { from, to, tag, form, rule };
}

function formOf(context: NameContext, from: number, to: number): MentionForm {
  return to - from === 1 && context.tokens[from]?.shape === "upper" ? "acronym" : "name";
}

/** The whole run is in a list of places, bodies or peoples. */
function listed(context: NameContext, from: number, to: number): NameSpan | "nothing" | undefined {
  const phrase = phraseAt(context, from);
  const meaning =
    phrase && phrase.to === to ? phrase.meaning : to - from === 1 ? meaningAt(context, from) : 0;
  const { tokens } = context;
  if ((meaning & MEANING.knownBody) !== 0 && !isOrdinary(context, from, to))
    return span(from, to, "ORG", formOf(context, from, to), "listed");
  if ((meaning & MEANING.place) !== 0 && !isBesidePerson(context, from, to))
    return span(from, to, "LOC", formOf(context, from, to), "listed");
  if ((meaning & MEANING.people) !== 0) return "nothing";
  const isLoneTitle =
    to - from === 1 && (meaning & (MEANING.title | MEANING.post)) !== 0 && (meaning & GIVEN) === 0;
  return isLoneTitle && tokens[to]?.text !== "." ? "nothing" : undefined;
}

/** "Свобода", "Республика": a listed body that at the beginning of a sentence may be the common word. */
function isOrdinary(context: NameContext, from: number, to: number): boolean {
  const token = context.tokens[from];
  return (
    to - from === 1 &&
    token?.shape === "capital" &&
    isOwedCapital(context, from) &&
    context.evidence.isWrittenSmall(token.folded)
  );
}

/** "Washington" behind a given name. */
function isBesidePerson(context: NameContext, from: number, to: number): boolean {
  return (
    to - from === 1 && hasMeaning(context, from - 1, GIVEN | MEANING.title) && isCapitalAt(context, from - 1)
  );
}

function byHead(context: NameContext, from: number, to: number): NameSpan | undefined {
  const isLone = to - from === 1;
  if (isInflected(context.language) && isLone) return undefined;
  if (isLone && hasMeaning(context, from, MEANING.placeAfter) && context.tokens[from - 1]?.folded === "the")
    return span(from, to, "LOC", "short", "short-place");
  if (hasMeaning(context, to - 1, MEANING.bodySuffix) && !isLone)
    return span(from, to, "ORG", "name", "body");
  if (
    hasMeaning(context, to - 1, MEANING.placeAfter) &&
    !isLone &&
    !hasAny(context, from, to - 1, MEANING.body)
  )
    return span(from, to, "LOC", "name", "place-head");
  if (!isLone && hasMeaning(context, from, MEANING.placeBefore) && !hasAny(context, from, to, MEANING.body))
    return span(from, to, "LOC", "name", "place-head");
  const order = [
    [MEANING.document, "DOC"],
    [MEANING.body, "ORG"],
    [MEANING.event, "EVENT"],
  ] as const;
  // The head is last in "Salt Council", first in "Council of Salt": the one that comes first before "of" decides.
  const limit = firstLink(context, from, to);
  for (let at = limit - 1; at >= from; at--) {
    const found = order.find(([meaning]) => hasMeaning(context, at, meaning));
    // "Bill Leko" is a person, "Salt Bill" a bill.
    if (found && !(at === from && !isLone && hasMeaning(context, at, GIVEN)))
      return headSpan(context, from, to, found[1], isLone);
  }
  return undefined;
}

function headSpan(
  context: NameContext,
  from: number,
  to: number,
  tag: MentionTag,
  isLone: boolean,
): NameSpan | undefined {
  if (!isLone)
    return span(from, to, tag, "name", tag === "ORG" ? "body" : tag === "DOC" ? "document" : "event");
  // "the Ministry", "the Regime": short for one named before; a lone capital at the beginning of a sentence may be nothing.
  const isDefinite = ["the", "el", "la", "los", "las", "del", "al"].includes(
    context.tokens[from - 1]?.folded ?? "",
  );
  return isDefinite ? span(from, to, tag, "short", "short-body") : undefined;
}

function firstLink(context: NameContext, from: number, to: number): number {
  for (let at = from + 1; at < to; at++)
    if (["of", "for", "de", "del", "para"].includes(context.tokens[at]?.folded ?? "")) return at;
  return to;
}

function byForm(context: NameContext, from: number, to: number): NameSpan | "nothing" | undefined {
  const { tokens, language } = context;
  const first = tokens[from];
  if (!first) return undefined;
  if (hasMeaning(context, from, MEANING.title) && to - from > 1)
    return personSpan(context, from, to, "title");
  if (hasMeaning(context, from, GIVEN)) return givenName(context, from, to);
  if (isInflected(language) && /^[a-z]/i.test(first.text)) return latinInCyrillic(context, from, to);
  if (isAcronym(context, from, to)) return span(from, to, "ORG", "acronym", "acronym");
  for (let at = from; at < to; at++)
    if (isPatronymic(tokens[at]?.folded ?? "", language) && to - from > 1)
      return personSpan(context, from, to, "patronymic");
  if (isLettersOnly(context, from, to))
    return tokens[from + 1]?.text === "." ? span(from, to, "ORG", "acronym", "acronym") : "nothing";
  if (hasInitial(context, from, to)) return personSpan(context, from, to, "initials");
  return undefined;
}

function givenName(context: NameContext, from: number, to: number): NameSpan | "nothing" | undefined {
  if (to - from > 1) return personSpan(context, from, to, "given-name");
  const token = context.tokens[from];
  // Will, Mark, Grace, Вера, Роман: a lone given name at the beginning of a sentence must be known as a name.
  const isSafe = !isOwedCapital(context, from) || context.evidence.isWrittenCapital(token?.folded ?? "");
  if (!isSafe && context.evidence.isWrittenSmall(token?.folded ?? "")) return "nothing";
  return isSafe || (token?.text.length ?? 0) > 4
    ? { ...personSpan(context, from, to, "given-name"), form: "short" }
    : undefined;
}

/** Foreign letters in a Cyrillic text name companies, unless they write out the person before them in brackets. */
function latinInCyrillic(context: NameContext, from: number, to: number): NameSpan | "nothing" {
  const { tokens } = context;
  if (tokens[from - 1]?.text === "(" && tokens[to]?.text === ")" && to - from > 1)
    return span(from, to, "PER", "name", "foreign-spelling");
  if (to - from === 1 && (tokens[from]?.text.length ?? 0) < 2) return "nothing";
  return span(from, to, "ORG", formOf(context, from, to), "foreign-letters");
}

function isAcronym(context: NameContext, from: number, to: number): boolean {
  const token = context.tokens[from];
  if (to - from !== 1 || token?.shape !== "upper" || context.isAllCapitals) return false;
  if (
    token.text.length > 3 &&
    (context.evidence.isWrittenSmall(token.folded) || context.evidence.isWrittenCapital(token.folded))
  )
    return false;
  return (
    token.text.length >= 2 &&
    token.text.length <= 7 &&
    !/^[IVXLCDM]+$/.test(token.text) &&
    !hasMeaning(context, from, MEANING.notName)
  );
}

/** "S.E.C.", and "R-S.C." which names nothing: single letters and marks alone. */
function isLettersOnly(context: NameContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((context.tokens[at]?.text.length ?? 0) > 1) return false;
  return to - from > 2;
}

function hasInitial(context: NameContext, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) {
    const [token, stop] = [context.tokens[at], context.tokens[at + 1]];
    if (token?.kind === "word" && token.text.length === 1 && stop?.text === "." && to - from > 2) return true;
  }
  return false;
}

export function personSpan(
  context: NameContext,
  from: number,
  to: number,
  rule: string,
  role?: readonly [number, number],
): NameSpan {
  let name = from;
  while (name < to - 1 && isTitleAt(context, name)) name += context.tokens[name + 1]?.text === "." ? 2 : 1;
  const isShort = wordsIn(context, name, to) === 1;
  return {
    ...span(from, to, "PER", isShort ? "short" : "name", rule),
    ...(name > from ? { name: [name, to] as const } : {}),
    ...(role ? { role } : {}),
  };
}

function isTitleAt(context: NameContext, at: number): boolean {
  return hasMeaning(context, at, MEANING.title) && !hasMeaning(context, at, GIVEN);
}

function wordsIn(context: NameContext, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (context.tokens[at]?.kind === "word") count++;
  return count;
}

/** One capitalised word that no list knows: its neighbours decide, and in the middle of a sentence its ending. */
function byNeighbours(context: NameContext, at: number): NameSpan[] {
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
function isQuotedAlone(context: NameContext, at: number): boolean {
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
function standsAsPlace(context: NameContext, at: number): boolean {
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
    if (isCalledBody(context, to)) return [span(from, to, "ORG", "name", "called-body")];
    return [personSpan(context, from, to, "capital-run")];
  }
  return words <= 6 && !context.isAllCapitals ? [span(from, to, "ORG", "name", "long-run")] : [];
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
