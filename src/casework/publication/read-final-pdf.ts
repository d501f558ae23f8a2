import { sha256 } from "../../base/index.ts";
import type { FinalFile } from "../../dossier/index.ts";
import { type ReadingEffects, readFrozenBytes, systemReading } from "../../sources/index.ts";

/**
 * What a reader of PDF reads in it. Fonts number their letters as they like, so that its bytes alone do not say which words are
 * drawn; and what cannot be read at all is told as something that could not be looked into.
 */
export async function readFinalPdf(
  path: string,
  bytes: Uint8Array,
  effects: ReadingEffects = systemReading,
): Promise<NonNullable<FinalFile["texts"]>> {
  const original = { sha256: sha256(bytes), size: bytes.length, bytes, problems: [] };
  const { text } = await readFrozenBytes(original, { fileName: path, companions: [] }, effects);
  return [
    { name: "its text", text: text.text },
    { name: "its metadata", text: text.metadata.map(({ name, value }) => `${name}: ${value}`).join("\n") },
  ];
}
