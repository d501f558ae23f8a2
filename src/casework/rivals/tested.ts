import type { CaseState } from "../case-state.ts";

/** The tables that runs of predictions read, and tables whose own tests count. */
export function testedTables(state: CaseState, tests: readonly string[]): string[] {
  const { prediction, predictionRun } = state.things;
  return tests.flatMap((test) => {
    if (test.startsWith("rst_")) return [test];
    const run = predictionRun.get(test)?.thing;
    return run === undefined ? [] : (prediction.get(run.prediction)?.thing.recordSets ?? [test]);
  });
}

/** What the series of timing tests rest on: the claims of their events; the test itself where it has bare dates. */
export function testedEvents(state: CaseState, tests: readonly string[]): string[] {
  const { event, timing, timingRun } = state.things;
  return tests.flatMap((test) => {
    const run = timingRun.get(test)?.thing;
    if (run === undefined) return [];
    const series = timing.get(run.timing)?.thing;
    if (series === undefined) return [test];
    const events = [...series.a.events, ...series.b.events];
    const claims = events.flatMap((id) => event.get(id)?.thing.claims.map(({ claim }) => claim) ?? []);
    const bare = series.a.dates.length + series.b.dates.length > 0 || claims.length === 0;
    return bare ? [...claims, series.id] : claims;
  });
}
