/** What lies inside files of formats that pack or hide their text: ZIP, gzip, PNG, PDF. */
import { constants, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { type PdfPiece, pdfPieces } from "./pdf-pieces.ts";

export interface Piece {
  /** Where it was: the name of an entry, of a chunk. */
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** Something that could not be looked into; what it holds nobody can say. */
export interface Unreadable {
  readonly name: string;
  readonly why: string;
}

export interface Contents {
  readonly pieces: readonly Piece[];
  readonly unread: readonly Unreadable[];
}

/** How much may still be unpacked; what would be more is unread. */
export interface UnpackBudget {
  left: number;
}

const NOTHING: Contents = { pieces: [], unread: [] };

export function contentsOf(bytes: Uint8Array, budget: UnpackBudget): Contents {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = (...magic: number[]) => magic.every((byte, at) => buffer[at] === byte);
  if (starts(0x50, 0x4b, 3, 4)) return zipContents(buffer, budget);
  if (starts(0x1f, 0x8b, 8)) return gzipContents(buffer, budget);
  if (starts(0x89, 0x50, 0x4e, 0x47)) return pngContents(buffer, budget);
  if (buffer.subarray(0, 1024).includes("%PDF-")) return pdfContents(buffer, budget);
  const packed = PACKED.find(([magic]) => starts(...magic));
  return packed === undefined
    ? NOTHING
    : { pieces: [], unread: [{ name: "", why: `it is packed as ${packed[1]}` }] };
}

const PACKED: readonly (readonly [magic: readonly number[], name: string])[] = [
  [[0x37, 0x7a, 0xbc, 0xaf], "7z"],
  [[0x52, 0x61, 0x72, 0x21], "RAR"],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], "xz"],
  [[0x28, 0xb5, 0x2f, 0xfd], "zstd"],
  [[0x42, 0x5a, 0x68], "bzip2"],
];

/** Undefined where it is no such stream, or more than may be unpacked. */
function unpack(how: typeof inflateRawSync, bytes: Uint8Array, budget: UnpackBudget): Uint8Array | undefined {
  try {
    // Cut short rather than refused: what there is can be looked at.
    const out = how(bytes, {
      maxOutputLength: Math.max(1, budget.left),
      finishFlush: constants.Z_SYNC_FLUSH,
    });
    budget.left -= out.length;
    return out;
  } catch {
    return undefined;
  }
}

function gzipContents(buffer: Buffer, budget: UnpackBudget): Contents {
  const content = unpack(gunzipSync, buffer, budget);
  if (content !== undefined) return { pieces: [{ name: "unpacked", content }], unread: [] };
  return { pieces: [], unread: [{ name: "", why: "it cannot be unpacked" }] };
}

const LOCAL_HEADER = Buffer.from([0x50, 0x4b, 3, 4]);
const HEADER_BYTES = 30;

/** By local headers, one after another wherever they stand: an entry that no directory names is in the bytes all the same. */
function zipContents(buffer: Buffer, budget: UnpackBudget): Contents {
  const pieces: Piece[] = [];
  const unread: Unreadable[] = [];
  for (let at = buffer.indexOf(LOCAL_HEADER); at >= 0; at = buffer.indexOf(LOCAL_HEADER, at + 4)) {
    if (at + HEADER_BYTES > buffer.length) break;
    const flags = buffer.readUInt16LE(at + 6);
    const method = buffer.readUInt16LE(at + 8);
    const size = buffer.readUInt32LE(at + 18);
    const start = at + HEADER_BYTES + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28);
    const raw = buffer.subarray(at + HEADER_BYTES, at + HEADER_BYTES + buffer.readUInt16LE(at + 26));
    const name = raw.toString("utf8");
    pieces.push({ name: "name of an entry", content: name });
    const packed = buffer.subarray(start);
    const content =
      (flags & 1) !== 0
        ? undefined
        : method === 0
          ? packed.subarray(0, size)
          : method === 8
            ? unpack(inflateRawSync, packed, budget)
            : undefined;
    if (content === undefined)
      unread.push({ name, why: (flags & 1) !== 0 ? "it is encrypted" : "it cannot be unpacked" });
    else pieces.push({ name, content });
  }
  return { pieces, unread };
}

const PNG_TEXT = new Set(["tEXt", "zTXt", "iTXt", "iCCP", "eXIf"]);

function pngContents(buffer: Buffer, budget: UnpackBudget): Contents {
  const pieces: Piece[] = [];
  for (let at = 8; at + 8 <= buffer.length; ) {
    const size = buffer.readUInt32BE(at);
    const type = buffer.toString("latin1", at + 4, at + 8);
    const data = buffer.subarray(at + 8, at + 8 + size);
    if (PNG_TEXT.has(type)) {
      pieces.push({ name: `${type} chunk`, content: data });
      // The packed part stands behind a keyword and a few bytes that differ by kind.
      const zlib = data.indexOf(0x78);
      for (let from = zlib; from >= 0 && from < 256; from = data.indexOf(0x78, from + 1)) {
        const content = unpack(inflateSync, data.subarray(from), budget);
        if (content !== undefined && content.length > 0) pieces.push({ name: `${type} chunk`, content });
      }
    }
    at += size + 12;
  }
  return { pieces, unread: [] };
}

function pdfContents(buffer: Buffer, budget: UnpackBudget): Contents {
  if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(buffer.toString("latin1")))
    return { pieces: [], unread: [{ name: "", why: "it is an encrypted PDF" }] };
  const found = pdfPieces(buffer, (bytes) => unpack(inflateSync, bytes, budget));
  return {
    pieces: found.flatMap((each) => {
      if (each.kind === "unread") return [];
      return [{ name: each.name, content: each.kind === "text" ? each.text : each.bytes }];
    }),
    unread: found.flatMap((each: PdfPiece) =>
      each.kind === "unread" ? [{ name: each.name, why: each.why }] : [],
    ),
  };
}
