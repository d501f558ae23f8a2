import type { FoundName } from "../found.ts";
import { ruleNamer } from "../rule-names.ts";
import type { Section, SentenceText } from "../text/section.ts";
import type { Range } from "../text/token.ts";
import { bodyAt } from "./bodies.ts";
import { classifyRun } from "./classify.ts";
import { describedAt } from "./descriptions.ts";
import { type Evidence, readEvidence } from "./evidence.ts";
import { type KnownForms, type KnownName, knownAt, readKnown } from "./known.ts";
import { isInflected, MEANING } from "./lexicon.ts";
import { nestedPlaces } from "./nested.ts";
import { numberedAt } from "./numbered.ts";
import { withRole } from "./roles.ts";
import { runEnd } from "./runs.ts";
import {
  contextOf,
  isCapitalAt,
  type NameContext,
  type NameSpan,
  phraseAt,
  type SentenceNames,
} from "./sentence-names.ts";
import { joinSurnames } from "./surname-pass.ts";

/**
 * The names and descriptions of a section, in text order; a place inside the name of a body stands behind it as `nested`.
 * At each place the case's own names are tried first, then names with a number, bodies by their heads, runs of capitals,
 * and last the descriptions of people whom the text does not name.
 */
export function readNames(section: Section, known: readonly KnownName[] = []): FoundName[] {
  const evidence = readEvidence(section);
  const forms = readKnown(known);
  const read = section.sentences.map((sentence) => readSentence(sentence, evidence, forms));
  return joinSurnames(read).flatMap(({ context, spans }) => spans.map((span) => foundName(context, span)));
}

function readSentence(sentence: SentenceText, evidence: Evidence, known: KnownForms): SentenceNames {
  const context = contextOf(sentence, evidence);
  const spans: NameSpan[] = [];
  let at = 0;
  while (at < context.tokens.length) {
    const found = spansAt(context, at, known, spans);
    for (const span of found) {
      spans.push(withRole(context, span, spans));
      for (const nested of nestedPlaces(context, span)) spans.push(nested);
    }
    const last = found.at(-1);
    at = last ? Math.max(last.to, at + 1) : nextAt(context, at);
  }
  return { context, spans };
}

/** Behind a run that named nothing; a run is not read twice. */
function nextAt(context: NameContext, at: number): number {
  return isCapitalAt(context, at) ? runEnd(context, at) : at + 1;
}

const NOTHING: readonly NameSpan[] = [];

function spansAt(
  context: NameContext,
  at: number,
  known: KnownForms,
  before: readonly NameSpan[],
): readonly NameSpan[] {
  const token = context.tokens[at];
  if (!token) return NOTHING;
  const single = knownAt(context, at, known) ?? numberedAt(context, at);
  if (single) return [single];
  if (isInflected(context.language)) {
    const body = bodyAt(context, at);
    if (body) return [body];
  }
  const described =
    !isCapitalAt(context, at) || at === context.firstWord ? describedAt(context, at) : undefined;
  if (described) return [described];
  if (isCapitalAt(context, at)) {
    const phrase = listedAt(context, at);
    if (phrase) return [phrase];
    const spans = classifyRun(context, at, runEnd(context, at));
    return spans.map((span) => asAcronym(context, span, before));
  }
  return NOTHING;
}

/** A listed name that goes on over small words: "Белый дом", "Большой театр". */
function listedAt(context: NameContext, at: number): NameSpan | undefined {
  const phrase = phraseAt(context, at);
  if (!phrase || phrase.to <= runEnd(context, at)) return undefined;
  const tag = (phrase.meaning & MEANING.place) !== 0 ? "LOC" : "ORG";
  return { from: at, to: phrase.to, tag, form: "name", rule: "listed" };
}

/** Letters in brackets behind a name are its acronym, whatever it names. */
function asAcronym(context: NameContext, span: NameSpan, before: readonly NameSpan[]): NameSpan {
  const named = before.findLast((each) => each.form !== "nested");
  const isInBrackets = context.tokens[span.from - 1]?.text === "(" && context.tokens[span.to]?.text === ")";
  if (!isInBrackets || named?.to !== span.from - 1 || span.rule === "listed") return span;
  if (span.rule === "foreign-spelling") return { ...span, tag: named.tag };
  if (span.to - span.from !== 1) return span;
  return context.tokens[span.from]?.shape === "upper"
    ? { ...span, tag: named.tag, form: "acronym", rule: "expansion" }
    : span;
}

function foundName({ tokens, sentence, language }: NameContext, span: NameSpan): FoundName {
  const range = (from: number, to: number): Range => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  });
  return {
    start: tokens[span.from]?.start ?? 0,
    end: tokens[span.to - 1]?.end ?? 0,
    sentence: sentence.index,
    rule: ruleName(language, span.rule),
    tag: span.tag,
    form: span.form,
    role: span.role && range(...span.role),
    name: span.name && range(...span.name),
  };
}

const ruleName = ruleNamer("names");
