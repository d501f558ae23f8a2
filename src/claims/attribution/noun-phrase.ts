/**
 * Noun phrases as sources: names, descriptions with their "of …", and what stands in apposition. Without a tagger the
 * edges are found by closed-class words, marks and words that can hardly be anything but a finite verb.
 */
import { Flag } from "./flags.ts";
import type { Passage, Run } from "./passage.ts";
import {
  has,
  isAdverb,
  isCapital,
  isComma,
  isMark,
  isNounLike,
  isVerbLike,
  isWord,
  opensAge,
} from "./word-tests.ts";

const LONGEST_APPOSITION = 30;
const LONGEST_BRACKET = 8;

/** The noun phrase that ends before `end`, with an apposition between commas. */
export function findPhraseBefore(passage: Passage, verb: number): Run | undefined {
  const end = beforeTime(passage, verb);
  const found = phraseBefore(passage, end);
  return found && (isComma(passage, end - 1) ? found : withoutAdjuncts(passage, found));
}

/** "The council just this month announced": when it was said stands between subject and verb. */
function beforeTime(passage: Passage, end: number): number {
  const low = passage.low[end - 1] ?? 0;
  if (passage.language !== "en" || !has(passage, end - 1, Flag.time)) return end;
  if (!has(passage, end - 2, Flag.determiner) && !isAdverb(passage, end - 2)) return end;
  let start = end - 2;
  while (start > low && isAdverb(passage, start - 1)) start--;
  return start > low && isNounLike(passage, start - 1) ? start : end;
}

/** "Leko in an interview said", "Leko on Monday said": when and where it was said is no part of the source. */
function withoutAdjuncts(passage: Passage, [start, end]: Run): Run {
  for (let at = start + 1; at < end - 1; at++) {
    if (!has(passage, at, Flag.preposition)) continue;
    for (let next = at + 1; next < Math.min(end, at + 4); next++)
      if (
        has(passage, next, Flag.time) ||
        passage.pack.sources.mediums.has(passage.tokens[next]?.folded ?? "")
      )
        return [start, at];
  }
  return [start, end];
}

function phraseBefore(passage: Passage, end: number): Run | undefined {
  const low = passage.low[end - 1] ?? 0;
  const last = end - 1;
  if (last < low) return undefined;
  const ofThem =
    has(passage, last, Flag.subjectPronoun | Flag.objectPronoun | Flag.possessive) &&
    has(passage, last - 1, Flag.nounPreposition);
  if (ofThem && last - 2 >= low && has(passage, last - 2, Flag.determiner)) return [last - 2, end];
  if (ofThem && last - 2 >= low && isNounLike(passage, last - 2)) {
    const head = simplePhraseBefore(passage, last - 1, low);
    if (head) return [head[0], end];
  }
  if (has(passage, last, Flag.subjectPronoun) && isWord(passage, last)) return [last, end];
  if (isComma(passage, last)) return phraseWithApposition(passage, last, low);
  return simplePhraseBefore(passage, end, low);
}

function phraseWithApposition(passage: Passage, closing: number, low: number): Run | undefined {
  const floor = Math.max(low, closing - LONGEST_APPOSITION);
  let nearest: Run | undefined;
  for (let comma = closing - 1; comma > floor; comma--) {
    if (isMark(passage, comma, ";:")) break;
    if (!isComma(passage, comma)) continue;
    const head = simplePhraseBefore(passage, comma, low);
    if (!head) continue;
    const opensApposition =
      has(passage, comma + 1, Flag.determiner | Flag.relative | Flag.possessive) ||
      (isNounLike(passage, comma + 1) && !passage.tokens[comma + 1]?.folded.endsWith("ing"));
    // Spanish relative clauses begin with the same "que" as that-clauses do.
    const relative = Flag.relative | (passage.language === "es" ? Flag.complementizer : 0);
    if (has(passage, comma + 1, Flag.determiner | relative))
      return [outerHead(passage, comma, head, low)[0], closing];
    nearest ??= opensApposition && !isPastWord(passage, comma + 1) ? [head[0], closing] : head;
  }
  return nearest;
}

/** "Leko, the mayor of Rivena, one of the founders, said": an apposition of an apposition has the same head. */
function outerHead(passage: Passage, comma: number, head: Run, low: number): Run {
  const before = head[0] - 1;
  if (!isComma(passage, before) || !has(passage, head[0], Flag.determiner) || comma === before) return head;
  const outer = simplePhraseBefore(passage, before, low);
  return outer && isCapital(passage, outer[1] - 1) ? outer : head;
}

