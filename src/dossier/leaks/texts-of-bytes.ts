/** What bytes may say as text. Of binary data only runs of letters count, as the program `strings` shows them. */
import { isUtf8 } from "node:buffer";

export interface ReadText {
  readonly text: string;
  /** Runs of letters in binary data, where a few letters come by chance. */
  readonly isBinary: boolean;
}

const CONTROL = new Uint8Array(256).map((_, byte) =>
  (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) || byte === 0x7f ? 1 : 0,
);

/** Code pages in which Latin and Cyrillic names were written before there was Unicode. */
const CODE_PAGES = ["windows-1252", "windows-1251", "koi8-r", "ibm866"];

export function* textsOfBytes(bytes: Uint8Array): Generator<ReadText> {
  const marked = byMark(bytes);
  if (marked !== undefined) {
    yield { text: marked, isBinary: false };
    return;
  }
  const utf8 = strictUtf8(bytes);
  // Text that a stray control character stands in is text; UTF-16 of Latin letters is UTF-8 too, half of it nothing.
  if (utf8 !== undefined) yield { text: utf8, isBinary: false };
  if (!hasControls(bytes)) {
    if (utf8 === undefined)
      for (const page of CODE_PAGES) yield { text: new TextDecoder(page).decode(bytes), isBinary: false };
    return;
  }
  yield { text: utf8Runs(bytes), isBinary: true };
  yield { text: highRuns(bytes, "windows-1251"), isBinary: true };
  yield { text: highRuns(bytes, "windows-1252"), isBinary: true };
  for (const little of [true, false])
    for (const start of [0, 1]) yield { text: utf16Runs(bytes, start, little), isBinary: true };
}

/** Whether bytes that somebody wrote as base64 or hex are text, and not by chance. */
export function looksLikeText(bytes: Uint8Array): boolean {
  if (bytes.length < 4) return false;
  if (byMark(bytes) !== undefined) return true;
  if (!hasControls(bytes)) return isUtf8(bytes);
  // UTF-16 without a mark: every second byte is nothing, or says Cyrillic.
  const high = (from: number) => {
    let count = 0;
    for (let at = from; at < bytes.length; at += 2) if (bytes[at] === 0 || bytes[at] === 4) count++;
    return count / (bytes.length / 2);
  };
  return high(0) > 0.9 || high(1) > 0.9;
}

function byMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes.subarray(2));
  if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(bytes.subarray(2));
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder().decode(bytes.subarray(3));
  return undefined;
}

function hasControls(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) if (CONTROL[bytes[at] as number] === 1) return true;
  return false;
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  return isUtf8(bytes) ? new TextDecoder().decode(bytes) : undefined;
}

/** What is UTF-8 in binary data; the rest is a space. */
function utf8Runs(bytes: Uint8Array): string {
  const kept = new Uint8Array(bytes);
  for (let at = 0; at < kept.length; at++) {
    const byte = kept[at] as number;
    if (byte >= 0x20 && byte < 0x7f) continue;
    const size = byte >= 0xc3 && byte <= 0xdf ? 2 : byte >= 0xe0 && byte <= 0xef ? 3 : 0;
    let isWhole = size > 0;
    for (let next = 1; next < size; next++) isWhole &&= ((kept[at + next] ?? 0) & 0xc0) === 0x80;
    if (isWhole) at += size - 1;
    else kept[at] = 0x20;
  }
  return new TextDecoder().decode(kept);
}

/** Letters of a code page in binary data. */
function highRuns(bytes: Uint8Array, page: string): string {
  const kept = new Uint8Array(bytes);
  for (let at = 0; at < kept.length; at++) {
    const byte = kept[at] as number;
    if (byte < 0x20 || (byte >= 0x7f && byte < 0xa8)) kept[at] = 0x20;
  }
  return new TextDecoder(page).decode(kept);
}

/** Runs of UTF-16 that are letters of Latin or Cyrillic, digits or marks; anything else ends a run. */
function utf16Runs(bytes: Uint8Array, start: number, little: boolean): string {
  const parts: string[] = [];
  let units: number[] = [];
  let isWithin = false;
  const flush = (isEnd: boolean): void => {
    if (isWithin || units.length >= SHORTEST_RUN)
      parts.push(String.fromCharCode(...units), isEnd ? "\n" : "");
    isWithin = !isEnd;
    units = [];
  };
  for (let at = start; at + 1 < bytes.length; at += 2) {
    const low = bytes[little ? at : at + 1] as number;
    const high = bytes[little ? at + 1 : at] as number;
    if (!isLetter(low, high)) flush(true);
    else if (units.push(low | (high << 8)) >= LONGEST_RUN) flush(false);
  }
  flush(true);
  return parts.join("");
}

function isLetter(low: number, high: number): boolean {
  if (high === 0) return (low >= 0x20 && low < 0x7f) || low >= 0xc0;
  return high === 1 || high === 4 || (high === 3 && low < 0x70);
}

const SHORTEST_RUN = 3;
// As many as can be arguments of one call.
const LONGEST_RUN = 4096;
