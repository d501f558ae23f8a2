import { join } from "node:path";
import { CareoError } from "../base/index.ts";
import { writeDurably } from "./durable.ts";
import type { LedgerView } from "./entry.ts";
import { headerOffset } from "./header.ts";
import type { Ledger } from "./ledger.ts";
import { readLines } from "./lines.ts";
import { growingTree, leafHash, type TreeHash } from "./merkle.ts";
import { type NoteSigner, signNote } from "./note.ts";

/** What a checkpoint says: the first `size` headers of this case have this root. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: TreeHash;
}

export function originOf(caseId: string): string {
  return `careo.local/${caseId}`;
}

/** Three lines, as c2sp.org/tlog-checkpoint has them. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${root.toString("base64")}\n`;
}

/** Throws `ledger/bad-note` for any other text. Lines after the third are extensions, and are left alone. */
export function parseCheckpoint(text: string): Checkpoint {
  const [origin, size, root] = text.split("\n");
  const hash = Buffer.from(root ?? "", "base64");
  const isWhole = origin && /^(0|[1-9][0-9]{0,14})$/.test(size ?? "") && hash.length === 32;
  if (!isWhole || hash.toString("base64") !== root)
    throw new CareoError(
      "ledger/bad-note",
      "This note is not a checkpoint: origin, size and root are expected.",
    );
  return { origin, size: Number(size), root: hash };
}

/** The root over the first `size` headers. */
export function ledgerRoot(view: LedgerView, size: number = view.size): TreeHash {
  const root = ledgerRootsAt(view, new Set([size])).get(size);
  if (root !== undefined) return root;
  throw new CareoError("ledger/no-such-entry", `The ledger has ${view.size} entries, not ${size}.`);
}

/** The roots at several sizes, read in one pass; a size beyond the ledger has none. */
export function ledgerRootsAt(view: LedgerView, sizes: ReadonlySet<number>): ReadonlyMap<number, TreeHash> {
  const roots = new Map<number, TreeHash>();
  const tree = growingTree();
  let size = 0;
  const file = view.disk.open(view.folder.headers, "r");
  try {
    if (sizes.has(0)) roots.set(0, tree.root());
    for (const line of readLines(view.disk, file, 0, view.headerBytes)) {
      tree.add(leafHash(line));
      if (sizes.has(++size)) roots.set(size, tree.root());
    }
  } finally {
    view.disk.close(file);
  }
  return roots;
}

/** The leaf hashes of the first `size` headers, for proofs: 32 bytes an entry in memory. */
export function ledgerLeaves(view: LedgerView, size: number = view.size): readonly TreeHash[] {
  const file = view.disk.open(view.folder.headers, "r");
  try {
    return Array.from(readLines(view.disk, file, 0, headerOffset(size)), leafHash);
  } finally {
    view.disk.close(file);
  }
}

export interface MadeCheckpoint extends Checkpoint {
  readonly note: string;
  readonly path: string;
  /** `size:root`, for someone else to keep; with it no later rewrite of these entries goes unseen. */
  readonly pin: string;
}

/** Signs what is there now, keeps the note beside the ledger, and records that it was made. */
export function makeCheckpoint(ledger: Ledger, signers: readonly NoteSigner[], by: string): MadeCheckpoint {
  const checkpoint = { origin: originOf(ledger.caseId), size: ledger.size, root: ledgerRoot(ledger) };
  const note = signNote(checkpointText(checkpoint), signers);
  const path = join(ledger.folder.checkpoints, `${checkpoint.size}.note`);
  writeDurably(path, note, ledger.disk);
  ledger.append({ kind: "checkpoint", by, size: checkpoint.size, root: checkpoint.root.toString("hex") });
  return { ...checkpoint, note, path, pin: pinOf(checkpoint) };
}

/** `size:root`, the root in base64 as in the note. */
export function pinOf({ size, root }: Pick<Checkpoint, "size" | "root">): string {
  return `${size}:${root.toString("base64")}`;
}

const PIN = /^(0|[1-9][0-9]{0,14}):(?:([0-9a-f]{64})|([A-Za-z0-9+/]{43}=))$/;

export function isPin(pin: string): boolean {
  return PIN.test(pin.trim());
}

/** Throws `ledger/bad-pin`. The root may be base64 or hex. */
export function parsePin(pin: string): Pick<Checkpoint, "size" | "root"> {
  const match = PIN.exec(pin.trim());
  if (match === null) {
    throw new CareoError("ledger/bad-pin", `"${pin}" is not a pin.`, {
      hint: "Write size:root, as `careo verify` prints it.",
    });
  }
  const root = match[2] ? Buffer.from(match[2], "hex") : Buffer.from(match[3] as string, "base64");
  return { size: Number(match[1]), root };
}
