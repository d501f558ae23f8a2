import type { Done, DoubtName, List, Recorded, Started } from "../shapes.ts";

/** A table of the case, as its entry says. */
export interface TableRow {
  readonly id: string;
  /** By which people call it. */
  readonly seq: number;
  readonly name: string;
  readonly format: "csv" | "json-lines" | "parquet" | "xlsx";
  readonly sheet: string | null;
  readonly rows: number;
  readonly rejected: number;
  readonly columns: number;
  /** Columns of which a person said what they hold. */
  readonly mapped: number;
  readonly keyColumn: string | null;
  readonly caveats: readonly string[];
  readonly source: string;
  readonly doubt: DoubtName;
}

export interface MappingAnswer {
  /** Property of FollowTheMoney. */
  readonly mapsTo: string;
  readonly order: 1 | 2 | null;
  readonly dates: "year-first" | "day-first" | "month-first" | "undecided" | null;
}

export interface ColumnAnswer {
  readonly name: string;
  readonly isHidden: boolean;
  /** What it holds; null where nobody knows. */
  readonly mapping: MappingAnswer | null;
  /** Whether a person said so; else it is a guess. */
  readonly isAccepted: boolean;
  readonly quality: QualityAnswer;
}

export interface QualityAnswer {
  readonly filled: number;
  readonly empty: number;
  readonly absent: number;
  readonly distinct: number;
  readonly isEstimate: boolean;
  readonly scripts: readonly string[];
  /** Cells of those that were looked at which are dates. */
  readonly dates: number;
  readonly sampled: number;
  readonly coverage: { readonly from: string; readonly to: string } | null;
  readonly heaped: readonly { readonly value: string; readonly count: number }[];
  readonly oddCharacters: number;
}

export interface TableProblemAnswer {
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
  readonly count: number;
  readonly examples: readonly { readonly line: number; readonly text: string }[];
}

export interface SheetAnswer {
  readonly name: string;
  readonly isHidden: boolean;
  readonly hiddenRows: number;
  readonly formulaCells: number;
}

/** How a file was read, and what its columns look like. */
export interface ReadingAnswer {
  readonly format: "csv" | "json-lines" | "parquet" | "xlsx";
  readonly encoding: string;
  readonly encodingBasis: string;
  readonly encodingRivals: readonly string[];
  readonly delimiter: string | null;
  readonly sheet: SheetAnswer | null;
  readonly read: number;
  readonly imported: number;
  readonly rejected: number;
  readonly columns: readonly ColumnAnswer[];
  readonly problems: readonly TableProblemAnswer[];
}

export interface TableAnswer extends TableRow {
  readonly obtainedHow: string | null;
  readonly artifact: string;
  readonly sourceSeq: number | null;
  readonly reading: ReadingAnswer;
  readonly people: { readonly count: number; readonly isEstimate: boolean } | null;
  readonly coverage: { readonly from: string; readonly to: string; readonly column: string } | null;
}

/** A line of a table in its place: a row, or what could not be read there. */
export interface LineAnswer {
  /** Place in the file from 1. */
  readonly ordinal: number;
  readonly key: string;
  readonly cells: readonly (string | null)[];
  readonly reject: { readonly line: number; readonly code: string; readonly text: string } | null;
}

export interface LinesQuery {
  readonly from?: number | undefined;
  readonly limit?: number | undefined;
  readonly words?: string | undefined;
  readonly form?: "received" | "normalised" | undefined;
}

export interface CellAnswer {
  readonly column: string;
  readonly value: string | null;
  readonly normalised: string | null;
  readonly latin: string | null;
  readonly key: string;
  /** Place of its row in the file, from 1. */
  readonly ordinal: number;
  readonly rowHash: string;
  /** How the cell is cited: key, column and hash of its row. */
  readonly citation: string;
  readonly row: readonly { readonly column: string; readonly value: string | null }[];
  /** Judgements on the row, and what tests and patterns cite it. */
  readonly said: readonly {
    readonly id: string | null;
    readonly seq: number;
    readonly kind: "judgement" | "test" | "pattern";
    readonly what: string;
  }[];
}

export interface RejectAnswer {
  readonly ordinal: number;
  readonly line: number;
  readonly code: string;
  readonly text: string;
}

export interface PropertyAnswer {
  readonly property: string;
  readonly order: 1 | 2 | null;
  readonly holds: string;
}

/** How a file is to be read, where a person says so. */
export interface WishesBody {
  readonly sheet?: string | undefined;
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  readonly header?: boolean | undefined;
}

export interface LookBody extends WishesBody {
  /** A file on this computer, from the top; or what was sent. */
  readonly path?: string | undefined;
  readonly upload?: string | undefined;
}

/** What a person says of a column; `mapsTo` empty: it holds nothing we know. */
export interface WishAnswer {
  readonly column: string;
  readonly mapsTo: string;
  readonly order?: 1 | 2 | undefined;
  readonly dates?: "year-first" | "day-first" | "month-first" | undefined;
}

export interface MappingBody {
  readonly columns: readonly WishAnswer[];
  /** Whether the guesses for the other columns are taken too. */
  readonly accept: boolean;
}

export interface ImportBody extends LookBody, MappingBody {
  /** Column that names each row. */
  readonly key?: string | undefined;
  readonly obtainedHow?: string | undefined;
}

export interface ForgetBody {
  readonly looks: readonly string[];
  readonly upload?: string | undefined;
}

export interface TablesApi {
  "GET /cases/:case/tables": { readonly answer: List<TableRow> };
  "GET /cases/:case/tables/:table": { readonly answer: TableAnswer };
  "GET /cases/:case/tables/:table/rows": { readonly query: LinesQuery; readonly answer: List<LineAnswer> };
  "GET /cases/:case/tables/:table/cell": {
    readonly query: { readonly key: string; readonly column: string };
    readonly answer: CellAnswer;
  };
  "GET /cases/:case/tables/:table/rejects": {
    readonly query: { readonly from?: number | undefined; readonly limit?: number | undefined };
    readonly answer: List<RejectAnswer>;
  };
  "POST /cases/:case/tables/:table/mapping": { readonly body: MappingBody; readonly answer: Recorded };
  "GET /properties": { readonly answer: List<PropertyAnswer> };
  "POST /cases/:case/looks": { readonly body: LookBody; readonly answer: Started };
  "GET /cases/:case/looks/:look": { readonly answer: ReadingAnswer };
  "POST /cases/:case/looks/forget": { readonly body: ForgetBody; readonly answer: Done };
  "POST /cases/:case/tables": { readonly body: ImportBody; readonly answer: Started };
}
