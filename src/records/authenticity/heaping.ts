import { chiSquareTest, wilson } from "../../statistics/index.ts";
import {
  citedCells,
  DAY_FIRST_CAVEAT,
  daySql,
  isDateColumn,
  personColumns,
  personSql,
  type TableView,
  type ViewColumn,
} from "../view/index.ts";
import { percent, shareText, type Tested, type TestResult } from "./result.ts";

/** Fewer dates than this say nothing about how they are spread. */
const FEWEST_DATES = 50;

const LEFT_OUT = "there is no readable date, or it repeats that of the same person";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

interface DayCount {
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly n: number;
}

/** Days that stand far more often than an even spread would have it: 1 January, the first, round days. And weekdays. */
export async function testHeaping(view: TableView): Promise<Tested> {
  const columns = view.columns.filter(isDateColumn);
  const results: TestResult[] = [];
  for (const column of columns) {
    // A traveller's birthday counts once however often the traveller crosses, and so does the issue of a document.
    const whose = onceEach(view, column);
    const counts = await view.db.rows<DayCount>(
      `SELECT month(d) AS month, day(d) AS day, isodow(d) AS weekday, count(*) AS n
       FROM (SELECT ${whose === undefined ? "" : "DISTINCT "}${daySql(column)} AS d${whose === undefined ? "" : `, ${whose} AS whose`} FROM records) WHERE d IS NOT NULL GROUP BY ALL ORDER BY ALL`,
    );
    const total = counts.reduce((sum, { n }) => sum + n, 0);
    if (total < FEWEST_DATES) continue;
    results.push(await heapedDates(view, column, counts, total));
    if (column.mapping?.mapsTo === "Passport:startDate") results.push(weekdays(view, column, counts, total));
  }
  const why = `No column of dates has ${FEWEST_DATES} of them.`;
  return { results, notTested: results.length === 0 ? [{ test: "heaped-dates", why }] : [] };
}

/** SQL of whose date it is, where one date is repeated in many rows. */
function onceEach(view: TableView, { mapping }: ViewColumn): string | undefined {
  const persons = personColumns(view);
  const isOfPerson = mapping?.mapsTo === "birthDate" || mapping?.mapsTo.startsWith("Passport:") === true;
  return isOfPerson && persons.length > 0 ? `hash(${personSql(persons)})` : undefined;
}

async function heapedDates(
  view: TableView,
  column: ViewColumn,
  counts: readonly DayCount[],
  total: number,
): Promise<TestResult> {
  const share = (matches: (each: DayCount) => boolean) =>
    counts.reduce((sum, each) => sum + (matches(each) ? each.n : 0), 0);
  const newYear = share(({ month, day }) => month === 1 && day === 1);
  const midYear = share(({ month, day }) => month === 7 && day === 1);
  const first = share(({ day, month }) => day === 1 && month !== 1 && month !== 7);
  const perDay = Array.from({ length: 28 }, (_, at) => share(({ day }) => day === at + 1));
  // Every month has 28 days, so these are the days that an even spread fills alike.
  const spread = chiSquareTest(perDay);
  const heaviest = heaviestDay(counts);
  const { low, high } = wilson(newYear, total);
  const { name } = column;
  return {
    test: "heaped-dates",
    kind: "internal",
    columns: [name],
    chosenBy: "mapping",
    rows: { tested: total, leftOut: view.rowCount - total, why: LEFT_OUT },
    finding: `1 January stands in ${shareText(newYear, total)} dates, 1 July in ${shareText(midYear, total)}; an even spread gives 0.27% each. The commonest day is ${heaviest.day} ${MONTHS[heaviest.month - 1]} with ${shareText(heaviest.n, total)}.`,
    figures: [
      { name: "dates on 1 January", value: newYear, of: total },
      { name: "dates on 1 July", value: midYear, of: total },
      { name: "dates on the first of another month", value: first, of: total },
      { name: "unevenness of the days 1 to 28 (Cramér’s V)", value: spread.strength },
    ],
    expected: {
      text: `${percent(1 / 365.25)} on any one day of the year, ${percent(10 / 365.25)} on the first of the other ten months; Wilson interval of 1 January here ${percent(low)} to ${percent(high)}`,
      basis:
        "an even spread over the year. Registers of people whose birthday is not known enter 1 January or 1 July, so heaps are usual there",
    },
    tail: {
      p: spread.tail,
      method: "chi-squared of the days 1 to 28 of the month against an even spread, 27 degrees of freedom",
    },
    examples: await citedCells(
      view,
      [column],
      `month(${daySql(column)}) = ${heaviest.month} AND day(${daySql(column)}) = ${heaviest.day}`,
      { limit: 2 },
    ),
    method: "Dates counted by day and month, over all years.",
    caveats: [
      "In a table of many rows the smallest unevenness has a small p; look at its strength.",
      ...(column.mapping?.dates === "undecided" ? [DAY_FIRST_CAVEAT] : []),
    ],
  };
}

function heaviestDay(counts: readonly DayCount[]): DayCount {
  const byDay = new Map<string, DayCount>();
  for (const each of counts) {
    const key = `${each.month}-${each.day}`;
    byDay.set(key, { ...each, n: each.n + (byDay.get(key)?.n ?? 0) });
  }
  return [...byDay.values()].reduce((most, each) => (each.n > most.n ? each : most));
}

function weekdays(
  view: TableView,
  column: ViewColumn,
  counts: readonly DayCount[],
  total: number,
): TestResult {
  const perWeekday = Array.from({ length: 7 }, (_, at) =>
    counts.reduce((sum, { weekday, n }) => sum + (weekday === at + 1 ? n : 0), 0),
  );
  const weekend = (perWeekday[5] as number) + (perWeekday[6] as number);
  const names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
  const spread = chiSquareTest(perWeekday);
  return {
    test: "weekdays",
    kind: "internal",
    columns: [column.name],
    chosenBy: "mapping",
    rows: { tested: total, leftOut: view.rowCount - total, why: LEFT_OUT },
    finding: `${shareText(weekend, total)} documents are dated on a Saturday or Sunday.`,
    figures: names.map((name, at) => ({ name, value: perWeekday[at] as number, of: total })),
    expected: {
      text: "few or none on days on which the office is shut; 28.6% (two in seven) if the days were picked without regard to the week",
      basis: "opening hours, which differ by office and must be looked up",
    },
    tail: {
      p: spread.tail,
      method: "chi-squared of the seven weekdays against an even spread, 6 degrees of freedom",
    },
    examples: [],
    method: "Days of issue counted by weekday.",
    caveats: ["Some offices open on Saturdays; some countries rest on Fridays."],
  };
}
