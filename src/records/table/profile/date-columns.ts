import { type DuckDb, sqlText } from "../../engines/duckdb/index.ts";
import type { DateOrder } from "../dates/date-order.ts";

const PARTS = "^\\s*(\\d{1,2})\\s*[./-]\\s*(\\d{1,2})\\s*[./-]\\s*(?:\\d{4}|\\d{2})(?:\\D|$)";

/**
 * How a column writes its dates, by values above 12 in the whole of it. Where both kinds stand in one column the more frequent
 * decides for the cells that do not say.
 */
export async function findDateOrder(db: DuckDb, column: string): Promise<DateOrder> {
  const part = (at: number) => `TRY_CAST(regexp_extract(${column}, ${sqlText(PARTS)}, ${at}) AS INTEGER)`;
  const [row] = await db.rows<{ numeric: number; day_first: number; month_first: number }>(
    `SELECT count(a) AS numeric, count(*) FILTER (a > 12 AND b <= 12) AS day_first,
       count(*) FILTER (b > 12 AND a <= 12) AS month_first
     FROM (SELECT ${part(1)} AS a, ${part(2)} AS b FROM records)`,
  );
  const { numeric, day_first, month_first } = row as {
    numeric: number;
    day_first: number;
    month_first: number;
  };
  if (numeric === 0) return "year-first";
  if (day_first === month_first) return "undecided";
  return day_first > month_first ? "day-first" : "month-first";
}

const FORMATS: Readonly<Record<DateOrder, readonly string[]>> = {
  "year-first": ["%Y-%m-%d", "%Y.%m.%d", "%Y/%m/%d", "%Y%m%d", "%Y"],
  "day-first": ["%d.%m.%Y", "%d/%m/%Y", "%d-%m-%Y", "%Y-%m-%d", "%Y"],
  "month-first": ["%m/%d/%Y", "%m.%d.%Y", "%m-%d-%Y", "%Y-%m-%d", "%Y"],
  undecided: ["%d.%m.%Y", "%d/%m/%Y", "%d-%m-%Y", "%Y-%m-%d", "%Y"],
};

/** First and last day of a column of dates, impossible years left out (before 1850, or after 2100). */
export async function findCoverage(
  db: DuckDb,
  column: string,
  order: DateOrder,
): Promise<{ readonly from: string; readonly to: string } | undefined> {
  const formats = FORMATS[order].map(sqlText).join(", ");
  const text = `regexp_extract(trim(${column}), '^[0-9./-]+')`;
  const [row] = await db.rows<{ first: string | null; last: string | null }>(
    `SELECT min(day)::DATE::VARCHAR AS first, max(day)::DATE::VARCHAR AS last
     FROM (SELECT try_strptime(${text}, [${formats}]) AS day FROM records)
     WHERE day BETWEEN TIMESTAMP '1850-01-01' AND TIMESTAMP '2100-12-31'`,
  );
  return row?.first && row.last ? { from: row.first, to: row.last } : undefined;
}
