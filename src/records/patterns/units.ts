import { drawWithout, seededChance } from "../../statistics/index.ts";
import { citedCells, type ViewColumn } from "../view/index.ts";
import type { Decoys, PatternGroup, PatternSettings, Range } from "./pattern.ts";
import { nameSql, type Selected } from "./selection.ts";

/**
 * Units are what is drawn: persons, or documents. `pt_items(unit, person, ordinal, …)` says what each has; its columns differ
 * from pattern to pattern. One unit lies in one stratum.
 */
export interface Stratum {
  readonly stratum: string;
  /** Units in the table. */
  readonly all: number;
  /** Selected: for certain, and with every tie counted in. */
  readonly sure: number;
  readonly maybe: number;
}

/** The draw of the selection itself, of the selection with every tie, and of the first random one. */
export const SURE = 0;
export const MAYBE = -1;

/** Beyond so many drawn units there are fewer draws. */
const MOST_DRAWN = 400_000;
export const FEWEST_DRAWS = 19;

/**
 * Makes `pt_items` from a query that gives (unit, person, ordinal, stratum, …), `pt_units` with who of them is selected, and
 * `pt_chosen(draw, unit)` with the selection and random selections of the same size in each stratum.
 */
export async function drawUnits(
  selected: Selected,
  items: string,
  settings: PatternSettings,
  salt: string,
): Promise<{ readonly strata: readonly Stratum[]; readonly draws: number }> {
  const { db } = selected.view;
  await db.run(`CREATE OR REPLACE TEMP TABLE pt_items AS ${items}`);
  await db.run(
    `CREATE OR REPLACE TEMP TABLE pt_units AS SELECT unit, stratum, sure, maybe, row_number() OVER (PARTITION BY stratum ORDER BY first, unit) - 1 AS place
     FROM (SELECT i.unit, min(i.stratum) AS stratum, bool_or(p.sure) AS sure, bool_or(p.maybe) AS maybe, min(i.ordinal) AS first
           FROM pt_items i JOIN pt_persons p USING (person) GROUP BY i.unit)`,
  );
  await db.run(
    `CREATE OR REPLACE TEMP TABLE pt_strata AS SELECT *, row_number() OVER (ORDER BY stratum) - 1 AS number FROM
       (SELECT stratum, count(*) AS "all", count(*) FILTER (sure) AS sure, count(*) FILTER (maybe) AS maybe
        FROM pt_units GROUP BY 1 HAVING count(*) FILTER (maybe) > 0)`,
  );
  const strata = await db.rows<Stratum>(`SELECT stratum, "all", sure, maybe FROM pt_strata ORDER BY number`);
  const size = strata.reduce((sum, { sure }) => sum + sure, 0);
  const draws = selected.everyRow
    ? 0
    : Math.max(FEWEST_DRAWS, Math.min(settings.draws, Math.floor(MOST_DRAWN / Math.max(1, size))));
  await drawDecoys(selected, strata, draws, `${settings.seed}/${salt}`);
  await db.run(
    `CREATE OR REPLACE TEMP TABLE pt_chosen AS SELECT d.draw, u.unit FROM pt_draws d JOIN pt_strata s USING (number) JOIN pt_units u USING (stratum, place)
     UNION ALL SELECT ${SURE}, unit FROM pt_units WHERE sure UNION ALL SELECT ${MAYBE}, unit FROM pt_units WHERE maybe`,
  );
  return { strata, draws };
}

async function drawDecoys(
  { view }: Selected,
  strata: readonly Stratum[],
  draws: number,
  seed: string,
): Promise<void> {
  await view.db.run("CREATE OR REPLACE TEMP TABLE pt_draws (draw INTEGER, number BIGINT, place BIGINT)");
  const chance = seededChance(seed);
  let drawn: string[] = [];
  const write = async () => {
    if (drawn.length > 0) await view.db.run(DRAWS_FROM_TEXT, [drawn.join(",")]);
    drawn = [];
  };
  for (let draw = 1; draw <= draws; draw++) {
    for (const [number, { all, sure }] of strata.entries())
      for (const place of drawWithout(sure, all, chance)) drawn.push(`${draw} ${number} ${place}`);
    if (drawn.length > 50_000) await write();
  }
  await write();
}

/** A stored table is open for reading only, and the driver's appender then refuses temporary tables too; text does not. */
const DRAWS_FROM_TEXT = `INSERT INTO pt_draws SELECT p[1]::INTEGER, p[2]::BIGINT, p[3]::BIGINT
  FROM (SELECT string_split(unnest(string_split($1, ',')), ' ') AS p)`;

