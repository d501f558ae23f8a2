import { join } from "node:path";
import type { Disk } from "../../../ledger/index.ts";
import { type BundleCheck, type Checker, quoted } from "../report/index.ts";

/** Caps on what is looked at, the sizes in bytes: a dossier never comes near them, a trap may. */
export const BAG_LIMITS: Readonly<Record<"files" | "depth" | "manifest" | "claims" | "small", number>> = {
  files: 200_000,
  depth: 20,
  manifest: 64 << 20,
  claims: 256 << 20,
  /** Of every other file that is read whole. */
  small: 4 << 20,
};

export interface Walked {
  /** Paths of all plain files, forward slashes, sorted. */
  readonly files: readonly string[];
  readonly faults: readonly BundleCheck[];
}

/** Everything in the folder, links not followed. */
export function walkBag(folder: string, disk: Disk, { failed }: Checker): Walked {
  const files: string[] = [];
  const faults: BundleCheck[] = [];
  const visit = (path: string, depth: number): void => {
    const names = [...disk.list(join(folder, path))].sort();
    // No manifest lists a folder, so the name of one that is empty could be anything.
    if (names.length === 0 && path !== "")
      faults.push(failed(`${quoted(path)} is a folder with nothing in it, and a dossier has none.`));
    for (const name of names) {
      if (files.length >= BAG_LIMITS.files) return;
      const inner = path === "" ? name : `${path}/${name}`;
      const kind = disk.kindOf(join(folder, inner));
      if (kind === "file") files.push(inner);
      else if (kind === "folder" && depth < BAG_LIMITS.depth) visit(inner, depth + 1);
      else if (kind === "folder")
        faults.push(failed(`Folders are nested deeper than ${BAG_LIMITS.depth}.`, inner));
      else if (kind === "link") faults.push(failed(`${quoted(inner)} is a link, not a file.`));
      else faults.push(failed(`${quoted(inner)} is neither a file nor a folder.`));
    }
  };
  visit("", 1);
  if (files.length >= BAG_LIMITS.files)
    faults.push(failed(`There are ${BAG_LIMITS.files} files or more; no more were looked at.`));
  return { files: files.sort(), faults };
}
