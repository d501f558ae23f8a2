import {
  type CitedCell,
  filledSql,
  foldSql,
  mappedTo,
  oneRow,
  PERSON_CAVEAT,
  personColumns,
  personSql,
  rowKeySql,
  type TableView,
  type ViewColumn,
} from "../view/index.ts";
import { keyColumns } from "./keys.ts";
import { counted, shareText, type Tested, type TestResult, whole } from "./result.ts";

/** Beyond so many rows, near duplicates are counted in a share of the groups, chosen by digest. */
const ROWS_LOOKED_AT = 1_000_000;
const MOST_COLUMNS = 16;

/** Rows that repeat others, in all cells or in all but one; numbers of one person's document under other persons. */
export async function testDuplicates(view: TableView): Promise<Tested> {
  const keys = new Set((await keyColumns(view)).map(({ column }) => column.sql));
  const columns = view.columns.filter(({ sql }) => !keys.has(sql));
  if (columns.length < 2)
    return {
      results: [],
      notTested: [{ test: "duplicate-rows", why: "There are not two columns besides the key." }],
    };
  const results = [
    await duplicateRows(view, columns),
    await nearDuplicates(view, columns.slice(0, MOST_COLUMNS)),
  ];
  return { results: [...results, ...(await sharedNumbers(view))], notTested: [] };
}

/** SQL of a number for a cell in its column: equal for equal text, absent and empty apart. */
function cellHash({ sql }: ViewColumn, at: number): string {
  return `hash(${at}, coalesce(${sql}, chr(1)))`;
}

async function duplicateRows(view: TableView, columns: readonly ViewColumn[]): Promise<TestResult> {
  const all = columns.map(cellHash).join(", ");
  const groups = `SELECT hash(${all}) AS h, count(*) AS n, min(ordinal) AS first, max(ordinal) AS last FROM records GROUP BY 1 HAVING count(*) > 1`;
  const { groups: found, rows } = await oneRow<{ groups: number; rows: number }>(
    view,
    `SELECT count(*) AS groups, coalesce(sum(n), 0)::BIGINT AS rows FROM (${groups})`,
  );
  const examples = found === 0 ? [] : await citedPairs(view, columns.slice(0, 2), groups);
  return {
    test: "duplicate-rows",
    kind: "internal",
    columns: columns.map(({ name }) => name),
    chosenBy: "every-column",
    rows: { tested: view.rowCount, leftOut: 0, why: "" },
    finding:
      found === 0
        ? "No two rows are equal."
        : `${counted(rows, "row")} are equal to another in every cell${columns.length < view.columns.length ? " but the key" : ""}, in ${counted(found, "group")}.`,
    figures: [
      { name: "rows equal to another", value: rows, of: view.rowCount },
      { name: "groups of equal rows", value: found },
    ],
    expected: {
      text: "none, where each row is an act with a time of its own",
      basis: "how such registers are kept",
    },
    examples,
    method: "Rows grouped by a 64-bit hash of their cells as received.",
    caveats: ["Tables joined from two exports repeat what stood in both."],
  };
}

async function nearDuplicates(view: TableView, columns: readonly ViewColumn[]): Promise<TestResult> {
  const share = Math.ceil(view.rowCount / ROWS_LOOKED_AT);
  const hashes = columns.map((column, at) => `${cellHash(column, at)} AS h${at}`);
  const whole64 = columns.map((_, at) => `h${at}`).reduce((sum, each) => `xor(${sum}, ${each})`);
  await view.db.run(
    `CREATE OR REPLACE TEMP TABLE hashed AS SELECT *, ${whole64} AS h FROM (SELECT ordinal, ${hashes.join(", ")} FROM records)`,
  );
  const figures: { name: string; value: number }[] = [];
  const examples: CitedCell[] = [];
  for (const [at, column] of columns.entries()) {
    // Leaving one column out of an exclusive or is putting it in again.
    const groups = `SELECT xor(h, h${at}) AS rest, min(ordinal) AS first, max(ordinal) AS last, count(DISTINCT h${at}) AS n FROM hashed
      WHERE xor(h, h${at}) % ${share} = 0 GROUP BY 1 HAVING count(*) > 1 AND count(DISTINCT h${at}) > 1`;
    const { pairs } = await oneRow<{ pairs: number }>(
      view,
      `SELECT coalesce(sum(n - 1), 0)::BIGINT AS pairs FROM (${groups})`,
    );
    if (pairs === 0) continue;
    figures.push({ name: column.name, value: pairs * share });
    if (examples.length < 4) examples.push(...(await citedPairs(view, [column], groups)));
  }
  await view.db.run("DROP TABLE hashed");
  const total = figures.reduce((sum, { value }) => sum + value, 0);
  const most = [...figures].sort((a, b) => b.value - a.value)[0];
  return {
    test: "near-duplicate-rows",
    kind: "internal",
    columns: columns.map(({ name }) => name),
    chosenBy: "every-column",
    rows: { tested: view.rowCount, leftOut: 0, why: "" },
    finding:
      total === 0
        ? "No row is equal to another in all cells but one."
        : `${share > 1 ? "About " : ""}${counted(total, "row")} ${total === 1 ? "differs" : "differ"} from another in one cell alone, most often in “${most?.name}” (${whole(most?.value ?? 0)}).`,
    figures: figures.map(({ name, value }) => ({ name: `rows that differ in “${name}” alone`, value })),
    examples,
    method: `Rows grouped by the hash of all cells but one, for each column in turn${share > 1 ? `; counted in one of ${share} groups, chosen by hash, and multiplied` : ""}.`,
    caveats: [
      "What an honest table gives depends on what a row is: in a register of journeys one person’s rows differ in the day alone.",
      ...(view.columns.length - 1 > columns.length
        ? [`Only the first ${MOST_COLUMNS} columns were compared.`]
        : []),
    ],
  };
}

