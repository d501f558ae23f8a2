import { join } from "node:path";
import { CareoError } from "../base/index.ts";
import { isPin, ledgerRootsAt, originOf, parseCheckpoint, parsePin, pinOf } from "./checkpoint.ts";
import { readWhole } from "./durable.ts";
import type { LedgerView } from "./entry.ts";
import { fingerprintOf, isNoteVerifier, type NoteVerifier, type OpenedNote, openNote } from "./note.ts";
import { payloadsOfKind } from "./of-kind.ts";
import type { Check, CheckId, Verdict } from "./verdict.ts";

export interface CheckpointOptions {
  /** Public keys that the reader knows from elsewhere: who must have signed. */
  readonly keys: readonly NoteVerifier[];
  /** `size:root` that the reader kept from before. */
  readonly pins: readonly string[];
}

/** Checkpoints, signatures and pins, each against the headers that are there now. */
export function verifyCheckpoints(
  view: LedgerView,
  caseId: string,
  options: CheckpointOptions,
): { readonly checks: readonly Check[]; readonly pin: string } {
  const notes = readNotes(view);
  const { keys, pins, checks: malformed } = readOptions(options);
  const recorded = payloadsOfKind(view, ["checkpoint"]).map(({ seq, payload }) => ({
    seq,
    size: Number(payload["size"]),
    root: Buffer.from(String(payload["root"]), "hex"),
  }));
  const own = ownKeys(view);
  const opened = notes.map((note) => openChecked(note, caseId, [...keys, ...own]));
  const claims = [
    ...opened.flatMap((each) => (each.claim ? [{ ...each.claim, id: "checkpoints" as const }] : [])),
    ...recorded.map((each) => ({
      ...each,
      id: "checkpoints" as const,
      what: `The checkpoint of entry ${each.seq}`,
    })),
    ...pins.map((pin) => ({ ...parsePin(pin), id: "pin" as const, what: `The pin ${pin}` })),
  ];
  const roots = ledgerRootsAt(view, new Set([...claims.map((each) => each.size), view.size]));
  const pin = pinOf({ size: view.size, root: roots.get(view.size) as Buffer });
  const checks = [
    ...malformed,
    ...opened.flatMap((each) => each.checks),
    ...recorded.flatMap((each) => missingNote(each, notes, view)),
    ...claims.map((each) => compareRoot(each, roots, view)),
  ];
  if (pins.length === 0) checks.push(tailNotPinned(pin));
  return { checks: [...checks, identity(opened, keys, own)], pin };
}

/** A pin or key with a typing error is said to be one, and is not taken for a finding about the case. */
function readOptions(options: CheckpointOptions): CheckpointOptions & { readonly checks: readonly Check[] } {
  const isGood = { pin: isPin, signatures: isNoteVerifier };
  const complain = (id: "pin" | "signatures", texts: readonly string[]): readonly Check[] =>
    texts
      .filter((text) => !isGood[id](text))
      .map((text) => ({ id, verdict: "cannot check", message: `"${text}" is malformed and was not used.` }));
  return {
    keys: options.keys.filter(isNoteVerifier),
    pins: options.pins.filter(isPin),
    checks: [...complain("pin", options.pins), ...complain("signatures", options.keys)],
  };
}