/** The noun phrase that ends before `end`, without apposition. */
export function simplePhraseBefore(passage: Passage, end: number, low: number): Run | undefined {
  let start = end;
  let at = end - 1;
  let stoppedByPreposition = false;
  while (at >= low) {
    const step = stepBack(passage, at, low, end);
    if (step === undefined) {
      stoppedByPreposition = has(passage, at, Flag.preposition);
      break;
    }
    start = step.start ?? start;
    at = step.next;
  }
  if (start === end) return beforeContactClause(passage, end, low);
  if (at < low && start > low && isVerbLike(passage, start - 1))
    return withRelative(passage, [start, end], low);
  if (at >= low && !stoppedByPreposition) start = withRelativeClause(passage, start, at, low) ?? start;
  return trimPhrase(passage, [start, end], stoppedByPreposition);
}

/** "All the experts I asked said": a clause without relative, its subject a pronoun, stands between head and verb. */
function beforeContactClause(passage: Passage, end: number, low: number): Run | undefined {
  const verb = end - 1;
  if (passage.language !== "en" || !isVerbLike(passage, verb)) return undefined;
  let pronoun = verb - 1;
  while (pronoun > low && (isAdverb(passage, pronoun) || has(passage, pronoun, Flag.auxiliary))) pronoun--;
  if (!has(passage, pronoun, Flag.subjectPronoun) || !isNounLike(passage, pronoun - 1)) return undefined;
  const head = simplePhraseBefore(passage, pronoun, low);
  return head && [head[0], end];
}

interface Step {
  /** Where to look next. */
  readonly next: number;
  /** The new start of the phrase, where the token may open it. */
  readonly start?: number;
}

function stepBack(passage: Passage, at: number, low: number, end: number): Step | undefined {
  const token = passage.tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === "number") return { next: at - 1, start: at };
  if (token.kind === "mark") return stepBackOverMark(passage, at, low);
  if (has(passage, at, Flag.determiner | Flag.possessive)) {
    const goesOn = has(passage, at - 1, Flag.determiner | Flag.preposition | Flag.coordinator);
    return { next: goesOn ? at - 1 : low - 1, start: at };
  }
  if (has(passage, at, Flag.preposition) && !isCapital(passage, at))
    return at < end - 1 && at - 1 >= low && attachesTo(passage, at - 1) ? { next: at - 1 } : undefined;
  if (has(passage, at, Flag.coordinator) && (joins(passage, at, low) || isBetweenNumbers(passage, at)))
    return { next: at - 1 };
  if (isAdverb(passage, at) && (isPastWord(passage, at + 1) || opensAge(passage, at - 1)))
    return { next: at - 1 };
  if (!isNounLike(passage, at)) return undefined;
  if (isVerbLike(passage, at) && !isReducedRelative(passage, at, end, low)) return undefined;
  return { next: at - 1, start: at };
}

/** Whether a prepositional phrase may belong to what stands at `at`. */
function attachesTo(passage: Passage, at: number): boolean {
  return (
    (isNounLike(passage, at) && !has(passage, at, Flag.time) && !isVerbLike(passage, at)) ||
    isMark(passage, at, ")") ||
    isPastWord(passage, at)
  );
}

function isPastWord(passage: Passage, at: number): boolean {
  return passage.language === "en" && (passage.tokens[at]?.folded.endsWith("ed") ?? false);
}

/** "sources briefed on the matter", "retired general": not a finite verb. */
function isReducedRelative(passage: Passage, at: number, end: number, low: number): boolean {
  if (passage.language !== "en") return false;
  if (opensAge(passage, at)) return true;
  if (has(passage, at, Flag.auxiliary)) return false;
  if (at + 1 < end && has(passage, at + 1, Flag.preposition))
    return at - 1 >= low && isNounLike(passage, at - 1);
  const before = at - 1;
  if (isAdverb(passage, before)) return has(passage, before - 1, Flag.determiner | Flag.preposition);
  return before < low || has(passage, before, Flag.determiner | Flag.possessive) || isComma(passage, before);
}

