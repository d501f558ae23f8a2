import { CareoError } from "../../base/index.ts";
import { type LedgerEffects, type NewPayload, systemEffects } from "../../ledger/index.ts";
import {
  type OpenTable,
  type ReadOnlyOptions,
  type ReadOnlyResult,
  runReadOnly,
} from "../../records/index.ts";
import type { CaseState } from "../case-state.ts";
import { HANDLE } from "../entries/handle.ts";
import { actingPerson, type OpenCase } from "../open-case.ts";
import { getTable, openRecordSet, tablesInOrder } from "../open-record-set.ts";
import { resolveHandle } from "../things/index.ts";

/** A table as a person named it for SQL: `contracts=7`, or `contracts`, where it is called so already. */
export interface NamedTable {
  readonly recordSet: string;
  /** A name that it does not have yet. */
  readonly newName: string | undefined;
}

/** Throws `casework/no-such-table`, `casework/bad-handle`, `casework/handle-taken`. */
export function nameTable(state: CaseState, said: string): NamedTable {
  const at = said.indexOf("=");
  if (at < 0) return { recordSet: tableCalled(state, said.trim()), newName: undefined };
  const name = said.slice(0, at).trim();
  const recordSet = tableCalled(state, said.slice(at + 1).trim());
  const owner = state.handles.get(name);
  if (owner === recordSet) return { recordSet, newName: undefined };
  if (!HANDLE.test(name))
    throw new CareoError("casework/bad-handle", `"${name}" cannot be the name of a table.`, {
      hint: "Begin with a letter; then letters, digits and _: contracts, crossings_2023.",
    });
  if (owner !== undefined)
    throw new CareoError("casework/handle-taken", `Something else in the case is called ${name}.`, {
      hint: "Give the table another name.",
    });
  return { recordSet, newName: name };
}

function tableCalled(state: CaseState, said: string): string {
  return state.handles.has(said) ? resolveHandle(state, said, ["table"]) : getTable(state, said).recordSet.id;
}

/** Records the names that are new. */
export function giveNames(
  open: OpenCase,
  tables: readonly NamedTable[],
  person: string | undefined,
  effects: LedgerEffects = systemEffects,
): void {
  const named = tables.filter(({ newName }) => newName !== undefined);
  if (named.length === 0) return;
  const by = actingPerson(open, person, effects);
  open.ledger.appendAll(
    named.map(({ newName, recordSet }) => ({
      kind: "handle.given",
      by,
      handle: newName,
      target: recordSet,
    })) as unknown as NewPayload[],
  );
}

/** What SQL calls a table: every handle that it ever had, so that a statement outlives a change of name, and `t` with its number. */
export function sqlNames(state: CaseState, recordSet: string): string[] {
  const handles = [...state.handles].filter(([, id]) => id === recordSet).map(([handle]) => handle);
  const seq = state.recordSets.get(recordSet)?.seq;
  return [...handles, ...(seq === undefined ? [] : [`t${seq}`])];
}

export interface AskTables {
  readonly sql: string;
  readonly recordSets: readonly string[];
  /** What the statement belongs to, for messages: "Test D1". */
  readonly place: string;
  /** Names that are about to be given. */
  readonly newNames?: readonly NamedTable[];
  readonly options?: ReadOnlyOptions;
}

/**
 * Runs one SELECT over tables of the case, in the locked process of `runReadOnly`. Throws what that throws, saying whose the
 * statement is, and `casework/table-differs` where an original no longer gives the rows that were recorded.
 */
export async function askTables(open: OpenCase, ask: AskTables): Promise<ReadOnlyResult> {
  return withTables(open, ask, (tables) => runReadOnly(ask.sql, tables, ask.options));
}

/**
 * The columns that a statement would give, without a row of its result being seen: what is entered before a run must not tell
 * the result. A statement that cannot be run is refused in the words in which running it would be.
 */
export async function columnsOfStatement(open: OpenCase, ask: AskTables): Promise<readonly string[]> {
  return withTables(open, ask, async (tables) => {
    const bare = ask.sql.trim().replace(/;$/, "");
    try {
      const { columns } = await runReadOnly(
        `SELECT * FROM (\n${bare}\n) AS statement LIMIT 0`,
        tables,
        ask.options,
      );
      return columns.map(({ name }) => name);
    } catch (error) {
      if (!(error instanceof CareoError) || !isOfStatement(error)) throw error;
      await runReadOnly(ask.sql, tables, ask.options);
      throw error;
    }
  });
}

function isOfStatement({ code }: CareoError): boolean {
  return code === "records/sql-refused" || code === "records/sql-failed";
}

type SqlTables = Readonly<Record<string, OpenTable>>;

async function withTables<Result>(
  open: OpenCase,
  { recordSets, place, newNames = [] }: AskTables,
  work: (tables: SqlTables) => Promise<Result>,
): Promise<Result> {
  const opened: [id: string, table: OpenTable][] = [];
  try {
    for (const found of tablesInOrder(open.state).filter(({ recordSet }) =>
      recordSets.includes(recordSet.id),
    ))
      opened.push([found.recordSet.id, await openRecordSet(open, found)]);
    const named = opened.flatMap(([id, table]) =>
      [
        ...sqlNames(open.state, id),
        ...newNames.filter(({ recordSet }) => recordSet === id).flatMap(({ newName }) => newName ?? []),
      ].map((name) => [name, table] as const),
    );
    return await work(Object.fromEntries(named));
  } catch (error) {
    throw error instanceof CareoError && error.code.startsWith("records/") ? placed(error, place) : error;
  } finally {
    for (const [, table] of opened) table.close();
  }
}

function placed({ code, message, hint, cause }: CareoError, place: string): CareoError {
  return new CareoError(code, `${place}: ${message}`, { ...(hint === undefined ? {} : { hint }), cause });
}
