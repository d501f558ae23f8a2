import type { CaseState } from "../case-state.ts";

/** The tables that runs of predictions and the statements of timing tests read, and tables whose own tests count. */
export function testedTables(state: CaseState, tests: readonly string[]): string[] {
  const { prediction, predictionRun, timing, timingRun } = state.things;
  return tests.flatMap((test) => {
    if (test.startsWith("rst_")) return [test];
    const timed = timing.get(timingRun.get(test)?.thing.timing ?? "")?.thing;
    if (timed !== undefined) return [...(timed.a.recordSets ?? []), ...(timed.b.recordSets ?? [])];
    const run = predictionRun.get(test)?.thing;
    return run === undefined ? [] : (prediction.get(run.prediction)?.thing.recordSets ?? [test]);
  });
}

/** What the series of timing tests rest on beside tables: the claims of their events; the test itself where it has bare dates. */
export function testedEvents(state: CaseState, tests: readonly string[]): string[] {
  const { event, timing, timingRun } = state.things;
  return tests.flatMap((test) => {
    const run = timingRun.get(test)?.thing;
    if (run === undefined) return [];
    const series = timing.get(run.timing)?.thing;
    if (series === undefined) return [test];
    const events = [...series.a.events, ...series.b.events];
    const claims = events.flatMap((id) => event.get(id)?.thing.claims.map(({ claim }) => claim) ?? []);
    const tables = (series.a.recordSets ?? []).length + (series.b.recordSets ?? []).length;
    const bare = series.a.dates.length + series.b.dates.length > 0 || claims.length + tables === 0;
    return bare ? [...claims, series.id] : claims;
  });
}
