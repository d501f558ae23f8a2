export const TIMING_STATISTICS = ["followed-within", "mean-lag"] as const;
export type TimingStatistic = (typeof TIMING_STATISTICS)[number];

/** How many dates of the first series are followed by one of the second, and how long that takes. */
export interface Following {
  /** Dates of A with a date of B from 1 to `windowDays` days later. */
  readonly followed: number;
  /** Mean days from a date of A to the next date of B; undefined where none has a next one. */
  readonly meanLag?: number;
}

/** Whole days since the start of what was observed, 0 to `days` - 1, in any order. */
export interface TwoSeries {
  readonly days: number;
  readonly causes: readonly number[];
  readonly effects: readonly number[];
  readonly windowDays: number;
  /** What is compared: how many are followed within the window, or how soon the next one comes. The first if left out. */
  readonly statistic?: TimingStatistic;
}

export function followingOf(series: TwoSeries): Following {
  return followingAfter(series, gapsAfter(series), 0);
}

/** How the observed following compares with every way of sliding the second series around the period. */
export interface ShiftTest extends Following {
  /** The statistic as observed; undefined where no date of A has a next one of B. */
  readonly observed: number | undefined;
  /** Its mean over all shifts that have one. */
  readonly expected: number | undefined;
  /** Shifts, the identity among them, that follow at least as closely. */
  readonly shiftsAtLeastObserved: number;
  /** `shiftsAtLeastObserved` / days: never below 1 / days. */
  readonly p: number;
}

/**
 * A timing test by circular shifts, which keep the clustering of the second series: all of them are tried, so the p value
 * is exact and the same every time. Order is not cause.
 */
export function shiftTest(series: TwoSeries): ShiftTest {
  const gaps = gapsAfter(series);
  const followings = Array.from({ length: series.days }, (_, shift) => followingAfter(series, gaps, shift));
  const observed = followings[0] as Following;
  const values = followings.map((each) => statisticOf(series, each));
  const held = values.filter((each) => each !== undefined);
  const atLeast = values.filter((each) => isAsClose(series, each, values[0])).length;
  return {
    ...observed,
    observed: values[0],
    expected: held.length === 0 ? undefined : held.reduce((sum, each) => sum + each, 0) / held.length,
    shiftsAtLeastObserved: atLeast,
    p: atLeast / series.days,
  };
}

function statisticOf({ statistic }: TwoSeries, { followed, meanLag }: Following): number | undefined {
  return statistic === "mean-lag" ? meanLag : followed;
}

/** More followed is closer, and so is a smaller lag. A series that nothing follows is closer to nothing. */
function isAsClose(
  { statistic }: TwoSeries,
  value: number | undefined,
  observed: number | undefined,
): boolean {
  if (observed === undefined) return true;
  if (value === undefined) return false;
  return statistic === "mean-lag" ? value <= observed : value >= observed;
}

/**
 * For every day the days to the next event after it, going round the end of the period to its beginning; Infinity where
 * there is none. Sliding the series slides this, so that all shifts together cost one pass over the period.
 */
function gapsAfter({ days, effects }: TwoSeries): Float64Array {
  const held = new Uint8Array(days);
  for (const event of effects) held[event] = 1;
  const gaps = new Float64Array(days).fill(Number.POSITIVE_INFINITY);
  let coming = Number.POSITIVE_INFINITY;
  for (let day = 2 * days - 1; day >= 0; day--) {
    gaps[day % days] = coming - day;
    if (held[day % days] === 1) coming = day;
  }
  return gaps;
}

/** With the second series slid forward. A next event beyond the end of the period was not observed: it is none. */
function followingAfter(
  { days, causes, windowDays }: TwoSeries,
  gaps: Float64Array,
  shift: number,
): Following {
  let followed = 0;
  let lags = 0;
  let lagged = 0;
  for (const cause of causes) {
    const lag = gaps[(cause - shift + days) % days] as number;
    if (cause + lag >= days) continue;
    if (lag <= windowDays) followed++;
    lags += lag;
    lagged++;
  }
  return lagged === 0 ? { followed } : { followed, meanLag: lags / lagged };
}
