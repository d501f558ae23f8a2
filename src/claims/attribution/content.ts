/** Where the content of a report ends, and what stands between the cue and the content. */
import { Flag, Use } from "./flags.ts";
import { simplePhraseAfter } from "./noun-phrase.ts";
import type { PhraseKind } from "./pack.ts";
import type { Passage, Run } from "./passage.ts";
import { holdsVerb } from "./verb-group.ts";
import {
  has,
  isAdverb,
  isCapital,
  isComma,
  isMark,
  isVerbLike,
  opensNumber,
  startsPhrase,
} from "./word-tests.ts";

/** One past the last token of the sentence at `at` without its closing stop. */
export function sentenceEnd(passage: Passage, at: number): number {
  let end = passage.high[at] ?? at;
  const marks = passage.quotationOf[at] === -1 ? ".!?…;:,—–" : '.!?…;:,—–”»"';
  while (end > at && isMark(passage, end - 1, marks)) end--;
  return end;
}

/** The content that starts at `start`: to the end of the sentence, or to where the author's own clause resumes. */
export function clauseEnd(passage: Passage, start: number, embedded = false): number {
  const limit = sentenceEnd(passage, start);
  for (let at = start; at < limit; at++) {
    const skipped = pastQuotation(passage, at, start);
    if (skipped > at) {
      at = skipped - 1;
      continue;
    }
    if (isMark(passage, at, ";")) return at;
    if (isComma(passage, at) && authorResumes(passage, at + 1, limit)) return at;
    if (embedded && isComma(passage, at) && mainClauseFollows(passage, at + 1, limit)) return at;
    const joins = has(passage, at, Flag.coordinator) && at > start + 1;
    if (joins && nextReport(passage, at + 1, limit) && !isSecondParticiple(passage, start, at)) return at;
  }
  return limit;
}

/** "were locked up and threatened with prison": the auxiliary of the first participle serves the second. */
function isSecondParticiple(passage: Passage, start: number, joiner: number): boolean {
  if (has(passage, joiner + 2, Flag.complementizer)) return false;
  if (!passage.entries[joiner + 1]?.verbs?.some((verb) => (verb.use & Use.participle) !== 0)) return false;
  for (let at = joiner - 1; at > start; at--) {
    if (isComma(passage, at)) return false;
    if (has(passage, at, Flag.passiveAuxiliary)) return true;
    if (isVerbLike(passage, at) && !has(passage, at - 1, Flag.passiveAuxiliary)) return false;
  }
  return false;
}

/** After a report in a subordinate clause ("After aides said that C, …") the main clause comes with its own verb. */
function mainClauseFollows(passage: Passage, at: number, limit: number): boolean {
  if (isVerbLike(passage, at)) return true;
  return startsPhrase(passage, at) && holdsVerb(passage, at, limit);
}

function pastQuotation(passage: Passage, at: number, start: number): number {
  const quotation = passage.quotationOf[at];
  if (quotation === undefined || quotation === -1 || quotation === passage.quotationOf[start - 1]) return at;
  let end = at;
  while (passage.quotationOf[end] === quotation) end++;
  return end;
}

/** After a comma: ", adding that", ", according to", ", but he denied that", ", she said.". */
function authorResumes(passage: Passage, at: number, limit: number): boolean {
  if (opensPhrase(passage, at, "source")) return true;
  if (passage.entries[at]?.verbs?.some((verb) => (verb.use & Use.gerund) !== 0)) return true;
  if (isParenthesis(passage, at, limit)) return true;
  if (opposesAuthor(passage, at, limit)) return true;
  if (has(passage, at, Flag.coordinator) || RESUMING.has(passage.tokens[at]?.folded ?? ""))
    return (
      nextReport(passage, at + 1, limit) ||
      subjectReports(passage, at + 1, limit) ||
      opensPhrase(passage, at + 1, "agentless")
    );
  return false;
}

