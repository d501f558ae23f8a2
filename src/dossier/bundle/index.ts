export type { BundleFile, CopiedFile } from "./bundle-file.ts";
export type { BundleInput, PublishedLedger } from "./bundle-input.ts";
