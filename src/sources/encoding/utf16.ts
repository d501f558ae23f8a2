import type { InvalidRun } from "./utf8.ts";

export type Utf16 = "utf-16le" | "utf-16be";

/** Bytes looked at to tell UTF-16 without a signature. */
const SAMPLE_BYTES = 65_536;
// Text in the scripts we read has almost only these high bytes: Latin 00-02, Greek and Cyrillic 03-05, Hebrew and Arabic
// 05-06, punctuation 20-21. In a one-byte encoding or in binary data no parity looks like that.
const HIGH_BYTES: ReadonlySet<number> = new Set([0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x20, 0x21]);
const LEAST_SHARE = 0.97;

/** UTF-16 without a signature, by the bytes at even and odd places. */
export function findUtf16(bytes: Uint8Array): Utf16 | undefined {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  if (length < 4) return undefined;
  if (looksLikeHighBytes(bytes, length, 1)) return "utf-16le";
  if (looksLikeHighBytes(bytes, length, 0)) return "utf-16be";
  return undefined;
}

function looksLikeHighBytes(bytes: Uint8Array, length: number, parity: 0 | 1): boolean {
  let fitting = 0;
  let zeros = 0;
  let zerosAcross = 0;
  for (let at = 0; at < length; at += 2) {
    const high = bytes[at + parity] as number;
    if (HIGH_BYTES.has(high)) fitting++;
    if (high === 0) zeros++;
    if (bytes[at + 1 - parity] === 0) zerosAcross++;
  }
  const pairs = length / 2;
  // Spaces and full stops leave zeros on one side; a zero on the other side is U+0100 and the like, or binary data.
  return fitting / pairs >= LEAST_SHARE && zeros / pairs >= 0.05 && zerosAcross / pairs < 0.01;
}

/** Halves of surrogate pairs that stand alone, and a last odd byte. */
export function findInvalidUtf16(bytes: Uint8Array, encoding: Utf16): InvalidRun[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isLittle = encoding === "utf-16le";
  const invalid: InvalidRun[] = [];
  const last = bytes.length & ~1;
  for (let at = 0; at < last; at += 2) {
    const unit = view.getUint16(at, isLittle);
    if ((unit & 0xf800) !== 0xd800) continue;
    const next = at + 2 < last ? view.getUint16(at + 2, isLittle) : 0;
    if (unit < 0xdc00 && (next & 0xfc00) === 0xdc00) at += 2;
    else invalid.push({ offset: at, length: 2 });
  }
  if (last < bytes.length) invalid.push({ offset: last, length: 1 });
  return invalid;
}
