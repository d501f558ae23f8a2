export { bandOfRule } from "./bands.ts";
export type { SourceWords } from "./clause-words.ts";
export { findReportingPack } from "./pack.ts";
export { type AttributionContext, readAttributions } from "./read-attributions.ts";
