import { clauseEnd, pastAdjuncts, sentenceEnd } from "../content.ts";
import { Flag } from "../flags.ts";
import { findPhraseAfter, findPhraseBefore } from "../noun-phrase.ts";
import type { Passage, Run } from "../passage.ts";
import type { Report } from "../report.ts";
import { holdsVerb, type VerbGroup } from "../verb-group.ts";
import { has, isComma, isDash, isMark, startsPhrase } from "../word-tests.ts";
import { readComplement } from "./complement.ts";
import { quotationBefore, readQuoteAfter, readQuoteFirst } from "./direct-speech.ts";

/** A finite reporting verb with its subject: the main road of the grammar. */
export function readFinite(passage: Passage, group: VerbGroup): Report | undefined {
  const limit = sentenceEnd(passage, group.verb);
  return (
    readQuoteFirst(passage, group) ??
    readInverted(passage, group, limit) ??
    readWithSubject(passage, group, limit)
  );
}

function readWithSubject(passage: Passage, group: VerbGroup, limit: number): Report | undefined {
  const source = subjectOf(passage, group);
  if (!source) return undefined;
  const after = pastAdjuncts(passage, group.end, limit);
  const manner = readManner(passage, group, source, limit);
  if (manner) return manner;
  const quote = group.reading.takes.has("quote")
    ? readQuoteAfter(passage, group, source, pastRecipient(passage, group, after, limit))
    : undefined;
  if (quote) return quote;
  return readParenthesis(passage, group, source, after, limit) ?? readComplement(passage, group, source);
}

function subjectOf(passage: Passage, group: VerbGroup): Run | undefined {
  const before = group.start - 1;
  if (has(passage, before, Flag.relative | Flag.complementizer)) {
    // "the police, who reported that": what the relative stands for.
    const end = isComma(passage, before - 1) ? before - 1 : before;
    return findPhraseBefore(passage, end);
  }
  return findPhraseBefore(passage, group.start);
}

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
  const content = clauseBefore(passage, source[0], group.verb);
  if (!content) return undefined;
  return { ...base(group, "clause-first"), source, content: [content, ...resumed(passage, told, limit)] };
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
function clauseBefore(passage: Passage, end: number, verb: number): Run | undefined {
  const start = passage.low[verb] ?? 0;
  let to = end;
  while (to > start && isMark(passage, to - 1, ",—–―-")) to--;
  if (to - start < 2 || quotationBefore(passage, end)) return undefined;
  const clause = to - start >= 4 || holdsVerb(passage, start, to);
  return clause && !has(passage, start, Flag.preposition | Flag.subordinator)
    ? [start, to]
    : to - start >= 5
      ? [start, to]
      : undefined;
}

/** The second half of interrupted speech: "C, she said, C." */
function resumed(passage: Passage, at: number, limit: number): Run[] {
  if (!isComma(passage, at) || at + 2 >= limit || !startsPhrase(passage, at + 1)) return [];
  const end = clauseEnd(passage, at + 1);
  return holdsVerb(passage, at + 1, end) ? [[at + 1, end]] : [];
}
