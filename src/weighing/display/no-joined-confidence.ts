import { LIKELIHOOD_ROWS } from "./words.ts";

/**
 * Sentences that say how likely and how confident in one breath. The two are different things (how often, and how well
 * grounded), readers merge them, and ICD 203 forbids joining them; `text` is English.
 */
export function findJoinedConfidence(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/).filter((sentence) => {
    const lower = sentence.toLowerCase();
    return CONFIDENCE.test(lower) && WORDS.some((word) => new RegExp(`\\b${word}\\b`).test(lower));
  });
}

const CONFIDENCE =
  /\b(low|moderate|high) confidence\b|\bconfidence (is|was|in this is) (low|moderate|high)\b/;
const WORDS = LIKELIHOOD_ROWS.flatMap((row) => [row.likely, row.probable]);
