import { wilson } from "../../statistics/index.ts";
import {
  citedCells,
  daySql,
  filledSql,
  mappedTo,
  oneRow,
  type TableView,
  type ViewColumn,
} from "../view/index.ts";
import { CHECK_RULES, type CheckRule, compactSql, holdsSql, shapeSql } from "./check-digits/index.ts";
import { percent, shareText, type Tested, type TestResult, whole } from "./result.ts";

/** Rows looked at to see which columns have the shape of which number. */
const GLANCE = 5000;
/** A column is tested by a rule where so many of its filled cells have the shape: fewer if its mapping says it may hold such. */
const SHAPE_SHARE = 0.9;
const MAPPED_SHAPE_SHARE = 0.3;

interface Candidate {
  readonly column: ViewColumn;
  readonly rule: CheckRule;
  readonly isMapped: boolean;
}

/** Check digits, of columns whose mapping names such numbers and of those whose cells look like them. */
export async function testCheckDigits(view: TableView): Promise<Tested> {
  const results: TestResult[] = [];
  const atChance: string[] = [];
  for (const candidate of await candidates(view)) {
    const result = await checkDigits(view, candidate);
    const share = (result.figures[0]?.value ?? 0) / Math.max(1, result.rows.tested);
    // A column that passes as often as noise does is most likely not this kind of number at all.
    const { low } = wilson(result.figures[0]?.value ?? 0, result.rows.tested);
    const isNoise = low <= candidate.rule.chance * 1.5;
    if (candidate.isMapped || !isNoise) results.push(result);
    else
      atChance.push(
        `“${candidate.column.name}” has the shape of a ${candidate.rule.title}: ${percent(share)} pass, chance alone gives ${percent(candidate.rule.chance)}`,
      );
  }
  const notTested = atChance.map((why) => ({ test: "check-digits" as const, why }));
  if (results.length === 0 && notTested.length === 0)
    return {
      results,
      notTested: [
        {
          test: "check-digits",
          why: "No column holds numbers of a kind that carries check digits known here.",
        },
      ],
    };
  return { results, notTested };
}

async function candidates(view: TableView): Promise<Candidate[]> {
  const found: Candidate[] = [];
  for (const column of view.columns) {
    const counts = CHECK_RULES.map(
      (rule, at) => `count(*) FILTER (${shapeSql(rule, compactSql(rule, "v"))}) AS r${at}`,
    );
    const row = await oneRow<Record<string, number>>(
      view,
      `SELECT count(*) AS n, ${counts.join(", ")} FROM (SELECT ${column.sql} AS v FROM records WHERE ${filledSql(column.sql)} LIMIT ${GLANCE})`,
    );
    const n = row["n"] ?? 0;
    if (n === 0) continue;
    for (const [at, rule] of CHECK_RULES.entries()) {
      const share = (row[`r${at}`] ?? 0) / n;
      const isMapped = rule.properties.includes(column.mapping?.mapsTo ?? "");
      if (share >= (isMapped ? MAPPED_SHAPE_SHARE : SHAPE_SHARE)) found.push({ column, rule, isMapped });
    }
  }
  return found;
}

async function checkDigits(view: TableView, { column, rule, isMapped }: Candidate): Promise<TestResult> {
  const cell = compactSql(rule, column.sql);
  const cells = `SELECT *, ${cell} AS plain FROM records WHERE ${filledSql(column.sql)}`;
  const shaped = `(SELECT * FROM (${cells}) WHERE ${shapeSql(rule, "plain")})`;
  const { tested, passing } = await oneRow<{ tested: number; passing: number }>(
    view,
    `SELECT count(*) AS tested, count(*) FILTER (${holdsSql(rule, "plain")}) AS passing FROM ${shaped}`,
  );
  const failing = tested - passing;
  return {
    test: "check-digits",
    kind: "internal",
    columns: [column.name],
    chosenBy: isMapped ? "mapping" : "shape",
    rows: { tested, leftOut: view.rowCount - tested, why: "the cell is empty or has another shape" },
    finding: `Read as ${rule.title}, ${shareText(passing, tested)} numbers hold; ${failing === 1 ? "1 does" : `${whole(failing)} do`} not.`,
    figures: [
      { name: "numbers that hold", value: passing, of: tested },
      { name: "numbers that do not", value: failing, of: tested },
    ],
    expected: {
      text: `all, where the numbers were copied by machine; ${percent(rule.chance)} if the digits were picked without the rule`,
      basis: rule.source,
    },
    examples:
      failing === 0
        ? []
        : await citedCells(view, [column], `NOT (${holdsSql(rule, "plain")})`, { from: shaped }),
    method: `Check digits computed for every cell of this shape: ${rule.shape}.`,
    caveats: [
      ...(rule.caveats ?? []),
      ...(isMapped ? [] : ["Taken for such numbers by the look of the cells alone."]),
      "Anybody who knows the rule can make numbers that hold; one who mistypes a digit makes one that does not.",
    ],
  };
}

/** Numbers that tell a birthday, a sex or a year, against the columns that tell the same. */
export async function testNumberStructure(view: TableView): Promise<Tested> {
  const results = [await cubanNumbers(view), await russianSeries(view)].filter((each) => each !== undefined);
  return { results, notTested: [] };
}

