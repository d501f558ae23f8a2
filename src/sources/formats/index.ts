import type { FormatReader } from "./format.ts";

/**
 * The reader of each sniffed type, imported only when an original of that type is met: a PDF library must not be loaded
 * to read a note. A type that is not here is kept, hashed and named, and has no text.
 */
const READERS: Readonly<Record<string, () => Promise<FormatReader>>> = {
  "text/plain": readPlainText,
  "text/html": async () => (await import("./html/html.ts")).readHtml,
  "message/rfc822": async () => (await import("./mail/mail.ts")).readMail,
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": async () =>
    (await import("./docx/docx.ts")).readDocx,
  "text/markdown": async () => (await import("./markdown/markdown.ts")).readMarkdown,
  // Tables and data as a person sees them in an editor; `records` reads them as tables.
  "text/csv": readPlainText,
  "text/tab-separated-values": readPlainText,
  "application/json": readPlainText,
  "application/jsonl": readPlainText,
  "application/xml": readPlainText,
  "text/vtt": readCues,
  "application/x-subrip": readCues,
  "image/jpeg": readPicture,
  "image/png": readPicture,
  "image/gif": readPicture,
  "image/webp": readPicture,
  "image/bmp": readPicture,
  "image/tiff": readPicture,
  "image/heic": readPicture,
  "image/heif": readPicture,
  "image/avif": readPicture,
  "image/svg+xml": async () => (await import("./image/index.ts")).readSvg,
  "application/wacz": readCapture,
  "application/warc": readRecords,
  "application/pdf": async () => (await import("./pdf/index.ts")).readPdf,
};

async function readCues(): Promise<FormatReader> {
  return (await import("./transcript/index.ts")).readTranscript;
}

async function readCapture(): Promise<FormatReader> {
  const [{ readWacz }, readPage] = await Promise.all([import("./wacz/index.ts"), pageReader()]);
  return (bytes, context) => readWacz(bytes, context, readPage);
}

async function readRecords(): Promise<FormatReader> {
  const [{ readWarc }, readPage] = await Promise.all([import("./wacz/index.ts"), pageReader()]);
  return (bytes, context) => readWarc(bytes, context, readPage);
}

/** Pages inside a capture are read like saved pages. */
async function pageReader(): Promise<FormatReader> {
  return (findReader("text/html") ?? readPlainText)();
}

async function readPicture(): Promise<FormatReader> {
  const { readImage } = await import("./image/index.ts");
  return (bytes, context) => readImage(bytes, context);
}

async function readPlainText(): Promise<FormatReader> {
  return (await import("./plain.ts")).readPlain;
}

/**
 * Types read without a child process: our own scanners, linear in the input, that follow no reference, expand nothing
 * and recurse into nothing.
 */
const READ_IN_PROCESS: ReadonlySet<string> = new Set([
  "text/vtt",
  "application/x-subrip",
  "text/plain",
  "text/csv",
  "text/tab-separated-values",
  "application/json",
  "application/jsonl",
  "application/xml",
]);

export function findReader(mimeType: string): (() => Promise<FormatReader>) | undefined {
  return Object.hasOwn(READERS, mimeType) ? READERS[mimeType] : undefined;
}

export function isReadInProcess(mimeType: string): boolean {
  return READ_IN_PROCESS.has(mimeType);
}