function stepBackOverMark(passage: Passage, at: number, low: number): Step | undefined {
  const token = passage.tokens[at];
  if (token === undefined) return undefined;
  if (token.text === ")") return overBracket(passage, at, low);
  if (token.text === "." && isCapital(passage, at - 1) && (passage.tokens[at - 1]?.text.length ?? 9) <= 5)
    return { next: at - 1 };
  if ("&$€£%/".includes(token.text)) return { next: at - 1, start: at };
  if ("-–‑".includes(token.text) && !token.spaced) return { next: at - 1 };
  if ("”\"»’'“".includes(token.text)) return overQuotedName(passage, at, low);
  return undefined;
}

function overBracket(passage: Passage, at: number, low: number): Step | undefined {
  for (let open = at - 1; open >= Math.max(low, at - LONGEST_BRACKET); open--)
    if (isMark(passage, open, "(")) return { next: open - 1, start: open };
  return undefined;
}

/** A short title in quotation marks inside the phrase: host of “Fox News Sunday”. */
function overQuotedName(passage: Passage, at: number, low: number): Step | undefined {
  for (let open = at - 1; open >= Math.max(low, at - LONGEST_BRACKET); open--) {
    if (!isMark(passage, open, '“"«‘„')) continue;
    return isTitle(passage, open + 1, at) ? { next: open - 1, start: open } : undefined;
  }
  return undefined;
}

/** Every word but the closed ones is capital, and no stop or comma closes it: the name of a show, a paper, a book. */
function isTitle(passage: Passage, start: number, end: number): boolean {
  if (start >= end || isMark(passage, end - 1, ".,!?")) return false;
  for (let at = start; at < end; at++)
    if (!isCapital(passage, at) && isNounLike(passage, at) && isWord(passage, at)) return false;
  return isCapital(passage, start);
}

/** "aged between 18 and 25". */
function isBetweenNumbers(passage: Passage, at: number): boolean {
  return passage.tokens[at - 1]?.kind === "number" && passage.tokens[at + 1]?.kind === "number";
}

/** Whether "and" at `at` joins two parts of one phrase rather than two clauses. */
function joins(passage: Passage, at: number, low: number): boolean {
  const left = at - 1;
  if (left <= low - 1 || !isNounLike(passage, left) || isVerbLike(passage, left)) return false;
  const right = at + 1;
  // "Experts on Torvia and nuclear safety"; elsewhere a name and a common noun are seldom one phrase.
  if (
    passage.language !== "en" &&
    isCapital(passage, left) !== isCapital(passage, right) &&
    !has(passage, right, Flag.determiner | Flag.possessive)
  )
    return false;
  return leftIsShort(passage, left, low);
}

/** The left part reaches the start of the clause within a few words, so that no verb can stand in it. */
function leftIsShort(passage: Passage, from: number, low: number): boolean {
  for (let at = from; at > from - 7; at--) {
    if (at < low || isComma(passage, at) || has(passage, at, Flag.subordinator | Flag.complementizer))
      return true;
    if (isVerbLike(passage, at) || has(passage, at, Flag.subjectPronoun | Flag.objectPronoun)) return false;
  }
  return false;
}

/** "engineers who asked for silence said": the object of the relative clause is not the subject of the report. */
function withRelative(passage: Passage, [start, end]: Run, low: number): Run {
  for (let at = start - 1; at >= Math.max(low + 1, start - 8); at--) {
    if (isMark(passage, at, ",;:")) break;
    if (
      !has(passage, at, Flag.relative) &&
      !(passage.language === "es" && has(passage, at, Flag.complementizer))
    )
      continue;
    const head = isNounLike(passage, at - 1) ? simplePhraseBefore(passage, at, low) : undefined;
    return head ? [head[0], end] : [start, end];
  }
  return [start, end];
}

/** "officials who were briefed": when a verb stops the phrase, a relative clause may hold it. */
function withRelativeClause(passage: Passage, start: number, stop: number, low: number): number | undefined {
  // "in which Leko": the phrase is the subject of the relative clause itself.
  if (has(passage, stop, Flag.relative)) return start;
  for (let at = stop; at >= Math.max(low + 1, stop - 10); at--) {
    if (isMark(passage, at, ",;:")) return undefined;
    if (!has(passage, at, Flag.relative) || isCapital(passage, at)) continue;
    const before = has(passage, at - 1, Flag.preposition) ? at - 1 : at;
    return simplePhraseBefore(passage, before, low)?.[0];
  }
  return start;
}

