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
}

export function followingOf({ days, causes, effects, windowDays }: TwoSeries): Following {
  const next = nextAfter(days, effects);
  let followed = 0;
  let lags = 0;
  let lagged = 0;
  for (const cause of causes) {
    const lag = (next[cause] ?? Number.POSITIVE_INFINITY) - cause;
    if (lag <= windowDays) followed++;
    if (Number.isFinite(lag)) {
      lags += lag;
      lagged++;
    }
  }
  return lagged === 0 ? { followed } : { followed, meanLag: lags / lagged };
}

/** For every day the first day after it that holds an event, Infinity where there is none. */
function nextAfter(days: number, events: readonly number[]): Float64Array {
  const held = new Uint8Array(days);
  for (const event of events) held[event] = 1;
  const next = new Float64Array(days);
  let coming = Number.POSITIVE_INFINITY;
  for (let day = days - 1; day >= 0; day--) {
    next[day] = coming;
    if (held[day] === 1) coming = day;
  }
  return next;
}

/** How the observed following compares with every way of sliding the second series around the period. */
export interface ShiftTest extends Following {
  /** Shifts, the identity among them, that give at least as many. */
  readonly shiftsAtLeastObserved: number;
  /** `shiftsAtLeastObserved` / days: never below 1 / days. */
  readonly p: number;
}

/**
 * A timing test by circular shifts, which keep the clustering of the second series: all of them are tried, so the p value
 * is exact and the same every time. Order is not cause.
 */
export function shiftTest(series: TwoSeries): ShiftTest {
  const observed = followingOf(series);
  let atLeast = 0;
  for (let shift = 0; shift < series.days; shift++) {
    const effects = series.effects.map((day) => (day + shift) % series.days);
    if (followingOf({ ...series, effects }).followed >= observed.followed) atLeast++;
  }
  return { ...observed, shiftsAtLeastObserved: atLeast, p: atLeast / series.days };
}
