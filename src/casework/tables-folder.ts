import { join } from "node:path";

/** Where the stored tables of a case lie. Disposable: they are built again from the originals. */
export function tablesFolder(root: string): string {
  return join(root, "index", "tables");
}

/** How the names of the stored tables of one original begin (docs/decisions/0121). */
export function tablesOf(artifactSha256: string): string {
  return `${artifactSha256.slice(0, 16)}-`;
}
