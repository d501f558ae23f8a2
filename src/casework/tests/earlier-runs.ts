import type { Prediction, PredictionRun, Timing, TimingRun } from "../entries/tests.ts";
import type { OpenCase } from "../open-case.ts";

/** Something that was entered or run, with the number of its entry. */
export interface Entered<Thing> {
  readonly seq: number;
  readonly thing: Thing;
}

/** All that was ever entered and run in a case, the undone too: undoing a run does not undo having seen its result. */
export interface TestHistory {
  readonly predictions: readonly Entered<Prediction>[];
  readonly predictionRuns: readonly Entered<PredictionRun>[];
  readonly timings: readonly Entered<Timing>[];
  readonly timingRuns: readonly Entered<TimingRun>[];
}

export function testHistory({ ledger }: OpenCase): TestHistory {
  const entries = [...ledger.entries()];
  const ofKind = <Thing>(kind: string, field: string): Entered<Thing>[] =>
    entries.flatMap(({ seq, payload }) =>
      payload?.kind === kind ? [{ seq, thing: payload[field] as unknown as Thing }] : [],
    );
  return {
    predictions: ofKind("prediction.entered", "prediction"),
    predictionRuns: ofKind("prediction.tested", "run"),
    timings: ofKind("timing.entered", "timing"),
    timingRuns: ofKind("timing.tested", "run"),
  };
}

/** Runs before this entry that read one of the tables. */
export function runsOnTables(
  { predictions, predictionRuns }: TestHistory,
  recordSets: readonly string[],
  before: number = Number.POSITIVE_INFINITY,
): Entered<PredictionRun>[] {
  const reads = new Map<string, Set<string>>();
  for (const { thing } of predictions)
    reads.set(thing.id, new Set([...(reads.get(thing.id) ?? []), ...thing.recordSets]));
  return predictionRuns.filter(
    ({ seq, thing }) =>
      seq < before &&
      (thing.tables.some(({ recordSet }) => recordSets.includes(recordSet)) ||
        recordSets.some((id) => reads.get(thing.prediction)?.has(id))),
  );
}

/** Entries of timing tests over these same two series, whatever the window, and their runs. */
export function runsOnSeries(
  { timings, timingRuns }: TestHistory,
  { a, b }: Pick<Timing, "a" | "b">,
): { readonly timings: readonly Entered<Timing>[]; readonly runs: readonly Entered<TimingRun>[] } {
  const wanted = seriesKey(a) + seriesKey(b);
  const same = timings.filter(({ thing }) => seriesKey(thing.a) + seriesKey(thing.b) === wanted);
  const ids = new Set(same.map(({ thing }) => thing.id));
  return { timings: same, runs: timingRuns.filter(({ thing }) => ids.has(thing.timing)) };
}

/** What a series holds, whatever it is called. */
function seriesKey({ events, dates, sql, recordSets }: Timing["a"]): string {
  return JSON.stringify([[...events].sort(), [...dates].sort(), sql ?? "", [...(recordSets ?? [])].sort()]);
}
