/** Search over all of a case by words, across scripts: whatever is found stands in its own words, with what stands around it. */
import { type FoundText, TEXT_GROUPS, type TextGroup } from "../../records/index.ts";
import type { OpenCase } from "../open-case.ts";
import { sourcesInOrder } from "../read-source.ts";
import { handleOf } from "../things/index.ts";
import type { CaseIndex } from "./case-index.ts";
import { type SoughtWord, type Spelling, soughtWords } from "./spellings.ts";

export type { TextGroup } from "../../records/index.ts";

export interface SearchWords {
  readonly words: string;
  /** Other scripts and other forms of names; on unless it is said otherwise. */
  readonly allScripts?: boolean | undefined;
  /** Ids of spellings that do not count. */
  readonly off?: readonly string[] | undefined;
  readonly groups?: readonly TextGroup[] | undefined;
  /** How many of each group are given. */
  readonly limit?: number | undefined;
}

export interface SearchHit {
  /** Words of the text as it was given, cut at every hit. */
  readonly pieces: readonly { readonly text: string; readonly isHit: boolean }[];
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
  /** Id of what it is of, to open its trail; null for an entry that is about nothing that has one. */
  readonly about: string | null;
  /** Name of the source or table, or what the thing is called. */
  readonly in: string;
  /** Number of the source, for hits in its text. */
  readonly source: number | null;
  /** A code point of the text, the ordinal of a row, the number of an entry. */
  readonly at: number;
  /** What was entered since has taken its place, or it was undone. */
  readonly isEarlier: boolean;
}

export interface SearchedGroup {
  readonly group: TextGroup;
  readonly total: number;
  readonly hits: readonly SearchHit[];
}

export interface SearchedCase {
  readonly words: readonly {
    readonly typed: string;
    readonly spellings: readonly (Spelling & { readonly count: number })[];
  }[];
  readonly groups: readonly SearchedGroup[];
  readonly total: number;
}

const LIMIT = 20;

/**
 * Searches the case as far as it is indexed. Words are joined by "and"; words in quotation marks stand in this order; `word*` is
 * whatever begins so.
 *
 * @throws CareoError records/index-broken
 */
export async function searchCase(
  open: OpenCase,
  index: CaseIndex,
  { words, allScripts = true, off = [], groups = TEXT_GROUPS, limit = LIMIT }: SearchWords,
): Promise<SearchedCase> {
  const sought = soughtWords(words, { allScripts, off: new Set(off) });
  const ask = index.ask(open);
  const found = await ask({ do: "find", query: { terms: sought.map(({ term }) => term), groups, limit } });
  const counts = await ask({ do: "count", terms: sought.flatMap(termsOf) });
  const read = hitReader(open);
  const searched = found.map((each) => ({ ...each, hits: each.hits.flatMap(read) }));
  let at = 0;
  return {
    words: sought.map(({ typed, spellings }) => ({
      typed,
      spellings: spellings.map((each) => ({ ...each, count: counts[at++] ?? 0 })),
    })),
    groups: searched,
    total: searched.reduce((sum, { total }) => sum + total, 0),
  };
}

/** Every spelling by itself, to count it. */
function termsOf({ typed, spellings }: SoughtWord) {
  const isPrefix = /\*$/.test(typed);
  return spellings.map(({ kind, text }) => {
    const own = text.split(" ");
    return kind === "alike"
      ? { spellings: [], keys: own }
      : { spellings: [{ words: own, isPrefix: isPrefix && kind !== "variant" }], keys: [] };
  });
}

type ReadHit = (found: FoundText) => SearchHit[];

function hitReader({ state }: OpenCase): ReadHit {
  const sources = new Map(sourcesInOrder(state).map((each) => [each.source.id, each]));
  const current = (id: string, seq: number): boolean => {
    const thing = Object.values(state.things)
      .find((map) => map.has(id))
      ?.get(id);
    const kept = thing ?? state.claims.get(id) ?? state.searches.get(id) ?? state.sources.get(id);
    return kept?.seq === seq && !state.supersededBy.has(id);
  };
  return (found) => {
    const { group, ref, at } = found;
    const shown = { ...snippet(found), at };
    if (group === "sources") {
      const source = sources.get(ref);
      // Taken out of the case since it was indexed.
      if (source === undefined) return [];
      return [{ ...shown, about: ref, in: source.name, source: source.seq, isEarlier: false }];
    }
    if (group === "records") {
      const table = state.recordSets.get(ref)?.entry.recordSet;
      return table === undefined
        ? []
        : [{ ...shown, about: ref, in: table.name, source: null, isEarlier: false }];
    }
    const about = ref === "" ? null : ref;
    const name = about === null ? String(at) : handleOf(state, about);
    const isEarlier = about !== null && group !== "ledger" && !current(about, at);
    return [{ ...shown, about, in: name, source: null, isEarlier }];
  };
}

// So much stands on either side of the first word that was found.
const AROUND = 160;

function snippet({ text, hits }: FoundText): Pick<SearchHit, "pieces" | "isCutBefore" | "isCutAfter"> {
  const first = hits[0]?.start ?? 0;
  const from = wordEdge(text, Math.max(0, first - AROUND), -1);
  const to = wordEdge(text, Math.min(text.length, (hits[0]?.end ?? 0) + AROUND * 2), 1);
  const pieces: { text: string; isHit: boolean }[] = [];
  let at = from;
  for (const { start, end } of hits) {
    if (start < at || end > to) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), isHit: false });
    pieces.push({ text: text.slice(start, end), isHit: true });
    at = end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), isHit: false });
  return { pieces, isCutBefore: from > 0, isCutAfter: to < text.length };
}

/** The nearest place outward where no word, and no letter of two halves, is cut. */
function wordEdge(text: string, at: number, step: 1 | -1): number {
  let edge = at;
  while (edge > 0 && edge < text.length && !/\s/.test(text[step < 0 ? edge - 1 : edge] as string))
    edge += step;
  return edge;
}
