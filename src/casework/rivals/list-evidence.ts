import type { CaseState } from "../case-state.ts";
import type { Assessment, Evidence } from "../entries/rivals.ts";
import { handleOf, type Kept, raterOf } from "../things/index.ts";
import { originsOf } from "./origins-of.ts";

export interface ListedEvidence extends Evidence {
  readonly handle: string;
  readonly origins: readonly { readonly id: string; readonly said: string }[];
  /** What each part is called, with the words of claims. */
  readonly restsOn: readonly { readonly id: string; readonly said: string }[];
  readonly ratings: readonly ListedRating[];
  /** Ratings that are not shown because the viewer has not rated the same yet. */
  readonly hidden: number;
}

export interface ListedRating {
  readonly id: string;
  readonly handle: string;
  readonly rater: string;
  readonly blind: boolean;
  readonly hypothesis: string;
  readonly consistency: string | null;
  readonly relevance: string | null;
  readonly likelihood: NonNullable<Assessment["cell"]>["likelihood"] | null;
  readonly why: string;
}

/**
 * The items of evidence with what they rest on, their origins and their ratings.
 *
 * @param blindFor the id of a person who is not to see what others hold of a cell before having rated it
 */
export function listEvidence(state: CaseState, blindFor?: string): ListedEvidence[] {
  const origins = originsOf(state);
  return [...state.things.evidence.values()].map(({ thing }) => {
    const all = ratingsOf(state, thing.id);
    const shown = blindFor === undefined ? all : all.filter((each) => maySee(each, all, blindFor));
    return {
      ...thing,
      handle: handleOf(state, thing.id),
      origins: origins.ofEvidence(thing.id).map((id) => ({ id, said: origins.said(id) })),
      restsOn: restsOn(state, thing),
      ratings: shown.map((each) => listedRating(state, each)),
      hidden: all.length - shown.length,
    };
  });
}

function ratingsOf({ things }: CaseState, target: string): Kept<Assessment>[] {
  return [...things.assessment.values()].filter(
    ({ thing }) => thing.target === target && thing.cell !== undefined,
  );
}

function maySee(rating: Kept<Assessment>, all: readonly Kept<Assessment>[], viewer: string): boolean {
  return all.some(
    (each) => raterOf(each) === viewer && each.thing.cell?.hypothesis === rating.thing.cell?.hypothesis,
  );
}

function listedRating(state: CaseState, kept: Kept<Assessment>): ListedRating {
  const { id, blind, why, cell } = kept.thing;
  return {
    id,
    handle: handleOf(state, id),
    rater: raterName(state, raterOf(kept)),
    blind,
    hypothesis: handleOf(state, cell?.hypothesis ?? ""),
    consistency: cell?.consistency ?? null,
    relevance: cell?.relevance ?? null,
    likelihood: cell?.likelihood ?? null,
    why,
  };
}

export function raterName({ agents }: CaseState, id: string): string {
  return agents.get(id)?.name ?? id;
}

function restsOn(state: CaseState, item: Evidence): { id: string; said: string }[] {
  const others = [...item.matches, ...item.tests, ...(item.search === undefined ? [] : [item.search])];
  return [
    ...item.claims.map((id) => ({ id, said: `claim ${handleOf(state, id)}: “${wordsOfClaim(state, id)}”` })),
    ...others.map((id) => ({ id, said: saidPart(state, id) })),
  ];
}

export function wordsOfClaim(state: CaseState, id: string): string {
  const claim = state.claims.get(id)?.entry.claim;
  const words = claim?.passages.map((each) => state.passages.get(each)?.entry.passage.text ?? "") ?? [];
  return words.join(" … ").replace(/\s+/g, " ").trim();
}

function saidPart(state: CaseState, id: string): string {
  const search = state.searches.get(id)?.entry.search;
  if (search !== undefined)
    return `search of ${search.place}: ${search.outcome}${search.coverage === undefined ? ", coverage not said" : ""}`;
  const table = state.recordSets.get(id)?.entry.recordSet;
  if (table !== undefined) return `tests of the table ${table.name}`;
  return id.startsWith("mat_") ? `match ${state.matches.get(id)?.seq ?? ""}` : `test ${handleOf(state, id)}`;
}
