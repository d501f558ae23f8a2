import { bodyAt } from "./bodies.ts";
import { GIVEN, isInflected, MEANING } from "./lexicon.ts";
import {
  hasMeaning,
  isCapitalAt,
  isSmallAt,
  meaningAt,
  type NameContext,
  phraseAt,
} from "./sentence-names.ts";

/** The heads that hold a name together over "of", "for" and "and": Ministry of Salt and Trade. */
const HEADS = MEANING.body | MEANING.document | MEANING.event | MEANING.placeBefore;

const LONGEST_RUN = 14;

/** The index behind the run of capitalised words that begins at `from`, with what holds them together. */
export function runEnd(context: NameContext, from: number): number {
  if (context.isHeading && !isInflected(context.language)) return headingEnd(context, from);
  let to = from + 1;
  for (;;) {
    const next = stepFrom(context, from, to);
    if (next <= to || next - from > LONGEST_RUN) return to;
    to = next;
  }
}

/** In a heading only a listed phrase, or a given name and the word behind it, hold together. */
function headingEnd(context: NameContext, from: number): number {
  const phrase = phraseAt(context, from);
  if (phrase) return phrase.to;
  const isPerson =
    hasMeaning(context, from, GIVEN) && isCapitalAt(context, from + 1) && context.tokens[from + 1]?.spaced;
  return isPerson ? from + 2 : from + 1;
}

/** The index behind the next part of the run, or `at` where it ends. */
function stepFrom(context: NameContext, from: number, at: number): number {
  const token = context.tokens[at];
  if (!token) return at;
  if (token.kind === "mark") return stepOverMark(context, from, at);
  if (!token.spaced) return at;
  if (isCapitalAt(context, at)) return isBoundary(context, at) ? at : at + 1;
  if (token.kind === "number") return at;
  return stepOverLink(context, from, at);
}

/** Months and weekdays end a run; so does a capital that follows a finished name of a body: "NATO Secretary". */
function isBoundary(context: NameContext, at: number): boolean {
  if (hasMeaning(context, at, MEANING.notName) && !hasMeaning(context, at, GIVEN | MEANING.place))
    return true;
  // "Председатель Исламского комитета": a body begins here, and is read on its own.
  return isInflected(context.language) && isSmallAt(context, at + 1) && bodyAt(context, at) !== undefined;
}

function stepOverMark(context: NameContext, from: number, at: number): number {
  const { tokens } = context;
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !mark || mark.spaced)
    return mark?.text === "&" && isCapitalAt(context, at + 1) ? at + 2 : at;
  if (mark.text === "." && next) {
    const isInitial = before.kind === "word" && before.text.length === 1 && isCapitalAt(context, at - 1);
    const isTitle = hasMeaning(context, at - 1, MEANING.title) && before.text.length <= 5;
    const isDouble = before.text === "Дж" || before.text === "St";
    if ((isInitial || isTitle || isDouble) && isCapitalAt(context, at + 1)) return at + 2;
    return isInitial && at - 1 > from ? at + 1 : at;
  }
  if ((mark.text === "-" || mark.text === "‑" || mark.text === "–") && next && !next.spaced) {
    if (isCapitalAt(context, at + 1)) return at + 2;
    // Ростов-на-Дону, Рио-де-Жанейро.
    const goesOn = tokens[at + 2]?.text === "-" && isCapitalAt(context, at + 3) && isSmallAt(context, at + 1);
    if (goesOn) return at + 4;
    if (next.kind === "number") return at + 2;
  }
  if (isOwnersMark(context, at)) return at + 2;
  return mark.text === "&" && isCapitalAt(context, at + 1) ? at + 2 : at;
}

/** "Rivena Dockers’ Union": what belongs to several, where a body follows. */
function isOwnersMark(context: NameContext, at: number): boolean {
  const [before, mark] = [context.tokens[at - 1], context.tokens[at]];
  return (
    (mark?.text === "’" || mark?.text === "'") &&
    before?.folded.endsWith("s") === true &&
    isCapitalAt(context, at + 1) &&
    hasMeaning(context, lastCapital(context, at + 1), MEANING.body)
  );
}

/** Small words inside names: particles, and "of", "for", "and" behind a head. */
function stepOverLink(context: NameContext, from: number, at: number): number {
  const { tokens, language } = context;
  if (isInflected(language))
    return hasMeaning(context, at, MEANING.particle) && isCapitalAt(context, at + 1) ? at + 2 : at;
  const word = tokens[at]?.folded ?? "";
  let behind = at + 1;
  if (ARTICLES.has(tokens[behind]?.folded ?? "") && isSmallAt(context, behind)) behind++;
  if (!isCapitalAt(context, behind) || isBoundary(context, behind)) return at;
  const isHeaded = hasHead(context, from, at);
  if (language === "en" || language === "und") {
    if (word === "of" && (isHeaded || hasMeaning(context, at - 1, MEANING.post))) return behind + 1;
    if (word === "for" && hasMeaning(context, at - 1, MEANING.post | MEANING.body)) return behind + 1;
    if (word === "and" && behind === at + 1 && joinsByAnd(context, from, at)) return behind + 1;
  }
  if (language === "es" || language === "und") {
    if (SPANISH_OF.has(word)) return isHeaded || isPersonal(context, from, at) ? behind + 1 : at;
    if ((word === "para" || word === "contra" || word === "por") && isHeaded) return behind + 1;
    if ((word === "y" || word === "e") && isHeaded && !hasMeaning(context, behind, GIVEN)) return behind + 1;
  }
  const isParticle = hasMeaning(context, at, MEANING.particle) && !["y", "e", "st", "of"].includes(word);
  return isParticle && language === "en" ? behind + 1 : at;
}

const ARTICLES: ReadonlySet<string> = new Set(["the", "la", "las", "los", "el"]);
const SPANISH_OF: ReadonlySet<string> = new Set(["de", "del"]);

function hasHead(context: NameContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (hasMeaning(context, at, HEADS)) return true;
  return false;
}

/** "María de Tesk", but not "Cuba de Leko". */
function isPersonal(context: NameContext, from: number, to: number): boolean {
  for (let at = Math.max(from, to - 3); at < to; at++)
    if (hasMeaning(context, at, GIVEN | MEANING.title)) return true;
  return false;
}

/** "Ministry of Salt and Trade", "Salt and Trade Agreement"; not "Leko and Tesk", nor two bodies in a row. */
function joinsByAnd(context: NameContext, from: number, at: number): boolean {
  if (hasMeaning(context, at + 1, GIVEN) || hasMeaning(context, from, GIVEN)) return false;
  const last = lastCapital(context, at + 1);
  const endsWithHead = hasMeaning(context, last, MEANING.body | MEANING.document | MEANING.event);
  const isOpenBody = hasHead(context, from, at) && !hasHead(context, at - 1, at);
  if (isOpenBody)
    return !endsWithHead && (meaningAt(context, at + 1) & (MEANING.place | MEANING.knownBody)) === 0;
  return endsWithHead && last > at + 1 && !hasHead(context, from, at);
}

function lastCapital(context: NameContext, at: number): number {
  let last = at;
  while (isCapitalAt(context, last + 1) && context.tokens[last + 1]?.spaced) last++;
  return last;
}
