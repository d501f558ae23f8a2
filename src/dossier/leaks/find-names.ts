import { type FoldBuffer, type FoldedText, foldText, GAP } from "./fold.ts";
import { inOneScript } from "./lookalikes.ts";
import type { Ending, NameIndex } from "./name-index.ts";

/** A place where a protected name stands, in UTF-16 units of the text. */
export interface NameHit {
  /** As given with the protected string. */
  readonly owner: string;
  readonly start: number;
  readonly end: number;
  /** How many different words of the name stand there. */
  readonly words: number;
}

export interface FindOptions {
  /** Shorter words than this tell nobody by themselves: in binary data any few letters come by chance. */
  readonly shortestAlone?: number | undefined;
  readonly buffer?: FoldBuffer | undefined;
}

// A given name and a surname are one name with so many other words between them: "Otilia, a baker, Brancaleón" are two.
const REACH = 3;
// Inside a long run of letters, where nothing shows that a word begins, so many letters do not come by chance.
const LONG_INSIDE = 9;
const LONG_JOINED = 10;
// A word that a space divides, as readers of PDF leave it.
const LONG_DIVIDED = 8;
// Runs of letters that are no words: base64, hashes. In camelCase a sixth of the letters begins a word, in these two fifths do.
const NOISE_LENGTH = 16;
const NOISE_SHARE = 0.25;

interface WordHit extends Ending {
  readonly from: number;
  readonly to: number;
  /** Which words of the text it begins and ends in. */
  readonly place: number;
  readonly endPlace: number;
}

