import type { Problem } from "../../../base/index.ts";

/** One stretch of a transcript as its file gives it. */
export interface Cue {
  /** The line of the file its times stand on, 1-based. */
  readonly line: number;
  readonly id?: string;
  /** Milliseconds from the start of the medium; left out where the file's times make no sense. */
  readonly time?: { readonly from: number; readonly to: number };
  /** What stands behind the times: where on the picture the words are shown. */
  readonly settings: string;
  /** As written, tags and all. */
  readonly raw: readonly string[];
}

export interface CueFile {
  readonly cues: readonly Cue[];
  readonly notes: readonly { readonly name: string; readonly value: string }[];
  readonly problems: readonly Problem[];
}

const TIMES = /^\s*(\S+)\s*-->\s*(\S+)\s*(.*)$/;
const TIME = /^(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?$/;

/**
 * Reads SRT and WebVTT alike: lines with an arrow are anchors, so a missing number, a missing blank line or a broken
 * neighbour costs nothing. Own, because the parsers at hand drop voice tags or stop at the first mistake.
 */
export function readCues(text: string, isVtt: boolean): CueFile {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  const cues: Cue[] = [];
  const notes: { name: string; value: string }[] = [];
  const problems: Problem[] = [];
  for (const piece of cutPieces(lines, isVtt)) {
    const anchor = piece.lines.findIndex((line) => line.includes("-->"));
    if (anchor < 0) readNote(piece, isVtt, notes, problems);
    else cues.push(readCue(piece, anchor, problems));
  }
  reportOrder(cues, problems);
  return { cues, notes, problems };
}

interface Piece {
  /** 1-based. */
  readonly first: number;
  readonly lines: readonly string[];
}

/** Stretches between blank lines, each with at most one line of times. In SRT words go on over a blank line. */
function cutPieces(lines: readonly string[], isVtt: boolean): Piece[] {
  const pieces: { first: number; lines: string[] }[] = [];
  let current: { first: number; lines: string[] } | undefined;
  for (const [index, line] of lines.entries()) {
    const isBlank = line.trim() === "";
    const opensCue = isBlank ? false : startsCue(lines, index);
    if (isBlank && (isVtt || startsCue(lines, nextInked(lines, index)))) current = undefined;
    else if (opensCue || !current) {
      if (isBlank) continue;
      current = { first: index + 1, lines: [line] };
      pieces.push(current);
    } else current.lines.push(line);
  }
  return pieces;
}

/** Whether a cue begins here: with its times, or with the line that numbers or names it. */
function startsCue(lines: readonly string[], index: number): boolean {
  const [line = "", next = "", before = ""] = [lines[index], lines[index + 1], lines[index - 1]];
  if (line.includes("-->")) return !(before.trim() !== "" && startsCue(lines, index - 1));
  return next.includes("-->") && (before.trim() === "" || /^\s*\d+\s*$/.test(line));
}

function nextInked(lines: readonly string[], index: number): number {
  let at = index;
  while (at < lines.length && lines[at]?.trim() === "") at++;
  return at;
}

function readCue(piece: Piece, anchor: number, problems: Problem[]): Cue {
  const line = piece.first + anchor;
  const raw = piece.lines.slice(anchor + 1);
  while (raw.at(-1)?.trim() === "") raw.pop();
  const id = piece.lines.slice(0, anchor).join(" ").trim();
  const match = TIMES.exec(piece.lines[anchor] as string);
  const [from, to] = [readTime(match?.[1]), readTime(match?.[2])];
  const settings = match?.[3]?.trim() ?? "";
  const cue = { line, settings, raw, ...(id !== "" && { id }) };
  if (from !== undefined && to !== undefined && to >= from) return { ...cue, time: { from, to } };
  problems.push({
    code: "sources/bad-time",
    message: `The times ${JSON.stringify(piece.lines[anchor]?.trim())} make no sense; the words are kept without them.`,
    where: `line ${line}`,
  });
  return cue;
}

function readTime(text: string | undefined): number | undefined {
  const match = TIME.exec(text ?? "");
  if (!match) return undefined;
  const [hours, minutes, seconds] = [Number(match[1] ?? 0), Number(match[2]), Number(match[3])];
  if (minutes > 59 || seconds > 59) return undefined;
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + Number((match[4] ?? "0").padEnd(3, "0"));
}

function readNote(
  { first, lines }: Piece,
  isVtt: boolean,
  notes: { name: string; value: string }[],
  problems: Problem[],
): void {
  const value = lines.join("\n").trim();
  const kind = /^(WEBVTT|NOTE|STYLE|REGION)(?!\S)/.exec(value)?.[1];
  if (isVtt && kind !== undefined && (kind !== "WEBVTT" || first === 1)) {
    const rest = value.slice(kind.length).trim();
    if (rest !== "") notes.push({ name: kind === "WEBVTT" ? "header" : kind.toLowerCase(), value: rest });
    return;
  }
  problems.push({
    code: "sources/stray-text",
    message: `These words stand outside any cue and were not read: ${JSON.stringify(value.slice(0, 200))}.`,
    where: `line ${first}`,
  });
}

function reportOrder(cues: readonly Cue[], problems: Problem[]): void {
  let last = -1;
  for (const { time, line } of cues) {
    if (!time) continue;
    if (time.from < last)
      problems.push({
        code: "sources/bad-time",
        message: "This cue begins before the one above it; the order of the file is kept.",
        where: `line ${line}`,
      });
    last = time.from;
  }
}
