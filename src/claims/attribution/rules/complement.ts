import { clauseEnd, findComplementizer, pastAdjuncts, secondVerb, sentenceEnd } from "../content.ts";
import { Flag } from "../flags.ts";
import { simplePhraseAfter } from "../noun-phrase.ts";
import type { Passage, Run } from "../passage.ts";
import type { Report } from "../report.ts";
import type { Government, ReportingClass } from "../reporting-words.ts";
import type { VerbGroup } from "../verb-group.ts";
import {
  has,
  isAdverb,
  isComma,
  isMark,
  isNounLike,
  isVerbLike,
  opensInfinitive,
  startsPhrase,
} from "../word-tests.ts";

/** What follows the verb, by what it governs: that-clause, colon, infinitive, label, object … */
export function readComplement(
  passage: Passage,
  group: VerbGroup,
  source: Run | undefined,
  from: number = group.end,
): Report | undefined {
  const limit = sentenceEnd(passage, group.verb);
  const after = pastAdjuncts(passage, from, limit);
  const frame: Frame = {
    passage,
    group,
    source,
    limit,
    from,
    after,
    embedded: isEmbedded(passage, group, source),
  };
  for (const read of [
    readThat,
    readColon,
    readQuestion,
    readInfinitive,
    readPersonInfinitive,
    readAccusation,
    readBlame,
    readLabel,
    readZero,
    readGerund,
    readObject,
  ]) {
    const report = read(frame);
    if (report) return report;
  }
  return undefined;
}

/** Only the that-clause, which is looked for before direct speech where a quoted name may stand before "that". */
export function readThatClause(
  passage: Passage,
  group: VerbGroup,
  source: Run | undefined,
  from: number,
): Report | undefined {
  const limit = sentenceEnd(passage, group.verb);
  return readThat({
    passage,
    group,
    source,
    limit,
    from,
    after: from,
    embedded: isEmbedded(passage, group, source),
  });
}

interface Frame {
  readonly passage: Passage;
  readonly group: VerbGroup;
  readonly source: Run | undefined;
  readonly limit: number;
  /** The report stands in a subordinate or relative clause. */
  readonly embedded: boolean;
  /** Where the complement may begin. */
  readonly from: number;
  /** Past times and prepositional phrases from there. */
  readonly after: number;
}

function isEmbedded(passage: Passage, group: VerbGroup, source: Run | undefined): boolean {
  // "After saying that C, S left".
  if (group.mood === "gerund" && group.start - (passage.low[group.verb] ?? 0) <= 1) return true;
  if (has(passage, group.start - 1, Flag.relative)) return true;
  const before = (source?.[0] ?? 0) - 1;
  if (!source || passage.sentenceOf[before] !== passage.sentenceOf[group.verb]) return false;
  return has(passage, before, Flag.subordinator) || EMBEDDING.has(passage.tokens[before]?.folded ?? "");
}

const EMBEDDING = new Set("after before since".split(" "));

function report(
  frame: Frame,
  rule: string,
  government: Government,
  content: Run,
  more: Partial<Report> = {},
): Report {
  const { group, source } = frame;
  const verbClass: ReportingClass = group.reading.takes.get(government) ?? "neutral";
  return {
    rule,
    class: verbClass,
    cue: [group.cueStart, group.end],
    source,
    content: [content],
    negated: group.negated,
    hedged: group.hedged,
    rejected: group.rejected,
    ...more,
  };
}

function takes(frame: Frame, government: Government): boolean {
  return frame.group.reading.takes.has(government);
}

function readThat(frame: Frame): Report | undefined {
  const { passage, limit, from: begin } = frame;
  if (!takes(frame, "clause")) return undefined;
  const from = takes(frame, "recipient") ? pastRecipient(frame) : begin;
  const that = findComplementizer(passage, begin, limit) ?? findComplementizer(passage, from, limit);
  if (that === undefined || that + 1 >= limit) return undefined;
  const end = clauseEnd(passage, that, frame.embedded);
  const recipient = takes(frame, "recipient") ? phraseBetween(passage, begin, that) : undefined;
  return report(
    frame,
    recipient ? "tell-that" : "say-that",
    "clause",
    [that, end],
    recipient && { recipient },
  );
}

function phraseBetween(passage: Passage, start: number, end: number): Run | undefined {
  if (has(passage, start, Flag.objectPronoun)) return [start, start + 1];
  const to = simplePhraseAfter(passage, start, end);
  return to > start ? [start, to] : undefined;
}

/** "S said: C" and "S told the council: C", the content being the rest of the sentence. */
function readColon(frame: Frame): Report | undefined {
  const { passage, limit, from } = frame;
  if (!takes(frame, "clause") && !takes(frame, "quote")) return undefined;
  let colon = from;
  while (colon < Math.min(limit, from + 9) && !isMark(passage, colon, ":,;")) colon++;
  if (!isMark(passage, colon, ":") || colon + 2 >= limit) return undefined;
  return report(frame, "say-colon", "clause", [colon + 1, clauseEnd(passage, colon + 1)]);
}

