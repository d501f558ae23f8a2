import { foldWord } from "../text/tokens.ts";

/** One word of a cue: written out, its beginning, its ending, or any word. */
export interface CueWord {
  readonly test: "word" | "prefix" | "suffix" | "any";
  readonly text: string;
}

/** A place in a cue: runs of words of which one must stand there, or may be missing. */
export interface CuePart {
  readonly choices: readonly (readonly CueWord[])[];
  readonly optional: boolean;
}

type Words = Readonly<Record<string, readonly string[]>>;

// A bracketed part, a class, or a bare word; the hyphen and punctuation are words of their own, as in tokens.
const PARTS = /\(([^)]*)\)|\[([^\]]*)\]|@([\p{L}-]+)|[\p{L}\p{M}\p{N}*_#'’ʼ]+|[^\s\p{L}\p{N}]/gu;

/** The parts of a written cue; see `CueList` for the notation. */
export function parseCue(cue: string, words: Words): CuePart[] {
  return [...cue.matchAll(PARTS)].map(([whole, optional, required, name]) => {
    if (name !== undefined) return { choices: classOf(name, words), optional: false };
    const inside = optional ?? required;
    if (inside === undefined) return { choices: [[cueWord(whole)]], optional: false };
    const choices = inside.split("|").flatMap((each) => choicesOf(each.trim(), words));
    return { choices, optional: optional !== undefined };
  });
}

function choicesOf(written: string, words: Words): CueWord[][] {
  if (written.startsWith("@")) return classOf(written.slice(1), words);
  return [[...written.matchAll(PARTS)].map(([whole]) => cueWord(whole))];
}

function classOf(name: string, words: Words): CueWord[][] {
  const list = words[name];
  if (list === undefined) throw new RangeError(`The class @${name} is not listed under words.`);
  return list.flatMap((each) => choicesOf(each, words));
}

function cueWord(written: string): CueWord {
  if (written === "_") return { test: "any", text: "" };
  if (written.length > 1 && written.endsWith("*"))
    return { test: "prefix", text: foldWord(written.slice(0, -1)) };
  if (written.length > 1 && written.startsWith("*"))
    return { test: "suffix", text: foldWord(written.slice(1)) };
  return { test: "word", text: foldWord(written) };
}
