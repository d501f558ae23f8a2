/**
 * What is published: a case brought into the form that readers get, sealed so that they can check it offline. The published
 * case (`published/`) is all that the rest of this folder knows of a case.
 */
export type { BundleFile, BundleInput, CopiedFile, PublishedLedger } from "./bundle/index.ts";
export { figuresOf, type OriginCounts, originCounts, WEIGHING_ENGINE } from "./figures/index.ts";
export {
  checkOutline,
  type Outline,
  outlineAsMarkdown,
  outlineOf,
  readOutline,
} from "./outline/index.ts";
export { compilePdf, type PdfEffects, type PdfFonts, typstOf } from "./pdf/index.ts";
export * from "./published/index.ts";
export { type SiteOptions, siteOf } from "./site/index.ts";