/** A query that gives (draw, n) for draws that counted anything, as the selection’s range and the decoys. */
export async function countDraws(
  { view }: Selected,
  draws: number,
  query: string,
): Promise<{ readonly observed: Range; readonly decoys: Decoys | undefined }> {
  const rows = await view.db.rows<{ draw: number; n: number }>(query);
  const counts = new Map(rows.map(({ draw, n }) => [draw, n]));
  const low = counts.get(SURE) ?? 0;
  const observed = { low, high: counts.get(MAYBE) ?? 0 };
  const drawn = Array.from({ length: draws }, (_, at) => counts.get(at + 1) ?? 0);
  return { observed, decoys: draws === 0 ? undefined : describeDecoys(drawn, low) };
}

export function describeDecoys(drawn: readonly number[], observed: number): Decoys {
  const mean = drawn.reduce((sum, n) => sum + n, 0) / drawn.length;
  const squares = drawn.reduce((sum, n) => sum + (n - mean) ** 2, 0);
  const asMany = drawn.filter((n) => n >= observed).length;
  return {
    draws: drawn.length,
    mean,
    deviation: Math.sqrt(squares / Math.max(1, drawn.length - 1)),
    p: (1 + asMany) / (1 + drawn.length),
  };
}

export function rangeOf(strata: readonly Stratum[], of: (stratum: Stratum, chosen: number) => number): Range {
  const sum = (chosen: (stratum: Stratum) => number) =>
    strata.reduce((total, stratum) => total + of(stratum, chosen(stratum)), 0);
  return { low: sum(({ sure }) => sure), high: sum(({ maybe }) => maybe) };
}

export function personsOf(strata: readonly Stratum[]): {
  readonly selected: Range;
  readonly inTable: number;
} {
  return {
    selected: rangeOf(strata, (_, chosen) => chosen),
    inTable: strata.reduce((sum, { all }) => sum + all, 0),
  };
}

/** How many groups are listed, and how many persons and cells of each. */
const MOST_GROUPS = 12;
const MOST_NAMES = 30;
const MOST_CELLS = 6;

/** `ordinals`: the rows of the group, one a person. */
export interface FoundGroup {
  readonly shared: string;
  readonly ordinals: readonly number[];
  readonly sure: number;
  readonly p?: number;
}

/** The groups to be shown, the largest first, with names and cells. `least`: size from which a group counts without ties. */
export async function describeGroups(
  { view }: Selected,
  groups: readonly FoundGroup[],
  columns: readonly ViewColumn[],
  least: number,
): Promise<readonly PatternGroup[]> {
  const shown: PatternGroup[] = [];
  for (const { shared, ordinals, sure, p } of groups.slice(0, MOST_GROUPS)) {
    const names = await view.db.rows<{ name: string }>(
      `SELECT ${nameSql(view)} AS name FROM records WHERE ordinal IN (${ordinals.slice(0, MOST_NAMES).join(", ")}) ORDER BY ordinal`,
    );
    const limit = Math.max(1, Math.floor(MOST_CELLS / columns.length));
    const cells = await citedCells(view, columns, `ordinal IN (${ordinals.join(", ")})`, { limit });
    shown.push({
      shared,
      persons: names.map(({ name }) => name),
      personCount: ordinals.length,
      cells,
      ...(p === undefined ? {} : { p }),
      ...(sure < least ? { dependsOnTies: true as const } : {}),
    });
  }
  return shown;
}

/** Selected rows in which a column is empty, or a condition on it fails. */
export async function missingRows(
  { view }: Selected,
  columns: readonly { readonly column: ViewColumn; readonly there: string }[],
): Promise<readonly { column: string; rows: number }[]> {
  const missing: { column: string; rows: number }[] = [];
  for (const { column, there } of columns) {
    const [row] = await view.db.rows<{ n: number }>(
      `SELECT count(*) AS n FROM records WHERE NOT coalesce(${there}, false) AND ordinal IN (SELECT ordinal FROM pt_rows WHERE sure OR maybe)`,
    );
    missing.push({ column: column.name, rows: row?.n ?? 0 });
  }
  return missing;
}

export const TIES_CAVEAT =
  "Ties leave open who of several persons is meant: the lower figure counts none of them, the higher all.";

/** A query of what the selected share, with one row a person: (stratum, shared, ordinals, sure). Groups lie within a stratum. */
export function sharedByGroup(): string {
  return `SELECT i.stratum, i.key AS shared, list(i.first ORDER BY i.first) AS ordinals, count(*) FILTER (p.sure) AS sure
    FROM (SELECT person, stratum, key, min(ordinal) AS first FROM pt_items GROUP BY ALL) i JOIN pt_persons p USING (person)
    WHERE p.maybe GROUP BY ALL`;
}
