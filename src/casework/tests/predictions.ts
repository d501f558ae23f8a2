import { CareoError } from "../../base/index.ts";
import { type LedgerEffects, systemEffects } from "../../ledger/index.ts";
import { TEST_COLUMNS, TEST_LIMITS } from "../../weighing/index.ts";
import type { Prediction, Statistic } from "../entries/tests.ts";
import type { OpenCase } from "../open-case.ts";
import { type RecordedThing, recordThings, resolveHandle } from "../things/index.ts";
import { runsOnTables, testHistory } from "./earlier-runs.ts";
import { columnsOfStatement, giveNames, nameTable } from "./named-tables.ts";

export interface SaidPrediction {
  readonly name: string;
  readonly question: string;
  readonly sql: string;
  readonly statistic: Statistic;
  /** `contracts=7`: what SQL calls a table, and the number or name of the table; or a name that it has already. */
  readonly tables: readonly string[];
  readonly predictions: readonly {
    readonly hypothesis: string;
    readonly low: string;
    readonly high: string;
    readonly why: string;
  }[];
  /** What the tables leave out, how rows came into them: said before the result is known. */
  readonly caveats?: readonly string[] | undefined;
  readonly handle?: string | undefined;
  readonly person?: string | undefined;
  readonly reason?: string | undefined;
}

export interface EnteredPrediction extends RecordedThing {
  /** Runs on the same tables that came before: with one or more, the prediction is post hoc. */
  readonly earlierRuns: number;
}

/**
 * Enters a prediction before its run: the question, the statement, what each hypothesis foretells and why. The statement is
 * checked against the tables without a row of its result being read. With the handle of a prediction that is there, changes it.
 *
 * Throws `weighing/bad-number`, `casework/bad-test`, `records/sql-refused`, `records/sql-failed`.
 */
export async function enterPrediction(
  open: OpenCase,
  said: SaidPrediction,
  effects: LedgerEffects = systemEffects,
): Promise<EnteredPrediction> {
  const { name, question, sql, statistic, handle, person, reason, caveats = [] } = said;
  const tables = said.tables.map((each) => nameTable(open.state, each));
  if (tables.length === 0) throw badTest(name, "It reads no table.", "Name one with --table contracts=7.");
  const recordSets = [...new Set(tables.map(({ recordSet }) => recordSet))];
  const predictions = readRanges(open, said);
  const place = `Test “${name}”`;
  const columns = await columnsOfStatement(open, { sql, recordSets, place, newNames: tables });
  checkColumns(name, statistic, columns);
  giveNames(open, tables, person, effects);
  const known = handle === undefined ? undefined : open.state.handles.get(handle);
  const thing = {
    ...(known === undefined ? {} : { id: known }),
    name,
    question,
    recordSets,
    sql,
    statistic,
    predictions,
    ...(caveats.length === 0 ? {} : { caveats: [...caveats] }),
  };
  const earlierRuns = runsOnTables(testHistory(open), recordSets).length;
  const [entered] = recordThings(open, [{ noun: "prediction", thing, handle, reason }], { person }, effects);
  return { ...(entered as RecordedThing), earlierRuns };
}

function readRanges(
  open: OpenCase,
  { name, statistic, predictions }: SaidPrediction,
): Prediction["predictions"] {
  if (predictions.length === 0)
    throw badTest(
      name,
      "No hypothesis foretells anything.",
      'Say what each foretells, and why, before the run: --predict "H1=0.6..0.9: they signed before they left".',
    );
  const limits = TEST_LIMITS[statistic];
  return predictions.map(({ hypothesis, low, high, why }) => {
    const isWithin = [low, high].every((each) => Number(each) >= limits.low && Number(each) <= limits.high);
    if (!isWithin || Number(low) > Number(high))
      throw new CareoError(
        "weighing/bad-number",
        `Test “${name}”: ${hypothesis} foretells ${low} to ${high}, which no ${statistic} can be.`,
        {
          hint: `Give the lower number first, from ${limits.low} to ${limits.high === Number.POSITIVE_INFINITY ? "any number" : limits.high}.`,
        },
      );
    if (why.trim() === "")
      throw badTest(
        name,
        `It is not said why ${hypothesis} foretells that.`,
        "A prediction gives its reason.",
      );
    return { hypothesis: resolveHandle(open.state, hypothesis, ["hypothesis"]), low, high, why };
  });
}

function checkColumns(name: string, statistic: Statistic, columns: readonly string[]): void {
  const wanted = TEST_COLUMNS[statistic];
  const missing = wanted.filter((each) => !columns.includes(each));
  if (missing.length === 0) return;
  throw badTest(
    name,
    `The statement gives the columns ${columns.join(", ")}; a ${statistic} is read from ${wanted.join(", ")}.`,
    `Call them so: SELECT count(*) FILTER (…) AS ${wanted[0]}${wanted[1] === undefined ? "" : `, count(*) AS ${wanted[1]}`} …`,
  );
}

export function badTest(name: string, message: string, hint: string): CareoError {
  return new CareoError("casework/bad-test", `Test “${name}”: ${message}`, { hint });
}