/** First and last row of the first groups, cited by some columns. */
async function citedPairs(
  view: TableView,
  columns: readonly ViewColumn[],
  groups: string,
): Promise<readonly CitedCell[]> {
  const rows = await view.db.rows<Record<string, string | number | null>>(
    `SELECT ordinal, ${rowKeySql(view)} AS row_key, ${columns.map(({ sql }) => sql).join(", ")} FROM records
     WHERE ordinal IN (SELECT unnest([first, last]) FROM (SELECT first, last FROM (${groups}) ORDER BY first LIMIT 1)) ORDER BY ordinal`,
  );
  return rows.flatMap((row) =>
    columns.map(({ name, sql }) => ({
      rowKey: String(row["row_key"] ?? ""),
      ordinal: row["ordinal"] as number,
      column: name,
      text: row[sql] as string | null,
    })),
  );
}

const OF_ONE_PERSON = [
  "passportNumber",
  "Passport:number",
  "idNumber",
  "innCode",
  "socialSecurityNumber",
  "taxNumber",
] as const;

/** One number, more than one person. */
async function sharedNumbers(view: TableView): Promise<readonly TestResult[]> {
  const persons = personColumns(view);
  const results: TestResult[] = [];
  for (const column of mappedTo(view, ...OF_ONE_PERSON)) {
    if (persons.length === 0 || persons.includes(column)) continue;
    const series = column.mapping?.mapsTo.endsWith("umber") ? mappedTo(view, "Passport:series") : [];
    const number = [...series, column].map(({ sql }) => `coalesce(${foldSql(sql)}, '')`).join(" || ' ' || ");
    const groups = `SELECT ${number} AS v, count(DISTINCT hash(${personSql(persons)})) AS persons, count(*) AS n, min(ordinal) AS first,
      arg_max(ordinal, hash(${personSql(persons)})) AS last FROM records WHERE ${filledSql(column.sql)} GROUP BY 1 HAVING persons > 1`;
    const { shared, rows, numbers } = await oneRow<Record<"shared" | "rows" | "numbers", number>>(
      view,
      `SELECT count(*) AS shared, coalesce(sum(n), 0)::BIGINT AS rows,
         (SELECT count(DISTINCT ${number}) FROM records WHERE ${filledSql(column.sql)}) AS numbers FROM (${groups})`,
    );
    results.push({
      test: "shared-numbers",
      kind: "internal",
      columns: [...series, column, ...persons].map(({ name }) => name),
      chosenBy: "mapping",
      rows: { tested: view.rowCount, leftOut: 0, why: "" },
      finding:
        shared === 0
          ? `No number in “${column.name}” stands with two persons.`
          : `${shareText(shared, numbers)} numbers in “${column.name}” stand with more than one person, in ${counted(rows, "row")}.`,
      figures: [{ name: "numbers with more than one person", value: shared, of: numbers }],
      expected: {
        text: "none, where names are spelt in one way",
        basis: "such a number is given to one person",
      },
      examples: shared === 0 ? [] : await citedPairs(view, [column, ...persons.slice(0, 2)], groups),
      method: "Persons counted by number.",
      caveats: [PERSON_CAVEAT, "A change of surname or a second spelling makes one person two."],
    });
  }
  return results;
}
