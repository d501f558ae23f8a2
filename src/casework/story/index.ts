export type { Bearing, SaidItem } from "./bearings.ts";
export type { SaidClaim } from "./claim-reader.ts";
export {
  type Confronted,
  confrontAll,
  confrontOne,
  type OriginSide,
  type RecordState,
  type Weighty,
} from "./confront.ts";
export { findThing } from "./find-thing.ts";
export type { Gap } from "./gaps.ts";
export { type LinkEnd, type ListedLink, listLinks } from "./list-links.ts";
export { type LinkInput, makeLink } from "./make-link.ts";
export { type PropositionInput, stateProposition } from "./state-proposition.ts";
