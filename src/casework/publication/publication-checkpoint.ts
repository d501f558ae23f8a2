import { join } from "node:path";
import {
  type MadeCheckpoint,
  makeCheckpoint,
  openNote,
  parseCheckpoint,
  pinOf,
  readWhole,
  type SigningKey,
} from "../../ledger/index.ts";
import { nameKeys } from "../make-checkpoint.ts";
import type { OpenCase } from "../open-case.ts";

/** What may follow an approval without changing what was approved. */
const HARMLESS = new Set(["key.added", "checkpoint"]);

/**
 * The checkpoint that a version is published with: made after its approval, over a ledger that names both keys. One that was made
 * already is taken again, so that a publication that was cut short, or is made on another machine, has the same bytes.
 *
 * @param approved number of the entry that approved this version
 */
export function publicationCheckpoint(
  open: OpenCase,
  approved: number,
  [notes, seals]: readonly [SigningKey, SigningKey],
  by: string,
): MadeCheckpoint {
  const made = findMade(open, approved, notes);
  if (made !== undefined && isNamed(open, made.size, notes) && isNamed(open, made.size, seals)) return made;
  nameKeys(open, [notes, seals], by);
  return makeCheckpoint(open.ledger, [notes], by);
}

function findMade({ ledger }: OpenCase, approved: number, notes: SigningKey): MadeCheckpoint | undefined {
  const since = [...ledger.entries()].filter(({ seq }) => seq > approved);
  if (!since.every(({ payload }) => payload !== undefined && HARMLESS.has(payload.kind))) return undefined;
  const size = since.findLast(({ payload }) => payload?.kind === "checkpoint")?.payload?.["size"];
  const path = join(ledger.folder.checkpoints, `${String(size)}.note`);
  if (size === undefined || !ledger.disk.exists(path)) return undefined;
  const note = readWhole(path, ledger.disk).toString("utf8");
  const { text, signatures } = openNote(note, [notes.verifier]);
  if (!signatures.some(({ state }) => state === "valid")) return undefined;
  const checkpoint = parseCheckpoint(text);
  return { ...checkpoint, note, path, pin: pinOf(checkpoint) };
}

function isNamed({ ledger }: OpenCase, size: number, { verifier }: SigningKey): boolean {
  return [...ledger.entries()].some(({ seq, payload }) => seq < size && payload?.["verifier"] === verifier);
}
