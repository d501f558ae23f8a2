import { agrees } from "../agreement.ts";
import { pastAdjuncts, sentenceEnd } from "../content.ts";
import { Flag } from "../flags.ts";
import { findPhraseAfter, findPhraseBefore, simplePhraseAfter } from "../noun-phrase.ts";
import type { Passage, Run } from "../passage.ts";
import { innerRun, type Report } from "../report.ts";
import { bodyAfter } from "../subject.ts";
import type { VerbGroup } from "../verb-group.ts";
import { has, isAdverb, isMark } from "../word-tests.ts";

// A description of the speaker and the occasion fit in; a longer stretch is a new thought.
const LONGEST_LEAD = 60;

/** "C," said S; "C," S said; with what the same speaker goes on to say in the next quotation. */
export function readQuoteFirst(passage: Passage, group: VerbGroup): Report | undefined {
  if (!group.reading.takes.has("quote")) return undefined;
  const limit = sentenceEnd(passage, group.verb);
  const inverted = quotationBefore(passage, group.start);
  if (inverted) {
    if (isPartOfClause(passage, inverted)) return undefined;
    const behind = pastPronouns(passage, group.end, limit);
    const source = findPhraseAfter(passage, behind, limit) ?? bodyAfter(passage, behind, limit)?.source;
    return directReport(passage, group, "quote-first-inverted", source, inverted, source?.[1] ?? group.end);
  }
  const source = findPhraseBefore(passage, group.start);
  const adverbial = source && passage.language !== "en" && has(passage, source[0] - 1, Flag.preposition);
  if (adverbial) {
    // "C", - с поклоном сказал швейцар.
    const before = quotationBefore(passage, source[0] - 1);
    const behind = findPhraseAfter(passage, pastPronouns(passage, group.end, limit), limit);
    return (
      before && directReport(passage, group, "quote-first-inverted", behind, before, behind?.[1] ?? group.end)
    );
  }
  const before = source && quotationBefore(passage, source[0]);
  if (!before || !agrees(passage, group, source) || !belongsTogether(passage, before, source, group, limit))
    return undefined;
  if (!isPartOfClause(passage, before))
    return directReport(passage, group, "quote-first", source, before, group.end);
  const after = pastAdjuncts(passage, group.end, limit);
  if (after < limit && !isMark(passage, after, ",—–")) return undefined;
  // The author's words lead into the quotation: the whole sentence up to the source is the content.
  const start = passage.low[group.verb] ?? 0;
  const whole = directReport(passage, group, "clause-and-quote-first", source, before, group.end);
  return { ...whole, content: [[start, before[1]], ...whole.content.slice(1)], direct: false };
}

/** “No comment.” A spokesman later confirmed that …: the quotation closes the sentence before and is not his. */
function belongsTogether(
  passage: Passage,
  quotation: Run,
  source: Run,
  group: VerbGroup,
  limit: number,
): boolean {
  const last = quotation[1] - 1;
  if (passage.sentenceOf[last] === passage.sentenceOf[source[0]]) return true;
  const after = pastAdjuncts(passage, group.end, limit);
  return isMark(passage, last - 1, "!?…") && (after >= limit || isMark(passage, after, ","));
}

export function pastPronouns(passage: Passage, from: number, limit: number): number {
  let at = from;
  while (
    at < limit &&
    (has(passage, at, Flag.objectPronoun) || isAdverb(passage, at)) &&
    !has(passage, at, Flag.subjectPronoun | Flag.determiner)
  )
    at++;
  return at;
}

/** The quotation does not begin the sentence: words of the author lead into it. */
function isPartOfClause(passage: Passage, quotation: Run): boolean {
  const before = quotation[0] - 1;
  return (
    before >= 0 &&
    passage.sentenceOf[before] === passage.sentenceOf[quotation[0]] &&
    !isMark(passage, before, ".:!?")
  );
}

/** S said: “C”; S said on Monday, “C”; also a verb with “C” that goes on to the end of the clause. */
export function readQuoteAfter(
  passage: Passage,
  group: VerbGroup,
  source: Run | undefined,
  from: number,
): Report | undefined {
  const opening = quotationAfter(passage, group.verb, from);
  if (!opening) return undefined;
  return directReport(passage, group, "quote-after", source, opening, opening[1]);
}

function directReport(
  passage: Passage,
  group: VerbGroup,
  rule: string,
  source: Run | undefined,
  first: Run,
  after: number,
): Report {
  const content = [innerRun(passage, first), ...continuations(passage, after, first)];
  const recipient = recipientOf(passage, group);
  return {
    ...(recipient && { recipient }),
    rule,
    class: group.reading.takes.get("quote") ?? group.reading.takes.get("clause") ?? "neutral",
    cue: [group.cueStart, group.end],
    source,
    content,
    direct: true,
    negated: group.negated,
    rejected: group.rejected,
  };
}

