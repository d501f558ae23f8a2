export {
  type Checkpoint,
  isPin,
  ledgerRoot,
  type MadeCheckpoint,
  makeCheckpoint,
  originOf,
  parseCheckpoint,
  parsePin,
  pinOf,
} from "./checkpoint.ts";
export { type DisclosedLedger, discloseLedger } from "./disclose.ts";
export { type Disk, nodeDisk } from "./disk.ts";
export { readWhole, renameDurably, syncDirectory, writeDurably, writeFully } from "./durable.ts";
export { ed25519PublicKey, ed25519Sign, ed25519Verify } from "./ed25519.ts";
export { type LedgerEffects, type ProcessMark, systemEffects } from "./effects.ts";
export type { Entry, LedgerView } from "./entry.ts";
export {
  checkPayload,
  type EntryKinds,
  isComposed,
  type PayloadCheck,
  type PayloadSchema,
} from "./entry-kinds.ts";
export type { CaseFolder } from "./folder.ts";
export { type Header, lineHash, NO_LINE, parseHeaderLine } from "./header.ts";
export {
  generateKey,
  type KeyEffects,
  type KeyUse,
  loadKey,
  recoveryKit,
  restoreKey,
  type SigningKey,
  saveKey,
  systemKeyEffects,
} from "./keys.ts";
export { type Ledger, NEVER_UNDONE, type OnErase } from "./ledger.ts";
export { readLines } from "./lines.ts";
export type { LockHolder } from "./lock.ts";
export {
  consistencyProof,
  growingTree,
  isConsistent,
  isIncluded,
  leafHash,
  type TreeHash,
} from "./merkle.ts";
export { inclusionProofIn, merkleLevels } from "./merkle-levels.ts";
export {
  isNoteVerifier,
  type NoteSigner,
  type NoteVerifier,
  openNote,
  publicKeyOf,
} from "./note.ts";
export { type CreateOptions, createLedger, type OpenOptions, openLedger, whoWrites } from "./open.ts";
export {
  commitment,
  type NewPayload,
  type Payload,
  type PayloadLine,
  parsePayload,
  parsePayloadLine,
} from "./payload.ts";
export { type OpenEntry, type Replayed, type ReplayOptions, replay } from "./replay.ts";
export { type Recipe, replayCached } from "./snapshot.ts";
export { parseTlogProof, type TlogProof, tlogProofText } from "./tlog-proof.ts";
export { findUndone } from "./undone.ts";
export { type Check, type CheckId, type Verdict, worstOf } from "./verdict.ts";
export { type LedgerReport, type VerifyOptions, verifyLedger } from "./verify.ts";
export type { PayloadCounts } from "./verify-payloads.ts";
