import { TextWriter } from "../text-writer.ts";
import type { FormatContext, FormatResult } from "./format.ts";

export async function readPlain(bytes: Uint8Array, _context: FormatContext): Promise<FormatResult> {
  const text = new TextDecoder("utf-8").decode(bytes);
  const writer = new TextWriter();
  writer.mark("body", text);
  return { extractor: "text/1", ...writer.finish(), published: null, metadata: [], problems: [] };
}
