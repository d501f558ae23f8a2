import type { List, Recorded, Started } from "../shapes.ts";

export type JudgementName = "positive" | "negative" | "unsure";

export interface RunBody {
  /** Numbers of tables of the case. */
  readonly list: number;
  readonly table: number;
  /** Candidates named for each entry. */
  readonly top?: number | undefined;
  /** Chance that a person of the list is in the table, before any evidence. */
  readonly prior?: number | undefined;
  /** Entries to compare with every row, to know what the quick way loses. */
  readonly audit?: number | undefined;
  readonly decoys?: number | undefined;
  readonly seed?: string | undefined;
  readonly dictionary?: boolean | undefined;
}

export interface RunSideAnswer {
  readonly id: string;
  readonly seq: number | null;
  readonly name: string;
  readonly rows: number;
  readonly persons: number;
  readonly unusable: number;
}

export interface RunRow {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly list: RunSideAnswer;
  readonly table: RunSideAnswer;
  readonly compared: number;
  readonly candidates: number;
  /** Entries of the list by what their best candidate is. */
  readonly best: {
    readonly strong: number;
    readonly possible: number;
    readonly tie: number;
    readonly weak: number;
    readonly none: number;
  };
  /** Pairs judged to be the same, and of them those that rest on the name alone. */
  readonly accepted: number;
  readonly nameOnly: number;
  readonly judged: number;
  /** Entries worth a look, and how many there would be by chance, with the interval of 95 of 100 such runs. */
  readonly chance: {
    readonly observed: number;
    readonly expected: number;
    readonly low: number;
    readonly high: number;
    readonly p: number;
    readonly basis: string;
  };
}

export interface RunAnswer extends RunRow {
  readonly algorithm: string;
  readonly version: string;
  readonly settingsDigest: string;
  readonly seed: string;
  readonly prior: { readonly value: number; readonly basis: string };
  readonly weakRows: number;
  readonly truncated: readonly {
    readonly query: string | null;
    readonly lane: string;
    readonly kept: number;
    readonly total: number;
  }[];
  readonly lanes: readonly { readonly lane: string; readonly keys: number; readonly candidates: number }[];
  readonly decoys: {
    readonly lists: number;
    readonly mean: number;
    readonly sd: number;
    readonly most: number;
    readonly p: number;
  } | null;
  /** Null where none was asked for: then nobody knows what was lost. */
  readonly audit: {
    readonly sampled: number;
    readonly pairs: number;
    readonly missed: number;
    /** Null where there was no pair to be found. */
    readonly recall: number | null;
    readonly low: number;
    readonly high: number;
    readonly examples: readonly { readonly query: string; readonly record: string; readonly score: number }[];
  } | null;
}

/** A pair in its place in the queue. */
export interface QueueRow {
  /** Names the pair within the run. */
  readonly pair: string;
  /** What the person who works here says of it; null while it waits. */
  readonly judgement: JudgementName | null;
  readonly isSuggested: boolean;
}

export interface DecisionRow {
  readonly id: string;
  readonly seq: number;
  readonly pair: string;
  readonly left: string;
  readonly right: string;
  readonly judgement: JudgementName;
  readonly reason: string;
  readonly nameOnly: boolean;
  readonly at: string;
}

export interface QueueAnswer {
  readonly rows: readonly QueueRow[];
  readonly total: number;
  readonly done: number;
  /** The last twenty of this person in this run, latest first. */
  readonly last: readonly DecisionRow[];
  /** Records that two entries of one list were judged to be. */
  readonly claimedTwice: readonly { readonly record: string; readonly claimants: readonly string[] }[];
}

/** A piece of a cell; `line` is the place of the evidence that it belongs to. */
export interface CellPiece {
  readonly text: string;
  /** The same in Latin letters. */
  readonly latin: string;
  readonly line: number | null;
}

export interface RecordCell {
  readonly column: string;
  readonly mapsTo: string | null;
  readonly pieces: readonly CellPiece[];
  /** Null where the cell is absent. */
  readonly value: string | null;
  readonly normalised: string | null;
}

export interface RecordAnswer {
  readonly name: string;
  readonly key: string;
  readonly ordinal: number;
  readonly rowHash: string;
  readonly table: { readonly id: string; readonly seq: number; readonly name: string };
  readonly sourceSeq: number | null;
  readonly obtainedHow: string | null;
  readonly artifact: string;
  /** Whether the row still has the hash that the run saw. */
  readonly isSame: boolean;
  readonly cells: readonly RecordCell[];
}

