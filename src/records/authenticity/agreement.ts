import {
  type CitedCell,
  daySql,
  filledSql,
  foldSql,
  isDateColumn,
  oneRow,
  rowKeySql,
  type TableView,
  type ViewColumn,
} from "../view/index.ts";
import { percent, shareText, type Tested, type TestResult, whole } from "./result.ts";

/** Another table that the same engine can read, such as one attached beside. */
export interface OtherTable {
  /** As a person calls it. */
  readonly name: string;
  /** In SQL, with the columns `ordinal` and those below. */
  readonly relation: string;
  readonly rowCount: number;
  readonly columns: readonly ViewColumn[];
}

/** What to compare rows by: a column of this table and one of the other. Left out, an identifier that both are mapped to. */
export interface JoinColumns {
  readonly here: string;
  readonly there: string;
}

const JOINING = [
  "passportNumber",
  "Passport:number",
  "idNumber",
  "innCode",
  "socialSecurityNumber",
  "taxNumber",
] as const;

/** Rows that two tables share by a key, and how far their cells agree. */
export async function testAgreement(view: TableView, other: OtherTable, join?: JoinColumns): Promise<Tested> {
  const keys = joinColumns(view, other, join);
  if (!keys) {
    const why = `No identifier is mapped in both this table and ${other.name}; name the columns to join by.`;
    return { results: [], notTested: [{ test: "agreement", why }] };
  }
  const [here, there] = keys;
  const results = [await sharedKeys(view, other, here, there)];
  for (const [left, right] of alikeColumns(view, other)) {
    if (left === here) continue;
    const result = await agreementOf(view, other, [left, right], keys);
    if (result) results.push(result);
  }
  return { results, notTested: [] };
}

function joinColumns(
  view: TableView,
  other: OtherTable,
  join: JoinColumns | undefined,
): readonly [ViewColumn, ViewColumn] | undefined {
  const find = (columns: readonly ViewColumn[], fits: (column: ViewColumn) => boolean) => columns.find(fits);
  if (join) {
    const here = find(view.columns, ({ name }) => name === join.here);
    const there = find(other.columns, ({ name }) => name === join.there);
    return here && there ? [here, there] : undefined;
  }
  for (const property of JOINING) {
    const here = find(view.columns, ({ mapping }) => mapping?.mapsTo === property);
    const there = find(other.columns, ({ mapping }) => mapping?.mapsTo === property);
    if (here && there) return [here, there];
  }
  return undefined;
}

function plain({ sql }: ViewColumn): string {
  return `translate(upper(trim(${sql})), ' -№/', '')`;
}

async function sharedKeys(
  view: TableView,
  other: OtherTable,
  here: ViewColumn,
  there: ViewColumn,
): Promise<TestResult> {
  const counts = await oneRow<Record<"mine" | "theirs" | "both", number>>(
    view,
    `WITH a AS (SELECT DISTINCT ${plain(here)} AS k FROM records WHERE ${filledSql(here.sql)}),
       b AS (SELECT DISTINCT ${plain(there)} AS k FROM ${other.relation} WHERE ${filledSql(there.sql)})
     SELECT (SELECT count(*) FROM a) AS mine, (SELECT count(*) FROM b) AS theirs,
       (SELECT count(*) FROM a JOIN b USING (k)) AS both`,
  );
  return {
    test: "agreement",
    kind: "internal",
    columns: [here.name],
    chosenBy: "mapping",
    rows: { tested: view.rowCount, leftOut: 0, why: "" },
    finding: `${shareText(counts.both, counts.mine)} values of “${here.name}” stand in ${other.name} too (which has ${whole(counts.theirs)} in “${there.name}”).`,
    figures: [{ name: "values in both", value: counts.both, of: counts.mine }],
    examples: [],
    method: "Values compared in capitals, without spaces and dashes.",
    caveats: ["Two tables that were copied from one another agree without telling anything of either."],
  };
}

