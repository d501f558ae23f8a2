/**
 * Every error and problem that Careo can name, by folder. The list is closed: a code that is not here does not
 * compile, and docs/reference/errors.md is generated from it.
 */
export const ERROR_CODES = {
  // base
  "base/bad-canonical-value": "A value cannot be written as canonical JSON.",
  "base/bad-instant": "A time is not a UTC instant in RFC 3339.",
  "base/bad-identifier": "An identifier is not a known prefix and 128 bits.",
  // ledger
  "ledger/locked": "Another process is writing this case.",
  // sources
  "sources/unreadable": "A file could not be read.",
  "sources/empty": "A file holds no bytes, or no text.",
  // claims
  "claims/no-publication-date": "The document states no date of publication.",
  "claims/unclosed-quotation": "A quotation mark is never closed; it was read to the end of its paragraph.",
  // casework
  "casework/no-case": "There is no case in this folder.",
  // cli
  "cli/usage": "The command line was not understood.",
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;
