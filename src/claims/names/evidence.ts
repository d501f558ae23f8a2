import type { Section } from "../text/section.ts";

/**
 * How the capitalised words of a section are written elsewhere in it: a word that also stands small is a common word at the
 * beginning of a sentence, one that has its capital in the middle of a sentence is a name.
 */
export interface Evidence {
  isWrittenSmall(folded: string): boolean;
  isWrittenCapital(folded: string): boolean;
  /** Whether it has its capital in the middle of a sentence more than once. */
  isRepeated(folded: string): boolean;
}

export function readEvidence(section: Section): Evidence {
  const capital = new Set<string>();
  const repeated = new Set<string>();
  const capitalised = new Set<string>();
  for (const { tokens } of section.sentences) {
    let isFirst = true;
    for (const token of tokens) {
      if (token.kind !== "word") continue;
      if (token.shape === "capital") {
        if (!isFirst && capital.has(token.folded)) repeated.add(token.folded);
        if (!isFirst) capital.add(token.folded);
        capitalised.add(token.folded);
      }
      isFirst = false;
    }
  }
  const small = new Set<string>();
  for (const { tokens } of section.sentences)
    for (const { shape, folded } of tokens)
      if (shape === "lower" && capitalised.has(folded)) small.add(folded);
  return {
    isRepeated: (folded) => repeated.has(folded),
    isWrittenSmall: (folded) => small.has(folded),
    isWrittenCapital: (folded) => capital.has(folded),
  };
}
