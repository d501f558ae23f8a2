import { clauseEnd, sentenceEnd, trimMarks } from "../content.ts";
import { Flag } from "../flags.ts";
import { findPhraseAfter, simplePhraseAfter } from "../noun-phrase.ts";
import type { PhraseReading } from "../pack.ts";
import type { Passage, Run } from "../passage.ts";
import type { Report } from "../report.ts";
import { holdsVerb } from "../verb-group.ts";
import { has, isCapital, isComma } from "../word-tests.ts";
import { readHearsay } from "./hearsay.ts";

/** The longest listed phrase that starts at `at`. */
export function findPhrase(passage: Passage, at: number): PhraseReading | undefined {
  return passage.entries[at]?.phrases?.find((phrase) => endOfPhrase(passage, at, phrase) !== undefined);
}

/** One past the phrase; a comma may stand between its words, as before "что". */
function endOfPhrase(passage: Passage, at: number, phrase: PhraseReading): number | undefined {
  let next = at;
  for (const word of phrase.words) {
    if (next > at && isComma(passage, next)) next++;
    if (passage.tokens[next]?.folded !== word) return undefined;
    next++;
  }
  return next;
}

export function readPhrase(passage: Passage, at: number, phrase: PhraseReading): Report | undefined {
  const cue: Run = [at, endOfPhrase(passage, at, phrase) ?? at + 1];
  if (phrase.kind === "source") return readAccordingTo(passage, cue, phrase);
  return phrase.kind === "agentless"
    ? readAgentless(passage, cue, phrase)
    : readHearsay(passage, cue, phrase);
}

/** "According to S, C"; "C, according to S"; "C, according to S, C". */
function readAccordingTo(passage: Passage, cue: Run, phrase: PhraseReading): Report | undefined {
  const limit = sentenceEnd(passage, cue[0]);
  const low = passage.low[cue[0]] ?? 0;
  const source = sourceAfter(passage, cue, limit, low);
  if (!source) return undefined;
  const content: Run[] = [];
  const before = trimMarks(passage, [low, cue[0]]);
  if (before[1] - before[0] >= 2) content.push(before);
  const start = source[1] + 1;
  if (
    isComma(passage, source[1]) &&
    start < limit &&
    (content.length === 0 || holdsClause(passage, start, limit))
  )
    content.push([start, pastLeadingQuotation(passage, start, limit)]);
  return content.length === 0
    ? undefined
    : { rule: "according-to", class: phrase.class, cue, source, content };
}

/** The content may open with words in quotation marks and go on behind them: "“a private ring” sent 40 men". */
function pastLeadingQuotation(passage: Passage, start: number, limit: number): number {
  const quotation = passage.quotationOf[start] ?? -1;
  let end = start;
  while (quotation !== -1 && passage.quotationOf[end] === quotation) end++;
  const goesOn = end > start && end < limit && holdsVerb(passage, end, limit);
  return clauseEnd(passage, goesOn ? end : start);
}

/** An apposition only where the phrase closes the sentence: "According to the poll, a majority …" has none. */
function sourceAfter(passage: Passage, cue: Run, limit: number, low: number): Run | undefined {
  const end = simplePhraseAfter(passage, cue[1], limit);
  const leads = cue[0] - low <= 2 || passage.language !== "en";
  if (leads && end > cue[1]) {
    const modified = pastModifiers(passage, pastRelative(passage, end, limit), limit);
    return [cue[1], pastName(passage, modified, limit)];
  }
  return findPhraseAfter(passage, cue[1], limit);
}

/** "According to its statement of 12 November, C", "according to documents seen by this paper, C": to the comma. */
function pastModifiers(passage: Passage, at: number, limit: number): number {
  for (let comma = at; comma < Math.min(limit, at + LONGEST_MODIFIER); comma++) {
    if (!isComma(passage, comma)) continue;
    return isParticiple(passage, at) || !holdsVerb(passage, at, comma) ? comma : at;
  }
  return at;
}

const LONGEST_MODIFIER = 10;

/** "seen by", "obtained by": a participle goes before its agent. */
function isParticiple(passage: Passage, at: number): boolean {
  return passage.tokens[at]?.kind === "word" && passage.tokens[at + 1]?.folded === "by";
}

/** "according to a report that this paper has seen, C": to the comma. */
function pastRelative(passage: Passage, at: number, limit: number): number {
  const opener = has(passage, at, Flag.preposition) ? at + 1 : at;
  if (!has(passage, opener, Flag.relative | Flag.complementizer)) return at;
  for (let comma = opener; comma < Math.min(limit, at + 15); comma++)
    if (isComma(passage, comma)) return comma;
  return at;
}

/** "According to Havel’s lawyer, Ines Moreau, C": a name between commas belongs to the phrase. */
function pastName(passage: Passage, comma: number, limit: number): number {
  if (!isComma(passage, comma)) return comma;
  let end = comma + 1;
  while (end < limit && end - comma <= 4 && isCapital(passage, end)) end++;
  return end > comma + 1 && isComma(passage, end) ? end : comma;
}

/** What follows the comma is the rest of the content, not an apposition or a remark. */
function holdsClause(passage: Passage, start: number, limit: number): boolean {
  return !has(passage, start, Flag.relative) && holdsVerb(passage, start, limit);
}

/** "It was reported that C", "как сообщается, C": a report without anybody who reports. */
function readAgentless(passage: Passage, cue: Run, phrase: PhraseReading): Report | undefined {
  const last = cue[1] - 1;
  if (isGerund(passage, cue[1]))
    return {
      rule: "agentless-gerund",
      class: phrase.class,
      cue,
      source: undefined,
      content: [[cue[1], clauseEnd(passage, cue[1])]],
    };
  if (!has(passage, last, Flag.complementizer)) return readAside(passage, cue, phrase);
  const end = clauseEnd(passage, last);
  if (end - last < 3) return undefined;
  const [cueEnd] = trimMarks(passage, [cue[0], last]).slice(1) as [number];
  return {
    rule: "agentless",
    class: phrase.class,
    cue: [cue[0], cueEnd],
    source: undefined,
    content: [[last, end]],
  };
}

/** "Evidence has surfaced discrediting that". */
function isGerund(passage: Passage, at: number): boolean {
  return passage.language === "en" && /.{3}ing$/.test(passage.tokens[at]?.folded ?? "");
}

/** "C, as was reported" and "As was reported, C". */
function readAside(passage: Passage, cue: Run, phrase: PhraseReading): Report | undefined {
  const low = passage.low[cue[0]] ?? 0;
  const limit = sentenceEnd(passage, cue[0]);
  const before = trimMarks(passage, [low, cue[0]]);
  const content: Run[] = before[1] - before[0] >= 2 ? [before] : [];
  const start = isComma(passage, cue[1]) ? cue[1] + 1 : cue[1];
  if (start + 1 < limit) content.push([start, clauseEnd(passage, start)]);
  if (content.length === 0) return undefined;
  return { rule: "agentless-aside", class: phrase.class, cue, source: undefined, content };
}
