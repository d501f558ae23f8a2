import type { Cue } from "./cues.ts";

/** What is said in a cue, by one speaker. */
export interface Utterance {
  readonly cue: Cue;
  readonly text: string;
  /** As the file labels it; the label of an SRT file also stays in the text, since it is shown. */
  readonly speaker?: string;
}

const VOICE = /<v(?:\.[^ \t>]*)?[ \t]+([^>]*)>/g;
// Tags of WebVTT and the habits of SRT: <i>, <font …>, <c.yellow>, <00:01.000>, {\an8}.
const TAGS = /<\/?(?:v|c|i|b|u|s|ruby|rt|lang|font)(?:[. \t][^>]*)?>|<\d[\d:.]*>|\{\\[^}]*\}/gi;
// "HARBOUR MASTER:", "Anna Berg:". Up to four words, none of them a number.
const LABEL = /^(?:>>\s*)?((?:\p{Lu}[\p{L}\p{M}.'’-]*)(?:\s+\p{L}[\p{L}\p{M}.'’-]*){0,3}):(?=\s)/u;

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
    const voice = voices[index - 1]?.[1]?.trim();
    const label = LABEL.exec(text)?.[1];
    const speaker = voice ? decode(voice) : label !== undefined && labels.has(label) ? label : undefined;
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

/**
 * Captions of live speech scroll: each cue shows the last line of the one before again. It is said once, so it is read
 * once, where cue follows cue without a break.
 */
function withoutRolling(cues: readonly Cue[]): { cue: Cue; raw: string }[] {
  let shown: string | undefined;
  let until = -1;
  return cues.map((cue) => {
    const inked = cue.raw.filter((line) => line.trim() !== "");
    const repeats =
      inked.length > 0 && cue.time !== undefined && cue.time.from - until <= 100 && bare(inked[0]) === shown;
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
  return (isVtt ? decode(words) : words).replace(/\s*\n\s*/g, " ").trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  lrm: "\u200e",
  rlm: "\u200f",
};

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[(name as string).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex as string, 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : whole;
  });
}
