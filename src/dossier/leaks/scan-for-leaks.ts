/**
 * Looks through the final bytes of a publication for names that must not be in it: in texts of every encoding, in what is escaped,
 * in base64 and hex, in file names, in archives, pictures and PDF. What is drawn as a picture of letters it cannot see.
 */
import { contentsOf, type UnpackBudget } from "./containers.ts";
import { encodedRuns } from "./encoded-runs.ts";
import { findNames } from "./find-names.ts";
import { type FoldBuffer, foldBuffer, foldWords } from "./fold.ts";
import { indexNames, type NameIndex, type ProtectedString } from "./name-index.ts";
import { looksLikeText, textsOfBytes } from "./texts-of-bytes.ts";
import { unescapeText } from "./unescape.ts";

/** A file as it goes out. */
export interface FinalFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What a reader of its format gives back as text, where bytes alone do not say: the pages of a PDF. */
  readonly texts?: readonly { readonly name: string; readonly text: string }[] | undefined;
}

/** A protected name in what was to go out. */
export interface Leak {
  readonly path: string;
  /** How it lies in the file: "word/document.xml, base64"; empty where it is to be read as it is. */
  readonly inside: string;
  /** As given with the protected string. */
  readonly owner: string;
  /** As they stand there. */
  readonly words: string;
  /** With a few words around. */
  readonly context: string;
}

export interface LeakScan {
  readonly leaks: readonly Leak[];
  /** What could not be looked into; a publication stops at it as at a leak. */
  readonly unread: readonly { readonly path: string; readonly inside: string; readonly why: string }[];
  readonly files: number;
  readonly bytes: number;
  /** How many names were looked for, and in how many spellings. */
  readonly names: number;
  readonly spellings: number;
  /** In a sentence what was done; that nothing was looked for, where there was nothing to look for. */
  readonly says: string;
}

// Deeper than this nothing is packed by any program that means well.
const DEEPEST = 6;
// Of all files together: beyond it is a bomb.
const MOST_UNPACKED = 4 * 1024 ** 3;
// In binary data fewer letters than this come by chance, ten thousand names times a hundred megabytes.
const SHORTEST_IN_BINARY = 6;
const CHUNK = 1 << 20;
// The longest name with everything between its letters fits into what two chunks share.
const OVERLAP = 512;
const CONTEXT = 32;

export function scanForLeaks(files: Iterable<FinalFile>, strings: readonly ProtectedString[]): LeakScan {
  const index = indexNames(strings);
  const budget: UnpackBudget = { left: MOST_UNPACKED };
  const buffer = foldBuffer(4 * (CHUNK + OVERLAP) + 16);
  const leaks = new Map<string, Leak>();
  const unread: LeakScan["unread"][number][] = [];
  let count = 0;
  let size = 0;
  for (const { path, bytes, texts = [] } of files) {
    count++;
    size += bytes.length;
    const scan: Scan = { path, index, budget, buffer, leaks, unread };
    scanText(scan, path, ["its name"], 0, 0);
    scanBytes(scan, bytes, [], 0);
    for (const { name, text } of texts) scanText(scan, text, [name], 0, 0);
  }
  const { spellings } = index;
  const names = index.owners.filter(({ shown }) => !shown).length;
  const says =
    names === 0
      ? `${count} files were looked through, and nothing was looked for: no name of the case is protected.`
      : `${count} files were looked through for ${names} protected names and phrases in ${spellings} spellings.`;
  return { leaks: [...leaks.values()], unread, files: count, bytes: size, names, spellings, says };
}

interface Scan {
  readonly path: string;
  readonly index: NameIndex;
  readonly budget: UnpackBudget;
  readonly buffer: FoldBuffer;
  readonly leaks: Map<string, Leak>;
  readonly unread: LeakScan["unread"][number][];
}

