import { chiSquareTest } from "../../statistics/index.ts";
import { filledSql, mappedTo, oneRow, type TableView, type ViewColumn } from "../view/index.ts";
import { percent, type Tested, type TestResult, whole } from "./result.ts";

/** Five expected in each of ten classes is the usual least for chi-squared. */
const FEWEST_NUMBERS = 50;
const SERIALS = ["Passport:number", "passportNumber", "idNumber", "phone"] as const;
/** Columns of amounts by their header, for no property of persons or journeys holds one. */
const AMOUNT_HEADER =
  /amount|sum\b|price|salary|payment|total|importe|monto|salario|pago|precio|сумм|цена|оплат|зарплат|выплат|сума|ціна/i;

/** Last digits of running numbers and amounts, and first digits where Benford's law can be asked for. */
export async function testDigits(view: TableView): Promise<Tested> {
  const serials = mappedTo(view, ...SERIALS);
  const amounts = view.columns.filter(
    (column) => AMOUNT_HEADER.test(column.name) && !serials.includes(column),
  );
  const results: TestResult[] = [];
  for (const column of serials) results.push(...(await lastDigits(view, column, "mapping")));
  for (const column of amounts) {
    results.push(...(await lastDigits(view, column, "shape")));
    results.push(...(await firstDigits(view, column)));
  }
  const why = `No column of document numbers or amounts has ${FEWEST_NUMBERS} numbers.`;
  return { results, notTested: results.length > 0 ? [] : [{ test: "last-digits", why }] };
}

async function lastDigits(
  view: TableView,
  column: ViewColumn,
  chosenBy: "mapping" | "shape",
): Promise<readonly TestResult[]> {
  const { sql, name } = column;
  // A number that stands in many rows is one number; of an amount every payment counts.
  const source = chosenBy === "mapping" ? `(SELECT DISTINCT ${sql} FROM records)` : "records";
  const rows = await view.db.rows<{ digit: number; n: number }>(
    `SELECT regexp_extract(trim(${sql}), '([0-9])$', 1)::INT AS digit, count(*) AS n FROM ${source}
     WHERE regexp_matches(trim(${sql}), '^[^0-9]{0,4}[0-9][0-9 .,-]*[0-9]$') GROUP BY 1`,
  );
  const counts = Array.from({ length: 10 }, (_, digit) => rows.find((row) => row.digit === digit)?.n ?? 0);
  const total = counts.reduce((sum, n) => sum + n, 0);
  if (total < FEWEST_NUMBERS) return [];
  const { statistic, tail, strength } = chiSquareTest(counts);
  const most = counts.indexOf(Math.max(...counts));
  return [
    {
      test: "last-digits",
      kind: "internal",
      columns: [name],
      chosenBy,
      rows: {
        tested: total,
        leftOut: Math.max(0, view.rowCount - total),
        why: chosenBy === "mapping" ? "no number, or one that was there before" : "the cell is not a number",
      },
      finding: `The commonest last digit is ${most}, in ${percent((counts[most] as number) / total)} of ${whole(total)} numbers; unevenness (Cramér’s V) ${strength.toFixed(3)}, χ² ${statistic.toFixed(1)}.`,
      figures: [
        ...counts.map((value, digit) => ({ name: `ending in ${digit}`, value, of: total })),
        { name: "Cramér’s V", value: strength },
      ],
      expected: {
        text: "10% each in numbers that are handed out in turn; people who make numbers up shun 0 and 5 or favour some digits",
        basis: "an even spread of last digits; prices and round amounts end in 0 or 5 for honest reasons",
      },
      tail: {
        p: tail,
        method: "chi-squared of ten last digits against an even spread, 9 degrees of freedom",
      },
      examples: [],
      method:
        chosenBy === "mapping"
          ? "Last digits of different numbers counted."
          : "Last digits of all amounts counted.",
      caveats: [
        "In a table of many rows the smallest unevenness has a small p; look at its strength.",
        "A last digit that is a check digit need not be even.",
      ],
    },
  ];
}

/** Benford's law is asked only of amounts that span three powers of ten between their 1st and 99th percentile. */
const BENFORD_SPAN = 3;
const FEWEST_FOR_BENFORD = 300;

async function firstDigits(view: TableView, { sql, name }: ViewColumn): Promise<readonly TestResult[]> {
  const amount = `try_cast(replace(translate(${sql}, '  ', ''), ',', '.') AS DOUBLE)`;
  const { n, low, high } = await oneRow<{ n: number; low: number | null; high: number | null }>(
    view,
    `SELECT count(*) AS n, quantile_cont(a, 0.01) AS low, quantile_cont(a, 0.99) AS high
     FROM (SELECT ${amount} AS a FROM records WHERE ${filledSql(sql)}) WHERE a > 0`,
  );
  if (n < FEWEST_FOR_BENFORD || low === null || high === null || Math.log10(high / low) < BENFORD_SPAN)
    return [];
  const rows = await view.db.rows<{ digit: number; n: number }>(
    `SELECT floor(a / pow(10, floor(log10(a))))::INT AS digit, count(*) AS n FROM (SELECT ${amount} AS a FROM records) WHERE a > 0 GROUP BY 1`,
  );
  const counts = Array.from({ length: 9 }, (_, at) => rows.find(({ digit }) => digit === at + 1)?.n ?? 0);
  const shares = counts.map((_, at) => Math.log10(1 + 1 / (at + 1)));
  const { tail, strength, statistic } = chiSquareTest(counts, shares);
  return [
    {
      test: "first-digits",
      kind: "internal",
      columns: [name],
      chosenBy: "shape",
      rows: { tested: n, leftOut: view.rowCount - n, why: "the cell is not an amount above 0" },
      finding: `First digits of ${whole(n)} amounts against Benford’s law: ${percent((counts[0] as number) / n)} begin with 1; unevenness (Cramér’s V) ${strength.toFixed(3)}, χ² ${statistic.toFixed(1)}.`,
      figures: counts.map((value, at) => ({ name: `beginning with ${at + 1}`, value, of: n })),
      expected: {
        text: shares.map((share, at) => `${at + 1}: ${percent(share)}`).join(", "),
        basis: "Benford’s law, log10(1 + 1/d); it is asked only where amounts span three powers of ten",
      },
      tail: { p: tail, method: "chi-squared against Benford’s shares, 8 degrees of freedom" },
      examples: [],
      method: "First significant digits counted.",
      caveats: ["Fixed tariffs, minimum wages and thresholds bend first digits for honest reasons."],
    },
  ];
}
