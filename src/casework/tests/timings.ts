import { CareoError, isEdtf, readEdtf } from "../../base/index.ts";
import { type LedgerEffects, systemEffects } from "../../ledger/index.ts";
import { type UncertainShiftTest, uncertainShiftTest } from "../../weighing/index.ts";
import type { Series, Timing, TimingRun } from "../entries/tests.ts";
import type { OpenCase } from "../open-case.ts";
import { handleOf, type Kept, type RecordedThing, recordThings, resolveHandle } from "../things/index.ts";
import { runsOnSeries, testHistory } from "./earlier-runs.ts";
import { columnsOfStatement, giveNames, nameTable } from "./named-tables.ts";
import { plainDecimal } from "./plain-decimal.ts";
import { badTest } from "./predictions.ts";
import { badSeries, dayNumber, placeSeries } from "./series.ts";

/** A series as a person says it: events by handle, dates in EDTF, or a statement over tables. */
export interface SaidSeries {
  readonly label: string;
  readonly events: readonly string[];
  readonly dates: readonly string[];
  readonly sql?: string | undefined;
}

export interface SaidTiming {
  readonly name: string;
  readonly a: SaidSeries;
  readonly b: SaidSeries;
  readonly statistic: Timing["statistic"];
  readonly windowDays: number;
  readonly from: string;
  readonly to: string;
  /** Tables that the statements read, as in `enterPrediction`. */
  readonly tables: readonly string[];
  readonly handle?: string | undefined;
  readonly person?: string | undefined;
  readonly reason?: string | undefined;
}

export interface EnteredTiming extends RecordedThing {
  /** Runs over these same series that came before: with one or more, the window is chosen after looking. */
  readonly earlierRuns: number;
}

/** A century: beyond it a mistyped year is likelier than a question. */
const MOST_DAYS = 36_525;

/**
 * Enters a timing test before its run: the two series, the window, the observed days. Throws `casework/bad-test`,
 * `casework/bad-date`, `casework/no-such-thing`, and what a refused statement throws.
 */
export async function enterTiming(
  open: OpenCase,
  said: SaidTiming,
  effects: LedgerEffects = systemEffects,
): Promise<EnteredTiming> {
  const { name, statistic, windowDays, from, to, handle, person, reason } = said;
  checkPeriod(said);
  const tables = said.tables.map((each) => nameTable(open.state, each));
  const recordSets = [...new Set(tables.map(({ recordSet }) => recordSet))];
  const a = readSeries(open, said.a, recordSets);
  const b = readSeries(open, said.b, recordSets);
  for (const { sql, label } of [a, b]) {
    if (sql === undefined) continue;
    const columns = await columnsOfStatement(open, {
      sql,
      recordSets,
      place: `Series “${label}”`,
      newNames: tables,
    });
    if (columns.length !== 1) throw badSeries(label, `The statement gives ${columns.length} columns.`);
  }
  giveNames(open, tables, person, effects);
  const known = handle === undefined ? undefined : open.state.handles.get(handle);
  const thing = {
    ...(known === undefined ? {} : { id: known }),
    name,
    a,
    b,
    statistic,
    windowDays,
    from,
    to,
  };
  const earlierRuns = runsOnSeries(testHistory(open), thing).runs.length;
  const [entered] = recordThings(open, [{ noun: "timing", thing, handle, reason }], { person }, effects);
  return { ...(entered as RecordedThing), earlierRuns };
}

function checkPeriod({ name, from, to, windowDays }: SaidTiming): void {
  for (const day of [from, to])
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !isEdtf(day))
      throw new CareoError("casework/bad-date", `Test “${name}”: "${day}" is not a day.`, {
        hint: "The observed days begin and end on one: --from 2023-01-01 --to 2023-12-31.",
      });
  const days = dayNumber(to) - dayNumber(from) + 1;
  if (days < 2 || days > MOST_DAYS)
    throw badTest(
      name,
      `${from} to ${to} is ${days < 2 ? "no period" : "more than a century"}.`,
      "Give the first and the last day that both series were watched.",
    );
  if (!Number.isInteger(windowDays) || windowDays < 1 || windowDays >= days)
    throw badTest(
      name,
      `A window of ${windowDays} days does not fit into ${days} observed days.`,
      "Give whole days, from 1.",
    );
}

function readSeries({ state }: OpenCase, said: SaidSeries, recordSets: readonly string[]): Series {
  const { label, events, dates, sql } = said;
  for (const date of dates)
    if (readEdtf(date) === undefined)
      throw new CareoError("casework/bad-date", `Series “${label}”: "${date}" is not a date.`, {
        hint: "Write dates in EDTF, parted by commas: 2023-05-03,2023-06.",
      });
  if (events.length + dates.length === 0 && sql === undefined)
    throw badTest(label, "The series is empty.", "Give events, dates, or a statement.");
  if (sql !== undefined && recordSets.length === 0)
    throw badTest(label, "The statement reads no table.", "Name one with --table crossings=12.");
  return {
    label,
    events: events.map((each) => resolveHandle(state, each, ["event"])),
    dates: [...dates],
    ...(sql === undefined ? {} : { sql, recordSets: [...recordSets] }),
  };
}

