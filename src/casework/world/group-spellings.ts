import { compareNames, DEFAULT_THRESHOLD, romanise } from "../../records/index.ts";
import { connectedGroups } from "../../weighing/index.ts";

/** Two spellings that may be of one name, with how far the model of names takes them for one. */
export interface LikeSpelling {
  readonly a: string;
  readonly b: string;
  /** 0 to 1. */
  readonly score: number;
}

/**
 * Groups spellings that the model of names takes for one name, across scripts, as a person or as a body. A proposal: it knows
 * nothing of who is meant. Groups come in the order of their first spelling.
 */
export function groupSpellings(names: readonly string[]): {
  readonly groups: readonly (readonly string[])[];
  readonly likes: readonly LikeSpelling[];
} {
  const likes = neighbours(names)
    .map(([a, b]) => ({ a, b, score: likeness(a, b) }))
    .filter(({ score }) => score >= DEFAULT_THRESHOLD);
  const groups = connectedGroups(
    names,
    likes.map(({ a, b }) => [a, b] as const),
  );
  const place = new Map(names.map((name, at) => [name, at]));
  const ordered = groups.map((group) => [...group].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)));
  return {
    groups: ordered.sort((a, b) => (place.get(a[0] ?? "") ?? 0) - (place.get(b[0] ?? "") ?? 0)),
    likes,
  };
}

/** 0 to 1: the better of the two readings, for nobody has said yet whether it is a person. */
export function likeness(a: string, b: string): number {
  return Math.max(compareNames(a, b).score, compareNames(a, b, { schema: "Organization" }).score);
}

/** Pairs that share the sound of a word. Comparing every name with every other takes minutes in a large case. */
function neighbours(names: readonly string[]): [string, string][] {
  const byWord = new Map<string, string[]>();
  for (const name of names)
    for (const key of soundKeys(name)) byWord.set(key, [...(byWord.get(key) ?? []), name]);
  const pairs = new Map<string, [string, string]>();
  for (const together of byWord.values())
    together.forEach((a, at) => {
      for (const b of together.slice(at + 1)) pairs.set(`${a}\u0000${b}`, [a, b]);
    });
  return [...pairs.values()];
}

// The first consonants of a word, letters that scripts and spellings exchange taken for one.
const CONSONANTS = 3;

export function soundKeys(name: string): ReadonlySet<string> {
  const latin = romanise(name, "icao_doc_9303").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const keys = latin.split(/[^\p{L}]+/u).map((word) =>
    word
      .replace(/ph/g, "f")
      .replace(/[ckqx]/g, "k")
      .replace(/[sz]/g, "s")
      .replace(/[vwb]/g, "v")
      .replace(/[aeiouyjh]/g, "")
      .replace(/(.)\1+/gu, "$1")
      .slice(0, CONSONANTS),
  );
  return new Set(keys.filter((key) => key !== ""));
}
