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
  "ledger/exists": "There is already a case in this folder.",
  "ledger/not-found": "There is no case in this folder.",
  "ledger/unsupported-format": "A case is kept in a format this Careo does not know.",
  "ledger/read-only": "This case can be read but not written.",
  "ledger/disk-full": "The disk is full; the entry was not recorded.",
  "ledger/write-failed": "The disk refused a write; the entry was not recorded.",
  "ledger/unknown-kind": "No kind of entry has this name.",
  "ledger/payload-refused": "An entry is not of the form its kind demands.",
  "ledger/no-such-entry": "The ledger has no entry of this number.",
  "ledger/unfinished-write": "A write that a crash cut short was set aside.",
  "ledger/erasure-finished": "An erasure that a crash cut short was finished.",
  "ledger/malformed-line": "A line of the ledger is not a header, or out of sequence.",
  "ledger/broken-chain": "A header does not continue the line before it.",
  "ledger/payload-missing": "What an entry says is missing without having been erased.",
  "ledger/bad-note": "A text is not a signed note or not a checkpoint.",
  "ledger/bad-pin": "A pin is not of the form size:root.",
  "ledger/bad-key": "A key or recovery kit is malformed.",
  "ledger/wrong-passphrase": "A key could not be opened with this passphrase.",
  "ledger/payload-altered": "What an entry says is not what was recorded.",
  // sources
  "sources/unreadable": "A file could not be read.",
  "sources/empty": "A file holds no bytes, or no text.",
  "sources/not-a-file": "A path names a folder, device, socket or pipe where a file is needed.",
  "sources/changed-while-read": "A file changed while it was being read.",
  "sources/too-large": "A file is larger than what is parsed; it is kept and has no text.",
  "sources/no-reader": "A file of this type is kept and has no text.",
  "sources/name-contradicts-type": "The ending of a file's name does not fit its bytes.",
  "sources/binary-as-text": "A file that calls itself text holds binary data.",
  "sources/encoding-guessed": "The encoding of a text is not stated and was guessed.",
  "sources/invalid-bytes": "A text holds bytes that are not valid in its encoding.",
  "sources/parser-failed": "A parser refused a file or failed on it.",
  "sources/parser-crashed": "The process of a parser ended before it gave a result.",
  "sources/parser-timeout": "A parser took longer than it may.",
  "sources/parser-out-of-memory": "A parser needed more memory than it may.",
  "sources/result-too-large": "A parser gave back more than it may.",
  "sources/odd-file-name": "The name of a file is misleading, or dangerous on some systems.",
  "sources/folder-loop": "A folder leads back into itself, or too deep.",
  "sources/link-not-followed": "A link in a folder was not followed.",
  "sources/left-out": "Something in a folder was not taken in, on purpose.",
  "sources/store-full": "The disk of the case is full; an original was not kept.",
  "sources/store-failed": "The disk of the case refused a write; an original was not kept.",
  "sources/store-damaged": "An original in the store does not have the bytes its name says.",
  "sources/derivative-differs": "An extractor gave another text than the frozen one.",
  // sources: archives, PDF, images, transcripts, web captures
  "sources/archive-refused": "An archive is built like a bomb or a trap, so it was not expanded.",
  "sources/archive-limit": "An archive, or an entry of it, is larger than Careo expands.",
  "sources/archive-damaged": "An archive, or an entry of it, does not hold what it says it holds.",
  "sources/archive-odd-name":
    "The name of an entry of an archive is unsafe as a file name; it is kept as text only.",
  "sources/encrypted": "A file is encrypted.",
  "sources/no-text-layer": "Pages hold images of text, not text.",
  "sources/pages-not-read": "Pages of a document were not read.",
  "sources/unmapped-letters": "A document draws letters without saying which they are.",
  "sources/active-content": "A file holds scripts, actions, forms or embedded files.",
  "sources/revisions": "A file holds earlier versions of itself.",
  "sources/trailing-bytes": "Bytes stand behind the end of a file.",
  "sources/signature-unchecked": "A file carries a signature that was not checked.",
  "sources/pdf-bomb": "A PDF expands beyond the caps, so it was not read.",
  "sources/xml-refused": "An XML file declares a document type or entities, so it was not parsed.",
  // claims
  "claims/no-publication-date": "The document states no date of publication.",
  "claims/unclosed-quotation": "A quotation mark is never closed; it was read to the end of its paragraph.",
  "claims/look-alike-letters": "A word mixes letters of two scripts that look alike.",
  // casework
  "casework/no-case": "There is no case in this folder.",
  "casework/no-language-pack": "A document was to be read in a language that has no grammar.",
  "casework/bad-date": "A date is not a year, a month or a day that exists.",
  // cli
  "cli/usage": "The command line was not understood.",
  "cli/cannot-write": "A result could not be written where it was asked for.",
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;