/** "according to", "evidence has surfaced": a listed phrase of this kind begins here. */
function opensPhrase(passage: Passage, at: number, kind: PhraseKind): boolean {
  const phrases = passage.entries[at]?.phrases;
  return (
    phrases?.some(
      (phrase) =>
        phrase.kind === kind &&
        phrase.words.every((word, offset) => passage.tokens[at + offset]?.folded === word),
    ) ?? false
  );
}

/**
 * "Leko said that the dam was safe, but the council closed it": what is set against a report without a second "that" is
 * the author's more often than not (measured on PolNeAR), and doubtful words stay the author's.
 */
function opposesAuthor(passage: Passage, at: number, limit: number): boolean {
  if (!BUT.has(passage.tokens[at]?.folded ?? "")) return false;
  return startsPhrase(passage, at + 1) && holdsVerb(passage, at + 1, limit);
}

// In Russian the set measured (adaq) speaks against it; Spanish and Ukrainian have none.
const BUT = new Set(["but"]);

/** Conjunctions by which an author sets another report against this one; "because" goes on with the content. */
const RESUMING = new Set(
  "although though while whereas as aunque mientras хотя однако тогда хоча однак тоді".split(" "),
);

/** A reporting verb right here, in one of the uses, perhaps after adverbs. */
function nextReport(passage: Passage, at: number, limit: number): boolean {
  let verb = at;
  while (verb < limit && (isAdverb(passage, verb) || has(passage, verb, Flag.auxiliary))) verb++;
  if (verb === at && has(passage, verb, Flag.homograph) && !has(passage, verb + 1, Flag.complementizer))
    return false;
  return verb < limit && reportsHere(passage, verb, Use.finite);
}

function reportsHere(passage: Passage, at: number, use: number): boolean {
  return (
    passage.entries[at]?.verbs?.some(
      (verb) => (verb.use & use) !== 0 && (verb.takes.has("clause") || verb.takes.has("quote")),
    ) === true && !has(passage, at - 1, Flag.determiner | Flag.possessive)
  );
}

/** A subject and a reporting verb within a few words, and no other verb before: "news outlets in Torvia reported". */
function subjectReports(passage: Passage, at: number, limit: number): boolean {
  const free = passage.language === "ru" || passage.language === "uk";
  if (!startsPhrase(passage, at) && !(free && has(passage, at, Flag.preposition))) return false;
  for (let verb = at + 1; verb < Math.min(limit, at + 10); verb++) {
    if (isComma(passage, verb) || has(passage, verb, Flag.subordinator | Flag.complementizer | Flag.relative))
      return false;
    if (reportsHere(passage, verb, Use.finite) && !has(passage, verb, Flag.homograph)) return true;
    if (isVerbLike(passage, verb) && !has(passage, verb, Flag.auxiliary)) return false;
  }
  return false;
}

/** ", she said." or ", she said, ": a report that stands beside the content. */
function isParenthesis(passage: Passage, at: number, limit: number): boolean {
  if (!subjectReports(passage, at, limit)) return false;
  for (let end = at; end < Math.min(limit, at + 14); end++) {
    if (!reportsHere(passage, end, Use.finite)) continue;
    return (
      end + 1 >= limit || isComma(passage, end + 1) || has(passage, end + 1, Flag.time | Flag.preposition)
    );
  }
  return false;
}

/** Past times, adverbs and prepositional phrases after a cue: "on Monday in an interview". */
export function pastAdjuncts(passage: Passage, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    if (passage.quotationOf[at] !== passage.quotationOf[start]) break;
    if (opensNumber(passage, at)) break;
    if (has(passage, at, Flag.time) || isAdverb(passage, at)) at++;
    else if (has(passage, at, Flag.determiner) && has(passage, at + 1, Flag.time)) at += 2;
    else if (has(passage, at, Flag.preposition) && !isInfinitiveTo(passage, at)) {
      const from = startsPhrase(passage, at + 1)
        ? at + 1
        : at + 1 < limit && has(passage, at + 1, Flag.time)
          ? at + 1
          : -1;
      if (from === -1) break;
      const end = simplePhraseAfter(passage, from, limit);
      if (end === from) break;
      at = end;
    } else break;
  }
  return at;
}