function readQuestion(frame: Frame): Report | undefined {
  const { passage, limit, from: begin } = frame;
  if (!takes(frame, "question") && !takes(frame, "clause")) return undefined;
  const start = takes(frame, "recipient") || takes(frame, "question") ? pastRecipient(frame) : frame.after;
  const comma = passage.language !== "en" && isComma(passage, start);
  if (comma) return readIndirectQuestion(frame, start + 1);
  if (start + 2 >= limit || start - begin > 8) return undefined;
  if (!has(passage, start, Flag.subordinator | Flag.relative) || has(passage, start, Flag.manner))
    return undefined;
  if (!QUESTION_WORDS.has(passage.tokens[start]?.folded ?? "")) return undefined;
  return report(frame, "ask-whether", takes(frame, "question") ? "question" : "clause", [
    start,
    clauseEnd(passage, start),
  ]);
}

/** "спросил, где", after the comma that Russian and Ukrainian put there. */
function readIndirectQuestion(frame: Frame, start: number): Report | undefined {
  const { passage, limit } = frame;
  const particle = findWord(passage, start, Math.min(limit, start + 4), "ли") !== undefined;
  if (start + 1 >= limit || !(particle || QUESTION_WORDS.has(passage.tokens[start]?.folded ?? "")))
    return undefined;
  return report(frame, "ask-whether", "clause", [start, clauseEnd(passage, start, frame.embedded)]);
}

const QUESTION_WORDS = new Set(
  (
    "whether if how why what when where who which si cómo qué quién quiénes cuándo dónde cuánto cuántos cuál cuáles " +
    "ли как кто где когда почему сколько откуда куда зачем чи як хто де коли чому скільки звідки куди навіщо"
  ).split(" "),
);

function pastRecipient({ passage, from: begin, after, limit }: Frame): number {
  if (has(passage, begin, Flag.objectPronoun)) return pastAdjuncts(passage, begin + 1, limit);
  const end = simplePhraseAfter(passage, begin, limit);
  return end > begin ? pastAdjuncts(passage, end, limit) : after;
}

function readInfinitive(frame: Frame): Report | undefined {
  const { passage, after, limit } = frame;
  const government = takes(frame, "infinitive") ? "infinitive" : "refusal";
  if (!takes(frame, government)) return undefined;
  const start = has(passage, after, Flag.negation) ? after + 1 : after;
  if (!opensInfinitive(passage, start) || start + 1 > limit) return undefined;
  const content: Run = [after, infinitiveEnd(frame)];
  return report(frame, "to-infinitive", government, content, government === "refusal" ? { topic: true } : {});
}

/** "Those who refused to work were locked up": a relative clause gives way to the verb it stands before. */
function infinitiveEnd({ passage, group, after, embedded }: Frame): number {
  const end = clauseEnd(passage, after, embedded);
  return has(passage, group.start - 1, Flag.relative) ? secondVerb(passage, group.verb - 1, end) : end;
}

function readPersonInfinitive(frame: Frame): Report | undefined {
  const { passage, limit, from } = frame;
  if (!takes(frame, "person-infinitive")) return undefined;
  const end =
    passage.language === "en" ? personBeforeInfinitive(frame) : infinitiveWithin(passage, from, limit);
  if (end === undefined || end === from) return undefined;
  return report(frame, "urge-to", "person-infinitive", [from, clauseEnd(passage, from, frame.embedded)], {
    recipient: [from, end],
  });
}

function personBeforeInfinitive({ passage, limit, from }: Frame): number | undefined {
  const end = has(passage, from, Flag.objectPronoun) ? from + 1 : simplePhraseAfter(passage, from, limit);
  const past = pastAdjuncts(passage, end, limit);
  const marker = has(passage, past, Flag.negation) ? past + 1 : past;
  return has(passage, marker, Flag.infinitiveMarker) ? end : undefined;
}

/** Without a marker the infinitive is known by its ending. */
function infinitiveWithin(passage: Passage, from: number, limit: number): number | undefined {
  for (let at = from; at < Math.min(limit, from + 8); at++) {
    if (isComma(passage, at)) return undefined;
    if (opensInfinitive(passage, at)) return at;
  }
  return undefined;
}

