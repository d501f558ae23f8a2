import type { Recorded, Started } from "../shapes.ts";

export type SearchGroupName = "sources" | "claims" | "records" | "notes" | "ledger";

export interface SpellingAnswer {
  readonly id: string;
  readonly kind: "typed" | "scheme" | "variant" | "alike";
  readonly text: string;
  readonly isOn: boolean;
  /** In how many texts it stands by itself. */
  readonly count: number;
}

export interface HitAnswer {
  readonly pieces: readonly { readonly text: string; readonly isHit: boolean }[];
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
  /** Opens its trail; null for an entry that is about nothing that has one. */
  readonly about: string | null;
  readonly in: string;
  /** Number of the source, for a hit in its text. */
  readonly source: number | null;
  readonly at: number;
  readonly isEarlier: boolean;
}

export interface SearchAnswer {
  readonly words: readonly { readonly typed: string; readonly spellings: readonly SpellingAnswer[] }[];
  readonly groups: readonly {
    readonly group: SearchGroupName;
    readonly total: number;
    readonly hits: readonly HitAnswer[];
  }[];
  readonly total: number;
  /** Sources, tables and the ledger that the index has, of all; what waits was not searched. */
  readonly index: { readonly done: number; readonly total: number; readonly waiting: number };
}

export interface SearchQuery {
  readonly words: string;
  /** Only as typed. */
  readonly exact?: "yes" | undefined;
  /** Ids of spellings that do not count, parted by commas. */
  readonly off?: string | undefined;
  readonly group?: SearchGroupName | undefined;
  readonly limit?: number | undefined;
}

export interface KeptSearch {
  readonly question: string;
  /** Where: this case, as far as it is indexed. */
  readonly place: string;
  readonly query: string;
  readonly outcome: "found" | "nothing";
  readonly resultCount: number;
  readonly coverage?: string | undefined;
}

export interface SearchApi {
  "GET /cases/:case/search": { readonly query: SearchQuery; readonly answer: SearchAnswer };
  "POST /cases/:case/index": { readonly answer: Started };
  "POST /cases/:case/searches": { readonly body: KeptSearch; readonly answer: Recorded };
}
