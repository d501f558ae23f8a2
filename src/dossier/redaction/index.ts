export { commitTo, opensCommitment } from "./commitment.ts";
export type { CountBounds } from "./count-network.ts";
export { type Cut, REDACTION_MARK, type RedactedText, redactText, type TextRange } from "./redact-text.ts";
export {
  type CountTable,
  type ShownCount,
  type ShownTable,
  suppressSmallCells,
} from "./small-cells.ts";
