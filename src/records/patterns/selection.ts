import { sqlText } from "../engines/duckdb/sql-text.ts";
import {
  filledSql,
  mappedTo,
  NAME_PROPERTIES,
  oneRow,
  personColumns,
  personSql,
  rowKeySql,
  type TableView,
  type ViewColumn,
} from "../view/index.ts";

/** Whose patterns are sought. `possible` are rows of which a tie leaves open whether they are meant. */
export type Selection =
  | { readonly kind: "every-row" }
  | { readonly kind: "rows"; readonly certain: readonly string[]; readonly possible: readonly string[] }
  | { readonly kind: "value"; readonly column: string; readonly value: string };

export interface Selected {
  readonly view: TableView;
  readonly everyRow: boolean;
  readonly strata: readonly ViewColumn[];
  readonly persons: { readonly certain: number; readonly possible: number; readonly inTable: number };
  /** Row keys that were named and are in no row. */
  readonly unknownKeys: readonly string[];
  readonly hasTies: boolean;
}

/** In the engine afterwards: `pt_rows(ordinal, person, sure, maybe)` and `pt_persons(person, stratum, sure, maybe, first)`. */
export async function selectPersons(
  view: TableView,
  selection: Selection,
  strata: readonly ViewColumn[],
): Promise<Selected> {
  const unknownKeys = await markRows(view, selection);
  const person = `hash(${personSql(personColumns(view))})`;
  const stratum = strata.map(({ sql }) => `coalesce(lower(trim(${sql})), '')`);
  const stratumSql = stratum.length === 0 ? "''" : `concat_ws(' · ', ${stratum.join(", ")})`;
  await view.db.run(
    `CREATE OR REPLACE TEMP TABLE pt_rows AS SELECT r.ordinal, ${person} AS person, ${stratumSql} AS stratum,
       coalesce(s.sure, false) AS sure, coalesce(s.maybe, false) AS maybe
     FROM records r LEFT JOIN pt_marked s USING (ordinal)`,
  );
  // A person belongs to one stratum, that of the first row.
  await view.db.run(
    `CREATE OR REPLACE TEMP TABLE pt_persons AS SELECT person, arg_min(stratum, ordinal) AS stratum, bool_or(sure) AS sure,
       bool_or(sure OR maybe) AS maybe, min(ordinal) AS first FROM pt_rows GROUP BY person`,
  );
  const counts = await oneRow<Record<"certain" | "possible" | "all", number>>(
    view,
    `SELECT count(*) FILTER (sure) AS certain, count(*) FILTER (maybe) AS possible, count(*) AS "all" FROM pt_persons`,
  );
  return {
    view,
    everyRow: selection.kind === "every-row",
    strata,
    persons: { certain: counts.certain, possible: counts.possible, inTable: counts.all },
    unknownKeys,
    hasTies: counts.possible > counts.certain,
  };
}

async function markRows(view: TableView, selection: Selection): Promise<readonly string[]> {
  const make = (select: string) => view.db.run(`CREATE OR REPLACE TEMP TABLE pt_marked AS ${select}`);
  if (selection.kind === "every-row") {
    await make("SELECT ordinal, true AS sure, false AS maybe FROM records");
    return [];
  }
  if (selection.kind === "value") {
    const column = view.columns.find(({ name }) => name === selection.column) as ViewColumn;
    await make(
      `SELECT ordinal, true AS sure, false AS maybe FROM records WHERE ${filledSql(column.sql)} AND lower(trim(${column.sql})) = ${sqlText(selection.value.trim().toLowerCase())}`,
    );
    return [];
  }
  await view.db.run("CREATE OR REPLACE TEMP TABLE pt_keys (key VARCHAR, sure BOOLEAN)");
  const certain = new Set(selection.certain);
  const possible = new Set(selection.possible.filter((key) => !certain.has(key)));
  for (const [keys, sure] of [
    [certain, "true"],
    [possible, "false"],
  ] as const)
    for (const some of inBatches([...keys])) {
      const list = some.map(sqlText).join(", ");
      await view.db.run(`INSERT INTO pt_keys SELECT unnest([${list}]), ${sure}`);
    }
  await make(
    `SELECT r.ordinal, k.sure, NOT k.sure AS maybe FROM records r JOIN pt_keys k ON ${rowKeySql(view)} = k.key`,
  );
  const missing = await view.db.rows<{ key: string }>(
    `SELECT key FROM pt_keys WHERE key NOT IN (SELECT ${rowKeySql(view)} FROM records WHERE ${rowKeySql(view)} IS NOT NULL) ORDER BY key`,
  );
  return missing.map(({ key }) => key);
}

function inBatches(keys: readonly string[]): readonly string[][] {
  const size = 10_000;
  return Array.from({ length: Math.ceil(keys.length / size) }, (_, at) =>
    keys.slice(at * size, (at + 1) * size),
  );
}

/** Columns by which chance is counted apart unless others are named: what kind of document, and of which country. */
export function usualStrata(view: TableView): readonly ViewColumn[] {
  return [
    ...mappedTo(view, "Passport:type").slice(0, 1),
    ...mappedTo(view, "nationality", "citizenship").slice(0, 1),
  ];
}

/** SQL of a person's name as the row has it. */
export function nameSql(view: TableView): string {
  const columns = mappedTo(view, ...NAME_PROPERTIES);
  if (columns.length === 0) return rowKeySql(view);
  return `concat_ws(' ', ${columns.map(({ sql }) => `nullif(trim(${sql}), '')`).join(", ")})`;
}

export async function dropSelection(view: TableView): Promise<void> {
  for (const name of [
    "pt_marked",
    "pt_keys",
    "pt_rows",
    "pt_persons",
    "pt_items",
    "pt_units",
    "pt_strata",
    "pt_draws",
    "pt_chosen",
  ])
    await view.db.run(`DROP TABLE IF EXISTS ${name}`);
}
