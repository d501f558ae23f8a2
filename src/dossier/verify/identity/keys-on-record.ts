import { isNoteVerifier, type NoteVerifier, type Payload } from "../../../ledger/index.ts";

/** Keys that the ledger itself names, by what they are for. They tie a dossier to one hand, and do not say whose it is. */
export interface KeysOnRecord {
  readonly notes: readonly NoteVerifier[];
  readonly seals: readonly NoteVerifier[];
}

/** From the disclosed entries, in their order; a key that was replaced no longer counts. */
export function keysOnRecord(payloads: ReadonlyMap<number, Payload>): KeysOnRecord {
  const keys = { notes: new Set<NoteVerifier>(), seals: new Set<NoteVerifier>() };
  for (const { kind, ...payload } of payloads.values()) {
    if (kind !== "key.added" && kind !== "key.rotated") continue;
    const { use, verifier, replaces } = payload as Record<string, unknown>;
    if ((use !== "notes" && use !== "seals") || typeof verifier !== "string" || !isNoteVerifier(verifier))
      continue;
    if (kind === "key.rotated" && typeof replaces === "string") keys[use].delete(replaces);
    keys[use].add(verifier);
  }
  return { notes: [...keys.notes], seals: [...keys.seals] };
}
