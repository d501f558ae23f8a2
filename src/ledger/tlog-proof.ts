import { CareoError } from "../base/index.ts";
import type { TreeHash } from "./merkle.ts";

/**
 * Proof that one header is in the tree of a checkpoint, as c2sp.org/tlog-proof has it. `extra` is the header line itself:
 * it names the line before it, so that nobody can make it again from the payload alone.
 */
export interface TlogProof {
  readonly header: Buffer;
  readonly index: number;
  readonly hashes: readonly TreeHash[];
  /** The signed note, verbatim. */
  readonly checkpoint: string;
}

const FIRST_LINE = "c2sp.org/tlog-proof@v1";

export function tlogProofText({ header, index, hashes, checkpoint }: TlogProof): string {
  const lines = [
    FIRST_LINE,
    `extra ${header.toString("base64")}`,
    `index ${index}`,
    ...hashes.map((each) => each.toString("base64")),
    "",
  ];
  return `${lines.join("\n")}\n${checkpoint}`;
}

/** Throws `ledger/bad-note` for any other text. A tree of 2^53 leaves needs 53 hashes, so more are no proof. */
export function parseTlogProof(text: string): TlogProof {
  const end = text.indexOf("\n\n");
  const [first, extra = "", index = "", ...hashes] = text.slice(0, Math.max(end, 0)).split("\n");
  const header = fromBase64(/^extra (.*)$/.exec(extra)?.[1]);
  const number = /^index (0|[1-9][0-9]{0,14})$/.exec(index)?.[1];
  const path = hashes.map(fromBase64);
  const isWhole = path.length <= 53 && path.every((each) => each?.length === 32);
  if (first !== FIRST_LINE || header === undefined || number === undefined || !isWhole)
    throw new CareoError("ledger/bad-note", "This is not a proof of one entry (c2sp.org/tlog-proof@v1).");
  return { header, index: Number(number), hashes: path as Buffer[], checkpoint: text.slice(end + 2) };
}

function fromBase64(text: string | undefined): Buffer | undefined {
  const bytes = Buffer.from(text ?? "", "base64");
  return bytes.length > 0 && bytes.toString("base64") === text ? bytes : undefined;
}
