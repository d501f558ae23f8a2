import { looksLikeText } from "./texts-of-bytes.ts";

/**
 * Texts in the bytes of a PDF: of every stream that can be unpacked, earlier revisions and objects that nothing refers to among
 * them, the strings, written out and joined as they are drawn. Fonts may number their letters as they like; such text only a
 * reader of PDF gives back, so what is published is read once more with one.
 */
export type PdfPiece =
  | { readonly kind: "text"; readonly name: string; readonly text: string; readonly showsText?: boolean }
  /** What is no text and shows none, a font or a profile: letters come in it by chance. */
  | { readonly kind: "bytes"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "unread"; readonly name: string; readonly why: string };

const STREAM = Buffer.from("stream");
const END = Buffer.from("endstream");
// A dictionary before its stream; longer ones are none.
const LONGEST_DICTIONARY = 4096;

export function pdfPieces(
  buffer: Buffer,
  inflate: (bytes: Uint8Array) => Uint8Array | undefined,
): PdfPiece[] {
  const pieces: PdfPiece[] = [{ kind: "text", name: "objects", text: stringsIn(buffer.toString("latin1")) }];
  const numbered = onlyNumbersLetters(buffer.toString("latin1"));
  let number = 0;
  for (let at = buffer.indexOf(STREAM); at >= 0; at = buffer.indexOf(STREAM, at + STREAM.length)) {
    if (buffer.toString("latin1", at - 3, at) === "end") continue;
    const start = buffer[at + 6] === 0x0d ? at + 8 : at + 7;
    const close = buffer.indexOf(END, start);
    const end = close < 0 ? buffer.length : close;
    const before = buffer.toString("latin1", Math.max(0, at - LONGEST_DICTIONARY), at);
    const dictionary = before.slice(before.lastIndexOf(" obj"));
    const found = streamPieces(`stream ${++number}`, dictionary, buffer.subarray(start, end), inflate);
    pieces.push(...(numbered ? found.map(asNumbers) : found));
    at = end - STREAM.length;
  }
  return pieces;
}

/** Where every font is composite, a page shows numbers of letters, and what they spell as bytes is chance. */
function onlyNumbersLetters(file: string): boolean {
  return /\/Identity-H\b/.test(file) && !/\/Subtype\s*\/(Type1|MMType1|TrueType|Type3)\b/.test(file);
}

function asNumbers(piece: PdfPiece): PdfPiece {
  if (piece.kind !== "text" || !piece.showsText) return piece;
  return { kind: "bytes", name: piece.name, bytes: Buffer.from(piece.text, "latin1") };
}

/** The operators between which a page shows text (ISO 32000-1, section 9.4). */
const SHOWS_TEXT = /\bBT\b[\s\S]*\bET\b/;

function streamPieces(
  name: string,
  dictionary: string,
  data: Buffer,
  inflate: (bytes: Uint8Array) => Uint8Array | undefined,
): PdfPiece[] {
  const filters = [
    ...dictionary.matchAll(/\/(ASCIIHexDecode|ASCII85Decode|FlateDecode|LZWDecode|AHx|A85|Fl|LZW)\b/g),
  ];
  let bytes: Uint8Array | undefined = data;
  for (const [, filter] of filters) {
    if (bytes === undefined) break;
    if (filter === "ASCIIHexDecode" || filter === "AHx")
      bytes = hexBytes(Buffer.from(bytes).toString("latin1"));
    else if (filter === "ASCII85Decode" || filter === "A85")
      bytes = ascii85(Buffer.from(bytes).toString("latin1"));
    else if (filter === "FlateDecode" || filter === "Fl") bytes = inflate(bytes);
    else bytes = undefined;
  }
  const isPicture = /\/Subtype\s*\/Image\b/.test(dictionary);
  if (bytes === undefined)
    return isPicture ? [] : [{ kind: "unread", name, why: "its stream cannot be unpacked" }];
  if (isPicture || bytes === data) return [];
  const text = Buffer.from(bytes).toString("latin1");
  if (!looksLikeText(bytes) && !SHOWS_TEXT.test(text)) return [{ kind: "bytes", name, bytes }];
  const showsText = SHOWS_TEXT.test(text);
  return [
    { kind: "text", name, text: stringsIn(text), showsText },
    { kind: "text", name, text: Buffer.from(bytes).toString("utf8"), showsText },
  ];
}

const TOKEN =
  /\((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S])*\))*\)|<[0-9A-Fa-f\s]{4,}>|T[*dDmJj]|TL|'|"|ET|BT|obj|\]/g;

/**
 * The strings in the order of the file. Pieces of one line of text, set apart by a few units, run together; where the next line
 * or object begins, a break stands.
 */
function stringsIn(text: string): string {
  let out = "";
  for (const [token] of text.matchAll(TOKEN)) {
    if (token[0] === "(") out += decoded(literal(token.slice(1, -1)));
    else if (token[0] === "<") out += decoded(hexBytes(token.slice(1, -1)).toString("latin1"));
    else if (token !== "TJ" && token !== "Tj" && token !== "]") out += "\n";
    else out += "\u200b";
  }
  return out;
}

/** PDF strings that begin with a mark are UTF-16, big end first; all others as Latin-1, near enough. */
function decoded(latin1: string): string {
  if (!latin1.startsWith("þÿ")) return latin1.includes("\0") ? `${latin1}\n${bigEnd(latin1)}\n` : latin1;
  return bigEnd(latin1.slice(2));
}

function bigEnd(latin1: string): string {
  let out = "";
  for (let at = 0; at + 1 < latin1.length; at += 2)
    out += String.fromCharCode((latin1.charCodeAt(at) << 8) | latin1.charCodeAt(at + 1));
  return out;
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function literal(text: string): string {
  return text.replace(/\\([0-7]{1,3}|\r?\n|[\s\S])/g, (_, escaped: string) => {
    if (/^[0-7]/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8) & 0xff);
    return /\n$/.test(escaped) ? "" : (ESCAPES[escaped] ?? escaped);
  });
}

function hexBytes(text: string): Buffer {
  const digits = text.replace(/[^0-9A-Fa-f]/g, "");
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, "hex");
}

function ascii85(text: string): Buffer {
  const out: number[] = [];
  let group: number[] = [];
  for (const letter of text.replace(/\s|~>[\s\S]*$/g, "")) {
    if (letter === "z" && group.length === 0) {
      out.push(0, 0, 0, 0);
      continue;
    }
    group.push(letter.charCodeAt(0) - 33);
    if (group.length === 5) {
      out.push(...groupBytes(group, 4));
      group = [];
    }
  }
  if (group.length > 1) out.push(...groupBytes([...group, 84, 84, 84, 84].slice(0, 5), group.length - 1));
  return Buffer.from(out);
}

function groupBytes(group: readonly number[], size: number): number[] {
  const value = group.reduce((sum, digit) => sum * 85 + digit, 0);
  return [value / 0x1000000, value / 0x10000, value / 0x100, value]
    .slice(0, size)
    .map((each) => Math.floor(each) & 0xff);
}
