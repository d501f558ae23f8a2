import { seededChance } from "../../statistics/index.ts";
import { citedCells, daySql, mappedTo, PERSON_CAVEAT, type ViewColumn } from "../view/index.ts";
import { type Events, greatestBurst, shiftedBurst, type TableTime, tableTime } from "./burst-shifts.ts";
import type { PatternGroup, PatternName, PatternSettings, Sought } from "./pattern.ts";
import { nameSql, type Selected } from "./selection.ts";
import { describeDecoys, missingRows, TIES_CAVEAT } from "./units.ts";

/** Beyond so many shifted events there are fewer replicates, and beyond so many persons no burst is sought. */
const MOST_SHIFTED = 5_000_000;
const MOST_PERSONS = 100_000;

const KINDS: readonly (readonly [PatternName, string, string])[] = [
  ["burst-issue", "Passport:startDate", "documents issued"],
  ["burst-journey", "Trip:startDate", "journeys"],
];

/** Most selected persons with an event in some span of days, against shifts of each one's events (weighing.md, section 11). */
export async function bursts(selected: Selected, settings: PatternSettings): Promise<readonly Sought[]> {
  const results: Sought[] = [];
  for (const [pattern, property, what] of KINDS) {
    const [column] = mappedTo(selected.view, property);
    results.push(
      column
        ? await burst(selected, settings, pattern, column, what)
        : { pattern, why: `No column is mapped to the day of ${what}.` },
    );
  }
  return results;
}

async function burst(
  selected: Selected,
  settings: PatternSettings,
  pattern: PatternName,
  column: ViewColumn,
  what: string,
): Promise<Sought> {
  const { view } = selected;
  if (selected.persons.possible > MOST_PERSONS)
    return {
      pattern,
      why: `Shifting the events of ${selected.persons.possible} persons would take too long; select fewer than ${MOST_PERSONS}.`,
    };
  const day = `date_diff('day', DATE '1900-01-01', ${daySql(column)})`;
  const events = async (which: "sure" | "maybe") => {
    const rows = await view.db.rows<{ days: number[] }>(
      `SELECT list(DISTINCT ${day} ORDER BY ${day}) AS days FROM records JOIN pt_rows r USING (ordinal) JOIN pt_persons p USING (person)
       WHERE p.${which} AND ${daySql(column)} IS NOT NULL GROUP BY person ORDER BY min(ordinal)`,
    );
    return rows.map(({ days }): Events => days);
  };
  const [sure, maybe] = [await events("sure"), await events("maybe")];
  if (maybe.length < settings.cohort)
    return { pattern, why: `Fewer than ${settings.cohort} of the selected persons have a day.` };
  const time = await timeOf(selected, column, day);
  const width = settings.burstDays;
  const [low, high] = [greatestBurst(sure, width), greatestBurst(maybe, width)];
  const size = sure.reduce((sum, days) => sum + days.length, 0);
  const draws = Math.max(99, Math.min(999, Math.floor(MOST_SHIFTED / Math.max(1, size))));
  const replicate = (people: readonly Events[], count: number) => {
    const chance = seededChance(`${settings.seed}/${pattern}`);
    return Array.from({ length: count }, () => shiftedBurst(people, time, width, chance));
  };
  const shifts = describeDecoys(replicate(sure, draws), low.persons);
  const shiftsHigh = selected.hasTies ? describeDecoys(replicate(maybe, 99), high.persons) : shifts;
  return {
    pattern,
    parameters: { "days of the span": width },
    columns: [column.name],
    strata: [],
    persons: { selected: { low: sure.length, high: maybe.length }, inTable: selected.persons.inTable },
    counts: `most persons with ${what} within ${width} days`,
    observed: { low: low.persons, high: high.persons },
    expected: { low: shifts.mean, high: shiftsHigh.mean },
    tail: {
      p: shifts.p,
      method: `(1 + shifts with as many or more) / (1 + ${draws}); each person’s events shifted round by an amount of their own`,
    },
    tested: { count: 1, what: "greatest span", falseHitsExpected: shifts.p },
    groups: low.persons >= 2 ? [await describeBurst(selected, column, day, low.from, width)] : [],
    groupsInAll: low.persons >= 2 ? 1 : 0,
    missing: await missingRows(selected, [{ column, there: `${daySql(column)} IS NOT NULL` }]),
    method: selected.everyRow
      ? "Greatest number of different persons in any such span, against shifts in the time of the calendar."
      : "Greatest number of different persons in any such span, against shifts in the time of the table: a day is as long as its share of the table’s events, so that season and weekday are kept.",
    caveats: [
      PERSON_CAVEAT,
      `Standard deviation of the shifts ${shifts.deviation.toFixed(2)}; p is never below ${(1 / (1 + draws)).toPrecision(2)}.`,
      "A third event may bring many people at once; a span chosen after looking is no test.",
      ...(selected.hasTies ? [TIES_CAVEAT] : []),
    ],
  };
}

async function timeOf({ view, everyRow }: Selected, column: ViewColumn, day: string): Promise<TableTime> {
  const rows = await view.db.rows<{ day: number; n: number }>(
    `SELECT ${day} AS day, count(DISTINCT r.person) AS n FROM records JOIN pt_rows r USING (ordinal) WHERE ${daySql(column)} IS NOT NULL GROUP BY 1 ORDER BY 1`,
  );
  const first = rows[0]?.day ?? 0;
  const last = rows.at(-1)?.day ?? 0;
  const perDay = new Array<number>(last - first + 1).fill(everyRow ? 1 : 0);
  if (!everyRow) for (const row of rows) perDay[row.day - first] = row.n;
  return tableTime(first, perDay);
}

async function describeBurst(
  { view }: Selected,
  column: ViewColumn,
  day: string,
  from: number,
  width: number,
): Promise<PatternGroup> {
  const where = `${day} BETWEEN ${from} AND ${from + width - 1} AND ordinal IN (SELECT ordinal FROM pt_rows JOIN pt_persons p USING (person) WHERE p.sure)`;
  const people = await view.db.rows<{ name: string }>(
    `SELECT any_value(${nameSql(view)}) AS name FROM (SELECT * FROM records WHERE ${where} ORDER BY ordinal) JOIN pt_rows r USING (ordinal) GROUP BY person ORDER BY min(ordinal)`,
  );
  const text = (days: number) =>
    new Date(Date.UTC(1900, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
  return {
    shared: `${text(from)} to ${text(from + width - 1)}`,
    persons: people.slice(0, 30).map(({ name }) => name),
    personCount: people.length,
    cells: await citedCells(view, [column], where, { limit: 6 }),
  };
}
