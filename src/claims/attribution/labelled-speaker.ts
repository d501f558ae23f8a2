import type { FoundName } from "../found.ts";
import type { Section } from "../text/section.ts";
import { firstTokenFrom } from "../text/token-search.ts";
import { Flag } from "./flags.ts";
import { headOf, isKnownSpeaker } from "./head.ts";
import { nameIn } from "./name-in.ts";
import type { Passage, Run } from "./passage.ts";
import type { Report } from "./report.ts";
import { has, isCapital, isMark } from "./word-tests.ts";

/**
 * Before a colon stands as often a subject ("Harbour blaze: three held") as a speaker. Only who is known for a speaker is one: by
 * name, by a listed role or body, or because what follows is in quotation marks. "Dorn on the Fire: …" is spoken by Dorn.
 */
export function withLabelledSpeaker(
  passage: Passage,
  report: Report,
  names: readonly FoundName[],
  isNamedElsewhere: (word: string) => boolean,
): Report | undefined {
  if (!LABELLED.has(report.rule) || !report.source || report.labelled) return report;
  const source = withoutTopic(passage, report.source);
  const word = source[1] - source[0] === 1 ? passage.tokens[source[0]]?.text : undefined;
  const isSpeaker =
    isInCapitals(passage, source) ||
    isListed(passage, source) ||
    isName(passage, source, names) ||
    isQuoted(passage, report) ||
    (word !== undefined && isNamedElsewhere(word));
  return isSpeaker ? { ...report, source } : undefined;
}

const LABELLED: ReadonlySet<string> = new Set(["headline", "label-line", "transcript-line"]);

function withoutTopic(passage: Passage, [start, end]: Run): Run {
  for (let at = start + 1; at < end - 1; at++)
    if (ON.has(passage.tokens[at]?.folded ?? "")) return [start, at];
  return [start, end];
}

const ON: ReadonlySet<string> = new Set("on about sobre о об про".split(" "));

/** The words that stand in names of persons and bodies somewhere in the section: "Leko" alone is she whom the text names in full. */
export function wordsOfNames(section: Section, names: readonly FoundName[]): (word: string) => boolean {
  let words: Set<string> | undefined;
  return (word) => {
    words ??= new Set(names.filter(isSpeakerName).flatMap((name) => lastWordOf(section, name)));
    return words.has(word);
  };
}

function isSpeakerName({ tag, form }: FoundName): boolean {
  return (tag === "PER" || tag === "ORG") && form !== "description" && form !== "pronoun";
}

/** The surname, and all of a name of one word. */
function lastWordOf(section: Section, name: FoundName): string[] {
  const sentence = section.sentences[name.sentence - (section.sentences[0]?.index ?? 0)];
  const last = sentence?.tokens[firstTokenFrom(sentence.tokens, name.end) - 1];
  return last ? [last.text] : [];
}

/** "LEKO", as transcripts write; a single letter is a list. */
function isInCapitals(passage: Passage, [start, end]: Run): boolean {
  const last = passage.tokens[end - 1];
  return last?.shape === "upper" && last.text.length > 1 && passage.tokens[start]?.shape === "upper";
}

function isListed(passage: Passage, source: Run): boolean {
  return isKnownSpeaker(passage, headOf(passage, source)) && !holdsPreposition(passage, source);
}

function isName(passage: Passage, source: Run, names: readonly FoundName[]): boolean {
  const tag = nameIn(passage, source, names);
  return (
    (tag === "PER" || tag === "ORG") &&
    isCapital(passage, source[1] - 1) &&
    !holdsPreposition(passage, source)
  );
}

function holdsPreposition(passage: Passage, [start, end]: Run): boolean {
  for (let at = start; at < end; at++)
    if (has(passage, at, Flag.preposition) && !has(passage, at, Flag.nounPreposition)) return true;
  return false;
}

function isQuoted(passage: Passage, { cue, content }: Report): boolean {
  const first = content[0]?.[0] ?? 0;
  return cue !== undefined && (isMark(passage, first - 1, "“\"«„‘'") || passage.quotationOf[first] !== -1);
}
