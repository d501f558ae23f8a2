import { constants, gunzipSync } from "node:zlib";
import { fileTypeFromBuffer } from "file-type";
import type { Problem, WithProblems } from "../../base/index.ts";
import { decodeText } from "../encoding/index.ts";
import { isTextType, typeOfName } from "./endings.ts";
import { textKind } from "./text-kind.ts";
import { zipKind } from "./zip-kind.ts";

/** Bytes from the start that tell the type; the list of a ZIP stands at its end. */
const HEAD_BYTES = 65_536;

/**
 * The MIME type of `bytes`, as they are. The name's ending only chooses between kinds of text; where it claims something
 * that the bytes are not, that is a problem, and a binary file that calls itself text is refused as text.
 */
export async function sniff(bytes: Uint8Array, fileName: string): Promise<WithProblems<string>> {
  const head = bytes.subarray(0, HEAD_BYTES);
  const binary = await findBinaryType(bytes, head);
  const value = binary ?? textKind(decodeText(head).value.text.slice(0, HEAD_BYTES / 4), fileName);
  return { value, problems: compareWithName(value, binary !== undefined, fileName) };
}

async function findBinaryType(bytes: Uint8Array, head: Uint8Array): Promise<string | undefined> {
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0x50, 0x4b, 0x05, 0x06]))
    return zipKind(bytes);
  // Junk may stand before a PDF's first line; readers accept it within the first kilobyte.
  if (Buffer.from(head.subarray(0, 1024)).includes("%PDF-")) return "application/pdf";
  if (startsWith(head, [0x50, 0x41, 0x52, 0x31])) return "application/vnd.apache.parquet";
  if (startsWith(head, [0x1f, 0x8b])) return holdsWarc(head) ? "application/warc" : "application/gzip";
  // The mark of UTF-16 is also how a rare kind of MPEG audio begins, and file-type takes it for that.
  if (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]))
    return isBinary(head) ? "application/octet-stream" : undefined;
  const found = (await fileTypeFromBuffer(head))?.mime;
  // It takes any text with an XML declaration for XML; our own look at the root is finer.
  if (found !== undefined && !/xml|rtf|vtt|subrip|vcard|calendar|text\//.test(found)) return found;
  return isBinary(head) ? "application/octet-stream" : undefined;
}

function startsWith(bytes: Uint8Array, wanted: readonly number[]): boolean {
  return wanted.every((byte, index) => bytes[index] === byte);
}

function holdsWarc(head: Uint8Array): boolean {
  try {
    // A kilobyte cannot grow beyond about a megabyte, so this is safe without a meter.
    const start = gunzipSync(head.subarray(0, 1024), { finishFlush: constants.Z_SYNC_FLUSH });
    return start.subarray(0, 5).toString("latin1") === "WARC/";
  } catch {
    return false;
  }
}

// Text may hold a stray control character, from a form feed to a terminal's colours; one in fifty is no text.
const MOST_CONTROLS = 0.02;

function isBinary(head: Uint8Array): boolean {
  const { value } = decodeText(head);
  const isWide = value.encoding.startsWith("utf-16");
  // Numbers of two bytes look like UTF-16 until one looks at what they would be as characters.
  const codes = isWide ? Uint16Array.from(value.text, (character) => character.charCodeAt(0)) : head;
  let controls = 0;
  for (const code of codes) {
    if (code === 0 && !isWide) return true;
    if (code < 0x20 && !isLayout(code)) controls++;
  }
  return controls > codes.length * MOST_CONTROLS;
}

/** Tab, line feed, form feed, carriage return, and the escape of terminal colours. */
function isLayout(code: number): boolean {
  return code === 0x09 || code === 0x0a || code === 0x0c || code === 0x0d || code === 0x1b;
}

function compareWithName(mimeType: string, isBinaryType: boolean, fileName: string): Problem[] {
  const claimed = typeOfName(fileName);
  if (claimed === undefined || claimed === mimeType || claimed === "application/xml") return [];
  const name = JSON.stringify(fileName);
  if (isBinaryType && isTextType(claimed)) {
    return [
      {
        code: "sources/binary-as-text",
        message: `${name} calls itself text, but its bytes are ${describe(mimeType)}.`,
        where: fileName,
        hint: "Nothing was read from it as text. Find out what it is and how it came to this name.",
      },
    ];
  }
  // Text that merely has no mark of its kind is read as plain text; only a real contradiction is worth a line.
  if (mimeType === "text/plain" && isTextType(claimed) && claimed !== "application/x-subrip") return [];
  const message = `${name} is named like ${claimed}, but its bytes are ${describe(mimeType)}; it is read as that.`;
  return [{ code: "sources/name-contradicts-type", message, where: fileName }];
}

function describe(mimeType: string): string {
  return mimeType === "application/octet-stream" ? "binary data of no known type" : mimeType;
}
