import { type Overlap, SHINGLE_WIDTH, shingleWords } from "./shingles.ts";

/** A text of the case, by the id of its source. */
export interface SourceText {
  readonly id: string;
  readonly text: string;
}

/** Two sources whose texts share more than chance explains, with every figure. A person decides what it means. */
export interface SharedText extends Overlap {
  readonly a: string;
  readonly b: string;
  readonly run: SharedRun;
  /** Which limits were passed. */
  readonly passed: readonly ("containment" | "resemblance" | "run")[];
}

/** The longest run of words that both have, in the folded words of the first. */
export interface SharedRun {
  readonly words: number;
  readonly text: string;
}

/** Limits from which shared text is proposed as a shared origin: design choices, to be calibrated (weighing.md, 4). */
export const SHARED_TEXT_LIMITS = {
  containment: 0.5,
  resemblance: 0.3,
  runWords: 25,
  /** Texts with fewer shingles are compared by their longest run only. */
  fewestShingles: 30,
  /** A shingle in more than this share of the sources, and in at least so many, is boilerplate and taken out first. */
  boilerplateShare: 0.05,
  boilerplateSources: 5,
} as const;

export type SharedTextLimits = { readonly [Limit in keyof typeof SHARED_TEXT_LIMITS]: number };

/**
 * Every pair of texts that shares enough, in order of ids. Exact: equal shingles are compared word by word, never by hash
 * alone. Time grows with the length of the texts and with the number of pairs that share anything.
 */
export function findSharedText(
  texts: readonly SourceText[],
  limits: SharedTextLimits = SHARED_TEXT_LIMITS,
): SharedText[] {
  const documents = readDocuments([...texts].sort((a, b) => (a.id < b.id ? -1 : 1)));
  const postings = sharedShingles(documents, mostSources(texts.length, limits));
  const found: SharedText[] = [];
  for (const [first, seconds] of countPairs(postings, documents.length).entries()) {
    for (const [second, shared] of seconds) {
      const pair = measurePair(documents, postings, first, second, shared, limits);
      if (pair !== undefined) found.push(pair);
    }
  }
  return found;
}

interface Document {
  readonly id: string;
  readonly words: readonly string[];
  /** One number a position: the id of the shingle that starts there, once `sharedShingles` has given it one. */
  readonly shingleAt: Int32Array;
  /** Distinct shingles that are not boilerplate. */
  size: number;
}

function readDocuments(texts: readonly SourceText[]): Document[] {
  return texts.map(({ id, text }) => {
    const words = shingleWords(text);
    const shingleAt = new Int32Array(Math.max(0, words.length - SHINGLE_WIDTH + 1)).fill(-1);
    return { id, words, shingleAt, size: 0 };
  });
}

function mostSources(count: number, limits: SharedTextLimits): number {
  return Math.max(limits.boilerplateSources, Math.floor(count * limits.boilerplateShare));
}

/** The documents of every shingle that at least two and not too many have. Numbers every shingle of every document. */
function sharedShingles(documents: readonly Document[], most: number): number[][] {
  const ids = new Map<string, number>();
  const holders: number[][] = [];
  documents.forEach((document, at) => {
    for (let start = 0; start < document.shingleAt.length; start++) {
      const shingle = document.words.slice(start, start + SHINGLE_WIDTH).join(" ");
      let id = ids.get(shingle);
      if (id === undefined) {
        id = holders.length;
        ids.set(shingle, id);
        holders.push([]);
      }
      document.shingleAt[start] = id;
      const held = holders[id] as number[];
      if (held.at(-1) !== at) held.push(at);
    }
  });
  return holders.map((held) => countOwn(held, documents, most));
}

/** Counts a shingle for each of its documents unless it is boilerplate; returns who shares it, nobody if nobody does. */
function countOwn(held: readonly number[], documents: readonly Document[], most: number): number[] {
  if (held.length > most) return [];
  for (const at of held) (documents[at] as Document).size++;
  return held.length > 1 ? [...held] : [];
}

/** How many shingles each pair shares: a map for every document, of those after it. */
function countPairs(postings: readonly (readonly number[])[], documents: number): Map<number, number>[] {
  const counts = Array.from({ length: documents }, () => new Map<number, number>());
  for (const held of postings) {
    for (let i = 0; i < held.length; i++) {
      const row = counts[held[i] as number] as Map<number, number>;
      for (let j = i + 1; j < held.length; j++) {
        const other = held[j] as number;
        row.set(other, (row.get(other) ?? 0) + 1);
      }
    }
  }
  return counts.map((row) => new Map([...row].sort(([a], [b]) => a - b)));
}

function measurePair(
  documents: readonly Document[],
  postings: readonly (readonly number[])[],
  first: number,
  second: number,
  shared: number,
  limits: SharedTextLimits,
): SharedText | undefined {
  const [a, b] = [documents[first], documents[second]] as [Document, Document];
  const figures = figuresOf(a.size, b.size, shared);
  const long = Math.min(a.size, b.size) >= limits.fewestShingles;
  const contained = Math.max(figures.containmentAinB, figures.containmentBinA) >= limits.containment;
  const resembles = figures.resemblance >= limits.resemblance;
  // A run of n words holds n - 4 shingles, so fewer shared shingles cannot make one.
  const mayRun = shared + SHINGLE_WIDTH - 1 >= limits.runWords;
  if (!(mayRun || (long && (contained || resembles)))) return undefined;
  const run = longestRun(a, b, postings);
  const passed = [
    ...(long && contained ? ["containment" as const] : []),
    ...(long && resembles ? ["resemblance" as const] : []),
    ...(run.words >= limits.runWords ? ["run" as const] : []),
  ];
  return passed.length === 0 ? undefined : { a: a.id, b: b.id, ...figures, run, passed };
}

function figuresOf(sizeA: number, sizeB: number, shared: number): Overlap {
  return {
    sizeA,
    sizeB,
    shared,
    containmentAinB: sizeA === 0 ? 0 : shared / sizeA,
    containmentBinA: sizeB === 0 ? 0 : shared / sizeB,
    resemblance: shared / (sizeA + sizeB - shared),
  };
}

/** Runs grow along the diagonals of shared shingles; boilerplate breaks them. */
function longestRun(a: Document, b: Document, postings: readonly (readonly number[])[]): SharedRun {
  const places = new Map<number, number[]>();
  b.shingleAt.forEach((shingle, at) => {
    if (postings[shingle]?.length === 0) return;
    const known = places.get(shingle);
    if (known === undefined) places.set(shingle, [at]);
    else known.push(at);
  });
  let best = { length: 0, end: 0 };
  let before = new Map<number, number>();
  a.shingleAt.forEach((shingle, at) => {
    const here = new Map<number, number>();
    for (const place of places.get(shingle) ?? []) {
      const length = (before.get(place - 1) ?? 0) + 1;
      here.set(place, length);
      if (length > best.length) best = { length, end: at };
    }
    before = here;
  });
  if (best.length === 0) return { words: 0, text: "" };
  const words = a.words.slice(best.end - best.length + 1, best.end + SHINGLE_WIDTH);
  return { words: words.length, text: words.join(" ") };
}
