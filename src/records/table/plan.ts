import type { Problem } from "../../base/index.ts";
import type { DuckDb } from "../engines/duckdb/index.ts";
import type { Dialect } from "./csv/dialect.ts";
import type { EncodingFound, SheetFound, TableFormat } from "./description.ts";
import type { Resume, StagedBatch } from "./staging/batch.ts";

/** How a table will be read, settled before the first row is. One of `batches` and `load`. */
export interface TablePlan {
  readonly fileFormat: TableFormat;
  readonly sheet?: SheetFound;
  readonly encoding: EncodingFound;
  readonly dialect?: Dialect;
  readonly columns: readonly PlannedColumn[];
  readonly problems: readonly Problem[];
  /** Where the first row begins. */
  readonly start: Resume;
  /** Staged rows from a place on. */
  readonly batches?: (from: Resume, batchBytes: number) => AsyncIterable<StagedBatch>;
  /** For what the database reads itself, from a copy in `stagingFolder`: makes and fills `records`. */
  readonly load?: (db: DuckDb) => Promise<void>;
  /** Removed when the table is stored. */
  readonly stagingFolder?: string;
}

export interface PlannedColumn {
  readonly name: string;
  readonly received?: string;
  readonly type?: string;
  readonly isHidden?: true;
}
