/** Step 4: the headers of the ledger form one chain, or each disclosed entry is proved to be in the tree of the checkpoint. */
import { join } from "node:path";
import {
  growingTree,
  isIncluded,
  leafHash,
  lineHash,
  NO_LINE,
  parseHeaderLine,
  parseTlogProof,
  readLines,
  type TreeHash,
} from "../../../ledger/index.ts";
import { type BundleCheck, checker, faultsOr } from "../report/index.ts";
import { type Bag, readText, sizeOf } from "./bag.ts";
import type { KnownTree, NoteRead } from "./checkpoint.ts";
import { BAG_LIMITS } from "./walk-bag.ts";

const CHECK = checker(4, "ledger", "integrity");
const HEADERS = "data/ledger/ledger.jsonl";
const PROOF = /^data\/ledger\/proofs\/(0|[1-9][0-9]{0,14})\.tlog-proof$/;

export interface HeadersRead extends KnownTree {
  /** What the entry with this number commits to, as far as the bundle shows. */
  readonly commitments: ReadonlyMap<number, string>;
  readonly checks: readonly BundleCheck[];
}

/** @param sizes at which the root of the tree is wanted */
export function headersOf(bag: Bag, note: NoteRead | undefined, sizes: ReadonlySet<number>): HeadersRead {
  return bag.files.has(HEADERS) ? wholeChain(bag, sizes) : provedEntries(bag, note);
}

function wholeChain(bag: Bag, sizes: ReadonlySet<number>): HeadersRead {
  const { disk, folder } = bag;
  const place = join(folder, HEADERS);
  const commitments = new Map<number, string>();
  const roots = new Map<number, TreeHash>();
  const tree = growingTree();
  const faults: BundleCheck[] = [];
  let previous = NO_LINE;
  const end = sizeOf(place, disk);
  let read = 0;
  const file = disk.open(place, "r");
  try {
    if (sizes.has(0)) roots.set(0, tree.root());
    for (const line of readLines(disk, file, 0, end)) {
      const seq = commitments.size;
      const where = `${HEADERS}, line ${seq + 1}`;
      const header = parseHeaderLine(line);
      if (header?.seq !== seq) {
        faults.push(
          CHECK.failed("This is not the header that belongs here; nothing after it is read.", where),
        );
        break;
      }
      if (header.previous !== previous)
        faults.push(
          CHECK.failed(
            "This header does not continue the line before it: one of the two was changed.",
            where,
          ),
        );
      previous = lineHash(line);
      commitments.set(seq, header.commitment);
      tree.add(leafHash(line));
      if (sizes.has(seq + 1)) roots.set(seq + 1, tree.root());
      read += line.length + 1;
    }
  } finally {
    disk.close(file);
  }
  if (faults.length === 0 && read !== end)
    faults.push(CHECK.failed(`${end - read} bytes at its end are no line.`, HEADERS));
  const size = commitments.size;
  return {
    size,
    roots,
    commitments,
    checks: faultsOr(faults, CHECK, `${size} headers form one unbroken chain.`),
  };
}

function provedEntries(bag: Bag, note: NoteRead | undefined): HeadersRead {
  const commitments = new Map<number, string>();
  const faults: BundleCheck[] = [];
  for (const path of bag.files) {
    const seq = PROOF.exec(path)?.[1];
    if (seq === undefined) continue;
    const commitment = note === undefined ? undefined : provedCommitment(bag, path, Number(seq), note);
    if (commitment === undefined)
      faults.push(CHECK.failed("It does not prove that this entry is in the tree of the checkpoint.", path));
    else commitments.set(Number(seq), commitment);
  }
  if (commitments.size === 0 && faults.length === 0)
    faults.push(CHECK.failed("There are neither headers of the ledger nor proofs of its entries."));
  const well = `${commitments.size} entries are proved to be in the tree of the checkpoint.`;
  return {
    size: note?.checkpoint.size ?? 0,
    roots: undefined,
    commitments,
    checks: faultsOr(faults, CHECK, well),
  };
}

function provedCommitment(bag: Bag, path: string, seq: number, note: NoteRead): string | undefined {
  try {
    const { header, index, hashes, checkpoint } = parseTlogProof(readText(bag, path, BAG_LIMITS.small) ?? "");
    const parsed = parseHeaderLine(header);
    if (index !== seq || parsed?.seq !== seq || checkpoint !== note.note) return undefined;
    const { size, root } = note.checkpoint;
    return isIncluded(leafHash(header), seq, size, hashes, root) ? parsed.commitment : undefined;
  } catch {
    return undefined;
  }
}
