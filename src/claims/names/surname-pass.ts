import { sameInAnotherCase } from "./inflection.ts";
import { isInflected } from "./lexicon.ts";
import { isCapitalAt, type NameContext, type NameSpan, type SentenceNames } from "./sentence-names.ts";

/**
 * Finds the family names of people named in full elsewhere in the section: where one stands alone it is that person, even at the beginning of a
 * sentence, and even where the rules took it for a place or body.
 */
export function joinSurnames(sentences: readonly SentenceNames[]): SentenceNames[] {
  const surnames = collectSurnames(sentences);
  const bodies = collectBodies(sentences);
  return sentences.map((sentence) => {
    const { context } = sentence;
    const added = addSurnames(context, sentence.spans, surnames);
    const spans = bodies.size === 0 ? added : added.map((span) => asBody(context, span, bodies));
    return spans === sentence.spans ? sentence : { context, spans };
  });
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
const NAMED_FOR = /^(?:administration|campaign|regime|government|foundation|family|brothers)$/;

function asBody(context: NameContext, span: NameSpan, bodies: ReadonlySet<string>): NameSpan {
  const isAlone = span.tag === "PER" && span.to - span.from === 1 && span.rule === "capital-alone";
  return isAlone && bodies.has(context.tokens[span.from]?.folded ?? "")
    ? { ...span, tag: "ORG", rule: "short-body" }
    : span;
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
  const added: NameSpan[] = [];
  const replaced = new Set<NameSpan>();
  for (let at = 0; at < context.tokens.length; at++) {
    if (!isCapitalAt(context, at) || !isSurname(context, at, surnames)) continue;
    const holder = spans.find((span) => span.from <= at && at < span.to);
    if (holder && !isDoubtful(holder)) continue;
    if (holder) replaced.add(holder);
    const role = holder?.role ? { role: holder.role } : {};
    added.push({ from: at, to: at + 1, tag: "PER", form: "short", rule: "surname", ...role });
  }
  if (added.length === 0) return spans;
  return [...spans.filter((span) => !replaced.has(span)), ...added].sort(
    (a, b) => a.from - b.from || b.to - a.to,
  );
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
