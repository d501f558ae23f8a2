export { verifierPage } from "./page/verifier-page.ts";
export type { ListedFile, Regeneration, Regenerator } from "./reasoning/index.ts";
export type { BundleCheck, VerdictName } from "./report/index.ts";
export type { AnchorFile } from "./time/index.ts";
export { type BundleOptions, type BundleReport, exitOf, verifyBundle } from "./verify-bundle.ts";
