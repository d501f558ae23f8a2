export { type ReadingInput, type ReadingProgress, readDocument, readLazily } from "./assembly/index.ts";
export type * from "./audit.ts";
export { auditJson, type LazyAudit } from "./lazy-audit.ts";
export * from "./marks/index.ts";
export type { KnownName } from "./names/index.ts";
export * from "./proposals/index.ts";
export * from "./reuse/index.ts";
export { splitSentences } from "./text/split-sentences.ts";
