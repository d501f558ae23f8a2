import type { Email } from "postal-mime";
import { codePointIndex, type Problem } from "../../../base/index.ts";
import type { FrozenText } from "../../frozen-text.ts";
import { findParagraphs } from "../../paragraphs.ts";
import type { TextWriter } from "../../text-writer.ts";
import { readPage } from "../html/html.ts";

/**
 * Writes the body. A mail may carry it twice, as text and as HTML. Where the words are the same one is written; where
 * they differ both are, the HTML first, because that is what mail programs show, and the difference is a problem.
 */
export function writeBodies(
  mail: Email,
  writer: TextWriter,
  fileName: string,
): { readonly metadata: FrozenText["metadata"]; readonly problems: readonly Problem[] } {
  const text = mail.text ?? "";
  const page = mail.html === undefined ? undefined : readPage(mail.html, fileName);
  if (page === undefined || page.text === "") {
    writeText(text, writer, true);
    const problems = text.trim() === "" ? [noBody(fileName)] : [];
    return { metadata: page?.metadata ?? [], problems };
  }
  const differs = text.trim() !== "" && words(text) !== words(page.text);
  const shift = writePage(page, writer);
  if (differs) writeText(text, writer, false);
  const problems = page.problems.filter((each) => each.code !== "sources/empty");
  return {
    metadata: page.metadata.map((each) => (each.witness === "link" ? moved(each, shift) : each)),
    problems: differs ? [...problems, partsDiffer(fileName)] : problems,
  };
}

function writeText(text: string, writer: TextWriter, main: boolean): void {
  for (const { start, end } of findParagraphs(text)) {
    const paragraph = text.slice(start, end).replace(/\r\n?/g, "\n");
    writer.block("body", paragraph, { main });
  }
}

/** Copies the blocks and the spaces between them, so that places in the page move by one number. Returns it. */
function writePage(page: FrozenText, writer: TextWriter): number {
  const index = codePointIndex(page.text);
  const slice = (start: number, end: number): string =>
    page.text.slice(index.toUnits(start), index.toUnits(end));
  if (writer.length > 0) writer.gap("\n\n");
  const shift = writer.length;
  let last = 0;
  for (const block of page.blocks) {
    writer.gap(slice(last, block.start));
    // A heading inside a mail is no title of the mail: that is its subject.
    const type = block.type === "title" ? "body" : block.type;
    const { main, place } = block;
    writer.mark(type, slice(block.start, block.end), { main, ...(place && { place }) });
    last = block.end;
  }
  return shift;
}

function moved(link: FrozenText["metadata"][number], shift: number): FrozenText["metadata"][number] {
  const [start = 0, end = 0] = link.name.split("-").map(Number);
  return { ...link, name: `${start + shift}-${end + shift}` };
}

/** The words alone: mailers wrap, quote, write links out and put bullets differently in the two bodies. */
function words(text: string): string {
  return text
    .replace(/<?\bhttps?:\/\/[^\s>]+>?/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}

function partsDiffer(fileName: string): Problem {
  return {
    code: "sources/parts-differ",
    message:
      "The mail carries two bodies, and their words differ; both were read, the one with markup first.",
    where: fileName,
    hint: "Some programs show the one and some the other. Compare them before quoting.",
  };
}

function noBody(fileName: string): Problem {
  return { code: "sources/empty", message: "The mail has no text besides its headers.", where: fileName };
}