/** Finds every protected name in a text: in any order of its words, spaced, hyphenated or run together. */
export function findNames(text: string, index: NameIndex, options: FindOptions = {}): NameHit[] {
  if (index.spellings === 0) return [];
  // Letter for letter, so that places are the same in all of them.
  const written = [text, ...inOneScript(text)].flatMap((each) => namesIn(each, index, options));
  return [...new Map(written.map((hit) => [`${hit.owner} ${hit.start} ${hit.end}`, hit])).values()].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

function namesIn(text: string, index: NameIndex, options: FindOptions): NameHit[] {
  const folded = foldText(text, options.buffer);
  const hits = wordHits(folded, index);
  if (hits.length === 0) return [];
  return namesOf(hits, index, options.shortestAlone ?? 0).map(({ owner, from, to, words }) => ({
    owner: index.owners[owner]?.id as string,
    start: folded.places[from] as number,
    end: endInText(text, folded, to),
    words,
  }));
}

const MARK = /\p{M}|\p{Cf}/u;

/** Behind the letter before `to`, with the marks that belong to it. */
function endInText(text: string, { places, length }: FoldedText, to: number): number {
  const last = places[to - 1] as number;
  const next = to < length ? (places[to] as number) : text.length;
  let end = last + ((text.charCodeAt(last) & 0xfc00) === 0xd800 ? 2 : 1);
  while (end < next && MARK.test(text[end] as string)) end++;
  return end;
}

function wordHits({ letters, gaps, length }: FoldedText, { trie, endings }: NameIndex): WordHit[] {
  const { codes } = trie;
  const hits: WordHit[] = [];
  let place = 0;
  for (let start = 0; start < length; ) {
    let end = start + 1;
    let changes = 0;
    while (end < length && gaps[end] !== GAP.break) if (gaps[end++] === GAP.capital) changes++;
    const noise = end - start >= NOISE_LENGTH && changes > NOISE_SHARE * (end - start);
    place++;
    for (let at = start; at < end; at++) {
      if (codes[letters[at] as number] === 0) continue;
      if (!noise && (at === start || gaps[at] !== GAP.none)) walk(at, true, []);
      else if (end - at >= LONG_INSIDE) walk(at, false, []);
    }
    start = end;
  }
  return hits;

  /**
   * Every word that begins here.
   *
   * @param begins whether something shows that a word begins
   * @param joined words of one owner that run on into this one without a gap
   */
  function walk(from: number, begins: boolean, joined: readonly WordHit[]): void {
    let node = 0;
    let breaks = 0;
    let others = 0;
    for (let at = from; at < length; at++) {
      if (at > from && gaps[at] !== GAP.none) {
        if (gaps[at] === GAP.break) breaks++;
        else others++;
      }
      const code = codes[letters[at] as number] as number;
      if (code === 0) return;
      node = trie.next(node, code);
      if (node === 0) return;
      for (const ending of endings[node] ?? NO_ENDINGS) {
        if (!isWellSpaced(ending, breaks, others)) continue;
        const hit = { ...ending, from, to: at + 1, place, endPlace: place + breaks };
        reached(hit, begins, joined);
      }
    }
  }

  function reached(hit: WordHit, begins: boolean, joined: readonly WordHit[]): void {
    if (joined.some((each) => each.owner !== hit.owner || each.word === hit.word)) return;
    const isEnd = hit.to === length || gaps[hit.to] !== GAP.none;
    const [start = hit] = joined;
    if (joined.length === 0 ? (begins ? isEnd : hit.length >= LONG_INSIDE) : isWhole())
      hits.push(...joined, hit);
    if (!isEnd) walk(hit.to, begins, [...joined, hit]);

    function isWhole(): boolean {
      return (begins && isEnd) || hit.to - start.from >= LONG_JOINED;
    }
  }
}

const NO_ENDINGS: readonly Ending[] = [];

/** Its own spaces, one more in a long word, or a space after every letter. */
function isWellSpaced({ breaks: own, length }: Ending, breaks: number, others: number): boolean {
  return breaks <= own || breaks + others === length - 1 || (breaks === own + 1 && length >= LONG_DIVIDED);
}

interface Name {
  readonly owner: number;
  readonly from: number;
  readonly to: number;
  readonly words: number;
}

function namesOf(hits: readonly WordHit[], index: NameIndex, shortestAlone: number): Name[] {
  const isShown = ({ owner }: { readonly owner: number }) => index.owners[owner]?.shown === true;
  const shown = byOwner(hits.filter(isShown)).flatMap((own) => clustersOf(own, shortestAlone));
  // A word inside the name of somebody who may be named is theirs.
  const isTheirs = ({ from, to }: WordHit) =>
    shown.some((each) => each.words > 1 && each.from <= from && to <= each.to);
  const others = hits.filter((hit) => !isShown(hit) && !isTheirs(hit));
  return byOwner(others)
    .flatMap((own) => clustersOf(own, shortestAlone))
    .sort((a, b) => a.from - b.from || b.to - a.to);
}

function byOwner(hits: readonly WordHit[]): WordHit[][] {
  const found = new Map<number, WordHit[]>();
  for (const hit of hits) {
    const known = found.get(hit.owner);
    if (known === undefined) found.set(hit.owner, [hit]);
    else known.push(hit);
  }
  return [...found.values()];
}

/** Words of one owner that stand together; kept where they are two, or one that tells by itself. */
function clustersOf(hits: readonly WordHit[], shortestAlone: number): Name[] {
  const ordered = [...hits].sort((a, b) => a.from - b.from || b.to - a.to);
  const clusters: WordHit[][] = [];
  for (const hit of ordered) {
    const last = clusters.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && hit.place - before.endPlace <= REACH) last.push(hit);
    else clusters.push([hit]);
  }
  return clusters.flatMap((cluster) => {
    const different = new Set(cluster.map(({ word }) => word)).size;
    return mentionsIn(withoutOverlaps(cluster)).flatMap((mention) => {
      const words = Math.min(mention.length, different);
      const tells = mention.some(({ alone, length }) => alone && length >= shortestAlone);
      const [first, last] = [mention[0] as WordHit, mention.at(-1) as WordHit];
      return words < 2 && !tells ? [] : [{ owner: first.owner, from: first.from, to: last.to, words }];
    });
  });
}

/** A name ends where a word of it comes again: "Serafín Ojalvo. Ojalvo said" is two mentions. */
function mentionsIn(hits: readonly WordHit[]): WordHit[][] {
  const mentions: WordHit[][] = [];
  for (const hit of hits) {
    const last = mentions.at(-1);
    const again = last?.some((each) => each.word === hit.word && each.length === hit.length) ?? true;
    if (last !== undefined && !again) last.push(hit);
    else mentions.push([hit]);
  }
  return mentions;
}

/** The longest of words that overlap: "Ana" in "Anabel" is no second word. */
function withoutOverlaps(cluster: readonly WordHit[]): WordHit[] {
  const kept: WordHit[] = [];
  for (const hit of [...cluster].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from))
    if (!kept.some((each) => each.from < hit.to && hit.from < each.to)) kept.push(hit);
  return kept.sort((a, b) => a.from - b.from);
}
