import type { FoundAttribution } from "../found.ts";
import type { Range } from "../text/token.ts";

/** How many earlier speakers are offered, and how many sentences back: a pronoun seldom reaches further. */
const OFFERED = 2;
const REACH = 6;

/**
 * Lists, for pronouns and for speech without a speaker, the last speakers named before. None is chosen: "he" after two men
 * stays open, and so does a quotation that may go on with either.
 */
export function withCandidates(attributions: readonly FoundAttribution[]): FoundAttribution[] {
  const recent: { range: Range; sentence: number }[] = [];
  return attributions.map((each) => {
    const open = each.sourceType === "pronoun" || each.kind === "unattributed-quotation";
    const near = recent.filter(({ sentence }) => each.sentence - sentence <= REACH).map(({ range }) => range);
    if (each.source && NAMED.has(each.sourceType)) {
      recent.unshift({ range: each.source, sentence: each.sentence });
      recent.length = Math.min(recent.length, OFFERED);
    }
    return open && near.length > 0 && !each.otherSources ? { ...each, otherSources: near } : each;
  });
}

const NAMED = new Set<string>([
  "named-person",
  "named-organisation",
  "anonymous-official",
  "anonymous-individuals",
  "anonymous-group",
]);
