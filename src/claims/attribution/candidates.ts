import type { FoundAttribution } from "../found.ts";
import type { Range } from "../text/token.ts";

/** How many earlier speakers are offered, and how many sentences back: a pronoun seldom reaches further. */
const OFFERED = 2;
const REACH = 6;

/** Whether a pronoun stands for one or for several; undefined where it may be either. */
export type PronounNumber = "one" | "several" | undefined;

interface Speaker {
  readonly range: Range;
  readonly sentence: number;
  readonly isOne: boolean;
  readonly isSeveral: boolean;
}

/** "They" are not the one official who spoke before, "she" is not two brothers; a body can be either. */
function canBe({ isOne, isSeveral }: Speaker, number: PronounNumber): boolean {
  return number === "several" ? !isOne : number === "one" ? !isSeveral : true;
}

/**
 * Lists, for pronouns and for speech without a speaker, the last speakers named before. None is chosen: "he" after two men
 * stays open, and so does a quotation that may go on with either.
 */
export function withCandidates(
  attributions: readonly FoundAttribution[],
  numberOf: (pronoun: Range) => PronounNumber,
): FoundAttribution[] {
  const recent: Speaker[] = [];
  return attributions.map((each) => {
    const open = each.sourceType === "pronoun" || each.kind === "unattributed-quotation";
    const number = open && each.source ? numberOf(each.source) : undefined;
    const near = recent
      .filter((speaker) => each.sentence - speaker.sentence <= REACH && canBe(speaker, number))
      .map(({ range }) => range);
    if (each.source && NAMED.has(each.sourceType)) {
      recent.unshift({
        range: each.source,
        sentence: each.sentence,
        isOne: each.onePerson === true || each.sourceType === "named-person",
        isSeveral: each.sourceType === "anonymous-group",
      });
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
