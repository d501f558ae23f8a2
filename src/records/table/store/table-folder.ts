import { join } from "node:path";

/** Where a stored table lies. All of it is a cache: it may be deleted and is built again from the original. */
export interface TableFolder {
  readonly folder: string;
  readonly database: string;
  /** Written last; a folder without it holds a table that is being built, or was when something stopped it. */
  readonly description: string;
  readonly staging: string;
  readonly temporary: string;
}

export function tableFolder(folder: string): TableFolder {
  return {
    folder,
    database: join(folder, "table.duckdb"),
    description: join(folder, "table.json"),
    staging: join(folder, "staging"),
    temporary: join(folder, "tmp"),
  };
}
