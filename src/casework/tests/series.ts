import { CareoError, readEdtf } from "../../base/index.ts";
import type { DayRange } from "../../weighing/index.ts";
import type { Series } from "../entries/tests.ts";
import type { OpenCase } from "../open-case.ts";
import { handleOf } from "../things/index.ts";
import { daysOf } from "../world/event-dates.ts";
import { askTables } from "./named-tables.ts";

/** A series as days of the observed period, and what was left out of it, in words. */
export interface PlacedSeries {
  readonly ranges: readonly DayRange[];
  readonly leftOut: readonly string[];
}

/** The observed period: day numbers, both included. */
export interface Observed {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;

export function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY);
}

/** A date of a series before it is placed; `said` is what people call it. */
interface Dated {
  readonly said: string;
  readonly value: string | undefined;
}

/**
 * Places every date of a series in the observed period. Undated events, dates outside and cells that are no date are left out
 * and counted; what lies partly outside is held to the part inside, and counted too.
 */
export async function placeSeries(open: OpenCase, series: Series, observed: Observed): Promise<PlacedSeries> {
  const dated: Dated[] = [
    ...series.events.map((id) => ({ said: handleOf(open.state, id), value: eventDate(open, id) })),
    ...series.dates.map((value) => ({ said: value, value })),
    ...(await cellsOf(open, series)),
  ];
  const placed = dated.map((each) => ({ ...each, ...placeOf(each.value, observed) }));
  const fate = (wanted: Fate) => placed.filter((each) => each.fate === wanted).map(({ said }) => said);
  return {
    ranges: placed.flatMap(({ range }) => range ?? []),
    leftOut: [
      ...counted(fate("undated"), series.label, "without a date, left out"),
      ...counted(fate("outside"), series.label, "outside the observed days, left out"),
      ...counted(fate("held"), series.label, "partly outside the observed days, held to those inside"),
    ],
  };
}

type Fate = "inside" | "undated" | "outside" | "held";

function placeOf(
  value: string | undefined,
  { from, to }: Observed,
): { readonly fate: Fate; readonly range?: DayRange } {
  const days = value === undefined ? undefined : readEdtf(value);
  if (days === undefined || (days.earliest === undefined && days.latest === undefined))
    return { fate: "undated" };
  const earliest = days.earliest === undefined ? Number.NEGATIVE_INFINITY : dayNumber(days.earliest);
  const latest = days.latest === undefined ? Number.POSITIVE_INFINITY : dayNumber(days.latest);
  if (latest < from || earliest > to) return { fate: "outside" };
  const range = { earliest: Math.max(earliest, from) - from, latest: Math.min(latest, to) - from };
  return { fate: earliest < from || latest > to ? "held" : "inside", range };
}

function eventDate({ state }: OpenCase, id: string): string | undefined {
  const event = state.things.event.get(id)?.thing;
  const days = event && daysOf(event);
  if (days === undefined) return undefined;
  return `${days.earliest ?? ".."}/${days.latest ?? ".."}`;
}

/** One date a row, in the first column of the statement: a day as text or as a date of the engine. NULL is a row without one. */
async function cellsOf(open: OpenCase, { label, sql, recordSets = [] }: Series): Promise<Dated[]> {
  if (sql === undefined) return [];
  const { rows, columns } = await askTables(open, { sql, recordSets, place: `Series “${label}”` });
  if (columns.length !== 1) throw badSeries(label, `The statement gives ${columns.length} columns.`);
  return rows.map(([cell], at) => {
    const text = cell === null || cell === undefined ? undefined : String(cell).slice(0, 10);
    if (text !== undefined && text.trim() !== "" && readEdtf(text) === undefined)
      throw badSeries(label, `Row ${at + 1} of the statement is ${JSON.stringify(cell)}, which is no date.`);
    return { said: `row ${at + 1}`, value: text?.trim() === "" ? undefined : text };
  });
}

export function badSeries(label: string, message: string): CareoError {
  return new CareoError("casework/bad-test", `Series “${label}”: ${message}`, {
    hint: "Give one column of days, written 2023-10-05: SELECT DISTINCT try_strptime(day, '%d.%m.%Y')::DATE FROM crossings.",
  });
}

// More names than this help nobody.
const NAMED = 6;

function counted(said: readonly string[], label: string, what: string): string[] {
  if (said.length === 0) return [];
  const names = said.slice(0, NAMED).join(", ") + (said.length > NAMED ? " …" : "");
  return [`${label}: ${said.length} ${what} (${names})`];
}
