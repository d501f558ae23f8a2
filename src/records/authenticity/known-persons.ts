import { wilson } from "../../statistics/index.ts";
import { sqlText } from "../engines/duckdb/sql-text.ts";
import {
  type CitedCell,
  daySql,
  foldSql,
  isDateColumn,
  mappedTo,
  NAME_PROPERTIES,
  oneRow,
  rowKeySql,
  type TableView,
  type ViewColumn,
} from "../view/index.ts";
import { percent, shareText, type Tested, type TestResult } from "./result.ts";

/** A person of whom something is known from elsewhere: facts by column name or property; `rowKey` if the row is known too. */
export interface KnownPerson {
  /** Where in the list it stands. */
  readonly line: number;
  readonly facts: Readonly<Record<string, string>>;
}

interface Fact {
  readonly column: ViewColumn;
  readonly text: string;
}

interface Looked {
  readonly found: boolean;
  readonly agree: number;
  readonly differ: number;
  readonly silent: number;
  readonly chance: number;
  readonly examples: readonly CitedCell[];
}

const IDENTIFIERS = [
  "passportNumber",
  "Passport:number",
  "idNumber",
  "innCode",
  "socialSecurityNumber",
  "taxNumber",
];

/** Persons known to be true: how many are found, and how many of their facts the table has as they are known. */
export async function testKnownPersons(view: TableView, known: readonly KnownPerson[]): Promise<Tested> {
  const looked: Looked[] = [];
  let unusable = 0;
  for (const person of known) {
    const result = await lookFor(view, person);
    if (result) looked.push(result);
    else unusable++;
  }
  if (looked.length === 0) {
    const why =
      "No known person has a name, an identifier or a rowKey under a header that is a column of the table or a property that one is mapped to.";
    return { results: [], notTested: [{ test: "known-persons", why }] };
  }
  return { results: [summary(looked, unusable)], notTested: [] };
}

function summary(looked: readonly Looked[], unusable: number): TestResult {
  const sum = (of: (each: Looked) => number) => looked.reduce((total, each) => total + of(each), 0);
  const found = sum((each) => (each.found ? 1 : 0));
  const [agree, differ, silent] = [
    sum((each) => each.agree),
    sum((each) => each.differ),
    sum((each) => each.silent),
  ];
  const facts = agree + differ;
  const { low, high } = wilson(agree, facts);
  return {
    test: "known-persons",
    kind: "known-true",
    columns: [...new Set(looked.flatMap(({ examples }) => examples.map(({ column }) => column)))],
    chosenBy: "option",
    rows: {
      tested: looked.length,
      leftOut: unusable,
      why: "the known person has nothing to be looked for by",
    },
    finding: `${shareText(found, looked.length)} known persons are in the table. Of what is known of them besides, ${shareText(agree, facts)} facts agree, ${differ} ${differ === 1 ? "differs" : "differ"}, and ${silent} the table does not tell.`,
    figures: [
      { name: "known persons found", value: found, of: looked.length },
      { name: "facts that agree", value: agree, of: facts },
      { name: "facts that differ", value: differ, of: facts },
      { name: "facts the table does not tell", value: silent },
    ],
    expected: {
      text: `${percent(facts === 0 ? 0 : sum((each) => each.chance) / facts)} of the facts would agree with a row taken at random; the 95% interval of the share that agrees is ${percent(low)} to ${percent(high)}`,
      basis: "share of the table’s rows that hold each known value; Wilson interval",
    },
    examples: looked.flatMap(({ examples }) => examples).slice(0, 6),
    method:
      "Looked for by row key, else by an identifier, else by a name with the same words in any order; of several rows the one that agrees most was taken.",
    caveats: [
      "Names in another script or spelling are not found this way; careo match finds them, and its row keys can stand in a column rowKey.",
      "Who chose the known persons, and from what, decides what this shows. True rows can be put among others.",
    ],
  };
}

