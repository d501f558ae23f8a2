export { enterReply, putQuestion, type QuestionInput, type ReplyInput } from "./ask.ts";
export type { Bearing, SaidItem } from "./bearings.ts";
export { readClaims, type SaidClaim } from "./claim-reader.ts";
export { confrontAll, confrontOne } from "./confront.ts";
export type { Confronted, Gap, OriginSide, RecordState, Weighty } from "./confronted.ts";
export { findDoubted } from "./doubt/find-doubted.ts";
export type { SaidNode } from "./doubt/said-node.ts";
export {
  type Doubted,
  type ShownDoubt,
  showDoubt,
  showThingDoubt,
  supposeWithout,
  type ThingDoubt,
} from "./doubt/show-doubt.ts";
export type { Withdrawal } from "./doubt/standing.ts";
export { findThing } from "./find-thing.ts";
export { type LinkEnd, type ListedLink, listLinks } from "./list-links.ts";
export {
  type ListedNarrative,
  type ListedVersion,
  listNarratives,
  type Preceding,
  type SaidDrift,
} from "./list-narratives.ts";
export {
  type Asking,
  type ListedQuestion,
  type ListedReply,
  listReplies,
  type UnaskedFinding,
} from "./list-replies.ts";
export {
  type ListedSearch,
  type LoggedSearch,
  listSearches,
  logSearch,
  type SearchInput,
} from "./log-search.ts";
export { type LinkInput, makeLink } from "./make-link.ts";
export { type Retracted, type RetractInput, retract } from "./retract.ts";
export { type NarrativeInput, stateNarrative, type VersionInput } from "./state-narrative.ts";
export { type PropositionInput, stateProposition } from "./state-proposition.ts";
export {
  findTensions,
  type JudgeTensionInput,
  judgeTension,
  type ListedTension,
} from "./tensions/find-tensions.ts";
export { type Trail, type TrailClaim, type TrailQuote, trailOf } from "./trail.ts";
