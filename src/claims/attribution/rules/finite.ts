import { agrees } from "../agreement.ts";
import { clauseEnd, pastAdjuncts, sentenceEnd } from "../content.ts";
import { Flag, Use } from "../flags.ts";
import { findPhraseAfter } from "../noun-phrase.ts";
import type { Passage, Run } from "../passage.ts";
import { innerRun, type Report } from "../report.ts";
import { findSubject, pastRecipient, type Subject } from "../subject.ts";
import { holdsVerb, type VerbGroup } from "../verb-group.ts";
import { has, isComma, isDash, isMark } from "../word-tests.ts";
import { readAboutThis } from "./about-this.ts";
import { readComplement, readThatClause } from "./complement.ts";
import { pastPronouns, quotationBefore, readQuoteAfter, readQuoteFirst } from "./direct-speech.ts";

/** A finite reporting verb with its subject: the main road of the grammar. */
export function readFinite(passage: Passage, group: VerbGroup, known: readonly Report[]): Report | undefined {
  const limit = sentenceEnd(passage, group.verb);
  return (
    readAboutThis(passage, group) ??
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
  if (isNominal(passage, group)) return undefined;
  const subject = findSubject(passage, group, known, limit);
  if (!subject || !(subject.source ? mayReport(passage, group, subject.source) : mayLackSource(group)))
    return undefined;
  const { source, from } = subject;
  const after = pastAdjuncts(passage, from, limit);
  const manner = readManner(passage, group, subject, limit);
  if (manner) return manner;
  const clause = passage.language === "en" ? undefined : readThatClause(passage, group, source, from);
  if (clause) return clause;
  const quote = group.reading.takes.has("quote")
    ? readQuoteAfter(passage, group, source, pastRecipient(passage, group, after, limit))
    : undefined;
  if (quote) return quote;
  return (
    (source && readParenthesis(passage, group, source, after, limit)) ??
    readComplement(passage, group, source, from)
  );
}

/** "su denuncia de", "в сообщении": a noun where the same form may be a verb. */
function isNominal(passage: Passage, group: VerbGroup): boolean {
  const before = group.start - 1;
  if (passage.language === "en" || has(passage, before, Flag.subjectPronoun)) return false;
  return (
    has(passage, before, Flag.determiner | Flag.possessive | Flag.preposition) &&
    before >= (passage.low[group.verb] ?? 0)
  );
}

/** Thinking and wanting in the first person or of "you" holds no report; and the form has to agree. */
function mayReport(passage: Passage, group: VerbGroup, source: Run): boolean {
  const inner = INNER.has(
    group.reading.takes.get("clause") ?? group.reading.takes.get("infinitive") ?? "neutral",
  );
  const speaker = source[1] - source[0] === 1 ? source[0] : -1;
  if (passage.pack.sources.nobody.has(passage.tokens[speaker]?.folded ?? "")) return false;
  // "It is clear that" is clear to the author.
  const isNeuter = passage.pack.sources.neuterPronouns.has(passage.tokens[speaker]?.folded ?? "");
  if (isNeuter && (group.reading.use & Use.predicative) !== 0) return false;
  if (
    inner &&
    speaker !== -1 &&
    (has(passage, speaker, Flag.firstPerson | Flag.firstPersonPlural) ||
      passage.tokens[speaker]?.folded.startsWith("you"))
  )
    return false;
  // "did not know that" denies a thought; it reports nothing.
  if (group.negated && inner && passage.language !== "en") return false;
  return agrees(passage, group, source);
}

/** Thinking without a thinker, and what is not said by nobody, are no reports. */
function mayLackSource(group: VerbGroup): boolean {
  return !group.negated && !INNER.has(group.reading.takes.get("clause") ?? "belief");
}

const INNER: ReadonlySet<string> = new Set(["belief", "commissive"]);

/** C, said S. without quotation marks. */
function readInverted(passage: Passage, group: VerbGroup, limit: number): Report | undefined {
  if (!group.reading.takes.has("quote") || !isBreak(passage, group.start - 1)) return undefined;
  const source = findPhraseAfter(passage, pastPronouns(passage, group.end, limit), limit);
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
  if (isMark(passage, told, ":") || has(passage, told + 1, Flag.complementizer)) return undefined;
  const rest = resumed(passage, told, limit);
  const content = clauseBefore(passage, source[0], group.verb, rest.length > 0);
  if (!content) return undefined;
  return { ...base(group, "clause-first"), source, content: [content, ...rest] };
}

/** "As S said, C" and "C, as S said". */
function readManner(passage: Passage, group: VerbGroup, subject: Subject, limit: number): Report | undefined {
  const source = subject.source;
  const manner = Math.min(group.start, source?.[0] ?? group.start) - 1;
  if (!source || !has(passage, manner, Flag.manner) || !group.reading.takes.has("clause")) return undefined;
  const after = pastAdjuncts(passage, subject.from, limit);
  const leads = manner === passage.low[group.verb];
  if (leads && isComma(passage, after)) {
    const start = after + 1;
    return {
      ...base(group, "as-said"),
      source,
      content: [innerRun(passage, [start, clauseEnd(passage, start)])],
    };
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
    cue: [group.cueStart, group.end],
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