/** Drops what only leads the clause in: "In Ohio on Monday Leko" is Leko. */
function trimPhrase(passage: Passage, [start, end]: Run, hangs: boolean): Run | undefined {
  let from = start;
  while (from < end && (isAdverb(passage, from) || isMark(passage, from, ".)-–"))) from++;
  let afterTime = from;
  for (let at = from; at < end - 1; at++)
    if (has(passage, at, Flag.time) && (hangs || at === afterTime)) afterTime = at + 1;
  if (hangs && afterTime === from) {
    const free = passage.language === "ru" || passage.language === "uk";
    afterTime = free ? pastLeadingNoun(passage, [from, end]) : lastStart(passage, [from, end]);
  }
  while (afterTime < end && isTimeOrNumber(passage, afterTime) && hangs) afterTime++;
  if (hangs && isMark(passage, afterTime, '"«“')) afterTime = pastQuotedName(passage, afterTime, end);
  from = afterTime;
  return from < end ? [from, end] : undefined;
}

/** "In an interview with «Radio» Leko said": the quoted name belongs to the phrase that leads in. */
function pastQuotedName(passage: Passage, open: number, end: number): number {
  for (let close = open + 1; close < end - 1; close++) if (isMark(passage, close, '"»”')) return close + 1;
  return open;
}

/** Past the noun of a leading prepositional phrase: its adjectives, then one noun. */
function pastLeadingNoun(passage: Passage, [start, end]: Run): number {
  let at = start;
  while (
    at < end - 1 &&
    (has(passage, at, Flag.determiner | Flag.possessive) || ADJECTIVE.test(passage.tokens[at]?.folded ?? ""))
  )
    at++;
  return at + 1 < end ? at + 1 : start;
}

const ADJECTIVE = /(ом|ем|ой|ей|ых|их|ую|юю|ым|им|ому|ій)$/;

function isTimeOrNumber(passage: Passage, at: number): boolean {
  return has(passage, at, Flag.time) || passage.tokens[at]?.kind === "number";
}

/** The last place in a run where a new noun phrase can start: a determiner, or a name after a lower-case noun. */
function lastStart(passage: Passage, [start, end]: Run): number {
  for (let at = end - 1; at > start; at--) {
    if (has(passage, at - 1, Flag.preposition)) continue;
    if (has(passage, at, Flag.determiner | Flag.possessive)) return at;
    if (isCapital(passage, at) && isWord(passage, at - 1) && !isCapital(passage, at - 1)) return at;
  }
  return start;
}

/** The noun phrase that starts at `start`: "a spokeswoman for the council", with apposition after a comma. */
export function findPhraseAfter(passage: Passage, start: number, limit: number): Run | undefined {
  if (has(passage, start, Flag.subjectPronoun) && isWord(passage, start)) return [start, start + 1];
  const end = simplePhraseAfter(passage, start, limit);
  if (end === start) return undefined;
  const simple = withoutAdjuncts(passage, [start, end]);
  return simple[1] < end ? simple : [start, withAppositionAfter(passage, start, end, limit)];
}

/** One past the noun phrase that starts at `start`, without apposition. */
export function simplePhraseAfter(passage: Passage, start: number, limit: number): number {
  let end = start;
  let at = start;
  while (at < limit) {
    const next = stepForward(passage, at, start, limit);
    if (next === undefined) break;
    at = next;
    if (endsPhrase(passage, at - 1)) end = at;
  }
  return end;
}

function endsPhrase(passage: Passage, at: number): boolean {
  return isNounLike(passage, at) || isMark(passage, at, ')%”"»’') || has(passage, at, Flag.objectPronoun);
}

function stepForward(passage: Passage, at: number, start: number, limit: number): number | undefined {
  const token = passage.tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === "number")
    return at > start && !token.spaced
      ? at + 1
      : at === start || !has(passage, at - 1, Flag.time)
        ? at + 1
        : undefined;
  if (token.kind === "mark") return stepForwardOverMark(passage, at, limit);
  if (at > start && (opensAge(passage, at) || opensAge(passage, at - 1))) return at + 1;
  if (has(passage, at, Flag.time) && at > start && !isTimeNoun(passage, at, start)) return undefined;
  if (has(passage, at, Flag.determiner | Flag.possessive)) {
    const opens = at === start || has(passage, at - 1, Flag.preposition | Flag.coordinator | Flag.determiner);
    return opens ? at + 1 : undefined;
  }
  if (has(passage, at, Flag.nounPreposition) && at > start)
    return startsAfterPreposition(passage, at + 1) ? at + 1 : undefined;
  if (has(passage, at, Flag.coordinator) && at > start)
    return joinsForward(passage, at, limit) ? at + 1 : undefined;
  if (isVerbLike(passage, at) && at > start && !has(passage, at - 1, Flag.determiner)) return undefined;
  if (at > start && isDativePlural(passage, at)) return undefined;
  return isNounLike(passage, at) ? at + 1 : undefined;
}

