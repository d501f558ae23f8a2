import type { Problem } from "../../../base/index.ts";
import { decodeText } from "../../encoding/index.ts";
import type { Publication } from "../../frozen-text.ts";
import { findStatedDate } from "../../stated-date.ts";
import { countCodePoints, TextWriter } from "../../text-writer.ts";
import type { FormatContext, FormatResult } from "../format.ts";
import { joinLines, readBlocks } from "./blocks.ts";
import { type FrontMatter, readFrontMatter } from "./front-matter.ts";
import { readInline } from "./inline.ts";

/**
 * Freezes what a reader of the Markdown sees, not its marks (docs/decisions/0022-markdown-as-shown.md): a name in
 * asterisks is a name. Front matter, link targets and comments are metadata.
 */
export async function readMarkdown(bytes: Uint8Array, { fileName }: FormatContext): Promise<FormatResult> {
  const { value, problems } = decodeText(bytes);
  const front = readFrontMatter(value.text);
  const document = readBlocks(front.body);
  const writer = new TextWriter();
  const links: { witness: string; name: string; value: string }[] = [];
  document.blocks.forEach((block, at) => {
    const { text, links: own } = block.isCode
      ? { text: block.source, links: [] }
      : readInline(joinLines(block.source), document.references);
    const shown = text.trim();
    const lead = text.length - text.trimStart().length;
    const start = writer.length + (writer.length === 0 ? 0 : 2);
    writer.block(block.type, shown, { main: block.main, place: { paragraph: at + 1 } });
    const point = (units: number): number =>
      start + countCodePoints(shown.slice(0, Math.max(0, Math.min(units - lead, shown.length))));
    for (const link of own)
      links.push({ witness: "link", name: `${point(link.start)}-${point(link.end)}`, value: link.href });
  });
  const comments = document.comments.map((comment) => ({
    witness: "markdown-comment",
    name: "comment",
    value: comment,
  }));
  const metadata = [
    { witness: "text", name: "encoding", value: value.encoding },
    ...front.metadata,
    ...links,
    ...comments,
  ];
  const all = [
    ...problems,
    ...hiddenProblem(document.comments, fileName),
    ...emptyProblem(writer.length, fileName),
  ];
  return {
    extractor: "markdown/1",
    ...writer.finish(),
    published: publicationOf(front),
    metadata,
    problems: all,
  };
}

function publicationOf({ metadata }: FrontMatter): Publication | null {
  const field = metadata.find(({ name }) =>
    /^(date|published|publish(ed)?[_-]?(at|date|on)?|pubdate)$/.test(name),
  );
  const date = findStatedDate(field?.value ?? "");
  return date === undefined ? null : { value: date, basis: "metadata" };
}

function hiddenProblem(comments: readonly string[], where: string): Problem[] {
  if (comments.length === 0) return [];
  const message = `The file holds ${comments.length} comments that a reader does not see; they are in the metadata.`;
  return [{ code: "sources/hidden-text", message, where }];
}

function emptyProblem(length: number, where: string): Problem[] {
  return length > 0 ? [] : [{ code: "sources/empty", message: "The file shows no text.", where }];
}
