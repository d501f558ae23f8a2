import { codePointIndex, type Problem } from "../../base/index.ts";
import { decodeText } from "../encoding/index.ts";
import type { Block } from "../frozen-text.ts";
import { findParagraphs, isHeadline } from "../paragraphs.ts";
import type { FormatContext, FormatResult } from "./format.ts";

/** Freezes a plain text exactly as it stands, line ends and all, and marks its paragraphs. */
export async function readPlain(bytes: Uint8Array, { fileName }: FormatContext): Promise<FormatResult> {
  const { value, problems } = decodeText(bytes);
  const blocks = blocksOf(value.text);
  const metadata = [{ witness: "text", name: "encoding", value: value.encoding }];
  const all = blocks.length === 0 ? [...problems, noText(fileName)] : problems;
  return { extractor: "text/1", text: value.text, blocks, published: null, metadata, problems: all };
}

function blocksOf(text: string): Block[] {
  const index = codePointIndex(text);
  return findParagraphs(text).map((range, position, all) => {
    const isTitle = position === 0 && all.length > 1 && isHeadline(text.slice(range.start, range.end));
    const type = isTitle ? "title" : "body";
    const [start, end] = [index.fromUnits(range.start), index.fromUnits(range.end)];
    return { type, start, end, main: true, place: { paragraph: position + 1 } };
  });
}

function noText(fileName: string): Problem {
  return { code: "sources/empty", message: "The file holds nothing but white space.", where: fileName };
}
