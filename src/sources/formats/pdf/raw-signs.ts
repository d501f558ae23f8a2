import { constants, inflateSync } from "node:zlib";
import { CareoError } from "../../../base/index.ts";
import type { Limits } from "../../limits.ts";
import { filtersOf, type RawStream, unescapeNames, walkPdf } from "./streams.ts";

export interface RawSigns {
  /** Names of PDF that make a reader act, of those in `ACTIVE_NAMES`. */
  readonly names: ReadonlySet<string>;
  /** How often the file was saved on top of itself: 0 for a file written once. */
  readonly revisions: number;
  /** Byte offsets just after each end mark, oldest first: the file cut there is that version. */
  readonly versionEnds: readonly number[];
  /** Bytes after the last end mark. */
  readonly trailingBytes: number;
}

/** What an investigator must know before opening the file elsewhere, in the words of ISO 32000-1, section 12.6. */
export const ACTIVE_NAMES = {
  JavaScript: "a script",
  JS: "a script",
  Launch: "an action that starts a program",
  OpenAction: "an action on opening",
  AA: "actions on events",
  SubmitForm: "an action that sends a form",
  ImportData: "an action that loads data",
  GoToR: "a jump to another file",
  GoToE: "a jump into an embedded file",
  EmbeddedFile: "an embedded file",
  RichMedia: "embedded media",
  Movie: "embedded media",
  XFA: "an XFA form",
} as const;

const NAME = new RegExp(`/(${Object.keys(ACTIVE_NAMES).join("|")})(?![A-Za-z0-9])`, "g");
// Deflate cannot expand further, so a shorter stream needs no measuring.
const DEFLATE_RATIO = 1032;

/** Throws `sources/pdf-bomb` for a stream that would expand beyond the caps of archives. */
export function readRawSigns(bytes: Uint8Array, limits: Limits): RawSigns {
  const names = new Set<string>();
  const collect = (text: string): void => {
    const plain = text.includes("#") ? unescapeNames(text) : text;
    for (const match of plain.matchAll(NAME)) names.add(match[1] as string);
  };
  const left = { bytes: limits.archiveBytes };
  for (const { between, stream } of walkPdf(bytes)) {
    collect(between);
    if (!stream) continue;
    const expanded = measure(stream, limits, left);
    if (expanded && /\/ObjStm\b/.test(stream.dictionary)) collect(expanded.toString("latin1"));
  }
  return { names, ...readVersions(bytes) };
}

/** Expands a deflated stream as a reader would, within the caps. Images are not expanded: no text is read from them. */
function measure(stream: RawStream, limits: Limits, left: { bytes: number }): Buffer | undefined {
  const filters = filtersOf(stream.dictionary);
  const isImage = /\/Subtype\s*\/Image\b/.test(stream.dictionary);
  const isObjects = /\/ObjStm\b/.test(stream.dictionary);
  const couldBe = filters.length > 1 || stream.data.length * DEFLATE_RATIO > limits.archiveRatioFrom;
  if (isImage || !(isObjects || couldBe)) return undefined;
  let data = Buffer.from(stream.data.buffer, stream.data.byteOffset, stream.data.byteLength);
  for (const filter of filters) {
    if (filter !== "FlateDecode" && filter !== "Fl") return undefined;
    const expanded = inflateWithin(data, stream.data.length, limits);
    if (expanded === undefined) return undefined;
    left.bytes -= expanded.length;
    if (left.bytes < 0) throw bomb(`its streams expand to more than ${limits.archiveBytes} bytes`);
    data = expanded;
  }
  return data;
}

function inflateWithin(data: Uint8Array, packed: number, limits: Limits): Buffer<ArrayBuffer> | undefined {
  const most = Math.min(limits.archiveBytes, Math.max(limits.archiveRatioFrom, packed * limits.archiveRatio));
  try {
    return inflateSync(data, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
      throw bomb(`one stream of ${packed} bytes expands to more than ${most}`);
    // Damaged or encrypted: the renderer's affair, and it is capped by its process.
    return undefined;
  }
}

function bomb(why: string): CareoError {
  return new CareoError("sources/pdf-bomb", `The PDF was not read: ${why}.`, {
    hint: "The original is kept. Ask for the document in another form.",
  });
}

function readVersions(bytes: Uint8Array): Omit<RawSigns, "names"> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ends: number[] = [];
  for (let at = file.indexOf("%%EOF"); at >= 0; at = file.indexOf("%%EOF", at + 5)) {
    // Only a mark that closes a cross-reference counts; the word may stand in a text or an attachment.
    if (/startxref\s+\d+\s+$/.test(file.toString("latin1", Math.max(0, at - 60), at))) ends.push(at + 5);
  }
  // A linearised file ends its first-page section with a mark of its own.
  const isLinearised = /\/Linearized\b/.test(file.toString("latin1", 0, 1024));
  const versionEnds = isLinearised ? ends.slice(1) : ends;
  const tail = file.subarray(ends.at(-1) ?? file.length);
  return {
    revisions: Math.max(versionEnds.length - 1, 0),
    versionEnds,
    trailingBytes: tail.every((byte) => byte <= 0x20) ? 0 : tail.length,
  };
}
