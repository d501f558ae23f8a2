export { ACTOR_SCHEMATA, PAYMENT_KINDS, PLACE_PRECISIONS, RELATION_SCHEMATA } from "../entries/world.ts";
export type { ActorName } from "./actor-names.ts";
export {
  type AcceptActor,
  type AcceptedActor,
  type ActorEdit,
  acceptActor,
  addActor,
  editActor,
  type SaidActor,
  type SaidStatement,
  sayOf,
} from "./actors.ts";
export type { ClaimBrief } from "./claim-brief.ts";
export { acceptEvent, addEvent, editEvent, type SaidEvent, type SaidEventClaim } from "./events.ts";
export {
  type Conversion,
  type ConvertedTotal,
  type PartTotals,
  type PaymentTotal,
  type PaymentTotals,
  type TotalPart,
  totalPayments,
} from "./payment-totals.ts";
export {
  addPayment,
  addRate,
  editPayment,
  type ListedPayment,
  listPayments,
  type NamedActor,
  type PaymentClaim,
  type ProposedPayment,
  proposePayments,
  type SaidPayment,
  type SaidRate,
  type StatedSum,
} from "./payments.ts";
export { type ProposedActor, proposeActors } from "./propose-actors.ts";
export { type ProposedEvent, proposeEvents } from "./propose-events.ts";
export { type ProposedPlace, proposePlaces } from "./propose-places.ts";
export {
  acceptRelations,
  addRelation,
  editRelation,
  type ListedRelation,
  listRelations,
  type ProposedRelation,
  proposeRelations,
  type RelationEdit,
  type RelationEnd,
  type SaidRelation,
} from "./relations.ts";
export { type ActorClaim, type ListedActor, listActors, type ShownActor, showActor } from "./show-actors.ts";
export {
  type DifferingDate,
  findOrderClash,
  type ListedEvent,
  listEvents,
  type OrderClash,
  showEvent,
} from "./show-events.ts";
