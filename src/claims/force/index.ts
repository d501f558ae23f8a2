export {
  certaintyOf,
  conditionOf,
  forceBySentence,
  forceOf,
  hedgesOver,
  type SentenceForce,
} from "./certainty.ts";
export { type ForceContext, readForce } from "./read-force.ts";
export { isUncertain, readVagueness } from "./uncertainty.ts";
