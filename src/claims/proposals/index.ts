export { anchorStatus, type Citation } from "./citation.ts";
export type { ClaimAmount, ClaimBody, ClaimDate, Speaker } from "./claim-body.ts";
export {
  type AcceptedClaim,
  acceptMissedOne,
  acceptProposal,
  type ClaimEdit,
  type DecisionContext,
  rejectProposal,
} from "./decisions.ts";
export { CLAIM_ENTRY_KINDS } from "./entries.ts";
export { type Producer, type Proposal, type ProposalStatus, proposalsOf } from "./proposal.ts";
export type * from "./recorded.ts";
export { proposalOfSelection } from "./selection.ts";
