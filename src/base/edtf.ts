/**
 * Dates in the Extended Date/Time Format (ISO 8601-2:2019, annex A; Library of Congress EDTF), read as the days they may
 * mean. Years, months, days, seasons (21 to 24, as quarters of the northern year), unspecified digits (`199X`, `2023-XX`),
 * the marks of doubt `? ~ %`, intervals with open ends, and sets. No time of day.
 */

/** The first and the last day that a date may mean, both included, as `YYYY-MM-DD`; undefined is without end. */
export interface DayInterval {
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
}

export function isEdtf(text: string): boolean {
  return readEdtf(text) !== undefined;
}

/** The days that an EDTF text may mean; undefined for a text that is no date. */
export function readEdtf(text: string): DayInterval | undefined {
  const set = /^\[(.+)\]$|^\{(.+)\}$/.exec(text);
  if (set) return setOf((set[1] ?? set[2]) as string);
  const parts = text.split("/");
  if (parts.length === 1) return singleDate(text);
  if (parts.length !== 2) return undefined;
  return intervalOf(parts[0] as string, parts[1] as string);
}

function intervalOf(from: string, to: string): DayInterval | undefined {
  const start = endOf(from);
  const end = endOf(to);
  if (start === undefined || end === undefined) return undefined;
  const { earliest } = start;
  const { latest } = end;
  return earliest !== undefined && latest !== undefined && earliest > latest
    ? undefined
    : { earliest, latest };
}

const OPEN: DayInterval = { earliest: undefined, latest: undefined };

/** An end of an interval: `..` is open and nothing is unknown; both leave the day without bound. */
function endOf(text: string): DayInterval | undefined {
  return text === ".." || text === "" ? OPEN : singleDate(text);
}

function setOf(inner: string): DayInterval | undefined {
  const all = inner.split(",").map((each) => memberOf(each.trim()));
  if (all.some((each) => each === undefined)) return undefined;
  const members = all as DayInterval[];
  const starts = members.map(({ earliest }) => earliest);
  const ends = members.map(({ latest }) => latest);
  return {
    earliest: starts.includes(undefined) ? undefined : (starts as string[]).sort()[0],
    latest: ends.includes(undefined) ? undefined : (ends as string[]).sort().at(-1),
  };
}

/** `a..b`, `..b`, `a..` or one date. */
function memberOf(text: string): DayInterval | undefined {
  const [from, to, ...more] = text.split("..");
  if (to === undefined) return singleDate(text);
  return more.length > 0 ? undefined : intervalOf(from as string, to);
}

const DATE = /^(\d[\dX]{3})(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/;

function singleDate(text: string): DayInterval | undefined {
  const [, year, month, day] = DATE.exec(text.replace(/[?~%]$/, "").replaceAll(/[?~%](?=-)/g, "")) ?? [];
  if (year === undefined) return undefined;
  const first = year.replaceAll("X", "0");
  const last = year.replaceAll("X", "9");
  if (month === undefined || month === "XX") {
    if (day !== undefined && day !== "XX") return undefined;
    return { earliest: `${first}-01-01`, latest: `${last}-12-31` };
  }
  return day === undefined || day === "XX"
    ? monthOrSeason(first, last, month)
    : oneDay(first, last, month, day);
}

/** Seasons by month: spring from March. Winter ends in the February after. */
const SEASONS: Readonly<Record<string, readonly [from: string, to: string, later: 0 | 1]>> = {
  "21": ["03", "05", 0],
  "22": ["06", "08", 0],
  "23": ["09", "11", 0],
  "24": ["12", "02", 1],
};

function monthOrSeason(first: string, last: string, month: string): DayInterval | undefined {
  const [from, to, later] = SEASONS[month] ?? [month, month, 0];
  if (Number(from) < 1 || Number(from) > 12) return undefined;
  const endYear = String(Number(last) + later).padStart(4, "0");
  return { earliest: `${first}-${from}-01`, latest: `${endYear}-${to}-${lastDay(endYear, to)}` };
}

function oneDay(first: string, last: string, month: string, day: string): DayInterval | undefined {
  const earliest = `${first}-${month}-${day}`;
  const latest = `${last}-${month}-${day}`;
  // A year with unspecified digits holds a leap year or not; 29 February is let stand.
  const isDay = first === last ? isRealDay(earliest) : Number(month) <= 12 && Number(day) <= 31;
  return isDay ? { earliest, latest } : undefined;
}

function isRealDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function lastDay(year: string, month: string): string {
  return String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()).padStart(2, "0");
}