/** "to" before a verb; "to the council" is a phrase. */
export function isInfinitiveTo(passage: Passage, at: number): boolean {
  return (
    has(passage, at, Flag.infinitiveMarker) &&
    !has(passage, at + 1, Flag.determiner | Flag.possessive) &&
    !isCapital(passage, at + 1)
  );
}

/**
 * The complementizer within reach of the cue, over times and prepositional phrases, which may stand between commas:
 * "said on Monday at a stop in Rivena, Lomond, that". A "that" before a verb is a relative and does not count.
 */
export function findComplementizer(passage: Passage, start: number, limit: number): number | undefined {
  if (passage.language !== "en") return scanForComplementizer(passage, start, limit);
  let at = pastAdjuncts(passage, start, limit);
  // "said in a video posted on Monday that".
  if (at > start && isVerbLike(passage, at) && has(passage, at + 1, Flag.preposition))
    at = pastAdjuncts(passage, at + 1, limit);
  if (opensThatClause(passage, at)) return at;
  if (!isComma(passage, at)) return undefined;
  if (opensThatClause(passage, at + 1)) return at + 1;
  for (let next = at + 1; next < Math.min(limit, at + 14); next++) {
    if (isMark(passage, next, ";:—") || passage.quotationOf[next] !== passage.quotationOf[start - 1])
      return undefined;
    if (isComma(passage, next) && opensThatClause(passage, next + 1)) return next + 1;
  }
  return undefined;
}

/** Where the order is free, recipients and adverbials of any case stand between; no other clause may. */
function scanForComplementizer(passage: Passage, start: number, limit: number): number | undefined {
  for (let at = start; at < Math.min(limit, start + 18); at++) {
    if (passage.quotationOf[at] !== passage.quotationOf[start - 1] && has(passage, at, Flag.complementizer))
      return undefined;
    if (has(passage, at, Flag.complementizer)) return at;
    if (isMark(passage, at, ";:—") || (isVerbLike(passage, at) && !has(passage, at, Flag.auxiliary)))
      return undefined;
    if (has(passage, at, Flag.subordinator | Flag.relative) && !has(passage, at, Flag.adverb))
      return undefined;
  }
  return undefined;
}

function opensThatClause(passage: Passage, at: number): boolean {
  if (!has(passage, at, Flag.complementizer) || has(passage, at + 1, Flag.coordinator)) return false;
  return (
    passage.language !== "en" ||
    !(has(passage, at + 1, Flag.auxiliary | Flag.finiteVerb) && !isMark(passage, at + 1, "’"))
  );
}

/** Where the second verb group begins that no conjunction or comma ties to the first. */
export function secondVerb(passage: Passage, start: number, end: number): number {
  let last = -1;
  for (let at = start + 1; at < end; at++) {
    if (isComma(passage, at) || has(passage, at, TIES)) last = -1;
    if (!isVerbLike(passage, at)) continue;
    let from = at;
    while (has(passage, from - 1, Flag.negation | Flag.adverb)) from--;
    const sameGroup =
      last === from - 1 && !(has(passage, at, Flag.auxiliary) && !has(passage, last, Flag.auxiliary));
    if (last !== -1 && !sameGroup) return from;
    last = at;
  }
  return end;
}

const TIES = Flag.coordinator | Flag.subordinator | Flag.complementizer | Flag.relative;

/** Leaves out marks at both ends of a run. */
export function trimMarks(passage: Passage, [start, end]: Run): Run {
  let from = start;
  let to = end;
  while (from < to && isMark(passage, from, ",;:—–―.")) from++;
  while (to > from && isMark(passage, to - 1, ",;:—–―")) to--;
  return [from, to];
}
