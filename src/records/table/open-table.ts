import { readFile } from "node:fs/promises";
import { CareoError } from "../../base/index.ts";
import { type Caps, type DuckDb, openDuckDb } from "../engines/duckdb/index.ts";
import type { ColumnMapping, StoredColumn, TableDescription } from "./description.ts";
import { type Cell, rowHash } from "./row-hash.ts";
import { tableFolder } from "./store/table-folder.ts";

/**
 * A stored table, open for reading. In the database it is
 *
 *     records(ordinal BIGINT, c0 VARCHAR, c1 VARCHAR, …)   one line a row, in the order of the file
 *     rejects(ordinal BIGINT, line, code, col, bytes, text)  what could not be read
 *
 * `ordinal` is the row's place in the file from 1, rejects counted, so it is unique but may have gaps. Every cell is text as
 * received: '' is an empty cell, NULL an absent one; nothing was trimmed, folded or parsed. Columns are called c0, c1 … in
 * SQL, for names in files differ by case alone or not at all; `columns` says what they are called and what they hold.
 */
export interface OpenTable {
  readonly db: DuckDb;
  /** Its file, for who opens it anew (`runReadOnly`). */
  readonly database: string;
  /** Name of the table in SQL. */
  readonly tableName: "records";
  readonly description: TableDescription;
  readonly columns: readonly MappedColumn[];
  readonly rowCount: number;
  /** Name of the key column in SQL; absent where the ordinal is the key. */
  readonly keyColumn: string | undefined;
  /** Columns that hold this FollowTheMoney property, in the order of the file (surnames: by their order). */
  mappedTo(property: string): readonly MappedColumn[];
  /** Rows by ordinal, in the order asked; one that is not there (rejected, or beyond the end) is left out. */
  rows(ordinals: readonly number[]): Promise<TableRow[]>;
  /** The row of this key, or undefined. */
  findRow(rowKey: string): Promise<TableRow | undefined>;
  /**
   * `n` rows drawn by the digest SHA-256(seed, NUL, rowKey): the same rows on every machine and engine, whatever the order of
   * the file. In the order of the digest.
   */
  sample(n: number, seed: string): Promise<TableRow[]>;
  /** Another connection to the same tables, for work beside. Its caller closes it. */
  connect(): Promise<DuckDb>;
  close(): void;
}

export interface MappedColumn extends StoredColumn {
  /** What a person accepted; where nobody decided on the column, what is proposed for it. */
  readonly mapping?: ColumnMapping;
  /** Whether `mapping` is what a person accepted. */
  readonly isAccepted: boolean;
}

export interface TableRow {
  readonly ordinal: number;
  /** The cell of the key column, or the ordinal. */
  readonly rowKey: string;
  /** SHA-256 of the canonical JSON array of `cells`. */
  readonly rowHash: string;
  /** As received, in the order of `columns`. */
  readonly cells: readonly Cell[];
}

export interface OpenTableOptions {
  /**
   * What a person said, by column name: null is that it holds nothing we know. For columns not named here the proposal
   * stands in, unless another column was said to hold the same.
   */
  readonly mapping?: Readonly<Record<string, ColumnMapping | null>>;
  /** Name of the column that names each row; without it the ordinal does. It was checked to be unique (`checkKey`). */
  readonly key?: string;
  /** `write` for who keeps tables of its own beside `records`, such as an index; one process at a time. */
  readonly mode?: "read" | "write";
  readonly caps?: Partial<Caps>;
  /** Further folders that SQL may read staged files from. */
  readonly stagingFolders?: readonly string[];
}

/**
 * Opens the table stored in `folder`. Throws `records/not-stored` where none was finished there, `records/no-such-column` for
 * a key that is no column.
 */
export async function openTable(folder: string, options: OpenTableOptions = {}): Promise<OpenTable> {
  const paths = tableFolder(folder);
  const description = await readDescription(folder);
  const columns = withMappings(description.columns, options.mapping);
  const key = options.key === undefined ? undefined : findColumn(columns, options.key).sql;
  const instance = await openDuckDb({
    path: paths.database,
    mode: options.mode ?? "read",
    temporaryFolder: paths.temporary,
    stagingFolders: [paths.staging, ...(options.stagingFolders ?? [])],
    ...(options.caps ? { caps: options.caps } : {}),
  });
  const db = await instance.connect();
  return {
    db,
    database: paths.database,
    tableName: "records",
    description,
    columns,
    rowCount: description.rows.imported,
    keyColumn: key,
    mappedTo: (property) =>
      columns
        .filter(({ mapping }) => mapping?.mapsTo === property)
        .sort((a, b) => (a.mapping?.order ?? 0) - (b.mapping?.order ?? 0)),
    ...rowReading(db, columns, key),
    connect: () => instance.connect(),
    close() {
      db.close();
      instance.close();
    },
  };
}

