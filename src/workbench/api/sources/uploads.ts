import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { CareoError, newIdentifier } from "../../../base/index.ts";

/**
 * Files that the browser sent, until they are taken in: below the case and nowhere else, for they may be what must never leave
 * it. Each lies in a folder of its own, named by us; its own name is kept only as far as no system trips over it.
 */
export function keepUpload(root: string, name: string, bytes: Uint8Array): string {
  const id = newIdentifier("upl");
  const folder = folderOf(root, id);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, plainName(name)), bytes, { mode: 0o600 });
  return id;
}

/** Where they lie. Throws `workbench/bad-request` for what was not sent. */
export function uploadPaths(root: string, ids: readonly string[]): string[] {
  return ids.map((id) => {
    try {
      const folder = folderOf(root, id);
      return join(folder, readdirSync(folder)[0] as string);
    } catch (cause) {
      throw new CareoError("workbench/bad-request", `Nothing was sent as ${id}.`, { cause });
    }
  });
}

export function removeUploads(root: string, ids: readonly string[]): void {
  for (const id of ids) rmSync(folderOf(root, id), { recursive: true, force: true });
}

function folderOf(root: string, id: string): string {
  if (/^upl_[0-9a-f]{32}$/.test(id)) return join(root, "uploads", id);
  throw new CareoError("workbench/bad-request", `“${id.slice(0, 80)}” is no upload.`);
}

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

function plainName(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
  const plain = basename(name.replaceAll("\\", "/")).replace(/[\u0000-\u001f<>:"|?*]/g, "_");
  const safe = plain.replace(/[. ]+$/, "");
  return safe === "" || RESERVED.test(safe) ? `file-${safe}` : safe.slice(-200);
}