interface NoteFile {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

function readNotes({ disk, folder }: LedgerView): readonly NoteFile[] {
  if (!disk.exists(folder.checkpoints)) return [];
  return disk
    .list(folder.checkpoints)
    .filter((name) => name.endsWith(".note"))
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
    .map((name) => {
      const path = join(folder.checkpoints, name);
      return { name, path, text: readWhole(path, disk).toString("utf8") };
    });
}

/** Keys that the ledger itself names. They tie checkpoints to one hand, and do not say whose it is. */
function ownKeys(view: LedgerView): readonly NoteVerifier[] {
  return payloadsOfKind(view, ["key.added", "key.rotated"])
    .filter(({ payload }) => payload["use"] === "notes")
    .map(({ payload }) => String(payload["verifier"]))
    .filter(isNoteVerifier);
}

interface Claim {
  readonly id: CheckId;
  readonly what: string;
  readonly size: number;
  readonly root: Buffer;
}

interface OpenedCheckpoint {
  readonly claim?: Omit<Claim, "id">;
  readonly signatures: OpenedNote["signatures"];
  readonly valid: readonly NoteVerifier[];
  readonly checks: readonly Check[];
}

function openChecked(note: NoteFile, caseId: string, known: readonly NoteVerifier[]): OpenedCheckpoint {
  const fail = (message: string): OpenedCheckpoint => ({
    signatures: [],
    valid: [],
    checks: [{ id: "checkpoints", verdict: "failed", message, where: note.path }],
  });
  try {
    const { text, signatures } = openNote(note.text, known);
    const checkpoint = parseCheckpoint(text);
    if (checkpoint.origin !== originOf(caseId)) return fail(`${note.name} belongs to another case.`);
    if (note.name !== `${checkpoint.size}.note`) return fail(`${note.name} is of size ${checkpoint.size}.`);
    const invalid = signatures.filter((each) => each.state === "invalid");
    const checks = invalid.map((each): Check => {
      const message = `The signature of ${each.name} on ${note.name} is wrong.`;
      return { id: "signatures", verdict: "failed", message, where: note.path };
    });
    const valid = known.filter((key) =>
      openNote(note.text, [key]).signatures.some((each) => each.state === "valid"),
    );
    return { claim: { ...checkpoint, what: note.name }, signatures, valid, checks };
  } catch (error) {
    if (error instanceof CareoError) return fail(`${note.name}: ${error.message}`);
    throw error;
  }
}

/** That a checkpoint was made is on record, so its note cannot be taken away unseen. */
function missingNote(
  recorded: { readonly seq: number; readonly size: number },
  notes: readonly NoteFile[],
  view: LedgerView,
): readonly Check[] {
  if (notes.some((each) => each.name === `${recorded.size}.note`)) return [];
  const message = `Entry ${recorded.seq} records a checkpoint whose note ${recorded.size}.note is missing.`;
  return [{ id: "checkpoints", verdict: "failed", message, where: view.folder.checkpoints }];
}

function compareRoot(claim: Claim, roots: ReadonlyMap<number, Buffer>, view: LedgerView): Check {
  const found = roots.get(claim.size);
  const check = (verdict: Verdict, rest: string): Check => ({
    id: claim.id,
    verdict,
    message: `${claim.what} ${rest}`,
  });
  if (found === undefined)
    return check(
      "failed",
      `covers ${claim.size} entries; only ${view.size} are there. Entries were removed.`,
    );
  if (!found.equals(claim.root))
    return check("failed", `does not fit the first ${claim.size} entries. They were changed.`);
  return check("ok", `fits the first ${claim.size} of ${view.size} entries.`);
}

function tailNotPinned(pin: string): Check {
  return {
    id: "pin",
    verdict: "not established",
    message: `Tail NOT pinned: nothing held elsewhere shows that entries were not removed from the end, or all rewritten. To pin what is there now, keep ${pin}`,
  };
}

function identity(
  opened: readonly OpenedCheckpoint[],
  keys: readonly NoteVerifier[],
  own: readonly NoteVerifier[],
): Check {
  const last = opened.findLast((each) => each.valid.length > 0);
  const known = last?.valid.find((key) => keys.includes(key));
  if (known !== undefined) {
    const message = `${nameOf(known)} signed the first ${last?.claim?.size} entries.`;
    return { id: "signatures", verdict: "ok", message };
  }
  const signer = last?.valid.find((key) => own.includes(key));
  const message =
    signer === undefined
      ? "Identity NOT established: no checkpoint is signed by a key that is known here."
      : `Identity NOT established: signed by ${nameOf(signer)}, key ${fingerprintOf(signer)}, which only the case itself names. Compare it with where that key is published.`;
  return { id: "signatures", verdict: "not established", message };
}

function nameOf(verifier: NoteVerifier): string {
  return verifier.slice(0, verifier.indexOf("+"));
}
