/**
 * The ledger as it is published: its headers, or above a length a proof for every entry that is disclosed; what those entries
 * say, with their salts; the checkpoint, and what lets readers of an earlier one follow (evidence.md, sections 3 and 7).
 */
import { CareoError } from "../../base/index.ts";
import {
  type Checkpoint,
  consistencyProof,
  type Disk,
  growingTree,
  inclusionProofIn,
  leafHash,
  merkleLevels,
  openNote,
  parseCheckpoint,
  parseHeaderLine,
  parsePayloadLine,
  readLines,
  type TreeHash,
  tlogProofText,
} from "../../ledger/index.ts";
import type { Publication } from "../published/index.ts";
import type { BundleFile } from "./bundle-file.ts";
import type { PublishedLedger } from "./bundle-input.ts";

/** Above so many entries readers get a proof for each disclosed one and not every header. */
export const MOST_HEADERS = 20_000;

/** The first line of a proof that one checkpoint continues another. */
export const CONSISTENCY_FIRST_LINE = "careo/consistency@v1";

/** Throws `dossier/checkpoint-differs` where the checkpoint is not over these headers, or not the one that was approved. */
export function ledgerFiles(
  ledger: PublishedLedger,
  publication: Publication,
  disk: Disk,
  mostHeaders: number = MOST_HEADERS,
): readonly BundleFile[] {
  const leaves = leavesOf(ledger.headers, disk);
  const levels = merkleLevels(leaves);
  refuseOther(checkpointOf(ledger.checkpoint), leaves.length, levels.at(-1)?.[0], publication);
  const isShort = leaves.length <= mostHeaders;
  const headers = isShort
    ? [{ path: "ledger/ledger.jsonl", content: ledger.headers }]
    : proofFiles(ledger, levels, disk);
  return [
    ...headers,
    { path: "ledger/disclosures.jsonl", content: ledger.disclosures },
    text("ledger/checkpoint.note", ledger.checkpoint),
    ...(ledger.keys === undefined || ledger.keys.length === 0
      ? []
      : [text("ledger/keys.txt", `${[...ledger.keys].sort().join("\n")}\n`)]),
    ...(ledger.earlier ?? []).flatMap((note) => earlierFiles(note, leaves, isShort)),
    ...ledger.anchors,
  ];
}

function refuseOther(
  checkpoint: Checkpoint,
  size: number,
  root: TreeHash | undefined,
  { checkpoint: approved }: Publication,
): void {
  const isOfHeaders = checkpoint.size === size && root?.equals(checkpoint.root) === true;
  const isApproved = checkpoint.size === approved.size && checkpoint.root.toString("hex") === approved.root;
  if (isOfHeaders && isApproved) return;
  const message = isOfHeaders
    ? `The published case names a checkpoint over ${approved.size} entries and not this one over ${size}.`
    : `The checkpoint over ${checkpoint.size} entries does not fit the ${size} that are published.`;
  throw new CareoError("dossier/checkpoint-differs", message, {
    hint: "Make a checkpoint of the case after the approval, and publish that.",
  });
}

function checkpointOf(note: string): Checkpoint {
  return parseCheckpoint(openNote(note, []).text);
}

function leavesOf(headers: BundleFile["content"], disk: Disk): readonly TreeHash[] {
  const leaves: TreeHash[] = [];
  for (const line of linesOf(headers, disk)) {
    if (parseHeaderLine(line)?.seq !== leaves.length)
      throw new CareoError(
        "dossier/checkpoint-differs",
        `Line ${leaves.length + 1} of the headers is not a header.`,
      );
    leaves.push(leafHash(line));
  }
  return leaves;
}

function proofFiles(
  { headers, disclosures, checkpoint }: PublishedLedger,
  levels: readonly (readonly TreeHash[])[],
  disk: Disk,
): readonly BundleFile[] {
  const disclosed = new Set<number>();
  for (const line of linesOf(disclosures, disk)) {
    const seq = parsePayloadLine(line)?.seq;
    if (seq !== undefined) disclosed.add(seq);
  }
  const files: BundleFile[] = [];
  let index = 0;
  for (const line of linesOf(headers, disk)) {
    if (disclosed.has(index)) {
      const hashes = inclusionProofIn(levels, index);
      const proof = tlogProofText({ header: Buffer.from(line), index, hashes, checkpoint });
      files.push(text(`ledger/proofs/${index}.tlog-proof`, proof));
    }
    index++;
  }
  return files;
}

/** With all headers a reader computes an earlier root; without, a proof shows that it is the beginning of this one. */
function earlierFiles(note: string, leaves: readonly TreeHash[], isShort: boolean): readonly BundleFile[] {
  const { size, root } = checkpointOf(note);
  if (size > leaves.length || !rootAt(leaves, size).equals(root))
    throw new CareoError(
      "dossier/checkpoint-differs",
      `The checkpoint of an earlier version, over ${size} entries, does not fit the ledger as it is now.`,
      { hint: "Run `careo verify` on the case: entries were changed since." },
    );
  const noteFile = text(`ledger/earlier/${size}.note`, note);
  if (isShort || size === 0) return [noteFile];
  const hashes = consistencyProof(leaves, size).map((each) => each.toString("base64"));
  const lines = [CONSISTENCY_FIRST_LINE, `old ${size}`, `new ${leaves.length}`, ...hashes];
  return [noteFile, text(`ledger/earlier/${size}.consistency`, `${lines.join("\n")}\n`)];
}

function rootAt(leaves: readonly TreeHash[], size: number): TreeHash {
  const tree = growingTree();
  for (const leaf of leaves.slice(0, size)) tree.add(leaf);
  return tree.root();
}

function text(path: string, content: string): BundleFile {
  return { path, content: Buffer.from(content) };
}

/** The lines of a file that lies on the disk or in memory; each buffer is valid until the next one. */
function* linesOf(content: BundleFile["content"], disk: Disk): Generator<Buffer> {
  if (!("copyOf" in content)) {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    for (let start = 0; ; ) {
      const end = bytes.indexOf(10, start);
      if (end === -1) return;
      yield bytes.subarray(start, end);
      start = end + 1;
    }
  }
  const file = disk.open(content.copyOf, "r");
  try {
    yield* readLines(disk, file, 0, content.size);
  } finally {
    disk.close(file);
  }
}