/** Cells of both sides that hold the same kind of thing, those that tell most first. */
export interface FieldAnswer {
  readonly key: string;
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Places of the lines of evidence about it. */
  readonly lines: readonly number[];
  /** Bits of all of them. */
  readonly weight: number;
}

export interface LineOfEvidence {
  readonly feature: string;
  readonly role: string | null;
  readonly left: string | null;
  readonly right: string | null;
  readonly reading: string | null;
  readonly phones: readonly string[];
  readonly rules: readonly string[];
  readonly level: "precise" | "close" | "broad" | null;
  readonly similarity: number | null;
  /** One in how many others has it too. */
  readonly oneIn: number | null;
  readonly isOfCommunity: boolean;
  readonly weight: number;
}

export interface RivalAnswer {
  /** Null where it is not in the queue. */
  readonly pair: string | null;
  readonly rank: number;
  readonly name: string;
  readonly key: string;
  readonly probability: number;
  readonly band: "strong" | "possible" | "weak" | "tie";
  readonly isTied: boolean;
}

export interface PairAnswer {
  readonly pair: string;
  /** Place in the queue, from 0. */
  readonly at: number;
  readonly why: string;
  readonly left: RecordAnswer | null;
  readonly right: RecordAnswer | null;
  readonly fields: readonly FieldAnswer[];
  readonly lines: readonly LineOfEvidence[];
  readonly score: number;
  readonly probability: number;
  readonly band: "strong" | "possible" | "weak" | "tie";
  readonly rank: number;
  /** Bits before the next; null where there is none. */
  readonly margin: number | null;
  readonly noMatchProbability: number;
  readonly expectedByChance: number;
  /** Further rows of the same person. */
  readonly otherRows: readonly string[];
  readonly onlyNames: boolean;
  /** Further candidates for the same entry: who is tied, and who bears the same name. */
  readonly rivals: readonly RivalAnswer[];
}

/** What is said of a pair, and changes as people judge. */
export interface SaidAnswer {
  readonly judgement: JudgementName | null;
  /** Every entry of this person about the pair, the latest first: undone in this order it is as if never judged. */
  readonly seqs: readonly number[];
  readonly earlier: readonly {
    readonly left: string;
    readonly right: string;
    readonly judgement: JudgementName;
    readonly by: string;
    readonly reason: string;
  }[];
  /** What colleagues answered on an exported queue: proposals. */
  readonly suggestions: readonly {
    readonly by: string;
    readonly judgement: JudgementName;
    readonly reason: string;
  }[];
}

export interface JudgeBody {
  readonly pair: string;
  readonly judgement: JudgementName;
  readonly reason: string;
  /** Lines of the evidence that it rests on. */
  readonly restsOn?: readonly number[] | undefined;
}

export interface JudgedAnswer extends Recorded {
  readonly nameOnly: boolean;
  /** What holds of the pair now: unsure where others say otherwise. */
  readonly now: JudgementName;
}

export interface MatchesApi {
  "GET /cases/:case/runs": { readonly answer: List<RunRow> };
  "POST /cases/:case/runs": { readonly body: RunBody; readonly answer: Started };
  "GET /cases/:case/runs/:run": { readonly answer: RunAnswer };
  "GET /cases/:case/runs/:run/queue": {
    readonly query: { readonly all?: boolean | undefined };
    readonly answer: QueueAnswer;
  };
  /** By their place in the queue: a page asks for a few, and for the next few before they are needed. */
  "GET /cases/:case/runs/:run/pairs": {
    readonly query: {
      readonly from: number;
      readonly limit: number;
      readonly all?: boolean | undefined;
    };
    readonly answer: List<PairAnswer>;
  };
  "GET /cases/:case/runs/:run/pairs/:pair/said": { readonly answer: SaidAnswer };
  "POST /cases/:case/runs/:run/judge": { readonly body: JudgeBody; readonly answer: JudgedAnswer };
  "POST /cases/:case/runs/:run/answers": {
    readonly body: { readonly content: string };
    readonly answer: { readonly by: string; readonly count: number };
  };
}