/** "сказал следователь журналистам": who is told is no part of who tells. */
function isDativePlural(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  if (passage.language !== "ru" && passage.language !== "uk") return false;
  return token?.shape === "lower" && /[ая]м$/.test(token.folded) && !has(passage, at - 1, Flag.preposition);
}

/** "education and science," is one name or list when nothing after it can be its verb. */
function joinsForward(passage: Passage, at: number, limit: number): boolean {
  if (isCapital(passage, at - 1) && isCapital(passage, at + 1)) return true;
  if (!isNounLike(passage, at + 1) || isVerbLike(passage, at + 1)) return false;
  return at + 2 >= limit || isComma(passage, at + 2);
}

/** "the early morning hours": a time inside a phrase, not "said Leko Monday". */
function isTimeNoun(passage: Passage, at: number, start: number): boolean {
  return (
    has(passage, at - 1, Flag.determiner) || (!isCapital(passage, at) && has(passage, start, Flag.determiner))
  );
}

function startsAfterPreposition(passage: Passage, at: number): boolean {
  return (
    isNounLike(passage, at) ||
    has(passage, at, Flag.determiner | Flag.possessive) ||
    isMark(passage, at, '“"«')
  );
}

function stepForwardOverMark(passage: Passage, at: number, limit: number): number | undefined {
  const token = passage.tokens[at];
  if (token === undefined) return undefined;
  if ("&/".includes(token.text)) return at + 1;
  if ("-–‑".includes(token.text) && !token.spaced) return at + 1;
  if (
    token.text === "." &&
    isCapital(passage, at - 1) &&
    isCapital(passage, at + 1) &&
    (passage.tokens[at - 1]?.text.length ?? 9) <= 5 &&
    at + 1 < limit
  )
    return at + 1;
  if (token.text === "(" || '“"«'.includes(token.text)) return closingMark(passage, at, limit);
  return undefined;
}

function closingMark(passage: Passage, at: number, limit: number): number | undefined {
  for (let close = at + 1; close < Math.min(limit, at + LONGEST_BRACKET); close++)
    if (isMark(passage, close, ')”"»')) return isCapital(passage, at + 1) ? close + 1 : undefined;
  return undefined;
}

/** "…, a spokeswoman for the council": up to the next comma or the end, where the stretch is no clause of its own. */
function withAppositionAfter(passage: Passage, start: number, end: number, limit: number): number {
  if (!isComma(passage, end) || !isWord(passage, start)) return end;
  const opens =
    has(passage, end + 1, Flag.determiner | Flag.relative) ||
    (isNounLike(passage, end + 1) &&
      !isCapital(passage, end + 1) &&
      !/ing$/.test(passage.tokens[end + 1]?.folded ?? ""));
  if (!opens) return isDescription(passage, start, end) ? pastNameBetweenCommas(passage, end, limit) : end;
  if (isVerbLike(passage, end + 1)) return end;
  let close = end + 1;
  while (close < limit && !isMark(passage, close, ',;:—“"«')) close++;
  if (close < limit && !isComma(passage, close)) return end;
  return close - end <= LONGEST_APPOSITION ? close : end;
}

/** "the council’s treasurer": a phrase that ends in a lower-case noun may be followed by the name it describes. */
function isDescription(passage: Passage, start: number, end: number): boolean {
  return (
    !isCapital(passage, end - 1) || (has(passage, start, Flag.determiner) && !isCapital(passage, start + 1))
  );
}

/** "said the treasurer, Ana Leko, who": the name up to the next comma or the end. */
function pastNameBetweenCommas(passage: Passage, comma: number, limit: number): number {
  let end = comma + 1;
  while (end < limit && end - comma <= 4 && (isCapital(passage, end) || isMark(passage, end, ".-"))) end++;
  return end > comma + 1 && (end >= limit || isComma(passage, end)) ? end : comma;
}
