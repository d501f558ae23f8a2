import {
  citedCells,
  DAY_FIRST_CAVEAT,
  dayShapeSql,
  daySql,
  filledSql,
  isDateColumn,
  mappedTo,
  oneRow,
  type TableView,
  type ViewColumn,
} from "../view/index.ts";
import { counted, shareText, type Tested, type TestResult } from "./result.ts";

/** The oldest age that has been documented beyond doubt is 122 years. */
const OLDEST_AGE = 122;

/** Pairs of which the first cannot come after the second, by property. */
const ORDERS: readonly (readonly [earlier: string, later: string])[] = [
  ["birthDate", "Passport:startDate"],
  ["birthDate", "Passport:endDate"],
  ["birthDate", "Trip:startDate"],
  ["Passport:startDate", "Passport:endDate"],
  ["Passport:startDate", "Trip:startDate"],
  ["Trip:startDate", "Trip:endDate"],
];

export async function testDates(view: TableView): Promise<Tested> {
  const columns = view.columns.filter(isDateColumn);
  if (columns.length === 0)
    return {
      results: [],
      notTested: [{ test: "dates-that-cannot-be", why: "No column is mapped to a date." }],
    };
  const results: TestResult[] = [];
  for (const column of columns) results.push(await datesThatCannotBe(view, column));
  for (const [earlier, later] of ORDERS) {
    const [first, second] = [mappedTo(view, earlier)[0], mappedTo(view, later)[0]];
    if (first && second) results.push(await datesOutOfOrder(view, first, second));
  }
  return { results, notTested: [] };
}

async function datesThatCannotBe(view: TableView, column: ViewColumn): Promise<TestResult> {
  const { sql, name, mapping } = column;
  const day = daySql(column);
  const latest = await latestDay(view);
  const noSuchDay = `${dayShapeSql(sql)} AND ${day} IS NULL`;
  // An expiry may lie ahead; anything else that lies after all that the table tells of is out of place.
  const isAhead = mapping?.mapsTo === "birthDate" && latest !== undefined;
  const beyond =
    latest === undefined
      ? "false"
      : `${day} < DATE '${latest}' - INTERVAL ${OLDEST_AGE} YEAR${isAhead ? ` OR ${day} > DATE '${latest}'` : ""}`;
  const counts = await oneRow<Record<"filled" | "read" | "none" | "beyond", number>>(
    view,
    `SELECT count(*) FILTER (${filledSql(sql)}) AS filled, count(${day}) AS read,
       count(*) FILTER (${noSuchDay}) AS none, count(*) FILTER (${beyond}) AS beyond FROM records`,
  );
  const other = counts.filled - counts.read - counts.none;
  const impossible = counts.none + counts.beyond;
  return {
    test: "dates-that-cannot-be",
    kind: "internal",
    columns: [name],
    chosenBy: "mapping",
    rows: {
      tested: counts.read + counts.none,
      leftOut: view.rowCount - counts.read - counts.none,
      why: "the cell is empty, or not written as a full date",
    },
    finding:
      impossible === 0
        ? `All ${counted(counts.read, "date")} are days that exist, within ${OLDEST_AGE} years of the latest event.`
        : `${counted(counts.none, "cell")} ${counts.none === 1 ? "gives" : "give"} a day that is in no calendar; ${counted(counts.beyond, "date")} ${counts.beyond === 1 ? "lies" : "lie"} too far back${isAhead ? ", or after the latest event of the table" : ""}.`,
    figures: [
      { name: "days that are in no calendar", value: counts.none, of: counts.read + counts.none },
      { name: "days out of range", value: counts.beyond, of: counts.read },
      { name: "cells that are not written as a full date", value: other, of: counts.filled },
    ],
    expected: {
      text: "none, where a system refuses such entries; a few in what was typed by hand",
      basis: "the calendar",
    },
    examples: impossible === 0 ? [] : await citedCells(view, [column], `${noSuchDay} OR ${beyond}`),
    method: `Dates read as year-month-day or ${mapping?.dates === "month-first" ? "month.day.year" : "day.month.year"}; latest event of the table ${latest ?? "not known"}.`,
    caveats: mapping?.dates === "undecided" ? [DAY_FIRST_CAVEAT] : [],
  };
}

/** The last day that the table tells of: of journeys, else of issues. */
async function latestDay(view: TableView): Promise<string | undefined> {
  const column = mappedTo(view, "Trip:startDate", "Passport:startDate")[0];
  if (!column) return undefined;
  // One mistyped year must not move the end: the day that 99.9% do not pass.
  const { day } = await oneRow<{ day: string | null }>(
    view,
    `SELECT strftime(quantile_disc(${daySql(column)}, 0.999), '%Y-%m-%d') AS day FROM records`,
  );
  return day ?? undefined;
}

async function datesOutOfOrder(view: TableView, first: ViewColumn, second: ViewColumn): Promise<TestResult> {
  const both = `${daySql(first)} IS NOT NULL AND ${daySql(second)} IS NOT NULL`;
  const wrong = `${daySql(first)} > ${daySql(second)}`;
  const { tested, turned } = await oneRow<{ tested: number; turned: number }>(
    view,
    `SELECT count(*) FILTER (${both}) AS tested, count(*) FILTER (${wrong}) AS turned FROM records`,
  );
  return {
    test: "dates-out-of-order",
    kind: "internal",
    columns: [first.name, second.name],
    chosenBy: "mapping",
    rows: { tested, leftOut: view.rowCount - tested, why: "one of the two dates is missing or unreadable" },
    finding:
      turned === 0
        ? `“${first.name}” never lies after “${second.name}”.`
        : `“${first.name}” lies after “${second.name}” in ${shareText(turned, tested)} rows.`,
    figures: [{ name: "rows in which the order is turned", value: turned, of: tested }],
    expected: { text: "none", basis: "the one comes before the other in life" },
    examples: turned === 0 ? [] : await citedCells(view, [first, second], wrong, { limit: 3 }),
    method: "The two days of each row compared.",
    caveats: [first, second].some(({ mapping }) => mapping?.dates === "undecided") ? [DAY_FIRST_CAVEAT] : [],
  };
}
