/** Step 4, signatures: that the checkpoint was signed by a key that the bundle, the ledger or the reader names. */
import { isNoteVerifier, type NoteVerifier, openNote, publicKeyOf } from "../../../ledger/index.ts";
import { type Bag, readText } from "../integrity/bag.ts";
import { earlierNotes, type NoteRead } from "../integrity/checkpoint.ts";
import { BAG_LIMITS } from "../integrity/walk-bag.ts";
import { type BundleCheck, checker, quoted } from "../report/index.ts";
import type { KeysOnRecord } from "./keys-on-record.ts";

const CHECK = checker(4, "signatures", "identity");
const FORGED = checker(4, "signatures", "integrity");
const KEYS = "data/ledger/keys.txt";

export function signatureChecks(
  bag: Bag,
  note: NoteRead | undefined,
  record: KeysOnRecord,
  keys: readonly string[],
): BundleCheck[] {
  if (note === undefined) return [];
  const named = (readText(bag, KEYS, BAG_LIMITS.small) ?? "").split("\n").filter((line) => line !== "");
  const malformed = named
    .filter((line) => !isNoteVerifier(line))
    .map((line) => FORGED.failed(`${quoted(line)} is no public key for notes.`, KEYS));
  const stray = strayKeys(named.filter(isNoteVerifier), record);
  const known = [...new Set([...named, ...record.notes, ...keys].filter(isNoteVerifier))];
  const notes = [note, ...earlierNotes(bag).flatMap(({ read }) => read ?? [])];
  const forged = notes.flatMap((each) => forgedSignatures(each, known));
  const faults = [...malformed, ...stray, ...forged];
  return faults.length > 0 ? faults : [signerCheck(note, known, record)];
}

/** Where the ledger names its keys for notes, the bundle may name no others. */
function strayKeys(named: readonly NoteVerifier[], { notes }: KeysOnRecord): BundleCheck[] {
  if (notes.length === 0) return [];
  const known = notes.map(publicKeyOf);
  const others = named.filter((each) => !known.some((key) => key.equals(publicKeyOf(each))));
  return others.map((each) =>
    FORGED.failed(`The ledger does not name the key ${nameOf(each)} for notes.`, KEYS),
  );
}

function forgedSignatures({ note, path }: NoteRead, known: readonly NoteVerifier[]): BundleCheck[] {
  return openNote(note, known)
    .signatures.filter(({ state }) => state === "invalid")
    .map(({ name }) => FORGED.failed(`The signature of ${quoted(name)} on it is wrong.`, path));
}

function signerCheck(note: NoteRead, known: readonly NoteVerifier[], { notes }: KeysOnRecord): BundleCheck {
  const signer = known.find((key) =>
    openNote(note.note, [key]).signatures.some(({ state }) => state === "valid"),
  );
  if (signer === undefined)
    return CHECK.notEstablished("The checkpoint is signed by no key that is known here.", note.path);
  const by = notes.includes(signer) ? "a key that the ledger names" : "a key that the bundle names";
  return CHECK.ok(`The checkpoint is signed by ${nameOf(signer)}, ${by}.`, note.path);
}

function nameOf(verifier: NoteVerifier): string {
  return quoted(verifier.slice(0, verifier.indexOf("+")));
}