const REDRAWS = 200;

/** Runs a timing test and records the result with the seed. Throws `casework/bad-test` where a series is empty. */
export async function runTiming(
  open: OpenCase,
  said: string,
  { person, seed = "1" }: { readonly person?: string | undefined; readonly seed?: string | undefined } = {},
  effects: LedgerEffects = systemEffects,
): Promise<RecordedThing> {
  const id = resolveHandle(open.state, said, ["timing"]);
  const { thing: timing, seq } = open.state.things.timing.get(id) as Kept<Timing>;
  const { name, a, b, windowDays, statistic, from, to } = timing;
  const observed = { from: dayNumber(from), to: dayNumber(to) };
  const [causes, effectsPlaced] = [
    await placeSeries(open, a, observed),
    await placeSeries(open, b, observed),
  ];
  for (const [label, { ranges }] of [
    [a.label, causes],
    [b.label, effectsPlaced],
  ] as const)
    if (ranges.length === 0)
      throw badTest(
        name,
        `No date of “${label}” lies in ${from} to ${to}.`,
        "Date its events, or watch other days.",
      );
  const found = uncertainShiftTest(
    {
      days: observed.to - observed.from + 1,
      causes: causes.ranges,
      effects: effectsPlaced.ranges,
      windowDays,
      statistic,
    },
    { redraws: REDRAWS, seed },
  );
  const same = runsOnSeries(testHistory(open), timing);
  const tried = new Set(same.timings.map(({ thing }) => thing.windowDays));
  const run = {
    timing: id,
    ...resultOf(found, timing),
    ...(found.uncertain > 0 ? { seed } : {}),
    windowsTried: [...tried].sort((x, y) => x - y),
    postHoc: same.runs.some((each) => each.seq < seq),
    dates: { a: causes.ranges.length, b: effectsPlaced.ranges.length, uncertain: found.uncertain },
    leftOut: [...causes.leftOut, ...effectsPlaced.leftOut],
  };
  const [recorded] = recordThings(open, [{ noun: "timingRun", thing: run }], { person }, effects);
  return recorded as RecordedThing;
}

function resultOf(
  { middle, pLow, pHigh, placements }: UncertainShiftTest,
  { name, a, b, statistic }: Timing,
) {
  const { observed, expected, p } = middle;
  if (observed === undefined)
    throw badTest(
      name,
      `No date of “${a.label}” is followed by one of “${b.label}”.`,
      "There is no lag to compare; ask how many are followed within a window.",
    );
  return {
    observed: plainDecimal(observed),
    expected: plainDecimal(expected ?? 0),
    p: plainDecimal(p),
    pLow: plainDecimal(pLow),
    pHigh: plainDecimal(pHigh),
    method: methodOf(statistic, placements),
  };
}

function methodOf(statistic: Timing["statistic"], placements: number): string {
  const what = statistic === "mean-lag" ? "mean days to the next" : "dates followed within the window";
  const how = `${what}; every circular shift of the second series, enumerated`;
  return placements === 1
    ? how
    : `${how}; dates not known to the day in the middle of their days, p from ${placements} placements (middle, both ends, ${REDRAWS} drawn)`;
}

/** A timing test with its runs. */
export interface ListedTiming extends Timing {
  readonly handle: string;
  readonly entry: number;
  readonly eventHandles: { readonly a: readonly string[]; readonly b: readonly string[] };
  readonly runs: readonly (TimingRun & { readonly handle: string; readonly at: string })[];
  /** Every window ever entered over these two series, the undone ones too. */
  readonly windows: readonly number[];
}

export function listTimings(open: OpenCase): ListedTiming[] {
  const { state } = open;
  const history = testHistory(open);
  const handles = (series: Series) => series.events.map((id) => handleOf(state, id));
  return [...state.things.timing.values()].map(({ thing, seq }) => ({
    ...thing,
    handle: handleOf(state, thing.id),
    entry: seq,
    eventHandles: { a: handles(thing.a), b: handles(thing.b) },
    runs: [...state.things.timingRun.values()]
      .filter(({ thing: run }) => run.timing === thing.id)
      .map(({ thing: run, at }) => ({ ...run, handle: handleOf(state, run.id), at })),
    windows: [...new Set(runsOnSeries(history, thing).timings.map((each) => each.thing.windowDays))].sort(
      (x, y) => x - y,
    ),
  }));
}
