import { join } from "node:path";
import type { CaseFolder, Disk, OnErase } from "../ledger/index.ts";
import { removeMaterial } from "../sources/index.ts";
import { searchFolder } from "./search/search-folder.ts";
import { tablesFolder, tablesOf } from "./tables-folder.ts";

/**
 * Removes the index of words with any entry that is erased, and an original and its texts with the entry that kept it, unless
 * another entry keeps the same bytes.
 */
export const removeOriginal: OnErase = ({ payload }, ledger) => {
  removeIndex(ledger.folder.root, ledger.disk);
  if (payload?.kind !== "artifact.kept") return;
  const kept = new Set<number>();
  for (const { seq, payload: other } of ledger.entries()) {
    if (other?.kind === "artifact.kept" && hashOf(other) === hashOf(payload)) kept.add(seq);
    if (other?.kind === "disposed") kept.delete(other["s"] as number);
  }
  if (kept.size > 0) return;
  removeMaterial(ledger.folder.root, hashOf(payload), ledger.disk);
  removeStoredTables(ledger.folder.root, hashOf(payload), ledger.disk);
  removeCompared(ledger.folder, ledger.disk);
};

/** Words of whatever is erased stand in the index of words: it is built again from what is left. */
function removeIndex(root: string, disk: Disk): void {
  const folder = searchFolder(root);
  if (disk.exists(folder)) removeTree(folder, disk);
}

/**
 * Indexes of names, runs and answers of colleagues name people of tables and not the originals from which they are. All of them
 * go, whichever table was erased: what is still in the case can be compared again.
 */
function removeCompared({ index }: CaseFolder, disk: Disk): void {
  for (const name of ["match", "runs", "answers"]) {
    const folder = join(index, name);
    if (disk.exists(folder)) removeTree(folder, disk);
  }
}

/** The rows of an erased table stand in its stored form, too. */
function removeStoredTables(root: string, sha256: string, disk: Disk): void {
  const folder = tablesFolder(root);
  if (!disk.exists(folder)) return;
  for (const name of disk.list(folder))
    if (name.startsWith(tablesOf(sha256))) removeTree(join(folder, name), disk);
}

function removeTree(folder: string, disk: Disk): void {
  for (const name of disk.list(folder)) {
    const path = join(folder, name);
    if (isFolder(path, disk)) removeTree(path, disk);
    else disk.remove(path);
  }
  disk.removeDirectory(folder);
}

function isFolder(path: string, disk: Disk): boolean {
  try {
    disk.list(path);
    return true;
  } catch {
    return false;
  }
}

function hashOf(payload: { readonly [field: string]: unknown }): string {
  return (payload["artifact"] as { sha256: string }).sha256;
}
