/**
 * A text of our own in composed Unicode, as the ledger keeps it: some systems hand over accents decomposed. Never for
 * the words of a source, which stay as they are.
 */
export function ownText(text: string): string {
  return text.normalize("NFC").trim();
}
