import { join } from "node:path";
import {
  type AnchorFile,
  type BundleReport,
  exportsOf,
  type Regeneration,
  verifyBundle,
} from "../dossier/index.ts";
import { type Disk, nodeDisk } from "../ledger/index.ts";
import { CASE_ENTRY_KINDS } from "./case-kinds.ts";
import { CAREO_VERSION } from "./version.ts";

export { type BundleCheck, type BundleReport, exitOf } from "../dossier/index.ts";

export interface DossierOptions {
  /** Fingerprints or public keys that the reader has from elsewhere: who must have sealed it. */
  readonly keys?: readonly string[];
  /** `size:root` that the reader kept from before. */
  readonly pins?: readonly string[];
  /** Proofs of time that were completed after it was sealed; certificates and block headers that the reader trusts. */
  readonly anchors?: readonly AnchorFile[];
}

/** How this version makes exports again. */
const REGENERATION: Regeneration = { makers: [exportsOf], program: `careo ${CAREO_VERSION}` };

/** Whether a folder is a published dossier, which needs no case to be checked. */
export function isDossier(folder: string, disk: Disk = nodeDisk): boolean {
  return disk.exists(join(folder, "bagit.txt"));
}

/**
 * Checks a published dossier with nothing but its folder: no case, no network, nothing written. Never throws; what cannot be read
 * is `cannot check`.
 */
export function verifyDossier(
  folder: string,
  options: DossierOptions = {},
  disk: Disk = nodeDisk,
): Promise<BundleReport> {
  return verifyBundle(folder, { ...options, regenerate: REGENERATION, kinds: CASE_ENTRY_KINDS }, disk);
}