/** "accuse X of C", "criticise X for C". */
function readAccusation(frame: Frame): Report | undefined {
  const { passage, limit, from: begin } = frame;
  if (!takes(frame, "of")) return undefined;
  const first = pastPersonalA(passage, begin);
  const isPronoun = has(passage, first, Flag.objectPronoun) && !has(passage, first, Flag.determiner);
  const end = isPronoun ? first + 1 : simplePhraseAfter(passage, first, limit);
  if (end === first) return undefined;
  // The phrase may have swallowed the preposition too: "X of C".
  const charge = ACCUSED_OF[passage.language] ?? [];
  const told =
    charge.includes(passage.tokens[end]?.folded ?? "") ||
    findWord(passage, begin, end, ...charge) !== undefined;
  if (!told) return undefined;
  return report(frame, "accuse-of", "of", [begin, clauseEnd(passage, begin, frame.embedded)]);
}

/** "blame C on X": not "on Monday", and not X alone. */
function readBlame(frame: Frame): Report | undefined {
  const { passage, limit, from: begin } = frame;
  if (!takes(frame, "on")) return undefined;
  const isPronoun = has(passage, begin, Flag.objectPronoun) && !has(passage, begin, Flag.determiner);
  const end = isPronoun ? begin + 1 : simplePhraseAfter(passage, begin, limit);
  if (end === begin) return undefined;
  const on = findWord(passage, begin + 1, Math.min(limit, end + 1), "on");
  if (on === undefined || has(passage, on + 1, Flag.time) || !startsPhrase(passage, on + 1)) return undefined;
  return report(frame, "accuse-of", "on", [begin, clauseEnd(passage, begin, frame.embedded)], {
    topic: true,
  });
}

/** Spanish puts "a" before a person who is an object. */
function pastPersonalA(passage: Passage, at: number): number {
  const word = passage.language === "es" ? passage.tokens[at]?.folded : "";
  return word === "a" || word === "al" ? at + 1 : at;
}

const ACCUSED_OF: Readonly<Record<string, readonly string[]>> = {
  en: ["of", "for", "with"],
  es: ["de", "por"],
  ru: ["в", "за"],
  uk: ["в", "у", "за"],
};

/** The word between what is described and the description. */
const DESCRIBED_AS: Readonly<Record<string, readonly string[]>> = {
  en: ["as"],
  es: ["como", "de"],
  ru: ["как"],
  uk: ["як"],
};

function findWord(passage: Passage, start: number, end: number, ...words: string[]): number | undefined {
  for (let at = start; at < end; at++) if (words.includes(passage.tokens[at]?.folded ?? "")) return at;
  return undefined;
}

/** "call X Y", "describe X as Y". */
function readLabel(frame: Frame): Report | undefined {
  const { passage, limit, from: begin } = frame;
  const start = begin;
  if (takes(frame, "label-as")) {
    const as = findWord(
      passage,
      start,
      Math.min(limit, start + 14),
      ...(DESCRIBED_AS[passage.language] ?? []),
    );
    if (as !== undefined && as > start - 1)
      return report(frame, "describe-as", "label-as", [start, objectEnd(passage, start, limit)], {
        label: true,
      });
  }
  if (!takes(frame, "label")) return undefined;
  const opens =
    startsPhrase(passage, start) || has(passage, start, Flag.objectPronoun) || isMark(passage, start, '“"«');
  return opens
    ? report(frame, "call-label", "label", [start, clauseEnd(passage, start, frame.embedded)], {
        label: true,
      })
    : undefined;
}

/** A clause without "that"; only English leaves it out. */
function readZero(frame: Frame): Report | undefined {
  const { passage, group, limit, from: begin } = frame;
  if (passage.language !== "en" || !takes(frame, "clause")) return undefined;
  const from = takes(frame, "recipient") ? pastRecipient(frame) : frame.after;
  if (from + 1 >= limit || isComma(passage, from)) return undefined;
  const opens = startsPhrase(passage, from) || isPronounThat(passage, from);
  if (!opens && passage.quotationOf[from] === passage.quotationOf[group.verb]) return undefined;
  if (!(takes(frame, "zero") ? holdsFinite : opensWithVerb)(passage, from, limit)) return undefined;
  const recipient = takes(frame, "recipient") && from > begin ? { recipient: [begin, from] as Run } : {};
  return report(frame, "say-zero", "clause", [from, clauseEnd(passage, from, frame.embedded)], recipient);
}

/** "said that would help", "rejected that argument": no conjunction, but a pronoun. */
function isPronounThat(passage: Passage, at: number): boolean {
  return (
    passage.language === "en" &&
    has(passage, at, Flag.complementizer) &&
    has(passage, at + 1, Flag.auxiliary | Flag.finiteVerb)
  );
}

