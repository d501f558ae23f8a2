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
  isActiveFormat,
  MOST_HEADERS,
  type PublishedLedger,
  type WrittenBundle,
  type WrittenFile,
  writeBundle,
} from "./bundle/index.ts";
export { type CrateFile, exportsOf, roCrateOf, textTarget } from "./exports/index.ts";
export { figuresOf, type OriginCounts, originCounts, WEIGHING_ENGINE } from "./figures/index.ts";
export {
  checkOutline,
  type Outline,
  outlineAsMarkdown,
  outlineOf,
  readOutline,
} from "./outline/index.ts";
export * from "./published/index.ts";
export {
  type Cut,
  REDACTION_MARK,
  type RedactedText,
  redactText,
  type TextRange,
} from "./redaction/index.ts";
