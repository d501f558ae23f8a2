export {
  forceBySentence,
  kindsIn,
  type SentenceForce,
} from "./certainty.ts";
export {
  type CheckFeatures,
  type CheckSlots,
  checkFeatures,
  checkWorthiness,
} from "./check-worthiness.ts";
export { type ForceContext, readForce } from "./read-force.ts";
export { isUncertain, readVagueness } from "./uncertainty.ts";
