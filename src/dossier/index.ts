/**
 * What is published: a case brought into the form that readers get, sealed so that they can check it offline. The published
 * case (`published/`) is all that the rest of this folder knows of a case.
 */
export {
  type BundleEffects,
  type BundleFile,
  type BundleInput,
  type CopiedFile,
  inertName,
  type PublishedLedger,
  type WrittenBundle,
  type WrittenFile,
  writeBundle,
} from "./bundle/index.ts";
export {
  type BorderLines,
  type DatedMoney,
  type DayWindow,
  type Drawing,
  dayNumber,
  doubtOf,
  lanesDrawing,
  type MapPlace,
  type MarkDoubt,
  MOST_NODES,
  moneyByDate,
  moneyDrawing,
  moneyForm,
  type NetworkEdge,
  type NetworkNode,
  type NodePlace,
  pinnedNetwork,
  placeInWindow,
  readBorderLines,
  type TimelineItem,
  type TimelineLane,
  wholeWindow,
  windowedMap,
} from "./charts/index.ts";
export { type CrateFile, exportsOf, gexfOf, roCrateOf, textTarget } from "./exports/index.ts";
export { figuresOf, type OriginCounts, originCounts } from "./figures/index.ts";
export * from "./leaks/index.ts";
export {
  checkOutline,
  type Outline,
  outlineAsMarkdown,
  outlineOf,
  readOutline,
} from "./outline/index.ts";
export { compilePdf, type PdfEffects, type PdfFonts, typstOf } from "./pdf/index.ts";
export * from "./published/index.ts";
export * from "./redaction/index.ts";
export { type SiteOptions, siteOf } from "./site/index.ts";
export {
  type AnchorFile,
  type BundleCheck,
  type BundleOptions,
  type BundleReport,
  exitOf,
  type ListedFile,
  type Regeneration,
  type Regenerator,
  type VerdictName,
  verifierPage,
  verifyBundle,
} from "./verify/index.ts";
