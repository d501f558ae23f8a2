import { CareoError } from "../../base/index.ts";
import { type DuckDb, sqlText } from "../engines/duckdb/index.ts";
import { escapeInvisible } from "./reject.ts";

/** Refuses a key column whose values are missing or stand more than once, with three examples (`records/key-not-unique`). */
export async function checkKey(
  db: DuckDb,
  column: { readonly name: string; readonly sql: string },
): Promise<void> {
  const { name, sql } = column;
  const doubles = await db.rows<{ value: string | null; count: number }>(
    `SELECT ${sql} AS value, count(*) AS count FROM records GROUP BY 1
     HAVING count(*) > 1 OR value IS NULL OR value = ${sqlText("")} ORDER BY 2 DESC, 1 LIMIT 3`,
  );
  if (doubles.length === 0) return;
  const examples = doubles.map(({ value, count }) => `${shown(value)} ${count} times`).join(", ");
  throw new CareoError(
    "records/key-not-unique",
    `Column ${JSON.stringify(name)} cannot name the rows: ${examples}.`,
    {
      hint: "Name a column in which each value stands once, or none: rows are then named by their place in the file.",
    },
  );
}

function shown(value: string | null): string {
  if (value === null) return "(absent)";
  return value === "" ? "(empty)" : JSON.stringify(escapeInvisible(value));
}
