export { bandOfRule } from "./bands.ts";
export { type AttributionContext, readAttributions } from "./read-attributions.ts";
