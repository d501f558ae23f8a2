import { CLOSED, Flag, Use } from "./flags.ts";
import type { Passage } from "./passage.ts";

/** Questions asked of one token of a passage; an index outside the passage answers no. */

export function has(passage: Passage, at: number, flag: number): boolean {
  return ((passage.flags[at] ?? 0) & flag) !== 0;
}

export function isMark(passage: Passage, at: number, marks: string): boolean {
  const token = passage.tokens[at];
  return token?.kind === "mark" && marks.includes(token.text);
}

export function isComma(passage: Passage, at: number): boolean {
  return isMark(passage, at, ",");
}

export function isDash(passage: Passage, at: number): boolean {
  return isMark(passage, at, "—–―-") && passage.tokens[at]?.spaced === true;
}

export function isWord(passage: Passage, at: number): boolean {
  return passage.tokens[at]?.kind === "word";
}

export function isCapital(passage: Passage, at: number): boolean {
  const shape = passage.tokens[at]?.shape;
  return shape === "capital" || shape === "upper" || shape === "mixed";
}

/** A capital inside an English sentence makes a name of what is a verb elsewhere: "Washington Post", "Theresa May said". */
export function isPartOfName(passage: Passage, at: number): boolean {
  return (
    passage.language === "en" &&
    passage.tokens[at]?.shape === "capital" &&
    at > (passage.low[at] ?? 0) &&
    !isTitleCase(passage, at)
  );
}

/** A headline writes every word with a capital, so that a capital tells nothing: the verb of it has one too. */
function isTitleCase(passage: Passage, at: number): boolean {
  const sentence = passage.sentenceOf[at];
  for (let next = at; passage.sentenceOf[next] === sentence; next--)
    if (passage.tokens[next]?.shape === "lower" && !has(passage, next, CLOSED | Flag.determiner))
      return false;
  for (let next = at + 1; passage.sentenceOf[next] === sentence; next++)
    if (passage.tokens[next]?.shape === "lower" && !has(passage, next, CLOSED | Flag.determiner))
      return false;
  return true;
}

const PAST_ENDING = /[^e]ed$/;

/** A lower-case word that can hardly be anything but a finite verb: it ends a noun phrase that is read backwards. */
export function isVerbLike(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  if (token?.kind !== "word" || token.shape !== "lower") return false;
  if (has(passage, at, Flag.finiteVerb | Flag.auxiliary)) return true;
  const verbs = passage.entries[at]?.verbs;
  if (passage.language === "en") {
    if (PAST_ENDING.test(token.folded)) return true;
    return verbs?.some((verb) => isFiniteOnly(verb.use) && !has(passage, at, Flag.homograph)) ?? false;
  }
  if (verbs?.some((verb) => (verb.use & Use.finite) !== 0) && !has(passage, at, Flag.homograph)) return true;
  return (
    token.folded.length > 4 && passage.pack.finiteEndings.some((ending) => token.folded.endsWith(ending))
  );
}

/** "said", "says", "wrote": neither an infinitive nor, but for its homographs, a noun. */
function isFiniteOnly(use: number): boolean {
  return (use & Use.finite) !== 0 && ((use & Use.participle) !== 0 || (use & Use.infinitive) === 0);
}

/** A word that may stand in a noun phrase as noun, adjective or name. */
export function isNounLike(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  if (token === undefined) return false;
  if (token.kind === "number") return true;
  if (token.kind !== "word") return false;
  if (isAdverb(passage, at)) return false;
  // A capital inside a sentence is a name, whatever the word is elsewhere ("Will", "May").
  return (
    !has(passage, at, CLOSED) ||
    (isCapital(passage, at) && at > (passage.low[at] ?? 0) && !has(passage, at, Flag.subjectPronoun))
  );
}

export function isAdverb(passage: Passage, at: number): boolean {
  if (has(passage, at, Flag.adverb)) return true;
  const token = passage.tokens[at];
  if (token?.kind !== "word" || token.shape !== "lower") return false;
  if (passage.language === "en") return token.folded.length > 4 && token.folded.endsWith("ly");
  return passage.language === "es" && token.folded.endsWith("mente");
}

/** "a man aged 19", "a boy aged just 16": the word says how old somebody is, and is no verb. */
export function opensAge(passage: Passage, at: number): boolean {
  if (passage.language !== "en" || passage.tokens[at]?.folded !== "aged") return false;
  let next = at + 1;
  while (has(passage, next, Flag.approximator | Flag.preposition) || isAdverb(passage, next)) next++;
  return passage.tokens[next]?.kind === "number";
}

/** The start of a noun phrase, read forwards. */
export function startsPhrase(passage: Passage, at: number): boolean {
  return (
    has(passage, at, Flag.determiner | Flag.possessive | Flag.subjectPronoun) ||
    isNounLike(passage, at) ||
    opensNumber(passage, at)
  );
}

/** "about 40": the word belongs to the number. */
export function opensNumber(passage: Passage, at: number): boolean {
  if (!has(passage, at, Flag.approximator)) return false;
  const next = has(passage, at + 1, Flag.preposition) ? at + 2 : at + 1;
  return passage.tokens[next]?.kind === "number";
}

const INFINITIVE_ENDING: Readonly<Record<string, RegExp>> = {
  es: /[aeií]r(se|lo|la|los|las|le|les)?$/,
  ru: /(ть|ти|чь|ться|тись)$/,
  uk: /ти(ся|сь)?$/,
};

/** The start of an infinitive phrase: "to build", "construir", "построить". */
export function opensInfinitive(passage: Passage, at: number): boolean {
  if (passage.language === "en") return has(passage, at, Flag.infinitiveMarker);
  const token = passage.tokens[at];
  if (token?.kind !== "word" || token.shape !== "lower" || token.folded.length < 4) return false;
  return (
    !has(passage, at, CLOSED & ~Flag.auxiliary) &&
    (INFINITIVE_ENDING[passage.language]?.test(token.folded) ?? false)
  );
}
