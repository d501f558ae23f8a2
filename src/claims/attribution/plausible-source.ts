/**
 * Whether a phrase can be a speaker at all. The grammar finds the edges of a phrase without a tagger, so what it brings may be
 * a verb, a bare adjective, a date or a thing. Nobody is better than a speaker who is none: where the words themselves
 * were said (direct speech, a that-clause), the source is left open; else there is no report.
 */
import { Flag } from "./flags.ts";
import { headOf, isKnownSpeaker } from "./head.ts";
import type { Passage, Run } from "./passage.ts";
import type { Report } from "./report.ts";
import { has, isAdverb, isCapital, isComma } from "./word-tests.ts";

export function withPlausibleSource(passage: Passage, report: Report): Report[] {
  if (!report.source || report.labelled) return [report];
  const source = withoutLead(passage, report.source);
  if (source && !isImplausible(passage, source)) {
    const thing = report.class === "evidential" && !canShow(passage, source);
    return thing ? [] : [{ ...report, source }];
  }
  // "contrary to her claims that": what leads in is taken off where the stance is read.
  if (UNSPOKEN.has(report.class)) return [];
  if (report.rule === "noun-that" && holdsPreposition(passage, report.source)) return [report];
  return report.direct || OPEN_RULES.has(report.rule) ? [{ ...report, source: undefined }] : [];
}

export function isPlausibleSource(passage: Passage, source: Run): boolean {
  return !isImplausible(passage, source);
}

/** What was written or recorded, and has somebody behind it: "a video", "testimonies". */
export function isDocument(passage: Passage, source: Run): boolean {
  const head = headOf(passage, source);
  return !isCapital(passage, head) && passage.pack.sources.documents.has(passage.tokens[head]?.folded ?? "");
}

/** Without a person nothing is thought, shown or admitted: "the tables show that" is the author's inference. */
const UNSPOKEN: ReadonlySet<string> = new Set(["evidential", "belief", "factive"]);

/** Rules whose content was said by somebody, whoever it was. */
const OPEN_RULES: ReadonlySet<string> = new Set(["say-that", "tell-that", "passive-that", "noun-that"]);

function holdsPreposition(passage: Passage, [start, end]: Run): boolean {
  for (let at = start + 1; at < end - 1; at++) if (has(passage, at, Flag.preposition)) return true;
  return false;
}

/** Past what leads in: marks, an adverb, a verb that governs the phrase ("said parents"), a time ("the morning Leko"). */
function withoutLead(passage: Passage, [start, end]: Run): Run | undefined {
  let from = start;
  while (from < end && (!isWordOrNumber(passage, from) || isAdverb(passage, from))) {
    if (isOpening(passage, from)) break;
    from++;
  }
  if (from >= end) return undefined;
  if (isBareVerb(passage, from)) from++;
  const timed = has(passage, from, Flag.determiner) ? from + 1 : from;
  if (
    timed + 1 < end &&
    has(passage, timed, Flag.time) &&
    !isCapital(passage, timed) &&
    isCapital(passage, timed + 1)
  )
    from = timed + 1;
  return from < end ? [from, end] : undefined;
}

function isWordOrNumber(passage: Passage, at: number): boolean {
  return passage.tokens[at]?.kind !== "mark" && !passage.tokens[at]?.text.startsWith("’");
}

function isOpening(passage: Passage, at: number): boolean {
  return '“"«„@#$€£('.includes(passage.tokens[at]?.text ?? " ");
}

/** A lower-case reporting verb that is no noun and no participle used as an adjective. */
function isBareVerb(passage: Passage, at: number): boolean {
  if (passage.tokens[at]?.shape !== "lower" || has(passage, at, Flag.homograph | Flag.determiner))
    return false;
  return (
    passage.language === "en" && passage.entries[at]?.verbs !== undefined && !isKnownSpeaker(passage, at)
  );
}

function isImplausible(passage: Passage, source: Run): boolean {
  const [start, end] = source;
  if (breaksOff(passage, source)) return true;
  const head = headOf(passage, source);
  const token = passage.tokens[head];
  const word = token?.folded ?? "";
  if (token === undefined || word === "’s" || word === "'s") return true;
  // The capital that opens a sentence is no name.
  if (isThing(passage, head) && (!isCapital(passage, head) || head === passage.low[head])) return true;
  if (isCapital(passage, head) && !has(passage, head, Flag.time)) return false;
  if (has(passage, head, Flag.subjectPronoun | Flag.objectPronoun | Flag.possessive | Flag.relative))
    return false;
  if (isKnownSpeaker(passage, head)) return false;
  if (token.kind === "number") return end - start === 1;
  if (has(passage, head, Flag.time)) return true;
  if (has(passage, head, Flag.determiner)) return passage.pack.sources.bareDeterminers.has(word);
  if (has(passage, head, Flag.preposition | Flag.auxiliary | Flag.coordinator)) return true;
  return (
    isNonAgentByEnding(passage, word) ||
    (passage.language === "en" && isNoEnglishSubject(passage, source, head))
  );
}

