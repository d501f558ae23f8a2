export {
  type CorrectionInput,
  issueCorrection,
  logReleasedCounts,
  recordSeal,
  releasedTables,
  type SealInput,
  sealsOf,
} from "./after-publishing.ts";
export { approvePublication } from "./approve-publication.ts";
export { BLOCKER_KINDS, type Blocker, type BlockerKind } from "./blocker.ts";
export { type CheckedPublication, checkPublication } from "./check-publication.ts";
export { classSources } from "./class-source.ts";
export type {
  Cleared,
  ClearedActor,
  ClearedSource,
  CountedExclusion,
  CountedRedaction,
} from "./cleared.ts";
export { commitSources, type OpenedCommitment, openCommitment } from "./commit-sources.ts";
export { findPlan, getPlan } from "./current-plan.ts";
export { decideRisk, type RiskInput } from "./decide-risk.ts";
export { judgeNamesake, type NamesakeInput } from "./judge-namesake.ts";
export {
  type ListedPerson,
  type ListedSourceClass,
  listClasses,
  listDecisions,
} from "./list-decisions.ts";
export { openMaterial, type PublicationMaterial } from "./material.ts";
export { type PlanInput, planPublication } from "./plan-publication.ts";
export { type PreviewedDossier, previewDossier } from "./preview-dossier.ts";
export { protectedStrings, type RowName } from "./protected-strings.ts";
export { type PublishedDossier, type PublishInput, publishDossier } from "./publish-dossier.ts";
export { type RowNames, readRowNames } from "./read-row-names.ts";
export { type RedactInput, redactWords } from "./redact-words.ts";
export { type ConsentInput, setConsent } from "./set-consent.ts";
export { hasVault, type MadeVault, makeVault, restoreVault } from "./vault.ts";
