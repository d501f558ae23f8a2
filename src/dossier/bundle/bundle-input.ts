import type { NoteVerifier } from "../../ledger/index.ts";
import type { PublishedCase } from "../published/index.ts";
import type { BundleFile } from "./bundle-file.ts";

/** Everything that goes into a bundle. What is not in here is not published. */
export interface BundleInput {
  readonly published: PublishedCase;
  /** Originals (P), redacted texts (R) and frozen texts of sources, below `data/sources/S0001/`. */
  readonly sources: readonly BundleFile[];
  /** Site, PDF, outline and figures. */
  readonly rendered: readonly BundleFile[];
  readonly ledger: PublishedLedger;
  /** Where else readers find the fingerprint of the seal, in words: an address, a printed issue. Stands in VERIFY.txt. */
  readonly keyPublishedAt?: readonly string[] | undefined;
  /** The page that checks the bundle in a browser; stands beside `data/` as `verify.html`. */
  readonly verifier?: string | undefined;
}

export interface PublishedLedger {
  /** Header lines up to the checkpoint. */
  readonly headers: BundleFile["content"];
  /** Payload lines as stored, salt and all, of the entries that are disclosed, in their order. */
  readonly disclosures: BundleFile["content"];
  /** The signed note over `headers`. */
  readonly checkpoint: string;
  /** Public keys of those who signed it, so that a reader can check their signatures. */
  readonly keys?: readonly NoteVerifier[] | undefined;
  /** Signed notes that earlier versions were published with: readers who pinned one can follow. */
  readonly earlier?: readonly string[] | undefined;
  /** Proofs of time that were obtained for the note: `.tsr`, `.ots`, chains. Their paths begin with `ledger/anchors/`. */
  readonly anchors: readonly BundleFile[];
}
