import { agrees } from "../agreement.ts";
import { clauseEnd, pastAdjuncts, sentenceEnd } from "../content.ts";
import { Flag, Use } from "../flags.ts";
import { mainSubject } from "../main-subject.ts";
import { findPhraseAfter, findPhraseBefore } from "../noun-phrase.ts";
import type { Passage, Run } from "../passage.ts";
import type { Report } from "../report.ts";
import { holdsVerb, type VerbGroup } from "../verb-group.ts";
import { has, isComma, isDash, isMark } from "../word-tests.ts";
import { readComplement } from "./complement.ts";
import { quotationBefore, readQuoteAfter, readQuoteFirst } from "./direct-speech.ts";

/** A finite reporting verb with its subject: the main road of the grammar. */
export function readFinite(passage: Passage, group: VerbGroup, known: readonly Report[]): Report | undefined {
  const limit = sentenceEnd(passage, group.verb);
  return (
    readQuoteFirst(passage, group) ??
    readInverted(passage, group, limit) ??
    readWithSubject(passage, group, limit, known)
  );
}

function readWithSubject(
  passage: Passage,
  group: VerbGroup,
  limit: number,
  known: readonly Report[],
): Report | undefined {
  const source = subjectOf(passage, group, known);
  if (!source || !mayReport(passage, group, source)) return undefined;
  const after = pastAdjuncts(passage, group.end, limit);
  const manner = readManner(passage, group, source, limit);
  if (manner) return manner;
  const quote = group.reading.takes.has("quote")
    ? readQuoteAfter(passage, group, source, pastRecipient(passage, group, after, limit))
    : undefined;
  if (quote) return quote;
  return readParenthesis(passage, group, source, after, limit) ?? readComplement(passage, group, source);
}

function subjectOf(passage: Passage, group: VerbGroup, known: readonly Report[]): Run | undefined {
  const before = group.start - 1;
  if (has(passage, before, Flag.relative | Flag.complementizer)) {
    // "the police, who reported that": what the relative stands for.
    const end = isComma(passage, before - 1) ? before - 1 : before;
    return findPhraseBefore(passage, end);
  }
  if (has(passage, before, Flag.coordinator)) return sharedSubject(passage, group, known);
  return findPhraseBefore(passage, group.start);
}

/** "X outlined a plan and vowed to": the subject of the verb before, when this verb has none of its own. */
function sharedSubject(passage: Passage, group: VerbGroup, known: readonly Report[]): Run | undefined {
  if (passage.language === "en" && group.bare && has(passage, group.verb, Flag.homograph)) return undefined;
  const low = passage.low[group.verb] ?? 0;
  const last = known.findLast((report) => report.source && report.cue && report.cue[0] >= low);
  return last?.source ?? mainSubject(passage, low, group.start - 1);
}

/** Thinking and wanting in the first person or of "you" holds no report; and the form has to agree. */
function mayReport(passage: Passage, group: VerbGroup, source: Run): boolean {
  const inner = INNER.has(
    group.reading.takes.get("clause") ?? group.reading.takes.get("infinitive") ?? "neutral",
  );
  const speaker = source[1] - source[0] === 1 ? source[0] : -1;
  if (
    inner &&
    speaker !== -1 &&
    (has(passage, speaker, Flag.firstPerson | Flag.firstPersonPlural) ||
      passage.tokens[speaker]?.folded.startsWith("you"))
  )
    return false;
  return agrees(passage, group, source);
}

const INNER: ReadonlySet<string> = new Set(["belief", "commissive"]);

/** Past the person who is told: "told USA Today on Monday". */
function pastRecipient(passage: Passage, group: VerbGroup, from: number, limit: number): number {
  if (!group.reading.takes.has("recipient") && !group.reading.takes.has("question")) return from;
  if (has(passage, from, Flag.objectPronoun)) return pastAdjuncts(passage, from + 1, limit);
  const recipient = findPhraseAfter(passage, from, limit);
  return recipient ? pastAdjuncts(passage, recipient[1], limit) : from;
}