/** "against his", "papers ranging from such": the phrase begins or ends in the middle of another. */
function breaksOff(passage: Passage, [start, end]: Run): boolean {
  const hanging = Flag.preposition | Flag.coordinator;
  if (has(passage, start, hanging) && !isCapital(passage, start) && !has(passage, start, Flag.approximator))
    return true;
  if (end - start < 2 || isCapital(passage, end - 1)) return false;
  return (
    has(passage, end - 1, hanging) ||
    passage.pack.sources.bareDeterminers.has(passage.tokens[end - 1]?.folded ?? "")
  );
}

function isThing(passage: Passage, at: number): boolean {
  const word = passage.tokens[at]?.folded ?? "";
  return passage.pack.sources.nonAgents.has(word) && !isKnownSpeaker(passage, at);
}

function isNonAgentByEnding(passage: Passage, word: string): boolean {
  const { abstractEndings, agentsDespiteEnding } = passage.pack.sources;
  if (agentsDespiteEnding.has(word)) return false;
  for (const ending of abstractEndings) if (word.endsWith(ending)) return true;
  return false;
}

/** An English count noun in the singular does not stand without a determiner; and an "-ing" or "-ive" form is no head. */
function isNoEnglishSubject(passage: Passage, [start, end]: Run, head: number): boolean {
  const word = passage.tokens[head]?.folded ?? "";
  if (/(ing|ive)$/.test(word) && !passage.pack.sources.personsDespiteEnding.has(word)) return true;
  if (opensClause(passage, start, end)) return true;
  if (head > start && isPluralDeterminer(passage, start) && !isPlural(passage, head))
    return !/(le|one)$/.test(word);
  for (let at = start; at <= head; at++)
    if (
      has(passage, at, Flag.determiner | Flag.possessive) ||
      passage.tokens[at]?.kind === "number" ||
      isCapital(passage, at) ||
      isClitic(passage, at)
    )
      return false;
  if (isPlural(passage, head) || passage.tokens[start]?.shape !== "lower") return false;
  const isTied = has(passage, head + 1, Flag.preposition) || isComma(passage, head + 1);
  return !(isTied && ROLES_WITHOUT_ARTICLE.test(word));
}

function isPluralDeterminer(passage: Passage, at: number): boolean {
  return passage.pack.sources.pluralDeterminers.has(passage.tokens[at]?.folded ?? "");
}

/** "fellow", "president of the union": a role may stand bare. */
const ROLES_WITHOUT_ARTICLE = /(er|or|man|woman|person|ist|ian|ent|ant)$/;

function isClitic(passage: Passage, at: number): boolean {
  return passage.tokens[at]?.folded === "’s" || passage.tokens[at]?.folded === "'s";
}

function isPlural(passage: Passage, at: number): boolean {
  const word = passage.tokens[at]?.folded ?? "";
  return has(passage, at, Flag.irregularPlural) || (/[^s]s$/.test(word) && !word.endsWith("ous"));
}

/** "taking calls from listeners", "seizing on recent": a clause without its subject. */
function opensClause(passage: Passage, start: number, end: number): boolean {
  if (passage.tokens[start]?.shape !== "lower" || end - start < 2) return false;
  if (!/ing$/.test(passage.tokens[start]?.folded ?? "")) return false;
  const rest = Flag.preposition | Flag.coordinator | Flag.determiner | Flag.possessive | Flag.objectPronoun;
  for (let at = start + 1; at < Math.min(end, start + 3); at++) if (has(passage, at, rest)) return true;
  return false;
}

/** Evidence shows nothing in anybody's name: the author infers. A person or a document can show what it says. */
function canShow(passage: Passage, source: Run): boolean {
  const head = headOf(passage, source);
  if (isCapital(passage, head)) return true;
  if (source[1] - source[0] === 1 && has(passage, head, Flag.subjectPronoun))
    return !passage.pack.sources.neuterPronouns.has(passage.tokens[head]?.folded ?? "");
  return isKnownSpeaker(passage, head);
}
