import type { ErrorCode } from "../../base/index.ts";

/** A row that could not be read. It is counted, listed and given an ordinal, and never among the rows. */
export interface Reject {
  /** Among all rows of the file, from 1, rejects counted. */
  readonly ordinal: number;
  /** Of the file, from 1; the line on which the row begins. */
  readonly line: number;
  readonly code: RejectCode;
  /** Which column, from 1, where that is known. */
  readonly column?: number;
  /** How many bytes the row takes in the file. */
  readonly bytes: number;
  /** How the row begins, with everything invisible or invalid escaped. */
  readonly text: string;
}

export type RejectCode = Extract<
  ErrorCode,
  | "records/wrong-column-count"
  | "records/broken-quote"
  | "records/bad-bytes"
  | "records/line-too-long"
  | "records/bad-json"
>;

/** Bytes of a rejected row that are shown; the original keeps the rest. */
const SHOWN_BYTES = 160;

/** The beginning of bytes as text that is safe to print: bytes that are no characters as `\xNN`, controls as `\u{N}`. */
export function escapedText(bytes: Uint8Array): string {
  const shown = bytes.subarray(0, SHOWN_BYTES);
  let text = "";
  for (let at = 0; at < shown.length; ) {
    const length = characterLength(shown, at);
    if (length === 0) text += `\\x${(shown[at++] as number).toString(16).padStart(2, "0")}`;
    else {
      text += Buffer.from(shown.subarray(at, at + length)).toString("utf8");
      at += length;
    }
  }
  return escapeInvisible(text) + (bytes.length > SHOWN_BYTES ? "…" : "");
}

/** Controls, format characters (bidi marks among them) and odd spaces as `\u{N}`; the common ones in their short form. */
export function escapeInvisible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => {
    const short = SHORT[character];
    return short ?? `\\u{${(character.codePointAt(0) as number).toString(16)}}`;
  });
}

const SHORT: Readonly<Record<string, string>> = { "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** Bytes of the UTF-8 character at `at`, or 0 where there is none. A character cut off by the end counts as none. */
function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length < 2) return length;
  const text = new TextDecoder().decode(bytes.subarray(at, at + length));
  return text.includes("\ufffd") || at + length > bytes.length ? 0 : length;
}
