export { type Audit, type Claim, type ClaimEdit, cutAtMarks, type TextPiece } from "../claims/index.ts";
export { type LedgerEffects, type LockHolder, systemEffects, whoWrites } from "../ledger/index.ts";
export type {
  ExplanationLine,
  MappedColumn,
  MatchDocument,
  MatchedCandidate,
  MatchedQuery,
  MatchProgress,
  OpenTable,
  ReadingWishes,
  StoredColumn,
  StoreProgress,
  TableDescription,
  TableProblem,
  TableRow,
} from "../records/index.ts";
export { tableProperties, withMappings } from "../records/index.ts";
export { originalPath, systemReading } from "../sources/index.ts";
export { type AddEffects, type AddedSource, type AddInput, addSources, systemAdding } from "./add-source.ts";
export { type Applied, type ApplyInput, applyCaseFile } from "./apply/apply-case.ts";
export { type ExampleEffects, type ExampleInput, makeExample } from "./apply/make-example.ts";
export type { ApplyEffects } from "./apply/writer.ts";
export {
  type AuditEffects,
  type AuditedDocument,
  type AuditInput,
  auditAsJson,
  auditDocument,
} from "./audit-document.ts";
export {
  type AuditSummary,
  type CheckerRequest,
  describeChain,
  describeLink,
  isHedged,
  STANDINGS,
  type Standing,
  standingOf,
  summariseAudit,
} from "./audit-summary.ts";
export {
  type AuthenticateEffects,
  type AuthenticateInput,
  authenticateTable,
  recordTableTests,
  type TestedTable,
} from "./authenticate-table.ts";
export { claimsInForce } from "./claims-by-original.ts";
export {
  compareNames,
  type EvaluateNamesEffects,
  evaluateNames,
  type NameComparison,
  type NameEvaluation,
} from "./compare-names.ts";
export {
  acceptClaims,
  addMissedClaim,
  type Decision,
  editClaim,
  rejectClaims,
} from "./decide-claim.ts";
export {
  acceptMapping,
  type CitedCell,
  citeCell,
  countPeople,
  type DescribedTable,
  describeTable,
} from "./describe-table.ts";
export { checkEdtfDate } from "./edtf-date.ts";
export { NOUNS, type Noun, type Things } from "./entries/entities.ts";
export { type Erased, eraseSource } from "./erase-source.ts";
export { claimsAsAnnotations, claimsAsCsv } from "./export-claims.ts";
export {
  type MatchedQueryRows,
  matchedSelection,
  recordPatterns,
  type SaidSelection,
  type SeekEffects,
  type SeekInput,
  type SoughtPatterns,
  seekPatterns,
} from "./find-patterns.ts";
export {
  type ImportEffects,
  type ImportedTable,
  type ImportInput,
  importTable,
  systemImporting,
} from "./import-table.ts";
export { type Judged, type JudgeInput, judgeMatch, recordId } from "./judge-match.ts";
export { getRunPath, type KeptRun, keepRun, listRuns, type RunCounts } from "./kept-runs.ts";
export { latinised } from "./latinised.ts";
export {
  claimsOf,
  eachSourceClaims,
  type ListedClaim,
  listClaims,
  type SourceClaims,
} from "./list-claims.ts";
export { type ListedKey, listKeys, type NamedKey, namedKeys } from "./list-keys.ts";
export { type ListedReject, listRejects } from "./list-rejects.ts";
export { type ListedSource, listSources, strayProblems } from "./list-sources.ts";
export { forgetLook, type LookedAt, lookAtTable, showLook } from "./look-at-table.ts";
export { makeKey, type NewKey, restoreKeyFromKit, signCheckpoint } from "./make-checkpoint.ts";
export type { Judgement, RecordReference } from "./match-entries.ts";
export { type MatchInput, type MatchingEffects, matchPeople, systemMatching } from "./match-people.ts";
export { type OpenCase, openCase, refreshed, startCase } from "./open-case.ts";
export { type CaseTable, getTable, openRecordSet, tablesInOrder } from "./open-record-set.ts";
export * from "./publication/index.ts";
export {
  type MatchCandidate,
  type Matches,
  type MatchLine,
  type MatchQuery,
  readMatches,
} from "./read-matches.ts";
export {
  type AuditedSource,
  auditSource,
  type CaseSource,
  getSource,
  sourcesInOrder,
} from "./read-source.ts";
export { type Described, openTableFile, readTableFile } from "./read-table-file.ts";
export type { AcceptedColumn, RecordSet } from "./record-set-entries.ts";
export {
  type EarlierJudgement,
  earlierJudgements,
  type IdentityState,
  identityState,
  type QueuedPair,
  queuedPairs,
  type ReviewItem,
  reviewItems,
} from "./review-matches.ts";
export * from "./rivals/index.ts";
export { answerKey, answersTo, type SaidAnswer, takeAnswers } from "./said-answers.ts";
export * from "./search/index.ts";
export { type HistoryLine, showHistory } from "./show-history.ts";
export { type PairRecord, showRecords } from "./show-records.ts";
export { findRows, normalisedCell, type RowsInput, type ShownRow, showRows } from "./show-rows.ts";
export * from "./story/index.ts";
export type { PatternsSought, TableTested } from "./table-evidence-entries.ts";
export * from "./tests/index.ts";
export {
  currentId,
  handleOf,
  type Kept,
  type NewThing,
  type RecordedThing,
  type Referable,
  recordThings,
  resolveHandle,
  sayThing,
} from "./things/index.ts";
export { isNeverUndoneAlone, type Undone, undoEntry } from "./undo-entry.ts";
export { type CaseCheck, type CaseReport, verifyCase } from "./verify-case.ts";
export {
  type BundleCheck,
  type BundleReport,
  type DossierOptions,
  exitOf,
  isDossier,
  verifyDossier,
} from "./verify-dossier.ts";
export { CAREO_VERSION } from "./version.ts";
export * from "./world/index.ts";
