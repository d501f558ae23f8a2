/** Step 6: when the ledger stood as it stands, by another's clock than the authors' own. */
import type { Bag } from "../integrity/bag.ts";
import type { NoteRead } from "../integrity/checkpoint.ts";
import { type BundleCheck, checker } from "../report/index.ts";

const CHECK = checker(6, "time", "time");

export function timeChecks(bag: Bag, note: NoteRead | undefined): BundleCheck[] {
  const proofs = [...bag.files].filter((path) => path.startsWith("data/ledger/anchors/"));
  if (note === undefined)
    return [CHECK.cannotCheck("Without a checkpoint there is nothing that a time could be of.")];
  if (proofs.length === 0)
    return [
      CHECK.notEstablished("Time NOT established: every time in it is what the authors' own clock said."),
    ];
  return [CHECK.cannotCheck(`${proofs.length} proofs of time are there; this version cannot check them.`)];
}
