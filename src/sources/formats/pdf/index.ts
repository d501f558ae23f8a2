import type { PDFDocumentProxy, PDFPageProxy } from "unpdf/pdfjs";
import { TextWriter } from "../../text-writer.ts";
import type { FormatContext, FormatResult, Part } from "../format.ts";
import { type Attachment, type PageNotes, readNotes } from "./annotations.ts";
import { readingOrder } from "./columns.ts";
import { layFlow } from "./flow.ts";
import { joinFragments } from "./fragments.ts";
import { type PageGlyphs, readGlyphs } from "./glyphs.ts";
import { joinLines, type Line } from "./lines.ts";
import { infoWitnesses, xmpWitnesses } from "./metadata.ts";
import { openPdf } from "./open.ts";
import { describeFindings } from "./problems.ts";
import { readRawSigns } from "./raw-signs.ts";
import { findRunningHeads, type PageLines } from "./running-heads.ts";
import { type PageFrame, writePieces } from "./text.ts";

// Pages that are read of one PDF. A page takes 5 to 12 ms (a manual of 36 pages: 430 ms), so they stay within the minute
// of a parser; the pages beyond are named in a problem.
const MOST_PAGES = 2500;
// To find one page the library may walk over all of them, at 3 million a second; so of very thick files less is read.
const MOST_STEPS = 25_000_000;
// After so many pages in a row that do not exist, the page tree lies about its number.
const MOST_FAILURES = 50;

/** Reads the text of a PDF: columns in the order of reading, paragraphs whole over pages, every line with its box. */
export async function readPdf(bytes: Uint8Array, context: FormatContext): Promise<FormatResult> {
  const signs = readRawSigns(bytes, context.limits);
  const pdf = await openPdf(bytes);
  try {
    const { info, metadata } = await pdf.getMetadata();
    const pages = await readPages(pdf, mostPages(pdf.numPages, context));
    const attachments = [
      ...(await documentAttachments(pdf)),
      ...pages.notes.flatMap((each) => each.attachments),
    ];
    const lines = pages.glyphs.map(layPage);
    const heads = findRunningHeads(lines);
    const writer = new TextWriter();
    const spans = writePieces(writer, layFlow(lines, heads), pages.notes, await framesOf(pdf, pages.glyphs));
    const xmp = xmpWitnesses(metadata?.getRaw() as string | undefined);
    const problems = describeFindings({
      signs,
      notes: pages.notes,
      info: info as Readonly<Record<string, unknown>>,
      hasScript: (await pdf.getJSActions().catch(() => null)) !== null,
      opensAtPage: Boolean((await pdf.getOpenAction().catch(() => null))?.dest),
      attachments: attachments.map((each) => each.name),
      pagesWithoutText: pages.glyphs.filter((each) => each.frames.length === 0).map((each) => each.page),
      unreadPages: pages.unread,
      pageCount: pdf.numPages,
      unmapped: pages.glyphs.reduce((sum, each) => sum + each.unmapped, 0),
      letters: writer.length,
    });
    return {
      extractor: "pdf/1 unpdf/1.7.0",
      ...writer.finish(),
      // The dates of a PDF say when the file was made, which may be long after the words were published.
      published: null,
      metadata: [...infoWitnesses(info as Readonly<Record<string, unknown>>), ...xmp.witnesses],
      problems: [...problems, ...xmp.problems],
      pages: spans,
      ...(attachments.length > 0 && { parts: attachments.map(partOf) }),
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

function mostPages(pages: number, { limits }: FormatContext): number {
  return Math.min(MOST_PAGES, limits.units, Math.ceil(MOST_STEPS / pages));
}

interface ReadPages {
  readonly glyphs: readonly PageGlyphs[];
  readonly notes: readonly PageNotes[];
  readonly unread: readonly number[];
}

async function readPages(pdf: PDFDocumentProxy, most: number): Promise<ReadPages> {
  const glyphs: PageGlyphs[] = [];
  const notes: PageNotes[] = [];
  const unread: number[] = [];
  let failures = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    if (number > most || failures >= MOST_FAILURES) {
      unread.push(number);
      continue;
    }
    try {
      const page: PDFPageProxy = await pdf.getPage(number);
      glyphs.push(await readGlyphs(page, number));
      notes.push(await readNotes(page, number));
      page.cleanup();
      failures = 0;
    } catch {
      failures++;
      unread.push(number);
    }
  }
  return { glyphs, notes, unread };
}

function layPage(glyphs: PageGlyphs): PageLines {
  const columns: Line[][] = [];
  const watermarks: Line[] = [];
  for (const frame of glyphs.frames) {
    const groups = readingOrder(joinFragments(frame.glyphs));
    const lines = groups.map((group) => joinLines(group, glyphs.page, frame.turn));
    if (frame.turn === "slanted") watermarks.push(...lines.flat());
    else columns.push(...lines);
  }
  return { page: glyphs.page, height: glyphs.height, columns, watermarks };
}

async function framesOf(pdf: PDFDocumentProxy, pages: readonly PageGlyphs[]): Promise<PageFrame[]> {
  const labels = await pdf.getPageLabels().catch(() => null);
  return pages.map(({ page, width, height }) => {
    const label = labels?.[page - 1];
    return { page, width, height, ...(label && label !== String(page) && { label }) };
  });
}

async function documentAttachments(pdf: PDFDocumentProxy): Promise<Attachment[]> {
  const found = (await pdf.getAttachments().catch(() => null)) as Record<
    string,
    { filename?: string; content?: Uint8Array }
  > | null;
  return Object.entries(found ?? {}).flatMap(([key, { filename, content }]) =>
    content ? [{ name: filename ?? key, bytes: Uint8Array.from(content) }] : [],
  );
}

function partOf({ name, bytes }: Attachment): Part {
  return { name, bytes, mimeType: "application/octet-stream", role: "attachment" };
}
