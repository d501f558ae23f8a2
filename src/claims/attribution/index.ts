export { type AttributionContext, readAttributions } from "./read-attributions.ts";
