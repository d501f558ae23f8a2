import { type Sha256, sha256 } from "../../base/index.ts";

/** A cell as received. Null is absent (JSON null, an empty cell of a workbook); an empty string is an empty string. */
export type Cell = string | null;

/**
 * SHA-256 of the canonical JSON array of a row's cells as received (design/matching.md, section 2). It is computed when a
 * row is read, never stored: a stored hash would only say what the row was when the cache was built, and this one says
 * what it is (docs/decisions/0121).
 */
export function rowHash(cells: readonly Cell[]): Sha256 {
  // Texts here come out of UTF-8, so none holds half of a surrogate pair and JSON.stringify writes RFC 8785 exactly.
  return sha256(JSON.stringify(cells));
}
