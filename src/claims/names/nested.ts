import { MEANING } from "./lexicon.ts";
import {
  hasMeaning,
  isCapitalAt,
  meaningAt,
  type NameContext,
  type NameSpan,
  phraseAt,
} from "./sentence-names.ts";

/** Places and listed bodies inside the name of a body, document or event: "Club of Rivena" is no place, but it names one. */
export function nestedPlaces(context: NameContext, span: NameSpan): NameSpan[] {
  if (span.tag === "LOC" || span.tag === "PER" || span.form === "description" || span.to - span.from < 2)
    return [];
  const nested: NameSpan[] = [];
  for (let at = span.from; at < span.to; at++) {
    if (!isCapitalAt(context, at)) continue;
    const phrase = phraseAt(context, at);
    const listed = MEANING.place | MEANING.knownBody;
    const isPhrase = phrase && phrase.to <= span.to && (phrase.meaning & listed) !== 0;
    const meaning = isPhrase ? phrase.meaning : meaningAt(context, at);
    const to = isPhrase ? phrase.to : (meaning & listed) !== 0 ? at + 1 : at;
    if (to === at || (at === span.from && to >= span.to) || covers(span, at, to)) continue;
    if (isField(context, span, at, to, meaning)) continue;
    nested.push({
      from: at,
      to,
      tag: (meaning & MEANING.place) !== 0 ? "LOC" : "ORG",
      form: "nested",
      rule: "nested",
    });
    at = to - 1;
  }
  return nested;
}

/** "Ministry of Labour": behind "of" a listed body that is a common word elsewhere is what the office is for. */
function isField(context: NameContext, span: NameSpan, at: number, to: number, meaning: number): boolean {
  return (
    to - at === 1 &&
    (meaning & MEANING.place) === 0 &&
    span.tag === "ORG" &&
    context.tokens[at]?.shape === "capital" &&
    context.tokens[at - 1]?.folded === "of" &&
    hasMeaning(context, span.from, MEANING.body)
  );
}

/** The quoted name of a body is the body itself: «Прибой» in "ООО «Прибой»". */
function covers(span: NameSpan, from: number, to: number): boolean {
  return span.name !== undefined && span.name[0] === from && span.name[1] === to;
}