/** The first noun phrase is followed by a verb: what comes is a clause, not an object. */
function opensWithVerb(passage: Passage, start: number, limit: number): boolean {
  const end = has(passage, start, Flag.subjectPronoun) ? start + 1 : simplePhraseAfter(passage, start, limit);
  if (end === start) return false;
  let next = end;
  while (next < limit && isAdverb(passage, next)) next++;
  if (isVerbLike(passage, next)) return true;
  // A present form reads as a noun ("the rival favors"): then a determiner or pronoun follows the run.
  const swallowed = end - start >= 2 && /[^s]s$/.test(passage.tokens[end - 1]?.folded ?? "");
  return swallowed && has(passage, end, Flag.determiner | Flag.possessive | Flag.objectPronoun);
}

/** Some word after the subject may be the verb of a clause. */
function holdsFinite(passage: Passage, start: number, limit: number): boolean {
  for (let at = start + 1; at < limit; at++) {
    if (isMark(passage, at, ";")) return false;
    if (has(passage, at, Flag.auxiliary) || isVerbLike(passage, at) || passage.entries[at]?.verbs)
      return true;
    const word = passage.tokens[at];
    const after = Flag.determiner | Flag.preposition;
    if (word?.shape === "lower" && word.folded.endsWith("s") && !has(passage, at - 1, after)) return true;
  }
  return has(passage, start, Flag.subjectPronoun);
}

function readGerund(frame: Frame): Report | undefined {
  const { passage, from: begin } = frame;
  if (!takes(frame, "gerund")) return undefined;
  if (!/ing$/.test(passage.tokens[begin]?.folded ?? "")) return undefined;
  return report(frame, "deny-doing", "gerund", [begin, clauseEnd(passage, begin, frame.embedded)]);
}

function readObject(frame: Frame): Report | undefined {
  const { passage, group, limit, from: begin } = frame;
  if (!takes(frame, "object") || speaksOfSelf(frame)) return undefined;
  const start = begin;
  const opens =
    startsPhrase(passage, pastPersonalA(passage, start)) ||
    (has(passage, start, Flag.complementizer) && isNounLike(passage, start + 1)) ||
    has(passage, start, Flag.objectPronoun) ||
    isNounLike(passage, start) ||
    passage.quotationOf[start] !== passage.quotationOf[group.verb] ||
    QUESTION_WORDS.has(passage.tokens[start]?.folded ?? "");
  if (!opens || start >= limit || has(passage, start, Flag.time)) return undefined;
  if (/sel(f|ves)$/.test(passage.tokens[start]?.folded ?? "")) return undefined;
  const end = objectEnd(passage, start, limit);
  return report(frame, "object", "object", [start, end], isTopic(frame, start, end) ? { topic: true } : {});
}

/**
 * "announced the arrest" says that there was one, as "announced that" would; "spoke of the arrest" only names it, for nobody can
 * speak of that something was so. A pronoun or a bare number says nothing either.
 */
function isTopic(frame: Frame, start: number, end: number): boolean {
  if (!takes(frame, "clause")) return true;
  const { passage } = frame;
  // "repeated the story": a noun alone, with its article, says nothing that could be checked.
  if (end - start === 2 && has(passage, start, Flag.determiner | Flag.possessive)) return true;
  for (let at = start; at < end; at++)
    if (isNounLike(passage, at) && !has(passage, at, Flag.determiner | Flag.possessive | Flag.time))
      return false;
  return true;
}

/** "I do not recall it" inside direct speech is speech, not a report of speech. */
function speaksOfSelf({ passage, group, source }: Frame): boolean {
  if (passage.quotationOf[group.verb] === -1 || !source || source[1] - source[0] > 1) return false;
  return (
    has(passage, source[0], Flag.firstPerson | Flag.firstPersonPlural) ||
    passage.tokens[source[0]]?.folded === "you"
  );
}

/** An object goes on over its phrases and appositions to the next clause. */
function objectEnd(passage: Passage, start: number, limit: number): number {
  const end = Math.min(limit, clauseEnd(passage, start));
  for (let at = start + 1; at < end; at++) {
    if (passage.quotationOf[at] !== -1) continue;
    if (passage.quotationOf[at - 1] !== -1 && isVerbLike(passage, at)) return at;
    if (isComma(passage, at) && !goesOn(passage, at + 1)) return at;
    if (has(passage, at, Flag.subordinator) && !has(passage, at, Flag.manner)) return at;
    if (ENDS_OBJECT.has(passage.tokens[at]?.folded ?? "")) return at;
  }
  return end;
}

/** After a comma the object goes on with an apposition, the next item of a list, or "in which". */
function goesOn(passage: Passage, at: number): boolean {
  if (/ing$/.test(passage.tokens[at]?.folded ?? "")) return false;
  if (has(passage, at, Flag.preposition)) return has(passage, at + 1, Flag.relative);
  if (has(passage, at, Flag.coordinator)) return isNounLike(passage, at + 1) && !isVerbLike(passage, at + 1);
  return has(passage, at, Flag.determiner | Flag.possessive) || isNounLike(passage, at);
}

const ENDS_OBJECT = new Set("since during after before until".split(" "));
