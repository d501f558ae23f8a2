export { type CanonicalValue, canonicalJson } from "./canonical-json.ts";
export { type CodePointIndex, codePointIndex, sliceCodePoints } from "./code-points.ts";
export { type CsvForm, csvCell, csvLine } from "./csv.ts";
export { addDecimals, compareDecimals, isDecimal, multiplyDecimals, roundDecimal } from "./decimal.ts";
export { isSha256, type Sha256, sha256, startSha256 } from "./digest.ts";
export { type DayInterval, isEdtf, readEdtf } from "./edtf.ts";
export {
  bytesToText,
  type Guess,
  guessSingleByte,
  restoreWindows1252,
  type SingleByte,
} from "./encoding/index.ts";
export { ERROR_CODES, type ErrorCode } from "./error-codes.ts";
export { CareoError, type ErrorDetails } from "./errors.ts";
export { type Identifier, newIdentifier, type RandomBytes } from "./identifier.ts";
export { type Clock, type Instant, instantOf, isInstant, systemClock } from "./instant.ts";
export { escapeHtml, type Html, html } from "./markup.ts";
export type { Problem, WithProblems } from "./problems.ts";
