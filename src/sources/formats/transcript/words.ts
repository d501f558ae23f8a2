import { unescapeXml } from "../../xml/unescape.ts";
import type { Cue } from "./cues.ts";

/** What is said in a cue, by one speaker. */
export interface Utterance {
  readonly cue: Cue;
  readonly text: string;
  /** As the file labels it; the label of an SRT file also stays in `text`, since it is shown. */
  readonly speaker?: string;
}

const VOICE = /<v(?:\.[^ \t>]*)?[ \t]+([^>]*)>/g;
// Tags of WebVTT and the habits of SRT: <i>, <font …>, <c.yellow>, <00:01.000>, {\an8}.
const TAGS = /<\/?(?:v|c|i|b|u|s|ruby|rt|lang|font)(?:[. \t][^>]*)?>|<\d[\d:.]*>|\{\\[^}]*\}/gi;
// "HARBOUR MASTER:", "Anna Berg:". Up to four words, none of them a number.
export const LABEL: RegExp =
  /^(?:>>\s*)?((?:\p{Lu}[\p{L}\p{M}.'’-]*)(?:\s+\p{L}[\p{L}\p{M}.'’-]*){0,3}):(?=\s)/u;

/** The words of every cue, a piece for each voice in it. */
export function readUtterances(cues: readonly Cue[], isVtt: boolean): Utterance[] {
  const labels = isVtt ? new Set<string>() : trustedLabels(cues);
  return withoutRolling(cues).flatMap(({ cue, raw }) => voicesOf(cue, raw, isVtt, labels));
}

function voicesOf(cue: Cue, raw: string, isVtt: boolean, labels: ReadonlySet<string>): Utterance[] {
  const voices = isVtt ? [...raw.matchAll(VOICE)] : [];
  const starts = [0, ...voices.map((voice) => voice.index)];
  return starts.flatMap((start, index) => {
    const text = plainWords(raw.slice(start, starts[index + 1]), isVtt);
    if (text === "") return [];
    const voice = voices[index - 1]?.[1]?.replace(/\s+/g, " ").trim();
    const label = LABEL.exec(text)?.[1];
    const speaker = voice ? unescapeXml(voice) : label !== undefined && labels.has(label) ? label : undefined;
    return [{ cue, text, ...(speaker !== undefined && { speaker }) }];
  });
}

/** A label is believed when it is in capitals or comes again: "Note: the quay was closed" names nobody. */
function trustedLabels(cues: readonly Cue[]): Set<string> {
  const counts = new Map<string, number>();
  for (const cue of cues) {
    const label = LABEL.exec(plainWords(cue.raw.join("\n"), false))?.[1];
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const isCapitals = (label: string): boolean => label.length > 2 && label === label.toUpperCase();
  return new Set(
    [...counts].filter(([label, count]) => count > 1 || isCapitals(label)).map(([label]) => label),
  );
}

// Milliseconds. Scrolling cues follow at once, and hold the full line for a moment before the next one.
const AT_ONCE = 100;
const HOLD = 50;

/**
 * Captions of live speech scroll: each cue shows the last line of the one before again, above a new one. It is said
 * once, so it is read once. A line that stands alone in both cues was said twice.
 */
function withoutRolling(cues: readonly Cue[]): { cue: Cue; raw: string }[] {
  let shown: string | undefined;
  let until = Number.NEGATIVE_INFINITY;
  return cues.map((cue) => {
    const inked = cue.raw.filter((line) => line.trim() !== "");
    const { from = 0, to = 0 } = cue.time ?? {};
    const scrolls = cue.time !== undefined && Math.abs(from - until) <= AT_ONCE && bare(inked[0]) === shown;
    const repeats = scrolls && (inked.length > 1 || to - from <= HOLD);
    const raw = (repeats ? inked.slice(1) : cue.raw).join("\n");
    shown = inked.length > 0 ? bare(inked.at(-1)) : shown;
    until = cue.time?.to ?? until;
    return { cue, raw };
  });
}

function bare(line: string | undefined): string {
  return plainWords(line ?? "", true);
}

function plainWords(raw: string, isVtt: boolean): string {
  const words = raw.replace(TAGS, "");
  return (isVtt ? unescapeXml(words) : words).replace(/\s*\n\s*/g, " ").trim();
}
