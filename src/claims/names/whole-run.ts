import type { MentionTag } from "../audit.ts";
import { GIVEN, isInflected, MEANING } from "./lexicon.ts";
import {
  hasMeaning,
  isCapitalAt,
  isOwedCapital,
  meaningAt,
  type NameContext,
  type NameSpan,
  phraseAt,
} from "./sentence-names.ts";
import { formOf, hasAny, personSpan, span } from "./spans.ts";
import { isPatronymic } from "./surnames.ts";

/** The whole run is in a list of places, bodies or peoples. */
export function listed(context: NameContext, from: number, to: number): NameSpan | "nothing" | undefined {
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

export function byHead(context: NameContext, from: number, to: number): NameSpan | undefined {
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

export function byForm(context: NameContext, from: number, to: number): NameSpan | "nothing" | undefined {
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
