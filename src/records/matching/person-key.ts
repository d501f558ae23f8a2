import type { RowTokens } from "./row-tokens.ts";

/**
 * Rows with the same key are of one person: equal name words, date of birth and identifiers, as far as the table has them.
 * In a table without dates and identifiers namesakes share a key: nothing in it tells them apart, and crossings of one
 * traveller must not pass for many travellers.
 */
export function personKey(row: RowTokens): string {
  const words = Array.from(row.words.subarray(0, row.length)).sort((a, b) => a - b);
  return [words.join(" "), row.birthDate, row.birthDateAlternate, row.identifiers.join(" ")].join("/");
}