/** C, said S. without quotation marks. */
function readInverted(passage: Passage, group: VerbGroup, limit: number): Report | undefined {
  if (!group.reading.takes.has("quote") || !isBreak(passage, group.start - 1)) return undefined;
  const source = findPhraseAfter(passage, group.end, limit);
  if (!source) return undefined;
  const after = pastAdjuncts(passage, source[1], limit);
  if (after < limit && !isBreak(passage, after)) return undefined;
  const content = clauseBefore(passage, group.start, group.verb);
  if (!content) return undefined;
  return {
    ...base(group, "clause-first-inverted"),
    source,
    content: [content, ...resumed(passage, after, limit)],
  };
}

/** C, S said. and C, S said, C. */
function readParenthesis(
  passage: Passage,
  group: VerbGroup,
  source: Run,
  after: number,
  limit: number,
): Report | undefined {
  const takes = group.reading.takes;
  if (!takes.has("quote") && !takes.has("clause")) return undefined;
  const told = pastRecipient(passage, group, after, limit);
  if (!isBreak(passage, source[0] - 1) || (told < limit && !isBreak(passage, told))) return undefined;
  if (isMark(passage, told, ":")) return undefined;
  const rest = resumed(passage, told, limit);
  const content = clauseBefore(passage, source[0], group.verb, rest.length > 0);
  if (!content) return undefined;
  return { ...base(group, "clause-first"), source, content: [content, ...rest] };
}

/** "As S said, C" and "C, as S said". */
function readManner(passage: Passage, group: VerbGroup, source: Run, limit: number): Report | undefined {
  const manner = source[0] - 1;
  if (!has(passage, manner, Flag.manner) || !group.reading.takes.has("clause")) return undefined;
  const after = pastAdjuncts(passage, group.end, limit);
  const leads = manner === passage.low[group.verb];
  if (leads && isComma(passage, after)) {
    const start = after + 1;
    return { ...base(group, "as-said"), source, content: [[start, clauseEnd(passage, start)]] };
  }
  if (leads || !isBreak(passage, manner - 1)) return undefined;
  const content = clauseBefore(passage, manner, group.verb);
  return (
    content && { ...base(group, "as-said"), source, content: [content, ...resumed(passage, after, limit)] }
  );
}

function base(
  group: VerbGroup,
  rule: string,
): Pick<Report, "rule" | "class" | "cue" | "negated" | "hedged" | "rejected"> {
  const takes = group.reading.takes;
  return {
    rule,
    class: takes.get("clause") ?? takes.get("quote") ?? "neutral",
    cue: [group.start, group.end],
    negated: group.negated,
    hedged: group.hedged,
    rejected: group.rejected,
  };
}

function isBreak(passage: Passage, at: number): boolean {
  return isComma(passage, at) || isDash(passage, at);
}

/** From the start of the sentence to the comma before `end`; it has to hold a clause. */
function clauseBefore(passage: Passage, end: number, verb: number, interrupted = false): Run | undefined {
  const start = passage.low[verb] ?? 0;
  let to = end;
  while (to > start && isMark(passage, to - 1, ",—–―-")) to--;
  if (to - start < 2 || quotationBefore(passage, end)) return undefined;
  const clause = interrupted || to - start >= 4 || holdsVerb(passage, start, to);
  return clause && !has(passage, start, Flag.preposition | Flag.subordinator)
    ? [start, to]
    : to - start >= 5
      ? [start, to]
      : undefined;
}

/** The second half of interrupted speech: "C, she said, C." */
function resumed(passage: Passage, at: number, limit: number): Run[] {
  if (!isComma(passage, at) || at + 2 >= limit) return [];
  if (passage.entries[at + 1]?.verbs?.some((verb) => (verb.use & Use.gerund) !== 0)) return [];
  const end = clauseEnd(passage, at + 1);
  return holdsVerb(passage, at + 1, end) ? [[at + 1, end]] : [];
}
