import type { FoundAmount, FoundClaim, FoundDate, FoundName, FoundRelation } from "../found.ts";
import type { Section, SentenceText } from "../text/section.ts";
import type { Range } from "../text/token.ts";
import { readFrames } from "./frames.ts";
import { type RelationGrammar, relationGrammar } from "./grammar.ts";
import { readPositions } from "./positions.ts";
import { type View, viewOf } from "./view.ts";

export interface RelationContext {
  readonly names: readonly FoundName[];
  readonly amounts: readonly FoundAmount[];
  readonly dates: readonly FoundDate[];
  readonly claims: readonly FoundClaim[];
}

/** A frame filled from a sentence, before it is tied to a claim. */
export type SentenceRelation = Omit<FoundRelation, "claim">;

/** The relations that the claims of a section state. Precision first: both ends stand beside the verb. */
export function readRelations(section: Section, context: RelationContext): FoundRelation[] {
  const names = bySentence(context.names);
  const amounts = bySentence(context.amounts);
  const claims = bySentence(
    context.claims.map(({ sentence, start, end }, index) => ({ sentence, start, end, index })),
  );
  const found: FoundRelation[] = [];
  for (const sentence of section.sentences) {
    const own = claims.get(sentence.index);
    if (own === undefined) continue;
    const filled = relationsOf(sentence, names.get(sentence.index) ?? [], amounts.get(sentence.index) ?? []);
    for (const relation of filled) {
      const claim = claimOf(relation, own);
      if (claim === undefined) continue;
      const { dates } = context.claims[claim.index] as FoundClaim;
      found.push({ ...relation, claim: claim.index, ...dateOf(dates, context) });
    }
  }
  return found;
}

/** The relations of one sentence. */
export function relationsOf(
  sentence: SentenceText,
  names: readonly FoundName[],
  amounts: readonly FoundAmount[],
): SentenceRelation[] {
  const grammar = relationGrammar(sentence.language);
  if (grammar === undefined || names.length === 0) return [];
  const view = viewOf(sentence, names, amounts);
  return [...positionsIn(view, grammar), ...framesIn(view, grammar)];
}

function positionsIn(view: View, grammar: RelationGrammar): SentenceRelation[] {
  return readPositions(view, grammar).map(({ person, position, body }) => ({
    predicate: "holds-position",
    subject: person,
    object: body ?? null,
    position,
  }));
}

function framesIn(view: View, grammar: RelationGrammar): SentenceRelation[] {
  return readFrames(view, grammar);
}

/** The smallest claim that holds both ends: who says so is said there. */
function claimOf<Claim extends Range>(
  relation: SentenceRelation,
  claims: readonly Claim[],
): Claim | undefined {
  const ends = [relation.subject, relation.object ?? relation.subject, relation.position ?? relation.subject];
  const start = Math.min(...ends.map((end) => end.start));
  const end = Math.max(...ends.map((each) => each.end));
  let best: Claim | undefined;
  for (const claim of claims)
    if (
      claim.start <= start &&
      end <= claim.end &&
      (!best || claim.end - claim.start < best.end - best.start)
    )
      best = claim;
  return best;
}

/** A claim with one date gives it to its relation; with two it does not say which. */
function dateOf(given: readonly number[], context: RelationContext): { date?: number } {
  const dates = given.filter((index) => context.dates[index]?.type === "date");
  return dates.length === 1 ? { date: dates[0] as number } : {};
}

function bySentence<Item extends { readonly sentence: number }>(items: readonly Item[]): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const list = groups.get(item.sentence);
    if (list) list.push(item);
    else groups.set(item.sentence, [item]);
  }
  return groups;
}