function scanBytes(scan: Scan, bytes: Uint8Array, inside: readonly string[], depth: number): void {
  if (depth > DEEPEST) {
    scan.unread.push({ path: scan.path, inside: inside.join(", "), why: "it is packed too deep" });
    return;
  }
  for (let at = 0; at === 0 || at < bytes.length; at += PIECE)
    for (const { text, isBinary } of textsOfBytes(pieceOf(bytes, at)))
      scanText(scan, text, inside, isBinary ? SHORTEST_IN_BINARY : 0, depth);
  const { pieces, unread } = contentsOf(bytes, scan.budget);
  for (const { name, content } of pieces) {
    const here = [...inside, name];
    if (typeof content === "string") scanText(scan, content, here, 0, depth + 1);
    else scanBytes(scan, content, here, depth + 1);
  }
  for (const { name, why } of unread)
    scan.unread.push({ path: scan.path, inside: [...inside, name].filter(Boolean).join(", "), why });
}

// A file is read piece by piece, so that its texts do not all stand in memory at once.
const PIECE = 16 << 20;

/** A piece with a little of the next, from the beginning of a letter of UTF-8, and of a pair. */
function pieceOf(bytes: Uint8Array, start: number): Uint8Array {
  let from = start;
  while (from > 0 && from > start - 4 && ((bytes[from] as number) & 0xc0) === 0x80) from--;
  let to = Math.min(bytes.length, start + PIECE + 2 * OVERLAP);
  while (to < bytes.length && ((bytes[to] as number) & 0xc0) === 0x80) to++;
  return bytes.subarray(from, to);
}

function scanText(
  scan: Scan,
  text: string,
  inside: readonly string[],
  shortestAlone: number,
  depth: number,
): void {
  for (let at = 0; at === 0 || at < text.length; at += CHUNK) {
    const chunk = text.length <= CHUNK ? text : text.slice(at, at + CHUNK + OVERLAP);
    report(scan, chunk, inside, shortestAlone);
    const written = unescapeText(chunk);
    if (written !== undefined) report(scan, written, [...inside, "escaped"], shortestAlone);
    if (chunk.includes("\u202e")) report(scan, reversed(chunk), [...inside, "reversed"], shortestAlone);
    if (depth < DEEPEST) {
      scanRuns(scan, chunk, inside, depth);
      if (written !== undefined) scanRuns(scan, written, [...inside, "escaped"], depth);
    }
  }
}

function scanRuns(scan: Scan, text: string, inside: readonly string[], depth: number): void {
  for (const { how, bytes } of encodedRuns(text))
    if (looksLikeText(bytes) || isPacked(bytes)) scanBytes(scan, bytes, [...inside, how], depth + 1);
}

const PACKED: readonly (readonly number[])[] = [
  [0x50, 0x4b, 3, 4],
  [0x1f, 0x8b, 8],
  [0x89, 0x50, 0x4e, 0x47],
  [0x25, 0x50, 0x44, 0x46],
  [0xff, 0xd8, 0xff],
];

function isPacked(bytes: Uint8Array): boolean {
  return PACKED.some((magic) => magic.every((byte, at) => bytes[at] === byte));
}

/** What is shown from right to left, as it is shown. */
function reversed(text: string): string {
  return text.replace(/\u202e([^\u202c\n]*)/g, (_, hidden: string) => [...hidden].reverse().join(""));
}

function report(
  { path, index, buffer, leaks }: Scan,
  text: string,
  inside: readonly string[],
  shortestAlone: number,
): void {
  for (const { owner, start, end } of findNames(text, index, { shortestAlone, buffer })) {
    const words = text.slice(start, end).replace(/\s+/g, " ");
    const where = inside.filter(Boolean).join(", ");
    const keyIn = (place: string) => JSON.stringify([path, place, owner, foldWords(words)]);
    const key = keyIn(where);
    // What is written out of a text holds what stood in it plainly, too.
    if (leaks.has(key) || leaks.has(keyIn(inside.filter((each) => each && each !== "escaped").join(", "))))
      continue;
    const context = text
      .slice(Math.max(0, start - CONTEXT), end + CONTEXT)
      .replace(/[\p{C}\s]+/gu, " ")
      .trim();
    leaks.set(key, { path, inside: where, owner, words, context });
  }
}
