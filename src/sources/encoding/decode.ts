import { isUtf8 } from "node:buffer";
import { bytesToText, guessSingleByte, type Problem, type WithProblems } from "../../base/index.ts";
import { type InvalidRun, scanUtf8 } from "./utf8.ts";
import { findInvalidUtf16, findUtf16, type Utf16 } from "./utf16.ts";

/**
 * From bytes to text. What is frozen is the text exactly as it stands, line ends and all, without the signature (BOM),
 * which belongs to the encoding. A run of bytes that is no character becomes one U+FFFD and is reported with its place;
 * the original keeps the bytes (docs/decisions/0020-what-plain-text-is-frozen.md).
 */
export interface DecodedText {
  readonly text: string;
  /** Name of the Encoding Standard. */
  readonly encoding: string;
  readonly basis: "signature" | "declared" | "valid" | "guessed";
}

/** Nats per byte below which two encodings are about as likely; see `guessSingleByte`. */
const NARROW_MARGIN = 0.3;
/** Places of invalid bytes named one by one; a damaged file may have millions. */
const MOST_PLACES = 20;

/** `declared` is what the document or its envelope says of itself; it is believed as far as the bytes allow. */
export function decodeText(bytes: Uint8Array, declared?: string): WithProblems<DecodedText> {
  const signature = findSignature(bytes);
  if (signature !== undefined) {
    const body = bytes.subarray(signature.length);
    return decodeAs(body, signature.encoding, "signature", signature.length);
  }
  // Latin letters in UTF-16 are valid UTF-8 with a NUL between them, so this is asked first.
  const utf16 = findUtf16(bytes);
  if (utf16 !== undefined) return decodeGuessed(bytes, { encoding: utf16, isClose: false }, declared);
  if (isUtf8(bytes)) {
    const isContradicted =
      declared !== undefined && !fits(declared, "utf-8") && scanUtf8(bytes).multiByte > 0;
    const problems = isContradicted ? [contradicted(declared, "utf-8")] : [];
    const decoded = decodeAs(bytes, "utf-8", "valid", 0);
    return { value: decoded.value, problems: [...problems, ...decoded.problems] };
  }
  return decodeDeclared(bytes, declared) ?? decodeUndeclared(bytes, declared);
}

function decodeDeclared(
  bytes: Uint8Array,
  declared: string | undefined,
): WithProblems<DecodedText> | undefined {
  const encoding = declared === undefined ? undefined : findEncoding(declared);
  if (encoding === undefined || encoding === "utf-8") return undefined;
  return decodeAs(bytes, encoding, "declared", 0);
}

// One damaged byte in ten good characters is damage; the other way round it is another encoding.
const MOST_DAMAGE = 0.1;

function decodeUndeclared(bytes: Uint8Array, declared: string | undefined): WithProblems<DecodedText> {
  const { multiByte, invalid } = scanUtf8(bytes);
  if (invalid.length <= multiByte * MOST_DAMAGE) return decodeAs(bytes, "utf-8", "valid", 0);
  const { encoding, margin } = guessSingleByte(bytes);
  return decodeGuessed(bytes, { encoding, isClose: margin < NARROW_MARGIN }, declared);
}

function decodeGuessed(
  bytes: Uint8Array,
  { encoding, isClose }: { readonly encoding: string; readonly isClose: boolean },
  declared: string | undefined,
): WithProblems<DecodedText> {
  const { value, problems } = decodeAs(bytes, encoding, "guessed", 0);
  if (declared !== undefined && fits(declared, encoding)) {
    return { value: { ...value, basis: "declared" }, problems };
  }
  const doubt = declared === undefined ? guessed(encoding, isClose) : contradicted(declared, encoding);
  return { value, problems: [doubt, ...problems] };
}

function decodeAs(
  bytes: Uint8Array,
  encoding: string,
  basis: DecodedText["basis"],
  offset: number,
): WithProblems<DecodedText> {
  const text = bytesToText(bytes, encoding);
  const invalid = findInvalid(bytes, encoding, text);
  const problems = invalid.length === 0 ? [] : [invalidBytes(invalid, encoding, offset)];
  return { value: { text, encoding, basis }, problems };
}

function findInvalid(bytes: Uint8Array, encoding: string, text: string): readonly InvalidRun[] {
  if (encoding === "utf-8") return isUtf8(bytes) ? [] : scanUtf8(bytes).invalid;
  if (encoding.startsWith("utf-16")) return findInvalidUtf16(bytes, encoding as Utf16);
  // One-byte encodings give a control character (C1) or U+FFFD for a byte they do not know; offsets are the same.
  if (text.length !== bytes.length)
    return text.includes("\ufffd") ? [{ offset: 0, length: bytes.length }] : [];
  return [...text.matchAll(/[\u0080-\u009f\ufffd]/g)].map(({ index }) => ({ offset: index, length: 1 }));
}

function findSignature(bytes: Uint8Array): { encoding: string; length: number } | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: "utf-8", length: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: "utf-16le", length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: "utf-16be", length: 2 };
  return undefined;
}

/** The Encoding Standard's name for a label, or undefined for one it does not know. */
export function findEncoding(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

function fits(declared: string, encoding: string): boolean {
  return findEncoding(declared) === encoding;
}

function contradicted(declared: string, encoding: string): Problem {
  return {
    code: "sources/encoding-guessed",
    message: `The document says it is in ${JSON.stringify(declared)}; its bytes are ${encoding}, and are read so.`,
  };
}

function guessed(encoding: string, isClose: boolean): Problem {
  return {
    code: "sources/encoding-guessed",
    message: `The encoding is not stated; it was read as ${encoding}${isClose ? ", by a narrow margin" : ""}.`,
    hint: "Look at the accents, quotation marks or letters. If they are wrong, save it as UTF-8 and add that beside it.",
  };
}

function invalidBytes(invalid: readonly InvalidRun[], encoding: string, offset: number): Problem {
  const places = invalid.slice(0, MOST_PLACES).map((run) => `byte ${offset + run.offset}`);
  const more = invalid.length > MOST_PLACES ? ` and ${invalid.length - MOST_PLACES} more` : "";
  return {
    code: "sources/invalid-bytes",
    message: `${invalid.length} runs of bytes are no characters in ${encoding}; each stands as one mark in the text.`,
    where: places.join(", ") + more,
    hint: "The original keeps the bytes. Mixed encodings come from pasting one file into another.",
  };
}
