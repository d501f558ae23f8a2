import { join } from "node:path";
import { csvLine } from "../base/index.ts";
import type { NewPayload } from "../ledger/index.ts";
import {
  describeSample,
  drawSample,
  type KnownPerson,
  type NotTested,
  type OpenTable,
  type OtherTable,
  type StoreEffects,
  sqlText,
  type TestResult,
  testTable,
} from "../records/index.ts";
import { actingPerson, type OpenCase } from "./open-case.ts";
import { openSaidTable, type SaidTable } from "./said-table.ts";
import { CAREO_VERSION } from "./version.ts";

export interface AuthenticateInput {
  /** Number or name of a table of the case; without a case, the path of a file. */
  readonly table: string;
  /** A second table, said in the same way. */
  readonly against?: string | undefined;
  /** `HERE=THERE`: the columns by which the two are joined. */
  readonly join?: { readonly here: string; readonly there: string } | undefined;
  /** A table of persons known from elsewhere, any format that can be imported. */
  readonly known?: string | undefined;
  readonly sample?: { readonly rows: number; readonly seed: string; readonly writtenTo: string } | undefined;
}

export interface TestedTable {
  readonly said: { readonly name: string; readonly recordSet: string | undefined; readonly rowCount: number };
  readonly results: readonly TestResult[];
  readonly notTested: readonly NotTested[];
  /** SHA-256 of each row that is cited, by ordinal. */
  readonly rowHashes: ReadonlyMap<number, string>;
  /** The rows to be confirmed by hand, as CSV; absent where none were asked for. */
  readonly sampleCsv: string | undefined;
}

export interface AuthenticateEffects extends StoreEffects {
  readonly onTest?: ((name: string) => void) | undefined;
}

/** Runs every test of a table that its columns allow. Computes only; `recordTableTests` puts the results into the case. */
export async function authenticateTable(
  open: OpenCase | undefined,
  input: AuthenticateInput,
  effects: AuthenticateEffects = {},
): Promise<TestedTable> {
  const beside = input.against === undefined ? undefined : await openSaidTable(open, input.against, effects);
  // The engine reads a stored table from one connection at a time; what it needs of the second is known by now.
  beside?.table.close();
  const said = await openSaidTable(open, input.table, effects, beside ? [beside.folder] : []);
  const { table } = said;
  try {
    const against = beside && (await attach(table, beside));
    const known = input.known === undefined ? undefined : await readKnownPersons(input.known, table, effects);
    const tested = await testTable(table, {
      known,
      onTest: effects.onTest,
      ...(against
        ? { against: { table: against, ...(input.join === undefined ? {} : { join: input.join }) } }
        : {}),
    });
    const sample = input.sample && (await takeSample(table, input.sample));
    const results = sample ? [...tested.results, sample.result] : tested.results;
    return {
      said: { name: said.name, recordSet: said.recordSet, rowCount: table.rowCount },
      results,
      notTested: tested.notTested,
      rowHashes: await hashesOf(table, results),
      sampleCsv: sample?.csv,
    };
  } finally {
    said.close();
    beside?.close();
  }
}

/** The second table as the engine of the first sees it. */
async function attach(
  table: OpenTable,
  { folder, name, table: { columns, rowCount } }: SaidTable,
): Promise<OtherTable> {
  await table.db.run(`ATTACH ${sqlText(join(folder, "table.duckdb"))} AS beside (READ_ONLY)`);
  return { name, relation: "beside.records", rowCount, columns };
}

/** One person a row; a header is a column of the table, a property, or a header that is known to mean one. */
async function readKnownPersons(
  path: string,
  table: OpenTable,
  effects: StoreEffects,
): Promise<readonly KnownPerson[]> {
  const list = await openSaidTable(undefined, path, effects);
  try {
    const headers = list.table.columns.map(({ name, mapping }) => {
      const isColumn = name === "rowKey" || table.columns.some((column) => column.name === name);
      return isColumn ? name : (mapping?.mapsTo ?? name);
    });
    const rows = await list.table.sample(list.table.rowCount, "");
    return [...rows]
      .sort((a, b) => a.ordinal - b.ordinal)
      .map(({ ordinal, cells }) => ({
        line: ordinal + 1,
        facts: Object.fromEntries(headers.map((header, at) => [header, cells[at] ?? ""])),
      }));
  } finally {
    list.close();
  }
}

async function takeSample(
  table: OpenTable,
  { rows, seed, writtenTo }: NonNullable<AuthenticateInput["sample"]>,
): Promise<{ readonly result: TestResult; readonly csv: string }> {
  const drawn = await drawSample(table, rows, seed);
  const hashes = new Map(
    (await table.rows(drawn.map(({ ordinal }) => ordinal))).map((row) => [row.ordinal, row.rowHash]),
  );
  const header = [
    "rowKey",
    "rowHash",
    ...table.columns.map(({ name }) => name),
    "confirmed",
    "looked up where",
    "note",
  ];
  const lines = drawn.map(({ rowKey, ordinal, cells }) =>
    csvLine([rowKey, hashes.get(ordinal) ?? "", ...cells.map((cell) => cell ?? ""), "", "", ""], "safe"),
  );
  return {
    result: describeSample(table, drawn, seed, writtenTo),
    csv: csvLine(header, "safe") + lines.join(""),
  };
}

async function hashesOf(
  table: OpenTable,
  results: readonly TestResult[],
): Promise<ReadonlyMap<number, string>> {
  const ordinals = new Set(results.flatMap(({ examples }) => examples.map(({ ordinal }) => ordinal)));
  const rows = await table.rows([...ordinals]);
  return new Map(rows.map(({ ordinal, rowHash }) => [ordinal, rowHash]));
}

/** Records what was found as evidence about the table; cells are cited, not copied. Number of the entry. */
export function recordTableTests(open: OpenCase, tested: TestedTable, person: string | undefined): number {
  const { said, results, rowHashes } = tested;
  const by = actingPerson(open, person);
  return open.ledger.append({
    kind: "table.tested",
    by,
    recordSet: said.recordSet as string,
    version: CAREO_VERSION,
    tests: results.map((result) => asEntry(result, rowHashes)),
    notTested: tested.notTested.map(({ test, why }) => ({ test, why })),
  } as unknown as NewPayload).seq;
}

function asEntry(result: TestResult, hashes: ReadonlyMap<number, string>): object {
  const { test, kind, columns, chosenBy, rows, finding, figures, expected, tail, examples, method, caveats } =
    result;
  return {
    test,
    testKind: kind,
    columns,
    chosenBy,
    rows: { tested: rows.tested, leftOut: rows.leftOut, why: rows.why },
    finding,
    // The ledger holds no fractions; a figure is a decimal string.
    figures: figures.map(({ name, value, of }) => ({
      name,
      value: String(value),
      ...(of === undefined ? {} : { of: String(of) }),
    })),
    ...(expected ? { expected: { text: expected.text, basis: expected.basis } } : {}),
    ...(tail ? { tail: { p: String(tail.p), method: tail.method } } : {}),
    cells: examples.map(({ rowKey, column, ordinal }) => ({
      rowKey,
      column,
      rowHash: hashes.get(ordinal) ?? "",
    })),
    method,
    caveats,
    claims: [],
  };
}
