import { citedCells, daySql, mappedTo, oneRow, type TableView, type ViewColumn } from "../view/index.ts";
import { shareText, type Tested, type TestResult, whole } from "./result.ts";

/** Fewer numbers than this have no order to speak of. */
const FEWEST = 20;

/** Whether documents with higher numbers were issued later, within one series. */
export async function testSerialOrder(view: TableView): Promise<Tested> {
  const [number] = mappedTo(view, "Passport:number", "passportNumber");
  const [issued] = mappedTo(view, "Passport:startDate");
  if (!number || !issued) {
    const why = "This needs a column of document numbers and one of days of issue.";
    return { results: [], notTested: [{ test: "serial-order", why }] };
  }
  const result = await serialOrder(view, number, issued);
  const why = `No series has ${FEWEST} numbers with a day of issue.`;
  return result
    ? { results: [result], notTested: [] }
    : { results: [], notTested: [{ test: "serial-order", why }] };
}

/**
 * SQL of the series and the running number of a document: a series column if there is one, else all of a number but its last
 * six digits (the running part of Russian and of most European documents is six or seven digits; six never joins two series).
 */
export function serialSql(
  view: TableView,
  number: ViewColumn,
): { readonly series: string; readonly running: string } {
  const [apart] = mappedTo(view, "Passport:series");
  const plain = `translate(upper(trim(${number.sql})), ' -№/', '')`;
  if (apart)
    return {
      series: `translate(upper(trim(${apart.sql})), ' -', '')`,
      running: `try_cast(nullif(regexp_extract(${plain}, '^[A-ZА-Я]*([0-9]{1,15})$', 1), '') AS BIGINT)`,
    };
  return {
    series: `regexp_extract(${plain}, '^([0-9A-ZА-Я]*?)[0-9]{1,6}$', 1)`,
    running: `try_cast(nullif(regexp_extract(${plain}, '([0-9]{1,6})$', 1), '') AS BIGINT)`,
  };
}

async function serialOrder(
  view: TableView,
  number: ViewColumn,
  issued: ViewColumn,
): Promise<TestResult | undefined> {
  const { series, running } = serialSql(view, number);
  const [authority] = mappedTo(view, "Passport:authority");
  const office = authority ? `coalesce(lower(trim(${authority.sql})), '')` : "''";
  const documents = `SELECT min(ordinal) AS ordinal, ${series} AS series, ${office} AS office, ${running} AS number, min(${daySql(issued)}) AS day
    FROM records WHERE ${running} IS NOT NULL AND ${daySql(issued)} IS NOT NULL GROUP BY 2, 3, 4`;
  const neighbours = `SELECT *, lag(day) OVER w AS before, lead(day) OVER w AS after, count(*) OVER (PARTITION BY series, office) AS size
    FROM (${documents}) WINDOW w AS (PARTITION BY series, office ORDER BY number)`;
  const steps = `(SELECT * FROM (${neighbours}) WHERE size >= ${FEWEST})`;
  const row = await oneRow<Record<"documents" | "groups" | "comparable" | "falling" | "alone", number>>(
    view,
    `SELECT count(*) AS documents, count(DISTINCT (series, office)) AS groups, count(*) FILTER (day <> before) AS comparable,
       count(*) FILTER (day < before) AS falling,
       count(*) FILTER (before <= after AND (day < before OR day > after)) AS alone FROM ${steps}`,
  );
  const { documents: tested, groups, comparable, falling, alone } = row;
  if (comparable < FEWEST) return undefined;
  const columns = [number, issued];
  const examples = await citedCells(
    view,
    columns,
    `ordinal IN (SELECT ordinal FROM ${steps} WHERE before <= after AND (day < before OR day > after)
      ORDER BY greatest(date_diff('day', day, before), date_diff('day', after, day)) DESC, ordinal LIMIT 2)`,
  );
  return {
    test: "serial-order",
    kind: "internal",
    columns: columns.map(({ name }) => name),
    chosenBy: "mapping",
    rows: {
      tested,
      leftOut: view.rowCount - tested,
      why: `there is no number or day, the row repeats a document, or its series has under ${FEWEST}`,
    },
    finding: `In ${whole(groups)} series, a higher number has an earlier day than its neighbour in ${shareText(falling, comparable)} steps; ${whole(alone)} documents stand alone out of line with both neighbours.`,
    figures: [
      { name: "steps to a higher number and an earlier day", value: falling, of: comparable },
      { name: "documents out of line with both neighbours", value: alone, of: tested },
    ],
    expected: {
      text: `near none, where one office hands out numbers in order; ${whole(comparable / 2)} (half) if numbers and days had nothing to do with each other`,
      basis: "of two different days in random order each is as likely to come first",
    },
    examples,
    method: `Documents ordered by running number within series${authority ? " and office" : ""}; neighbours with different days compared.`,
    caveats: [
      authority
        ? "Blanks that are handed to several desks of one office fall out of order too."
        : "No column names the office; blanks of one series go to many offices, and then numbers fall out of order.",
    ],
  };
}
