/** The tag files of BagIt (RFC 8493), in their one spelling here: sorted, LF, no time but that of the approval. */
import { originOf } from "../../ledger/index.ts";
import type { Publication } from "../published/index.ts";
import type { WrittenFile } from "./bag-folder.ts";

export const BAGIT_TXT = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/** Two spaces: what `sha256sum --check` and `shasum --check` read. Sorted by path, which is ASCII. */
export function manifestText(files: readonly WrittenFile[]): string {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return sorted.map(({ sha256, path }) => `${sha256}  ${path}\n`).join("");
}

/** `seal`: the fingerprint of the key that will sign, so that a signature that was taken away is missed. */
export function bagInfoText(
  publication: Publication,
  payload: readonly WrittenFile[],
  seal: string | undefined,
): string {
  const octets = payload.reduce((sum, { size }) => sum + size, 0);
  const fields: readonly (readonly [string, string])[] = [
    ["Bag-Software-Agent", `${publication.program.name} ${publication.program.version}`],
    ["Bagging-Date", publication.approvedAt.slice(0, 10)],
    ["Careo-Seal", seal ?? "none"],
    ["Contact-Name", publication.authors.join("; ")],
    ...(publication.contact === undefined ? [] : [["Contact-Email", publication.contact] as const]),
    ["External-Description", publication.title],
    ["External-Identifier", `${publication.id} version ${publication.version}`],
    ["Internal-Sender-Identifier", originOf(publication.caseId)],
    ["Payload-Oxum", `${octets}.${payload.length}`],
  ];
  return fields.map(([name, value]) => `${name}: ${oneLine(value)}\n`).join("");
}

/** A field ends with its line; a line break in a title would begin another field. */
function oneLine(value: string): string {
  return value.replaceAll(/\s+/g, " ").trim();
}