async function lookFor(view: TableView, { facts }: KnownPerson): Promise<Looked | undefined> {
  const stated = factsOf(view, facts);
  const names = nameWords(view, facts);
  const identifier = stated.find(({ column }) => IDENTIFIERS.includes(column.mapping?.mapsTo ?? ""));
  const where = facts["rowKey"]
    ? `${rowKeySql(view)} = ${sqlText(facts["rowKey"])}`
    : identifier
      ? agreesSql(identifier)
      : names;
  if (where === undefined) return undefined;
  const isName = (column: ViewColumn) =>
    (NAME_PROPERTIES as readonly string[]).includes(column.mapping?.mapsTo ?? "");
  const others = stated.filter(
    ({ column }) => column !== identifier?.column && (where !== names || !isName(column)),
  );
  return compare(view, where, others);
}

function factsOf(view: TableView, facts: Readonly<Record<string, string>>): readonly Fact[] {
  return Object.entries(facts).flatMap(([header, text]) => {
    const column =
      view.columns.find(({ name }) => name === header) ??
      view.columns.find(({ mapping }) => mapping?.mapsTo === header);
    return column && text.trim() !== "" ? [{ column, text }] : [];
  });
}

/** SQL condition: the words of the known name are all among the words of the row's name cells. */
function nameWords(view: TableView, facts: Readonly<Record<string, string>>): string | undefined {
  const columns = mappedTo(view, ...NAME_PROPERTIES);
  const given = factsOf(view, facts).filter(({ column }) => columns.includes(column));
  if (given.length === 0) return undefined;
  const words = given.map(({ text }) => text).join(" ");
  const list = (sql: string) => `string_split(${foldSql(sql)}, ' ')`;
  const row = `concat_ws(' ', ${columns.map(({ sql }) => sql).join(", ")})`;
  return `list_has_all(${list(row)}, ${list(sqlText(words))})`;
}

function agreesSql({ column, text }: Fact): string {
  if (isDateColumn(column)) {
    const known = daySql({ ...column, sql: sqlText(text) });
    return `coalesce(${daySql(column)} = ${known}, ${foldSql(column.sql)} = ${foldSql(sqlText(text))})`;
  }
  const plain = (sql: string) => `translate(${foldSql(sql)}, ' -', '')`;
  return `${plain(column.sql)} = ${plain(sqlText(text))}`;
}

async function compare(view: TableView, where: string, facts: readonly Fact[]): Promise<Looked> {
  const agrees = facts.map((fact, at) => `coalesce(${agreesSql(fact)}, false) AS a${at}`);
  const cells = facts.map(({ column }, at) => `${column.sql} AS t${at}`);
  const total = facts.map((_, at) => `a${at}::INT`).join(" + ") || "ordinal * 0";
  const [row] = await view.db.rows<Record<string, string | number | boolean | null>>(
    `SELECT * FROM (SELECT ${["ordinal", `${rowKeySql(view)} AS row_key`, ...agrees, ...cells].join(", ")} FROM records WHERE ${where})
     ORDER BY ${total} DESC, ordinal LIMIT 1`,
  );
  if (!row) return { found: false, agree: 0, differ: 0, silent: 0, chance: 0, examples: [] };
  const told = facts.map((_, at) => String(row[`t${at}`] ?? "").trim() !== "");
  const agreeing = facts.map((_, at) => row[`a${at}`] === true);
  return {
    found: true,
    agree: agreeing.filter(Boolean).length,
    differ: facts.filter((_, at) => told[at] && !agreeing[at]).length,
    silent: told.filter((each) => !each).length,
    chance: await chanceOf(
      view,
      facts.filter((_, at) => told[at]),
    ),
    examples: facts.flatMap(({ column }, at) =>
      told[at] && !agreeing[at]
        ? [
            {
              rowKey: String(row["row_key"] ?? ""),
              ordinal: row["ordinal"] as number,
              column: column.name,
              text: row[`t${at}`] as string,
            },
          ]
        : [],
    ),
  };
}

/** Summed over the facts: the share of all rows that would agree. */
async function chanceOf(view: TableView, facts: readonly Fact[]): Promise<number> {
  if (facts.length === 0) return 0;
  const shares = facts.map((fact) => `count(*) FILTER (${agreesSql(fact)})`).join(" + ");
  const { n } = await oneRow<{ n: number }>(view, `SELECT ${shares} AS n FROM records`);
  return n / Math.max(1, view.rowCount);
}
