export { type CaseFile, readCaseFile } from "./case-file.ts";
export {
  type Checkpoint,
  ledgerLeaves,
  ledgerRoot,
  type MadeCheckpoint,
  makeCheckpoint,
  pinOf,
} from "./checkpoint.ts";
export { type Disk, nodeDisk } from "./disk.ts";
export { renameDurably, syncDirectory, writeDurably } from "./durable.ts";
export { type LedgerEffects, type ProcessMark, systemEffects } from "./effects.ts";
export type { Entry, LedgerView } from "./entry.ts";
export { type EntryKinds, isComposed, type PayloadCheck, type PayloadSchema } from "./entry-kinds.ts";
export { type CaseFolder, caseFolder } from "./folder.ts";
export {
  generateKey,
  type KeyEffects,
  type KeyUse,
  loadKey,
  recoveryKit,
  restoreKey,
  type SigningKey,
  saveKey,
} from "./keys.ts";
export type { Ledger, OnErase } from "./ledger.ts";
export { consistencyProof, inclusionProof, isConsistent, isIncluded, type TreeHash } from "./merkle.ts";
export { isNoteVerifier, type NoteSigner, type NoteVerifier, openNote } from "./note.ts";
export { type CreateOptions, createLedger, type OpenOptions, openLedger } from "./open.ts";
export type { NewPayload, Payload } from "./payload.ts";
export { type OpenEntry, type Replayed, type ReplayOptions, replay } from "./replay.ts";
export { type Recipe, replayCached } from "./snapshot.ts";
export { type Check, type CheckId, type Verdict, worstOf } from "./verdict.ts";
export { type LedgerReport, type VerifyOptions, verifyLedger } from "./verify.ts";
export type { PayloadCounts } from "./verify-payloads.ts";
