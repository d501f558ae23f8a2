/** How strangers' dates of birth agree with a given one: counted over the dates of the table, not modelled. */
import { CONFLICT } from "./dates.ts";
import type { PreparedQuery } from "./prepared-query.ts";
import { dateAgreement, dateTicks } from "./row-evidence.ts";

export interface Chance {
  /** Ticks. */
  readonly weight: number;
  readonly probability: number;
}

/** Every weight that a stranger's date may get, with its probability; one entry of weight 0 without a date to compare. */
export function dateChances(query: PreparedQuery): readonly Chance[] {
  const { statistics } = query.context;
  if (query.birthDates.length === 0 || statistics.rows === 0) return [{ weight: 0, probability: 1 }];
  const counts = new Map<number, number>();
  let close = 0;
  forEachDateNear(query.birthDates, (date) => {
    const count = statistics.dateCount(date);
    if (count === 0) return;
    const weight = bestTicks(query, date);
    counts.set(weight, (counts.get(weight) ?? 0) + count);
    close += count;
  });
  const conflict = dateTicks(query, 0, CONFLICT);
  const others = Math.max(0, statistics.datedRows - close);
  counts.set(conflict, (counts.get(conflict) ?? 0) + others);
  counts.set(0, (counts.get(0) ?? 0) + statistics.rows - statistics.datedRows);
  return [...counts].map(([weight, count]) => ({ weight, probability: count / statistics.rows }));
}

function bestTicks(query: PreparedQuery, date: number): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < query.birthDates.length; index++) {
    best = Math.max(best, dateTicks(query, index, dateAgreement(query, index, date)));
  }
  return best;
}

/** Every whole date that is not a plain conflict, once: those of the same year, and those that differ in one digit or two neighbours. */
function forEachDateNear(dates: Int32Array, visit: (date: number) => void): void {
  const years = new Set(Array.from(dates, (date) => Math.trunc(date / 10_000)));
  for (const year of years) {
    for (let month = 1; month <= 12; month++)
      for (let day = 1; day <= 31; day++) visit(year * 10_000 + month * 100 + day);
  }
  const seen = new Set<number>();
  for (const date of dates) {
    // Two neighbouring digits take a hundred values; one digit is among them. Those of month and day leave the year as it is.
    for (let place = 1000; place <= 10_000_000; place *= 10) {
      const rest = date - (Math.trunc(date / place) % 100) * place;
      for (let pair = 0; pair < 100; pair++) {
        const near = rest + pair * place;
        if (!isDay(near) || years.has(Math.trunc(near / 10_000)) || seen.has(near)) continue;
        seen.add(near);
        visit(near);
      }
    }
  }
}

function isDay(date: number): boolean {
  const month = Math.trunc((date % 10_000) / 100);
  const day = date % 100;
  return date >= 10_000_000 && date < 100_000_000 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
