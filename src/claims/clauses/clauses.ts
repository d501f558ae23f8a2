import type { SentenceText } from "../text/section.ts";
import type { Range } from "../text/token.ts";
import { trimStretch } from "./trim.ts";

export type ClauseKind = "main" | "coordinate" | "relative" | "participle" | "adverbial" | "apposition";

/** A stretch that states one thing; discontinuous where another clause stands inside it. */
export interface Clause extends Range {
  readonly segments: readonly Range[];
  readonly kind: ClauseKind;
  readonly rule: string;
}

/** The clauses of the given stretches of a sentence, in text order. */
export function readClauses(sentence: SentenceText, stretches: readonly Range[]): Clause[] {
  const clauses: Clause[] = [];
  for (const stretch of stretches) {
    const trimmed = trimStretch(sentence.tokens, stretch);
    if (trimmed === undefined) continue;
    clauses.push({
      ...trimmed,
      segments: [trimmed],
      kind: "main",
      rule: `${sentence.language}.clause.main`,
    });
  }
  return clauses;
}
