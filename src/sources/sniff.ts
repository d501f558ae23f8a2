import { fileTypeFromBuffer } from "file-type";
import type { WithProblems } from "../base/index.ts";

/** The MIME type of `bytes`. The ending of the name only chooses between kinds of text. */
export async function sniff(bytes: Uint8Array, _fileName: string): Promise<WithProblems<string>> {
  const found = await fileTypeFromBuffer(bytes);
  return { value: found?.mime ?? "text/plain", problems: [] };
}
