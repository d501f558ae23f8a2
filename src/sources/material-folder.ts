import { join } from "node:path";
import type { Sha256 } from "../base/index.ts";

/** Where the bytes of a case lie (evidence.md, section 2). Every path is made from hashes and ids, never from a name. */
export interface MaterialFolder {
  readonly store: string;
  readonly derived: string;
  /** On the same volume as the store, so that a rename is one step. */
  readonly incoming: string;
  readonly quarantine: string;
}

export function materialFolder(root: string): MaterialFolder {
  return {
    store: join(root, "store"),
    derived: join(root, "derived"),
    incoming: join(root, "incoming"),
    quarantine: join(root, "quarantine"),
  };
}

/** `store/ab/cd/<sha256>`, no extension: nothing opens it by a double click. */
export function originalPath(root: string, sha256: Sha256): string {
  return join(materialFolder(root).store, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
}
