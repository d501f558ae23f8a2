import { findRows, getTable, showRows } from "../../../casework/index.ts";
import type { CaseSession } from "../../desk/index.ts";
import type { List } from "../shapes.ts";
import type { LineAnswer, LinesQuery } from "./contract.ts";

/** Lines that a page asks for at once, unless it says how many. */
const LINES = 100;
/** Searches whose places are remembered, so that scrolling through what was found searches once. */
const REMEMBERED = 8;

const searches = new WeakMap<CaseSession, Map<string, Promise<readonly number[]>>>();

/**
 * A part of a table by its place: without words every line of the file, what could not be read in its own place; with words the
 * rows that hold them all.
 */
export async function linesOf(
  session: CaseSession,
  said: string,
  query: LinesQuery,
): Promise<List<LineAnswer>> {
  const { from = 0, limit = LINES, words = "", form } = query;
  const { recordSet } = getTable(session.open.state, said);
  const total = recordSet.rowCount + recordSet.rejectedCount;
  const found = words === "" ? undefined : await search(session, recordSet.id, words);
  const ordinals =
    found?.slice(from, from + limit) ??
    Array.from({ length: Math.max(0, Math.min(limit, total - from)) }, (_, at) => from + at + 1);
  const rows = await showRows(session.open, {
    table: recordSet.id,
    ordinals,
    normalised: form === "normalised",
  });
  return {
    rows: rows.map(({ ordinal, rowKey, cells, reject }) => ({ ordinal, key: rowKey, cells, reject })),
    total: found?.length ?? total,
  };
}

function search(session: CaseSession, id: string, words: string): Promise<readonly number[]> {
  const known = searches.get(session) ?? new Map<string, Promise<readonly number[]>>();
  searches.set(session, known);
  const key = `${id} ${words}`;
  const finding = known.get(key) ?? findRows(session.open, id, words);
  known.delete(key);
  known.set(key, finding);
  finding.catch(() => known.delete(key));
  if (known.size > REMEMBERED) known.delete(known.keys().next().value as string);
  return finding;
}