function recipientOf(passage: Passage, group: VerbGroup): Run | undefined {
  if (
    !group.reading.takes.has("recipient") ||
    passage.quotationOf[group.end] !== passage.quotationOf[group.verb]
  )
    return undefined;
  if (has(passage, group.end, Flag.objectPronoun)) return [group.end, group.end + 1];
  const end = simplePhraseAfter(passage, group.end, sentenceEnd(passage, group.verb));
  return end > group.end ? [group.end, end] : undefined;
}

/** The quotation that ends right before `at`, over a comma or dash. */
export function quotationBefore(passage: Passage, at: number): Run | undefined {
  let last = at - 1;
  while (last >= 0 && isMark(passage, last, ",—–―-") && passage.quotationOf[last] === -1) last--;
  const quotation = passage.quotationOf[last];
  if (quotation === undefined || quotation === -1 || quotation === passage.quotationOf[at]) return undefined;
  let start = last;
  while (start > 0 && passage.quotationOf[start - 1] === quotation) start--;
  return [start, last + 1];
}

/** The quotation that starts at `from`, over comma, colon or dash. */
function quotationAfter(passage: Passage, verb: number, from: number): Run | undefined {
  let at = from;
  while (
    at < passage.tokens.length &&
    at - from < 3 &&
    isMark(passage, at, ",:—–―-") &&
    passage.quotationOf[at] === -1
  )
    at++;
  // «Вестям» after the verb is who was told; direct speech has a colon there.
  const needsColon = passage.language === "ru" || passage.language === "uk";
  if (needsColon && !isMark(passage, at - 1, ":")) return undefined;
  return quotationAt(passage, at, verb);
}

function quotationAt(passage: Passage, at: number, verb: number): Run | undefined {
  const quotation = passage.quotationOf[at];
  if (quotation === undefined || quotation === -1 || quotation === passage.quotationOf[verb])
    return undefined;
  if (passage.quotationOf[at - 1] === quotation) return undefined;
  let end = at;
  while (passage.quotationOf[end] === quotation) end++;
  return [at, end];
}

/**
 * Further direct speech of the same speaker: the next quotation of the paragraph, when nothing but the rest of the
 * reporting clause stands between.
 */
function continuations(passage: Passage, from: number, first: Run): Run[] {
  const found: Run[] = [];
  let at = Math.max(from, first[1]);
  for (;;) {
    const next = nextQuotation(passage, at);
    if (!next) return found;
    found.push(innerRun(passage, next));
    at = next[1];
  }
}

function nextQuotation(passage: Passage, from: number): Run | undefined {
  const limit = Math.min(passage.tokens.length, from + LONGEST_LEAD);
  const sentence = passage.sentenceOf[from - 1];
  for (let at = from; at < limit; at++) {
    const isPast = passage.sentenceOf[at] !== sentence;
    const next = quotationAt(passage, at, from - 1 === at ? at : from);
    if (!next) {
      // Behind the sentence of the report only a quotation may stand, and its colon would lead in somebody else's.
      if (isMark(passage, at, ":") || (isPast && !isMark(passage, at, "—–―-.!?…"))) return undefined;
      continue;
    }
    if (introducesOwnSpeech(passage, from, at)) return undefined;
    if (isPast) return endsSentence(passage, next) ? next : undefined;
    return isMark(passage, at - 1, ",—–―-") || has(passage, at - 1, Flag.coordinator) ? next : undefined;
  }
  return undefined;
}

// "…, adding later, “…”": the verb stands close before the quotation.
const NEAR = 4;

/** Another verb of saying stands right before the next quotation: "…, adding". */
function introducesOwnSpeech(passage: Passage, from: number, quotation: number): boolean {
  for (let at = Math.max(from, quotation - NEAR); at < quotation; at++) {
    if (passage.sentenceOf[at] !== passage.sentenceOf[quotation] || passage.quotationOf[at] !== -1) continue;
    if (passage.entries[at]?.verbs?.some((verb) => verb.takes.has("quote"))) return true;
  }
  return false;
}

function endsSentence(passage: Passage, [, end]: Run): boolean {
  return (
    end >= passage.tokens.length ||
    passage.sentenceOf[end] !== passage.sentenceOf[end - 1] ||
    isMark(passage, end, ".!?") ||
    isMark(passage, end - 2, ".!?")
  );
}
