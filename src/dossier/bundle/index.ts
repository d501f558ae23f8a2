export type { WrittenFile } from "./bag-folder.ts";
export type { BundleFile, CopiedFile } from "./bundle-file.ts";
export type { BundleInput, PublishedLedger } from "./bundle-input.ts";
export { inertName } from "./bundle-paths.ts";
export { type BundleEffects, type WrittenBundle, writeBundle } from "./write-bundle.ts";
