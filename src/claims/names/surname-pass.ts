import { sameInAnotherCase } from "./inflection.ts";
import { isInflected } from "./lexicon.ts";
import { isCapitalAt, type NameContext, type NameSpan, type SentenceNames } from "./sentence-names.ts";

/**
 * What a name is elsewhere in the section decides where it stands alone: a family name is that person, even at the beginning
 * of a sentence and even where the rules took it for a place or body; what nothing speaks for is the body or place it is elsewhere.
 */
export function joinSurnames(sentences: readonly SentenceNames[]): SentenceNames[] {
  const surnames = collectSurnames(sentences);
  const known: Known = {
    bodies: collectBodies(sentences),
    places: collectPlaces(sentences),
    called: collectCalled(sentences),
  };
  const isAnyKnown = known.bodies.size + known.places.size + known.called.size > 0;
  return sentences.map((sentence) => {
    const { context } = sentence;
    const added = addSurnames(context, sentence.spans, surnames);
    const spans = isAnyKnown ? added.map((span) => asKnown(context, span, known)) : added;
    return spans === sentence.spans ? sentence : { context, spans };
  });
}

/** Folded words, and the names of several words that the text itself calls a body. */
interface Known {
  readonly bodies: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly called: ReadonlySet<string>;
}

function collectCalled(sentences: readonly SentenceNames[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { context, spans } of sentences)
    for (const span of spans) if (span.rule === "called-body") names.add(wordsOf(context, span));
  return names;
}

function wordsOf({ tokens }: NameContext, { from, to }: NameSpan): string {
  return tokens
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(" ");
}

/** Lone words that their neighbours showed to be places: "in Rivena", "Rivena region". */
function collectPlaces(sentences: readonly SentenceNames[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { context, spans } of sentences)
    for (const { rule, tag, from, to } of spans)
      if (tag === "LOC" && to - from === 1 && showsPlace(context, rule))
        words.add(context.tokens[from]?.folded ?? "");
  return words;
}

/** A Ukrainian "у" stands before persons too ("у Коваля"), and proves nothing about the same word elsewhere. */
function showsPlace({ language }: NameContext, rule: string): boolean {
  return rule === "place-head" || rule === "motion" || (rule === "in-place" && !isInflected(language));
}

/** First words of bodies: "Rivena" of "Rivena University" stands for it, where no list says otherwise. */
function collectBodies(sentences: readonly SentenceNames[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { context, spans } of sentences)
    for (const { rule, tag, from, to } of spans)
      if (
        tag === "ORG" &&
        to - from > 1 &&
        !NAMED_FOR.test(context.tokens[to - 1]?.folded ?? "") &&
        /^(?:body|quoted-name|foreign-letters)$/.test(rule)
      )
        words.add(context.tokens[from]?.folded ?? "");
  return words;
}

// These are called after a person or a place, which the first word then is.
const NAMED_FOR =
  /^(?:administration|campaign|regime|government|foundation|family|brothers|times|post|courier|gazette|herald|tribune|chronicle|news)$/;

/** What nothing spoke for is what the same words are elsewhere. */
function asKnown(context: NameContext, span: NameSpan, { bodies, places, called }: Known): NameSpan {
  if (span.rule === "capital-run")
    return called.has(wordsOf(context, span)) ? { ...span, tag: "ORG", rule: "called-body" } : span;
  if (span.tag !== "PER" || span.to - span.from !== 1 || span.rule !== "capital-alone") return span;
  const word = context.tokens[span.from]?.folded ?? "";
  if (places.has(word)) return { ...span, tag: "LOC", form: "name", rule: "place-again" };
  return bodies.has(word) ? { ...span, tag: "ORG", rule: "short-body" } : span;
}

/** Folded family names by their first three letters. */
type Surnames = ReadonlyMap<string, ReadonlySet<string>>;

const SURE_RULES: ReadonlySet<string> = new Set([
  "given-name",
  "patronymic",
  "initials",
  "title",
  "post-and-person",
  "known",
]);

function collectSurnames(sentences: readonly SentenceNames[]): Surnames {
  const surnames = new Map<string, Set<string>>();
  for (const { context, spans } of sentences) {
    for (const span of spans) {
      if (span.tag !== "PER" || !SURE_RULES.has(span.rule) || span.form === "description") continue;
      const last = context.tokens[span.to - 1];
      if (span.to - span.from < 2 || last?.kind !== "word" || last.text.length < 3) continue;
      const key = last.folded.slice(0, 3);
      surnames.set(key, (surnames.get(key) ?? new Set()).add(last.folded));
    }
  }
  return surnames;
}

function addSurnames(
  context: NameContext,
  spans: readonly NameSpan[],
  surnames: Surnames,
): readonly NameSpan[] {
  if (surnames.size === 0) return spans;
  let added: NameSpan[] | undefined;
  let replaced: Set<NameSpan> | undefined;
  for (let at = 0; at < context.tokens.length; at++) {
    if (!isCapitalAt(context, at) || !isSurname(context, at, surnames)) continue;
    const holder = spans.find((span) => span.from <= at && at < span.to);
    if (holder && !isDoubtful(holder)) continue;
    if (holder) replaced = (replaced ?? new Set()).add(holder);
    const role = holder?.role ? { role: holder.role } : {};
    added ??= [];
    added.push({ from: at, to: at + 1, tag: "PER", form: "short", rule: "surname", ...role });
  }
  if (added === undefined) return spans;
  const kept = replaced === undefined ? spans : spans.filter((span) => !replaced?.has(span));
  return [...kept, ...added].sort((a, b) => a.from - b.from || b.to - a.to);
}

/** A single word that only its ending or its neighbours told. */
function isDoubtful(span: NameSpan): boolean {
  return (
    span.to - span.from === 1 &&
    ["capital-alone", "in-place", "town-ending", "the-capital", "speaker", "post-before"].includes(span.rule)
  );
}

function isSurname(context: NameContext, at: number, surnames: Surnames): boolean {
  const folded = context.tokens[at]?.folded ?? "";
  const candidates = surnames.get(folded.slice(0, 3));
  if (!candidates) return false;
  if (candidates.has(folded)) return true;
  return isInflected(context.language) && [...candidates].some((each) => sameInAnotherCase(each, folded));
}