/** The column of this name, as the file or the table calls it. Throws `records/no-such-column`. */
export function findColumn<Column extends StoredColumn>(columns: readonly Column[], name: string): Column {
  const wanted = name.trim();
  const found =
    columns.find((column) => column.name === wanted) ??
    columns.find((column) => column.name.toLowerCase() === wanted.toLowerCase());
  if (found) return found;
  throw new CareoError("records/no-such-column", `The table has no column ${JSON.stringify(name)}.`, {
    hint: `It has: ${columns
      .slice(0, 40)
      .map((column) => column.name)
      .join(", ")}.`,
  });
}

function rowReading(
  db: DuckDb,
  columns: readonly StoredColumn[],
  key: string | undefined,
): Pick<OpenTable, "rows" | "findRow" | "sample"> {
  const read = rowReader(columns, key);
  const rows = async (ordinals: readonly number[]): Promise<TableRow[]> => {
    const found = new Map<number, TableRow>();
    for (let at = 0; at < ordinals.length; at += ROWS_AT_ONCE) {
      const some = ordinals.slice(at, at + ROWS_AT_ONCE).filter(Number.isSafeInteger);
      if (some.length === 0) continue;
      for (const row of await db.rows(`${read.sql} WHERE ordinal IN (${some.join(", ")})`)) {
        const asRow = read.row(row);
        found.set(asRow.ordinal, asRow);
      }
    }
    return ordinals.map((ordinal) => found.get(ordinal)).filter((row) => row !== undefined);
  };
  return {
    rows,
    async findRow(rowKey) {
      if (key === undefined && !/^[1-9]\d{0,15}$/.test(rowKey)) return undefined;
      const where = key === undefined ? "ordinal = $1::BIGINT" : `${key} = $1`;
      const [row] = await db.rows(`${read.sql} WHERE ${where}`, [rowKey]);
      return row && read.row(row);
    },
    async sample(n, seed) {
      const keyText = key ?? "ordinal::VARCHAR";
      const drawn = await db.rows<{ ordinal: number }>(
        `SELECT ordinal FROM records ORDER BY sha256($1 || chr(0) || ${keyText}), ordinal LIMIT ${Math.max(0, Math.floor(n))}`,
        [seed],
      );
      return rows(drawn.map(({ ordinal }) => ordinal));
    },
  };
}

const ROWS_AT_ONCE = 1000;

function rowReader(columns: readonly StoredColumn[], key: string | undefined) {
  const keyAt = columns.findIndex(({ sql }) => sql === key);
  return {
    sql: `SELECT ordinal, ${columns.map(({ sql }) => sql).join(", ")} FROM records`,
    row(found: Record<string, unknown>): TableRow {
      const cells = columns.map(({ sql }) => found[sql] as Cell);
      const ordinal = found["ordinal"] as number;
      const rowKey = keyAt < 0 ? String(ordinal) : (cells[keyAt] ?? "");
      return { ordinal, rowKey, rowHash: rowHash(cells), cells };
    },
  };
}

/** Columns with what a person said of them and elsewhere the proposals. */
export function withMappings(
  columns: readonly StoredColumn[],
  said: Readonly<Record<string, ColumnMapping | null>> = {},
): MappedColumn[] {
  const held = new Set(Object.values(said).map((mapping) => mapping && holding(mapping)));
  return columns.map((column) => {
    const mapping = said[column.name];
    if (mapping !== undefined)
      return { ...column, ...(mapping === null ? {} : { mapping }), isAccepted: true };
    const { proposed } = column;
    const stands = proposed !== undefined && !held.has(holding(proposed));
    return { ...column, ...(stands ? { mapping: proposed } : {}), isAccepted: false };
  });
}

/** Two columns of dates of journeys are not rivals to a first and a second surname. */
function holding({ mapsTo, order }: ColumnMapping): string {
  return `${mapsTo}.${order ?? ""}`;
}

export async function readDescription(folder: string): Promise<TableDescription> {
  try {
    return JSON.parse(await readFile(tableFolder(folder).description, "utf8")) as TableDescription;
  } catch (cause) {
    throw new CareoError("records/not-stored", "The stored form of a table is missing or unfinished.", {
      hint: "It is a cache. Import the table again; the original is kept.",
      cause,
    });
  }
}
