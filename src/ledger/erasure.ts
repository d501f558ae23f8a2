import { join } from "node:path";
import { renameDurably, writeFully } from "./durable.ts";
import type { LedgerView } from "./entry.ts";
import { readLines } from "./lines.ts";
import { parsePayloadLine } from "./payload.ts";

/*
 * The order of an erasure: the `disposed` entries, then whatever else the caller removes, then payload and salt. So at
 * any crash either the payload is still there and a `disposed` entry at the very end of the ledger says that it must
 * go (the next opening finishes), or it is gone. An erasure that fails makes the ledger read-only, so nothing can come
 * after an unfinished one.
 */

/** Rewrites the payloads without those of `erased`; returns the new size in bytes. The header file is not touched. */
export function removePayloads(view: LedgerView, erased: ReadonlySet<number>): number {
  const { disk, folder } = view;
  const temporary = `${folder.payloads}.tmp`;
  disk.remove(temporary);
  const from = disk.open(folder.payloads, "r");
  const to = disk.open(temporary, "wx");
  let written = 0;
  try {
    for (const line of readLines(disk, from, 0, view.payloadBytes)) {
      const seq = parsePayloadLine(line)?.seq;
      if (seq !== undefined && erased.has(seq)) continue;
      writeFully(disk, to, Buffer.concat([line, NEWLINE]), written);
      written += line.length + 1;
    }
    disk.sync(to);
  } finally {
    disk.close(from);
    disk.close(to);
  }
  removeCopies(view);
  renameDurably(temporary, folder.payloads, disk);
  return written;
}

const NEWLINE = Buffer.from("\n");

/** Snapshots and quarantined payloads may repeat what is being erased; both are disposable. */
function removeCopies({ disk, folder }: LedgerView): void {
  for (const directory of [folder.index, folder.quarantine]) {
    if (!disk.exists(directory)) continue;
    for (const name of disk.list(directory))
      if (/^(replay|payloads)-/.test(name)) disk.remove(join(directory, name));
  }
}
