import type { Problem } from "../../base/index.ts";
import type { Caps } from "../engines/duckdb/index.ts";
import type { Dialect } from "./csv/dialect.ts";
import type { EncodingFound, SheetFound, TableFormat } from "./description.ts";
import type { Resume, StagedBatch } from "./staging/batch.ts";

/** How a table will be read, settled before the first row is. One of `batches` and `fill`. */
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
  /** For what a database reads itself: makes and fills `records` in the file, while nobody has it open. */
  readonly fill?: (into: FilledDatabase) => Promise<void>;
}

export interface FilledDatabase {
  readonly database: string;
  readonly temporary: string;
  readonly caps: Caps;
}

export interface PlannedColumn {
  readonly name: string;
  readonly received?: string;
  readonly type?: string;
  readonly isHidden?: true;
}
