import type { Problem, Sha256 } from "../../base/index.ts";
import type { Dialect } from "./csv/dialect.ts";
import type { DateOrder } from "./dates/date-order.ts";
import type { ColumnProfile } from "./profile/column-profile.ts";

export type TableFormat = "csv" | "json-lines" | "parquet" | "xlsx";

export interface EncodingFound {
  /** Name of the Encoding Standard. */
  readonly value: string;
  readonly basis: "given" | "signature" | "valid-utf-8" | "letters" | "format";
  /** What it may be instead, with how far behind that stands (nats per letter), where letters decided. */
  readonly alternatives: readonly { readonly value: string; readonly behind: string }[];
}

/** A property of FollowTheMoney that a column holds, as proposed or as a person accepted it. */
export interface ColumnMapping {
  /** Name of the property: name, lastName, birthDate, passportNumber … (docs/guide/tables.md lists them). */
  readonly mapsTo: string;
  /** Which surname, where there are two columns of them. */
  readonly order?: 1 | 2;
  /** For dates: how the column writes them. */
  readonly dates?: DateOrder;
}

export interface StoredColumn {
  /** As received, or made unique (`id.2`) where it was missing or there before. */
  readonly name: string;
  /** As received; absent where the file names no columns. */
  readonly received?: string;
  /** Name in the database: c0, c1 … */
  readonly sql: string;
  /** Type in the file, where the format has types, and so how its text form came about. */
  readonly type?: string;
  /** Hidden in the workbook. */
  readonly isHidden?: true;
  /** Proposed from header and profile. */
  readonly proposed?: ColumnMapping;
  readonly profile: ColumnProfile;
}

/** What `table.json` beside a stored table says. Everything in it follows from the original and how it was read. */
export interface TableDescription {
  readonly format: "careo.stored-table/1";
  readonly artifactSha256: Sha256;
  readonly fileFormat: TableFormat;
  readonly sheet?: SheetFound;
  readonly encoding: EncodingFound;
  readonly dialect?: Dialect;
  readonly rows: { readonly read: number; readonly imported: number; readonly rejected: number };
  readonly columns: readonly StoredColumn[];
  readonly problems: readonly TableProblem[];
}

/** Something that was wrong, with how often and where. */
export interface TableProblem extends Problem {
  readonly count: number;
  readonly examples: readonly {
    readonly line: number;
    /** From 1, where it is known. */
    readonly column?: number;
    /** How the row begins, escaped. */
    readonly text: string;
  }[];
}

export interface SheetFound {
  readonly name: string;
  readonly isHidden: boolean;
  readonly dateBase: 1900 | 1904;
  /** Ordinals of rows that are hidden in the workbook, at most the first 1,000. */
  readonly hiddenRows: readonly number[];
  readonly hiddenRowCount: number;
  /** Cells whose value is what a formula gave when the workbook was last saved. */
  readonly formulaCells: number;
}
