import type { CaseState } from "../case-state.ts";
import type { Prediction, PredictionRun } from "../entries/tests.ts";
import type { OpenCase } from "../open-case.ts";
import { handleOf, type Kept } from "../things/index.ts";
import { type Entered, runsOnTables, type TestHistory, testHistory } from "./earlier-runs.ts";
import { sqlNames } from "./named-tables.ts";

/** A prediction with its runs and all that is to be known before its result is relied on. */
export interface ListedPrediction extends Omit<Prediction, "predictions"> {
  readonly handle: string;
  /** Number of the entry that holds it. */
  readonly entry: number;
  readonly predictions: readonly (Prediction["predictions"][number] & {
    readonly handle: string;
    readonly text: string;
  })[];
  readonly tables: readonly TestedTableFacts[];
  readonly runs: readonly (PredictionRun & { readonly handle: string; readonly at: string })[];
  /** Runs on these tables that came before it was entered, of whatever test; with one, it is post hoc. */
  readonly runsBefore: number;
  /** Runs on these tables in all, the undone among them. */
  readonly runsInAll: number;
}

/** What is beside a result: how the table was received, what it lacks, and what tests of it found. */
export interface TestedTableFacts {
  readonly recordSet: string;
  readonly names: readonly string[];
  readonly name: string;
  readonly rows: number;
  readonly rejected: number;
  readonly caveats: readonly string[];
  /** Columns that the statement names, with how many of their cells are empty or absent. */
  readonly gaps: readonly { readonly column: string; readonly without: number }[];
  /** What tests of how the table is kept found that chance or good keeping would seldom give. */
  readonly findings: readonly string[];
  /** Undefined where nobody tested it. */
  readonly tests: number | undefined;
  /** How often patterns were sought in it. */
  readonly patternRuns: number;
}

export function listPredictions(open: OpenCase): ListedPrediction[] {
  const history = testHistory(open);
  return [...open.state.things.prediction.values()].map((kept) => listed(open.state, kept, history));
}

function listed(state: CaseState, { thing, seq }: Kept<Prediction>, history: TestHistory): ListedPrediction {
  const runs = [...state.things.predictionRun.values()].filter(
    ({ thing: run }) => run.prediction === thing.id,
  );
  const before: readonly Entered<PredictionRun>[] = runsOnTables(history, thing.recordSets, seq);
  return {
    ...thing,
    handle: handleOf(state, thing.id),
    entry: seq,
    predictions: thing.predictions.map((each) => ({
      ...each,
      handle: handleOf(state, each.hypothesis),
      text: state.things.hypothesis.get(each.hypothesis)?.thing.text ?? "",
    })),
    tables: thing.recordSets.flatMap((id) => factsOf(state, id, thing.sql)),
    runs: runs.map(({ thing: run, at }) => ({ ...run, handle: handleOf(state, run.id), at })),
    runsBefore: before.length,
    runsInAll: runsOnTables(history, thing.recordSets).length,
  };
}

export function factsOf(state: CaseState, id: string, sql: string): TestedTableFacts[] {
  const recordSet = state.recordSets.get(id)?.entry.recordSet;
  if (recordSet === undefined) return [];
  const named = (column: string) => sql.toLowerCase().includes(column.toLowerCase());
  const tested = state.tableTests.filter(({ entry }) => entry.recordSet === id).at(-1)?.entry.tests;
  return [
    {
      recordSet: id,
      names: sqlNames(state, id),
      name: recordSet.name,
      rows: recordSet.rowCount,
      rejected: recordSet.rejectedCount,
      caveats: recordSet.caveats,
      gaps: recordSet.columns
        .filter(({ name }) => named(name))
        .map(({ name, quality }) => ({ column: name, without: quality.empty + quality.absent }))
        .filter(({ without }) => without > 0),
      findings: (tested ?? []).filter(isUnlikely).map(({ finding }) => finding),
      tests: tested?.length,
      patternRuns: state.patternRuns.filter(({ entry }) => entry.recordSet === id).length,
    },
  ];
}

// A tail below this is printed beside a result; a test without a tail is printed where it cites cells that do not fit.
const UNLIKELY = 0.01;

function isUnlikely({
  tail,
  cells,
}: {
  readonly tail?: { readonly p: string } | undefined;
  readonly cells: readonly unknown[];
}): boolean {
  return tail === undefined ? cells.length > 0 : Number(tail.p) < UNLIKELY;
}