/**
 * Carné de identidad: YYMMDD, a digit of the century (9: 19th, 0–5: 20th, 6–8: 21st), two digits to keep twins apart, one
 * that is even for men, and a last one whose rule is not published.
 */
async function cubanNumbers(view: TableView): Promise<TestResult | undefined> {
  const [birth] = mappedTo(view, "birthDate");
  const column = mappedTo(view, "idNumber", "passportNumber")[0];
  if (!column || !birth) return undefined;
  const digits = `translate(trim(${column.sql}), ' -', '')`;
  const century = `CASE WHEN substr(${digits}, 7, 1) = '9' THEN '18' WHEN substr(${digits}, 7, 1) <= '5' THEN '19' ELSE '20' END`;
  const told = `try_strptime(${century} || left(${digits}, 6), '%Y%m%d')::DATE`;
  const shaped = `regexp_full_match(${digits}, '[0-9]{11}') AND ${daySql(birth)} IS NOT NULL`;
  const { tested, agreeing, noDay } = await oneRow<Record<"tested" | "agreeing" | "noDay", number>>(
    view,
    `SELECT count(*) FILTER (${shaped}) AS tested, count(*) FILTER (${shaped} AND ${told} = ${daySql(birth)}) AS agreeing,
       count(*) FILTER (${shaped} AND ${told} IS NULL) AS "noDay" FROM records`,
  );
  // Numbers of eleven digits that tell no birthday are of some other kind.
  if (tested < 10 || agreeing < 0.2 * tested) return undefined;
  return {
    test: "number-structure",
    kind: "internal",
    columns: [column.name, birth.name],
    chosenBy: "shape",
    rows: {
      tested,
      leftOut: view.rowCount - tested,
      why: "there is no number of eleven digits, or no readable birthday",
    },
    finding: `Read as a Cuban carné de identidad, ${shareText(agreeing, tested)} numbers tell the birthday in “${birth.name}”; ${shareText(noDay, tested)} tell a day that does not exist.`,
    figures: [
      { name: "numbers that tell the same birthday", value: agreeing, of: tested },
      { name: "numbers that tell no day", value: noDay, of: tested },
    ],
    expected: {
      text: "all, but for typing errors",
      basis:
        "structure of the number as described by the statistics office’s readers and python-stdnum stdnum.cu.ni (second-hand)",
    },
    examples: await citedCells(
      view,
      [column, birth],
      `${shaped} AND ${told} IS DISTINCT FROM ${daySql(birth)}`,
      { limit: 3 },
    ),
    method: "First six digits and the seventh (century) read as a day, compared with the birthday.",
    caveats: ["The rule of the last digit is not published and was not tested."],
  };
}

/** Russian internal passports: the last two of the four digits of the series are the year in which the blank was printed. */
async function russianSeries(view: TableView): Promise<TestResult | undefined> {
  const [issued] = mappedTo(view, "Passport:startDate");
  const column =
    mappedTo(view, "Passport:series")[0] ?? mappedTo(view, "passportNumber", "Passport:number")[0];
  if (!column || !issued) return undefined;
  const isApart = column.mapping?.mapsTo === "Passport:series";
  const digits = `translate(trim(${column.sql}), ' -№', '')`;
  const shape = `regexp_full_match(${digits}, '[0-9]{${isApart ? 4 : 10}}')`;
  const shaped = `${shape} AND ${daySql(issued)} >= DATE '1997-07-08'`;
  // Two digits, read in the century that begins in 1997 with the first such passports.
  const printed = `(CASE WHEN substr(${digits}, 3, 2) >= '97' THEN 1900 ELSE 2000 END + substr(${digits}, 3, 2)::INT)`;
  const wait = `(year(${daySql(issued)}) - ${printed})`;
  const row = await oneRow<Record<"tested" | "usual" | "before", number>>(
    view,
    `SELECT count(*) AS tested, count(*) FILTER (wait BETWEEN 0 AND 3) AS usual, count(*) FILTER (wait < 0) AS before
     FROM (SELECT CASE WHEN ${shaped} THEN ${wait} END AS wait FROM records) WHERE wait IS NOT NULL`,
  );
  const { tested, usual, before } = row;
  if (tested < 10 || usual < 0.5 * tested) return undefined;
  return {
    test: "number-structure",
    kind: "internal",
    columns: [column.name, issued.name],
    chosenBy: "shape",
    rows: {
      tested,
      leftOut: view.rowCount - tested,
      why: "the series has another shape, or there is no day of issue since 1997",
    },
    finding: `Read as Russian internal passports, ${shareText(before, tested)} were issued before the year in which their series says the blank was printed.`,
    figures: [
      { name: "issued before the year of the series", value: before, of: tested },
      { name: "issued in that year or the three after", value: usual, of: tested },
    ],
    expected: {
      text: "none before; nearly all within three years",
      basis:
        "numbering of blanks under the Regulation on the passport (Government Decree No. 828 of 8 July 1997), as described by registry offices (second-hand)",
    },
    examples:
      before === 0 ? [] : await citedCells(view, [column, issued], `${shaped} AND ${wait} < 0`, { limit: 3 }),
    method: "Third and fourth digit of the series against the year of issue.",
    caveats: ["A year before is met where a blank was numbered ahead at the turn of the year."],
  };
}
