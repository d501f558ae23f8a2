import type { DuckDb } from "../../engines/duckdb/index.ts";
import type { DateOrder } from "../dates/date-order.ts";
import type { ColumnProfile } from "./column-profile.ts";
import { findCoverage, findDateOrder } from "./date-columns.ts";
import { profileSample, type SampleProfile } from "./sample-profile.ts";

/** Rows whose cells are looked at one by one; counts are of every row. */
const SAMPLE_ROWS = 5000;
/** Columns asked about in one statement: each keeps counters of its own in memory. */
const COLUMNS_AT_ONCE = 24;
/** Tables with more columns are counted by estimate and without heaps: each question would be asked thousands of times. */
const WIDE = 300;
/** In a wide table a few numbers that look like years are no column of dates. */
const FEWEST_DATES_IN_WIDE = 50;
/** A column holds dates if that share of its sampled cells does. Own choice: headers repeat, and people write "unknown". */
export const DATE_SHARE = 0.8;

/** Profiles every column of a loaded table, in its order. */
export async function profileTable(db: DuckDb, columns: readonly string[]): Promise<ColumnProfile[]> {
  const samples = await sampleCells(db, columns);
  const profiles: ColumnProfile[] = [];
  const isWide = columns.length > WIDE;
  for (let at = 0; at < columns.length; at += COLUMNS_AT_ONCE) {
    const some = columns.slice(at, at + COLUMNS_AT_ONCE);
    const counted = await countCells(db, some, isWide);
    for (const [index, column] of some.entries()) {
      const counts = counted[index] as Counts;
      const sample = profileSample(samples[at + index] as string[]);
      profiles.push({ ...counts, ...sample, ...(await dateProfile(db, column, sample, isWide)) });
    }
  }
  return profiles;
}

type Counts = Omit<ColumnProfile, keyof SampleProfile | "dateOrder" | "coverage">;

interface CountRow {
  readonly filled: number;
  readonly empty: number;
  readonly absent: number;
  readonly distinct_values: number;
  readonly longest: number;
  readonly top: readonly string[] | null;
}

async function countCells(db: DuckDb, columns: readonly string[], isWide: boolean): Promise<Counts[]> {
  const asked = columns.map(
    (column) => `{
      'filled': count(*) FILTER (${column} <> ''), 'empty': count(*) FILTER (${column} = ''),
      'absent': count(*) FILTER (${column} IS NULL), 'distinct_values': approx_count_distinct(nullif(${column}, '')),
      'longest': coalesce(max(length(${column})), 0), 'top': ${isWide ? "NULL::VARCHAR[]" : `approx_top_k(nullif(left(${column}, 200), ''), 8)`}
    } AS ${column}`,
  );
  const [row] = await db.rows<Record<string, CountRow>>(`SELECT ${asked.join(", ")} FROM records`);
  const counts: Counts[] = [];
  for (const column of columns) {
    const { filled, empty, absent, longest, top, ...found } = (row as Record<string, CountRow>)[
      column
    ] as CountRow;
    const isEstimate = isWide || filled > EXACT_UP_TO;
    const distinct = isEstimate ? Math.min(found.distinct_values, filled) : await countDistinct(db, column);
    const heaped = isWide ? [] : await findHeaps(db, column, top ?? [], { filled, distinct });
    counts.push({ filled, empty, absent, longest, distinct, isEstimate, heaped });
  }
  return counts;
}

/** Rows up to which different values are counted exactly: above it that takes seconds a column. */
const EXACT_UP_TO = 200_000;

async function countDistinct(db: DuckDb, column: string): Promise<number> {
  const [row] = await db.rows<{ n: number }>(
    `SELECT count(DISTINCT nullif(${column}, '')) AS n FROM records`,
  );
  return row?.n ?? 0;
}

/**
 * A value is heaped where it stands ten times as often as a value of its column does on the average, and in a thousandth of
 * the rows. Own choice: it shows 1 January and the passport of zeros, and leaves common names alone in short tables.
 */
const HEAP_FACTOR = 10;
const HEAP_SHARE = 0.001;
const FEWEST_IN_A_HEAP = 5;

async function findHeaps(
  db: DuckDb,
  column: string,
  top: readonly string[],
  { filled, distinct }: { readonly filled: number; readonly distinct: number },
): Promise<ColumnProfile["heaped"]> {
  // Of a few values repeated over and over (sex, country) none is a heap.
  if (distinct < 20 || top.length === 0) return [];
  const least = Math.max((HEAP_FACTOR * filled) / distinct, HEAP_SHARE * filled, FEWEST_IN_A_HEAP);
  const counted = await db.rows<{ value: string; count: number }>(
    `SELECT left(${column}, 200) AS value, count(*) AS count FROM records
     WHERE left(${column}, 200) IN (${top.map((_, at) => `$${at + 1}`).join(", ")}) GROUP BY 1 ORDER BY 2 DESC, 1`,
    top,
  );
  return counted.filter(({ count }) => count >= least);
}

async function sampleCells(db: DuckDb, columns: readonly string[]): Promise<string[][]> {
  const [row] = await db.rows<{ last: number }>("SELECT coalesce(max(ordinal), 0) AS last FROM records");
  const step = Math.max(1, Math.floor((row?.last ?? 0) / SAMPLE_ROWS));
  const cells: string[][] = columns.map(() => []);
  // Every so many rows from first to last: tables change on the way, and a beginning tells little.
  const sql = `SELECT ${columns.join(", ")} FROM records WHERE ordinal % ${step} = 0 LIMIT ${2 * SAMPLE_ROWS}`;
  for await (const chunk of db.chunks(sql)) {
    for (const [at, into] of cells.entries()) {
      for (const value of chunk.getColumnValues(at))
        if (value !== null && value !== "") into.push(String(value));
    }
  }
  return cells;
}

async function dateProfile(
  db: DuckDb,
  column: string,
  { dates, sampled }: SampleProfile,
  isWide: boolean,
): Promise<Pick<ColumnProfile, "dateOrder" | "coverage">> {
  if (sampled < (isWide ? FEWEST_DATES_IN_WIDE : 1) || dates / sampled < DATE_SHARE) return {};
  const dateOrder: DateOrder = await findDateOrder(db, column);
  const coverage = await findCoverage(db, column, dateOrder);
  return { dateOrder, ...(coverage === undefined ? {} : { coverage }) };
}
