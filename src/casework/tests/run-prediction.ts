import { type LedgerEffects, systemEffects } from "../../ledger/index.ts";
import type { ReadOnlyOptions, ReadOnlyResult, SqlCell } from "../../records/index.ts";
import { TEST_COLUMNS, type TestCounts, testEstimate, testLikelihood } from "../../weighing/index.ts";
import type { Prediction, PredictionRun } from "../entries/tests.ts";
import type { OpenCase } from "../open-case.ts";
import { type Kept, recordThings, resolveHandle } from "../things/index.ts";
import { runsOnTables, testHistory } from "./earlier-runs.ts";
import { askTables } from "./named-tables.ts";
import { plainDecimal } from "./plain-decimal.ts";
import { badTest } from "./predictions.ts";

/**
 * Runs a prediction and records the result. Nothing is recorded where the statement is refused, fails, takes too long, or does
 * not give one row of counts. Throws what `runReadOnly` throws, and `casework/bad-test`.
 */
export async function runPrediction(
  open: OpenCase,
  said: string,
  { person, ...options }: ReadOnlyOptions & { readonly person?: string | undefined } = {},
  effects: LedgerEffects = systemEffects,
): Promise<{ readonly id: string; readonly handle: string; readonly seq: number | undefined }> {
  const id = resolveHandle(open.state, said, ["prediction"]);
  const { thing: prediction, seq } = open.state.things.prediction.get(id) as Kept<Prediction>;
  const { sql, recordSets } = prediction;
  const result = await askTables(open, { sql, recordSets, place: `Test “${prediction.name}”`, options });
  const history = testHistory(open);
  const run = {
    prediction: id,
    ...read(prediction, result),
    resultSha256: result.digest,
    engine: `${result.engine.name} ${result.engine.version}`,
    tables: recordSets.map((recordSet) => ({
      recordSet,
      sha256: open.state.recordSets.get(recordSet)?.entry.recordSet.artifactSha256 ?? "",
    })),
    postHoc: runsOnTables(history, recordSets, seq).length > 0,
    runsOnSameTables: runsOnTables(history, recordSets).length,
  };
  const [recorded] = recordThings(open, [{ noun: "predictionRun", thing: run }], { person }, effects);
  return recorded as { id: string; handle: string; seq: number | undefined };
}

type ReadRun = Pick<PredictionRun, "counts" | "estimate" | "low" | "high" | "likelihoods" | "nulls">;

function read({ name, statistic, predictions }: Prediction, result: ReadOnlyResult): ReadRun {
  const row = onlyRow(name, result);
  const wanted = TEST_COLUMNS[statistic];
  const numbers = Object.fromEntries(wanted.map((column) => [column, numberIn(name, result, row, column)]));
  checkCounts(name, numbers);
  const counts = { statistic, ...numbers } as unknown as TestCounts;
  const { estimate, low, high } = testEstimate(counts);
  if (Number.isNaN(estimate))
    throw badTest(
      name,
      `Nothing was counted: ${wanted.map((each) => `${each} is ${numbers[each]}`).join(", ")}.`,
      "See whether the tables hold any such rows, and how the columns are written.",
    );
  const nulls = result.columns.findIndex((column) => column.name === "nulls");
  return {
    counts: Object.fromEntries(wanted.map((column) => [column, plainDecimal(numbers[column] as number)])),
    estimate: endOf(estimate),
    low: plainDecimal(low),
    high: endOf(high),
    likelihoods: predictions.map(({ hypothesis, low: from, high: to }) => ({
      hypothesis,
      value: plainDecimal(testLikelihood(counts, { low: Number(from), high: Number(to) })),
    })),
    ...(nulls < 0 ? {} : { nulls: numberIn(name, result, row, "nulls") }),
  };
}

function endOf(value: number): string {
  return Number.isFinite(value) ? plainDecimal(value) : "unbounded";
}

function onlyRow(name: string, { rows }: ReadOnlyResult): readonly SqlCell[] {
  const [row] = rows;
  if (row !== undefined && rows.length === 1) return row;
  throw badTest(
    name,
    `The statement gives ${rows.length} rows; a test is read from one.`,
    "Count over all rows, without GROUP BY.",
  );
}

function numberIn(
  name: string,
  { columns }: ReadOnlyResult,
  row: readonly SqlCell[],
  column: string,
): number {
  const at = columns.findIndex((each) => each.name === column);
  const cell = row[at];
  const number =
    typeof cell === "number"
      ? cell
      : typeof cell === "string" && cell.trim() !== ""
        ? Number(cell)
        : Number.NaN;
  if (Number.isFinite(number) && number >= 0) return number;
  const shown = cell === undefined ? "missing" : cell === null ? "NULL" : JSON.stringify(cell);
  throw badTest(
    name,
    `Column ${column} is ${shown}, not a number from 0.`,
    "count(*) FILTER (WHERE …) is 0 where no row fits; sum(…) is NULL there.",
  );
}

/** Counts are whole, a part is no more than its whole, and a time or population is more than nothing. */
function checkCounts(name: string, numbers: Readonly<Record<string, number>>): void {
  for (const [column, value] of Object.entries(numbers)) {
    const other = column.replace("x", "n");
    const whole = numbers[other];
    if (!column.startsWith("t") && !Number.isInteger(value))
      throw badTest(
        name,
        `Column ${column} is ${value}; what is counted is whole.`,
        "Count rows or persons.",
      );
    if (column.startsWith("t") && value === 0)
      throw badTest(
        name,
        `Column ${column} is 0: a rate is over some time or population.`,
        "Give the days, or the persons.",
      );
    if (column.startsWith("x") && whole !== undefined && value > whole)
      throw badTest(
        name,
        `Column ${column} is ${value}, more than the ${whole} of ${other}.`,
        "Count the part among the whole.",
      );
  }
}
