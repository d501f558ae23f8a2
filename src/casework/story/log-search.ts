/** The record of looking: what was sought, where, and what came of it. Nothing found, refused and gone are results too. */
import { newIdentifier } from "../../base/index.ts";
import { type LedgerEffects, type NewPayload, systemEffects } from "../../ledger/index.ts";
import type { SearchMade } from "../../sources/index.ts";
import type { CaseState } from "../case-state.ts";
import { actingPerson, type OpenCase } from "../open-case.ts";
import { ownText } from "../own-text.ts";
import { handleOf, resolveHandle } from "../things/index.ts";
import { oneOf } from "./one-of.ts";

type Search = SearchMade["search"];

const OUTCOMES = ["found", "nothing", "refused", "gone", "failed"] as const;
const SEEKING = ["for", "against", "either"] as const;

export interface SearchInput {
  readonly question: string;
  readonly place: string;
  readonly outcome: string;
  readonly query?: string | undefined;
  readonly lang?: string | undefined;
  readonly resultCount?: number | undefined;
  /** What it would have found had it been there; without it nothing found is no evidence of absence. */
  readonly coverage?: string | undefined;
  /** Propositions, hypotheses or claims it was to bear on. */
  readonly about?: readonly string[] | undefined;
  readonly seeking?: string | undefined;
  readonly person?: string | undefined;
}

export interface LoggedSearch {
  readonly id: string;
  /** Number of the entry, by which the search is called. */
  readonly seq: number;
}

/** Puts a search into the log. Throws `casework/no-such-word`, `casework/no-such-thing`. */
export function logSearch(
  open: OpenCase,
  input: SearchInput,
  effects: LedgerEffects = systemEffects,
): LoggedSearch {
  const about = (input.about ?? []).map((ref) =>
    resolveHandle(open.state, ref, ["proposition", "hypothesis", "claim"]),
  );
  const words = { query: input.query, lang: input.lang, coverage: input.coverage };
  const said = Object.entries(words).flatMap(([field, text]) =>
    text === undefined ? [] : [[field, ownText(text)] as const],
  );
  const search: Search = {
    id: newIdentifier("sea", effects.random),
    question: ownText(input.question),
    place: ownText(input.place),
    outcome: oneOf(OUTCOMES, input.outcome, "outcome of a search"),
    ...Object.fromEntries(said),
    ...(input.resultCount === undefined ? {} : { resultCount: input.resultCount }),
    ...(about.length === 0 ? {} : { about }),
    ...(input.seeking === undefined
      ? {}
      : { seeking: oneOf(SEEKING, input.seeking, "side that a search can seek") }),
  };
  const by = actingPerson(open, input.person, effects);
  const { seq } = open.ledger.append({ kind: "search.made", by, search } as unknown as NewPayload);
  return { id: search.id, seq };
}

export interface ListedSearch extends Omit<Search, "about" | "seeking"> {
  readonly seq: number;
  readonly handle: string;
  readonly at: string;
  readonly by: string;
  readonly about: readonly { readonly id: string; readonly handle: string }[];
  readonly seeking: "for" | "against" | "either" | null;
  /** Whether it can stand for absence: it found nothing, and somebody said what it would have found. */
  readonly showsAbsence: boolean;
}

export function listSearches(state: CaseState): ListedSearch[] {
  return [...state.searches.values()].map(({ seq, entry: { search, at, by } }) => ({
    ...search,
    seq,
    handle: state.handleOf.get(search.id) ?? String(seq),
    at,
    by: state.agents.get(by)?.name ?? by,
    about: (search.about ?? []).map((id) => ({ id, handle: handleOf(state, id) })),
    seeking: search.seeking ?? null,
    showsAbsence: search.outcome === "nothing" && search.coverage !== undefined,
  }));
}
