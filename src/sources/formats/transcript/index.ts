import type { Problem } from "../../../base/index.ts";
import { decodeText } from "../../encoding/index.ts";
import type { Place } from "../../frozen-text.ts";
import { countCodePoints, TextWriter } from "../../text-writer.ts";
import type { CueSpan, FormatContext, FormatResult } from "../format.ts";
import { readCues } from "./cues.ts";
import { findMedia } from "./media.ts";
import { joinTurns } from "./turns.ts";
import { LABEL, readUtterances, type Utterance } from "./words.ts";

/** Reads an SRT or WebVTT transcript: turns as blocks with times and speakers, and where each cue came to stand. */
export async function readTranscript(bytes: Uint8Array, context: FormatContext): Promise<FormatResult> {
  const isVtt = context.mimeType === "text/vtt";
  const decoded = decodeText(bytes);
  const file = readCues(decoded.value.text, isVtt);
  const turns = joinTurns(readUtterances(file.cues, isVtt), { labelsHold: !isVtt });
  const writer = new TextWriter();
  const cues = turns.flatMap((turn, index) => writeTurn(writer, turn, index + 1));
  const media = findMedia(context.fileName, context.companions);
  const witness = isVtt ? "vtt" : "srt";
  return {
    extractor: "transcript/2",
    ...writer.finish(),
    published: null,
    metadata: [
      { witness: "text", name: "encoding", value: decoded.value.encoding },
      ...file.notes.map((note) => ({ witness, ...note })),
      ...media.map((value) => ({ witness: "folder", name: "media", value })),
    ],
    problems: [...decoded.problems, ...file.problems, ...mediaProblems(media), ...emptyProblem(cues)],
    cues,
  };
}

function writeTurn(writer: TextWriter, turn: readonly Utterance[], paragraph: number): CueSpan[] {
  const words = turn.map((each) => each.text).join(" ");
  const [first, last] = [turn.find((each) => each.cue.time), turn.findLast((each) => each.cue.time)];
  const speaker = turn[0]?.speaker;
  const place: Place = {
    paragraph,
    ...(first?.cue.time && last?.cue.time && { time: spoken(first.cue.time.from, last.cue.time.to) }),
    ...(speaker !== undefined && { speaker }),
  };
  if (writer.length > 0) writer.gap("\n\n");
  const label = labelFor(speaker, words);
  let start = writer.length + countCodePoints(label);
  writer.mark("body", label + words, { place });
  return turn.map(({ cue, text, speaker: voice }) => {
    const end = start + countCodePoints(text);
    const span = { start, end, line: cue.line };
    start = end + 1;
    return {
      ...span,
      ...(cue.id !== undefined && { id: cue.id }),
      ...(cue.time && { time: spoken(cue.time.from, cue.time.to) }),
      ...(voice !== undefined && { speaker: voice }),
    };
  });
}

/** A voice tag is written out as SRT has it, so that who says it can be cited too; a label in the words stands there already. */
function labelFor(speaker: string | undefined, words: string): string {
  return speaker === undefined || LABEL.test(words) ? "" : `${speaker}: `;
}

function spoken(from: number, to: number): { from: string; to: string } {
  return { from: seconds(from), to: seconds(to) };
}

/** Milliseconds as decimal seconds, for media fragments. */
function seconds(milliseconds: number): string {
  return `${Math.floor(milliseconds / 1000)}.${String(milliseconds % 1000).padStart(3, "0")}`;
}

function mediaProblems(media: readonly string[]): Problem[] {
  if (media.length === 1) return [];
  if (media.length > 1)
    return [
      {
        code: "sources/no-recording",
        message: `Several recordings beside this transcript could be its own: ${media.join(", ")}.`,
        hint: "Say which one it belongs to.",
      },
    ];
  return [
    {
      code: "sources/no-recording",
      message: "The recording of this transcript does not stand beside it under the same name.",
      hint: "Add the recording too: a transcript alone cannot be checked.",
    },
  ];
}

function emptyProblem(cues: readonly CueSpan[]): Problem[] {
  return cues.length > 0 ? [] : [{ code: "sources/empty", message: "The transcript holds no words." }];
}
