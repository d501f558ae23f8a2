export { type Checkpoint, type MadeCheckpoint, makeCheckpoint } from "./checkpoint.ts";
export { type Disk, nodeDisk } from "./disk.ts";
export { readWhole, renameDurably, syncDirectory, writeDurably } from "./durable.ts";
export { type LedgerEffects, type ProcessMark, systemEffects } from "./effects.ts";
export type { Entry, LedgerView } from "./entry.ts";
export { type EntryKinds, isComposed, type PayloadCheck, type PayloadSchema } from "./entry-kinds.ts";
export type { CaseFolder } from "./folder.ts";
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
export { type Ledger, NEVER_UNDONE, type OnErase } from "./ledger.ts";
export type { LockHolder } from "./lock.ts";
export type { NoteSigner, NoteVerifier } from "./note.ts";
export { type CreateOptions, createLedger, type OpenOptions, openLedger, whoWrites } from "./open.ts";
export type { NewPayload, Payload } from "./payload.ts";
export { type OpenEntry, type Replayed, type ReplayOptions, replay } from "./replay.ts";
export { type Recipe, replayCached } from "./snapshot.ts";
export { findUndone } from "./undone.ts";
export { type Check, type CheckId, type Verdict, worstOf } from "./verdict.ts";
export { type LedgerReport, type VerifyOptions, verifyLedger } from "./verify.ts";
export type { PayloadCounts } from "./verify-payloads.ts";