/** Columns that mean the same, or are called the same. */
function alikeColumns(view: TableView, other: OtherTable): readonly (readonly [ViewColumn, ViewColumn])[] {
  return view.columns.flatMap((left) => {
    const right =
      other.columns.find(
        ({ mapping }) =>
          mapping !== undefined &&
          mapping.mapsTo === left.mapping?.mapsTo &&
          mapping.order === left.mapping.order,
      ) ?? other.columns.find(({ name }) => name.toLowerCase() === left.name.toLowerCase());
    return right ? [[left, right] as const] : [];
  });
}

async function agreementOf(
  view: TableView,
  other: OtherTable,
  [left, right]: readonly [ViewColumn, ViewColumn],
  [key, otherKey]: readonly [ViewColumn, ViewColumn],
): Promise<TestResult | undefined> {
  const read = (column: ViewColumn) =>
    isDateColumn(left) && isDateColumn(right)
      ? `coalesce(strftime(${daySql(column)}, '%Y-%m-%d'), ${foldSql(column.sql)})`
      : foldSql(column.sql);
  // One key may stand in many rows; only where they all say the same is it clear what is to be compared.
  const settled = (k: ViewColumn, column: ViewColumn, relation: string) =>
    `SELECT ${plain(k)} AS k, min(ordinal) AS here, min(${read(column)}) AS v FROM ${relation}
     WHERE ${filledSql(k.sql)} AND ${filledSql(column.sql)} GROUP BY 1 HAVING min(${read(column)}) = max(${read(column)})`;
  const compared = `SELECT a.here, a.v, b.v AS w FROM (${settled(key, left, "records")}) a JOIN (${settled(otherKey, right, other.relation)}) b USING (k)`;
  const { tested, agreeing } = await oneRow<{ tested: number; agreeing: number }>(
    view,
    `SELECT count(*) AS tested, count(*) FILTER (v = w) AS agreeing FROM (${compared})`,
  );
  if (tested === 0) return undefined;
  const { chance } = await oneRow<{ chance: number | null }>(
    view,
    `WITH c AS (${compared}), p AS (SELECT v, count(*) AS n FROM c GROUP BY 1), q AS (SELECT w AS v, count(*) AS n FROM c GROUP BY 1)
     SELECT sum(p.n::DOUBLE * q.n) / ${tested}.0 / ${tested}.0 AS chance FROM p JOIN q USING (v)`,
  );
  const differing = await view.db.rows<{ ordinal: number; row_key: string; text: string }>(
    `SELECT ordinal, ${rowKeySql(view)} AS row_key, ${left.sql} AS text FROM records
     WHERE ordinal IN (SELECT here FROM (${compared}) WHERE v <> w ORDER BY here LIMIT 3) ORDER BY ordinal`,
  );
  const examples = differing.map(
    ({ ordinal, row_key, text }): CitedCell => ({ ordinal, rowKey: row_key, column: left.name, text }),
  );
  return {
    test: "agreement",
    kind: "internal",
    columns: [key.name, left.name],
    chosenBy: "mapping",
    rows: {
      tested,
      leftOut: 0,
      why: "",
    },
    finding: `“${left.name}” agrees with “${right.name}” of ${other.name} for ${shareText(agreeing, tested)} values of “${key.name}” that both have.`,
    figures: [
      { name: "keys whose cells agree", value: agreeing, of: tested },
      { name: "keys whose cells differ", value: tested - agreeing, of: tested },
    ],
    expected: {
      text: `${percent(chance ?? 0)} if the rows had been joined at random`,
      basis: "sum over values of the product of their shares in both columns",
    },
    examples,
    method: `Compared ${isDateColumn(left) ? "as days" : "without regard to case, ё and spaces"}, for keys under which each table says one thing.`,
    caveats: ["Names in two scripts or spellings count as differing; careo match compares those."],
  };
}
