import type { Problem } from "../../../base/index.ts";
import { decodeText } from "../../encoding/index.ts";
import { findStatedDate } from "../../stated-date.ts";
import type { FormatContext, FormatResult } from "../format.ts";
import { findDeclaredEncoding } from "./charset.ts";
import { type DomDocument, parsePage } from "./dom.ts";
import { typeBlocks } from "./main-mask.ts";
import type { Metadata } from "./metadata.ts";
import { readPublication } from "./publication.ts";
import { readVisible, type VisiblePage, writeBlocks } from "./visible.ts";
import { readWitnesses } from "./witnesses.ts";

/**
 * Freezes the whole visible text of a saved page: article, author notes, captions, asides, footers, in source order.
 * White space is collapsed as a browser does. Nothing is executed, loaded or followed.
 */
export async function readHtml(bytes: Uint8Array, context: FormatContext): Promise<FormatResult> {
  const decoded = decodeText(bytes, findDeclaredEncoding(bytes));
  const result = readPage(decoded.value.text, context.fileName);
  const encoding = { witness: "html", name: "encoding", value: decoded.value.encoding };
  return {
    ...result,
    metadata: [encoding, ...result.metadata],
    problems: [...decoded.problems, ...result.problems],
  };
}

/** As `readHtml`, for markup that is text already: the HTML part of a mail, a page of an archive. */
export function readPage(html: string, fileName: string): FormatResult {
  const document = parsePage(html);
  const page = readVisible(document);
  const witnesses = readWitnesses(document, html);
  const typed = typeBlocks(page, html, titlesOf(witnesses.metadata));
  const { writer, links } = writeBlocks(page.blocks, typed);
  const published = readPublication(witnesses.metadata, findBylineDate(document));
  const metadata = [
    ...witnesses.metadata,
    ...ofBlocks(
      page,
      typed.map((zone) => zone.type),
    ),
    ...links.slice(0, MOST_LINKS).map((link) => ({ witness: "link", ...link })),
    ...[...page.notShown].map(([name, count]) => ({ witness: "not-shown", name, value: String(count) })),
  ];
  const problems = [...witnesses.problems, ...published.problems, ...problemsOf(page, fileName)];
  return { extractor: "html/1", ...writer.finish(), published: published.value, metadata, problems };
}

/** Links are kept by their place in the text, for a reader who asks what a statement links to. */
const MOST_LINKS = 5_000;

function titlesOf(metadata: readonly Metadata[]): string[] {
  const isTitle = ({ witness, name }: Metadata): boolean =>
    (witness === "html" && name === "title") ||
    name === "og:title" ||
    (witness === "json-ld" && name === "headline");
  return metadata.filter(isTitle).map((each) => each.value);
}

function ofBlocks(page: VisiblePage, types: readonly string[]): Metadata[] {
  return page.blocks.flatMap((block, index) =>
    types[index] === "byline" ? [{ witness: "byline", name: "text", value: block.text }] : [],
  );
}

/** The day of the first `<time>` that stands with the article's head, where nothing else states one. */
function findBylineDate(document: DomDocument): string | undefined {
  const time =
    document.querySelector("time[pubdate]") ??
    document.querySelector("article header time[datetime], article time[datetime], main time[datetime]") ??
    document.querySelector("time[datetime]");
  return findStatedDate(time?.getAttribute("datetime") ?? "");
}

function problemsOf({ blocks, hidden }: VisiblePage, fileName: string): Problem[] {
  const problems: Problem[] = [];
  if (blocks.length === 0)
    problems.push({
      code: "sources/empty",
      message: "The page shows no text. Its text may have been loaded by script after it was opened.",
      where: fileName,
      hint: "Save it from a browser as a complete page, or as WACZ.",
    });
  if (hidden.elements > 0)
    problems.push({
      code: "sources/hidden-text",
      message: `The page hides ${hidden.elements} elements with ${hidden.characters} characters; they were not read.`,
      where: fileName,
      hint: "Look at the source of the page if what is hidden may matter.",
    });
  return problems;
}
