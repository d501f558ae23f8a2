import type { ReadSource } from "../read-frozen-text.ts";
import type { CaptureForm, CompletenessName } from "./item.ts";
import type { CaptureFacts } from "./measure.ts";

/** The form of an original by its type. */
export function captureForm(mimeType: string): CaptureForm {
  if (/^application\/(wacz|warc)$|^text\/html$|multipart\/related/.test(mimeType)) return "web";
  if (mimeType === "text/vtt" || mimeType === "application/x-subrip") return "transcript";
  if (mimeType.startsWith("image/")) return "picture";
  if (/^(audio|video)\//.test(mimeType)) return "recording";
  if (mimeType === "message/rfc822") return "mail";
  if (/^text\/|pdf|officedocument|rtf/.test(mimeType)) return "document";
  return "other";
}

/**
 * What the bytes themselves show. What only a person can say (from whom, through which hands, on what condition) is
 * never guessed from them.
 */
export function factsOfReading(read: ReadSource): CaptureFacts {
  const shown = SIGNS.filter(([, isShown]) => isShown(read)).map(([name]) => [name, "present"] as const);
  return Object.fromEntries(shown);
}

type Sign = readonly [CompletenessName, (read: ReadSource) => boolean];

const says = (read: ReadSource, witness: RegExp, name: RegExp): boolean =>
  read.text.metadata.some((each) => witness.test(each.witness) && name.test(each.name) && each.value !== "");
const hasProblem = (read: ReadSource, code: RegExp): boolean =>
  read.text.problems.some((problem) => code.test(problem.code));

const SIGNS: readonly Sign[] = [
  ["url", (read) => says(read, /(^|\s)capture$/, /^url$/)],
  ["html", (read) => read.mimeType === "text/html" || read.parts.some((part) => part.role === "page")],
  [
    "full-page-image",
    // A picture of the window alone shows only what was in sight.
    (read) =>
      read.text.metadata.some(
        (each) =>
          each.witness === "capture" && each.name === "screenshot" && /^fullPage \d{4}-/.test(each.value),
      ),
  ],
  ["embedded-media", (read) => read.parts.some((part) => part.role === "media")],
  ["page-metadata", (read) => says(read, /json-ld|meta|open-?graph|dublin/i, /./)],
  [
    "capture-seal",
    (read) =>
      read.text.metadata.some(
        (each) =>
          each.witness === "wacz-signature" &&
          each.name === "signer" &&
          /^(domain|anonymous key) /.test(each.value),
      ),
  ],
  // When the capture was made, as its own records say.
  ["obtained-at", (read) => says(read, /(^|\s)capture$/, /^captured$/)],
  ["author", (read) => says(read, /./, /^(author|creator|dc:creator|artist|from|byline)$/i)],
  [
    "date",
    (read) => read.text.published !== null || says(read, /./, /^(DateTimeOriginal|CreateDate|date)$/i),
  ],
  [
    "text-layer",
    (read) => read.text.text !== "" && !hasProblem(read, /no-text-layer|pages-not-read|unmapped/),
  ],
  ["single-version", (read) => read.size > 0 && !hasProblem(read, /revisions|tracked/)],
  ["recording-kept", (read) => says(read, /^folder$/, /^media$/)],
  ["speakers", (read) => read.text.blocks.some((block) => block.place?.speaker !== undefined)],
  ["camera-metadata", (read) => says(read, /^exif$/, /^(Make|Model|DateTimeOriginal)$/)],
  ["place", (read) => says(read, /^exif-gps$/, /^GPSLatitude$/)],
  [
    "mail-headers",
    (read) => read.mimeType === "message/rfc822" && says(read, /./, /^(received|message-id)$/i),
  ],
];
