import type { Chance } from "../../statistics/index.ts";

/** A person's events, as days counted from any one day. */
export type Events = readonly number[];

/** Most different persons with an event within any `width` days. */
export function greatestBurst(
  people: readonly Events[],
  width: number,
): { readonly persons: number; readonly from: number } {
  const events = people
    .flatMap((days, person) => days.map((day) => ({ day, person })))
    .sort((a, b) => a.day - b.day);
  const inside = new Map<number, number>();
  let best = { persons: 0, from: events[0]?.day ?? 0 };
  let start = 0;
  for (const { day, person } of events) {
    inside.set(person, (inside.get(person) ?? 0) + 1);
    for (
      let first = events[start];
      first !== undefined && first.day <= day - width;
      first = events[++start]
    ) {
      const left = (inside.get(first.person) ?? 0) - 1;
      if (left === 0) inside.delete(first.person);
      else inside.set(first.person, left);
    }
    if (inside.size > best.persons)
      best = { persons: inside.size, from: (events[start] as { day: number }).day };
  }
  return best;
}

/**
 * Time as the whole table runs: a day is as long as its share of the table's events, so that a shift moves an event from a
 * busy day to days as busy. `perDay[i]`: events of the table on day `first + i`.
 */
export interface TableTime {
  /** The places of these days in [0, 1), drawn within the day. */
  readonly placesOf: (days: Events, chance: Chance) => readonly number[];
  readonly dayAt: (place: number) => number;
}

export function tableTime(first: number, perDay: readonly number[]): TableTime {
  const until = new Float64Array(perDay.length);
  const all = perDay.reduce((sum, n) => sum + n, 0);
  let sum = 0;
  for (const [at, n] of perDay.entries()) {
    sum += n;
    until[at] = sum / all;
  }
  return {
    placesOf: (days, chance) =>
      days.map((day) => {
        const at = Math.max(0, Math.min(until.length - 1, day - first));
        const before = at === 0 ? 0 : (until[at - 1] as number);
        return before + chance() * ((until[at] as number) - before);
      }),
    dayAt(place) {
      let [low, high] = [0, until.length - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((until[middle] as number) > place) high = middle;
        else low = middle + 1;
      }
      return first + low;
    },
  };
}

/**
 * The greatest burst after every person's events have been shifted round by an amount of its own: what each did keeps its
 * rhythm, that they did it together does not.
 */
export function shiftedBurst(
  people: readonly Events[],
  time: TableTime,
  width: number,
  chance: Chance,
): number {
  const shifted = people.map((days) => {
    const shift = chance();
    return time.placesOf(days, chance).map((place) => time.dayAt((place + shift) % 1));
  });
  return greatestBurst(shifted, width).persons;
}
