/** Speakers named by layout rather than by a verb: headlines, transcripts, and a name after a quotation. */
import { sentenceEnd } from "../content.ts";
import { Flag, Use } from "../flags.ts";
import type { Passage, Run } from "../passage.ts";
import { innerRun, type Report } from "../report.ts";
import { has, isCapital, isDash, isMark, isWord } from "../word-tests.ts";

const LONGEST_LABEL = 7;

/** "Minister: the bridge is safe", "LEKO: We never signed." at the start of a paragraph. */
export function readLabelledLine(passage: Passage): Report | undefined {
  const start = isMark(passage, 0, "\"“«'") ? 1 : 0;
  let colon = start;
  while (colon < start + LONGEST_LABEL + 1 && !isMark(passage, colon, ":")) colon++;
  if (!isMark(passage, colon, ":") || colon === start || !isSpeakerLabel(passage, start, colon))
    return undefined;
  const isTitle = passage.sentences[0]?.block === "title" || passage.sentences[0]?.paragraph === 1;
  const isTranscript =
    passage.tokens[colon - 1]?.shape === "upper" && (passage.tokens[colon - 1]?.text.length ?? 0) > 1;
  if (!isTitle && !isTranscript && !isPersonLike(passage, start, colon)) return undefined;
  const end = isTitle ? sentenceEnd(passage, colon) : lastWord(passage);
  if (end - colon < 3) return undefined;
  return {
    rule: isTitle ? "headline" : "transcript-line",
    class: "neutral",
    cue: [colon, colon + 1],
    source: [start, colon],
    content: [innerRun(passage, [colon + 1, end])],
    direct: !isTitle,
  };
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

function lastWord(passage: Passage): number {
  let end = passage.tokens.length;
  while (end > 0 && isMark(passage, end - 1, '.!?…"”»')) end--;
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
