import type { List, Part } from "../shapes.ts";

export type EntryState = "open" | "undone" | "erased" | "missing" | "altered";

/** An entry of the ledger as the history shows it. */
export interface HistoryRow {
  readonly seq: number;
  readonly state: EntryState;
  readonly at: string | null;
  readonly by: string | null;
  /** `claim.stated`, `source.added` …; null where what it said is not there. */
  readonly kind: string | null;
  /** What was done, as a sentence in English. */
  readonly summary: string;
  /** What it is about, to open its trail. */
  readonly about: string | null;
  readonly canUndo: boolean;
}

export interface HistoryQuery extends Part {
  /** Latest first, unless said otherwise. */
  readonly order?: "latest" | "earliest" | undefined;
  /** Kinds that begin so: `claim`. */
  readonly kind?: string | undefined;
  /** Words of the summary or the name. */
  readonly words?: string | undefined;
  readonly state?: EntryState | undefined;
}

export interface EntryAnswer extends HistoryRow {
  /** What was recorded, field by field, as it stands in the ledger. */
  readonly payload: unknown;
  readonly commitment: string;
  /** The earlier entry about the same thing, for a change. */
  readonly before: unknown;
}

export interface UndoAnswer {
  readonly seq: number;
  /** Claims that rest on what was undone; they stay, and stand without it. */
  readonly resting: number;
}

export interface CheckAnswer {
  readonly integrity: string;
  readonly identity: string;
  readonly time: string;
  readonly size: number;
  readonly pin: string | null;
  readonly checks: readonly {
    readonly id: string;
    readonly verdict: string;
    readonly message: string;
    readonly where?: string | undefined;
  }[];
  readonly unproved: readonly string[];
}

export interface HistoryApi {
  "GET /cases/:case/history": { readonly query: HistoryQuery; readonly answer: List<HistoryRow> };
  "GET /cases/:case/history/:entry": { readonly answer: EntryAnswer };
  "POST /cases/:case/history/:entry/undo": {
    readonly body: { readonly reason: string };
    readonly answer: UndoAnswer;
  };
  "POST /cases/:case/verify": { readonly answer: CheckAnswer };
}
