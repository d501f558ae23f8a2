export { formatProbability, formatRatio, ratioWord } from "../../weighing/index.ts";
export { addEvidence, type EvidenceInput } from "./add-evidence.ts";
export { addFinding, type FindingInput, reaffirmFinding } from "./add-finding.ts";
export {
  addHypothesis,
  type HypothesisInput,
  type PriorsInput,
  setPriors,
} from "./add-hypothesis.ts";
export { type ClearInput, clearRating } from "./clear-rating.ts";
export { levelLeaders, originName } from "./editor-sentences.ts";
export { flipSentences } from "./flip-sentences.ts";
export type { JoinedOrigin } from "./joined-origin.ts";
export {
  declareOrigin,
  type JudgeOriginInput,
  judgeProposedOrigin,
  type ListedOrigin,
  listOrigins,
} from "./judge-origin.ts";
export { type ListedEvidence, type ListedRating, listEvidence } from "./list-evidence.ts";
export { type ListedFinding, listFindings } from "./list-findings.ts";
export { type ListedGroup, listGroups } from "./list-groups.ts";
export { matrixWithout } from "./matrix-without.ts";
export { type Origins, originsOf } from "./origins-of.ts";
export { type GroupInput, poseGroup } from "./pose-group.ts";
export type { OriginProposal } from "./proposals/proposal.ts";
export { proposeOrigins } from "./proposals/propose-origins.ts";
export { type RateInput, rate } from "./rate.ts";
export {
  type GridCell,
  type GridCluster,
  type GridRow,
  type GridVote,
  hiddenRatings,
  type RatingGrid,
  ratingGrid,
} from "./rating-grid.ts";
export type { Supposition } from "./suppose.ts";
export { weighCase } from "./weigh-case.ts";
export { weighJson } from "./weigh-json.ts";
export type { WeighedAnswer, WeighedCase } from "./weighed-case.ts";
