import { ERROR_CODES, type ErrorCode } from "../../base/index.ts";
import type { DuckDb } from "../engines/duckdb/index.ts";
import type { StoredColumn, TableProblem } from "./description.ts";

/** Examples of one kind of reject; all of them are in the table `rejects`. */
const EXAMPLES = 5;

/** The rejects of a loaded table by kind, the most frequent first. */
export async function rejectProblems(db: DuckDb): Promise<TableProblem[]> {
  const kinds = await db.rows<{ code: ErrorCode; count: number }>(
    "SELECT code, count(*) AS count FROM rejects GROUP BY code ORDER BY 2 DESC, 1",
  );
  const problems: TableProblem[] = [];
  for (const { code, count } of kinds) {
    const found = await db.rows<{ line: number; col: number | null; text: string }>(
      `SELECT line, col, text FROM rejects WHERE code = $1 ORDER BY ordinal LIMIT ${EXAMPLES}`,
      [code],
    );
    const examples = found.map(({ line, col, text }) => ({
      line,
      ...(col === null ? {} : { column: col }),
      text,
    }));
    const message = `${count} ${count === 1 ? "row was" : "rows were"} rejected: ${ERROR_CODES[code]}`;
    problems.push({ code, message, count, examples });
  }
  return problems;
}

export function blankLineProblems(count: number): TableProblem[] {
  if (count === 0) return [];
  const message = `${count} lines without any character were passed over; they are no rows.`;
  return [{ code: "records/blank-lines", message, count, examples: [] }];
}

export function oddCharacterProblems(columns: readonly StoredColumn[]): TableProblem[] {
  const odd = columns.filter(({ profile }) => profile.oddCharacters > 0);
  if (odd.length === 0) return [];
  const count = odd.reduce((sum, { profile }) => sum + profile.oddCharacters, 0);
  const names = odd.slice(0, 5).map(({ name }) => JSON.stringify(name));
  const message = `${count} of the cells looked at hold characters that do not show, in ${names.join(", ")}. They are kept.`;
  return [{ code: "records/odd-characters", message, count, examples: [] }];
}
