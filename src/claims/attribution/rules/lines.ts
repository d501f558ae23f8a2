/** Speakers named by layout rather than by a verb: headlines, transcripts, and a name after a quotation. */

import type { SentenceText } from "../../text/section.ts";
import type { Range } from "../../text/token.ts";
import { sentenceEnd } from "../content.ts";
import { Flag, Use } from "../flags.ts";
import type { Passage, Run } from "../passage.ts";
import { innerRun, type Report } from "../report.ts";
import { has, isCapital, isDash, isMark, isWord } from "../word-tests.ts";

const LONGEST_LABEL = 7;

/** The labelled paragraphs of a passage, which has several where direct speech runs over their breaks. */
export function readLabelledLines(passage: Passage): Report[] {
  const found: Report[] = [];
  let start = 0;
  for (const [ordinal, sentence] of passage.sentences.entries()) {
    const opens = ordinal === 0 || passage.sentences[ordinal - 1]?.paragraph !== sentence.paragraph;
    const line = sentence.speaker
      ? transcriptLine(passage, start, ordinal, sentence.speaker)
      : opens
        ? readLabelledLine(passage, start, ordinal)
        : undefined;
    if (line) found.push(line);
    start += sentence.tokens.length;
  }
  return found;
}

/** The file says that this is a label: no likeness is asked for. */
function transcriptLine(
  passage: Passage,
  first: number,
  sentence: number,
  { start, end }: Range,
): Report | undefined {
  let from = first;
  while ((passage.tokens[from]?.start ?? end) < start) from++;
  let colon = from;
  while ((passage.tokens[colon]?.start ?? end) < end) colon++;
  const last = paragraphEnd(passage, colon, sentence);
  if (!isMark(passage, colon, ":") || last <= colon + 1) return undefined;
  return {
    rule: "transcript-line",
    class: "neutral",
    cue: [colon, colon + 1],
    source: [from, colon],
    content: [innerRun(passage, [colon + 1, last])],
    direct: true,
    labelled: true,
  };
}

/** "Minister: the bridge is safe", "LEKO: We never signed." at the start of a paragraph. */
function readLabelledLine(passage: Passage, first: number, sentence: number): Report | undefined {
  const start = isMark(passage, first, "\"“«'") ? first + 1 : first;
  let colon = start;
  while (colon < start + LONGEST_LABEL + 1 && !isMark(passage, colon, ":")) colon++;
  if (!isMark(passage, colon, ":") || colon === start || !isSpeakerLabel(passage, start, colon))
    return undefined;
  const kind = lineKind(passage, start, colon, passage.sentences[sentence]);
  if (!kind) return undefined;
  const isSpeech = kind === "transcript-line";
  const end = isSpeech ? paragraphEnd(passage, colon, sentence) : sentenceEnd(passage, colon);
  if (end - colon < 3) return undefined;
  return {
    rule: kind,
    class: "neutral",
    cue: [colon, colon + 1],
    source: [start, colon],
    content: [innerRun(passage, [colon + 1, end])],
    direct: isSpeech,
  };
}

function lineKind(
  passage: Passage,
  start: number,
  colon: number,
  sentence: SentenceText | undefined,
): "headline" | "transcript-line" | "label-line" | undefined {
  if (sentence?.block === "title" || sentence?.paragraph === 1) return "headline";
  const last = passage.tokens[colon - 1];
  if (last?.shape === "upper" && last.text.length > 1) return "transcript-line";
  if (isPersonLike(passage, start, colon)) return "transcript-line";
  return isRole(passage, start, colon) ? "label-line" : undefined;
}

function isSpeakerLabel(passage: Passage, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (passage.pack.sources.labels.has(passage.tokens[at]?.folded ?? "")) return false;
    if (has(passage, at, Flag.auxiliary | Flag.subordinator | Flag.finiteVerb | Flag.complementizer))
      return false;
    if (passage.tokens[at]?.shape === "lower" && isFiniteReport(passage, at)) return false;
    if (!isWord(passage, at) && !isMark(passage, at, ".-'’()")) return false;
  }
  return isCapital(passage, start);
}

/** "Minister:", "Harbour police:": the last word is a listed head of sources. */
function isRole(passage: Passage, start: number, end: number): boolean {
  const head = passage.tokens[end - 1]?.folded ?? "";
  const { anonymousOfficials, anonymousGroups, organisations } = passage.pack.sources;
  return (
    end - start <= 3 && (anonymousOfficials.has(head) || anonymousGroups.has(head) || organisations.has(head))
  );
}

/** "She says:" is a sentence with a verb, not a label. */
function isFiniteReport(passage: Passage, at: number): boolean {
  return passage.entries[at]?.verbs?.some((verb) => (verb.use & Use.finite) !== 0) ?? false;
}

/** Two to four words, all with capitals: a full name. */
function isPersonLike(passage: Passage, start: number, end: number): boolean {
  let capitals = 0;
  for (let at = start; at < end; at++) {
    if (isWord(passage, at) && !isCapital(passage, at)) return false;
    if (isCapital(passage, at)) capitals++;
  }
  return capitals >= 2 && capitals <= 4;
}

/** One past the last word of the paragraph that the colon stands in. */
function paragraphEnd(passage: Passage, colon: number, sentence: number): number {
  const paragraph = passage.sentences[sentence]?.paragraph;
  let end = colon;
  while (
    end < passage.tokens.length &&
    passage.sentences[passage.sentenceOf[end] ?? 0]?.paragraph === paragraph
  )
    end++;
  while (end > colon && isMark(passage, end - 1, '.!?…"”»')) end--;
  return end;
}

/** “C” — Ana Leko, as the last words of a paragraph. */
export function readNameAfterQuotation(passage: Passage): Report | undefined {
  const length = passage.tokens.length;
  const end = isMark(passage, length - 1, ".") ? length - 1 : length;
  let dash = end - 1;
  while (dash > end - LONGEST_LABEL && dash > 0 && (isCapital(passage, dash) || isMark(passage, dash, ".,")))
    dash--;
  if (dash === end - 1 || !(isDash(passage, dash) || isMark(passage, dash, "—―–"))) return undefined;
  const quotation = passage.quotationOf[dash - 1];
  if (quotation === undefined || quotation === -1) return undefined;
  let start = dash;
  while (start > 0 && passage.quotationOf[start - 1] === quotation) start--;
  const source: Run = [dash + 1, end];
  return {
    rule: "quote-dash-name",
    class: "neutral",
    cue: [dash, dash + 1],
    source,
    content: [innerRun(passage, [start, dash])],
    direct: true,
  };
}
