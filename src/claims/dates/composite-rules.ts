import {
  type Match,
  type NamedReader,
  type Reading,
  readSense,
  remembering,
  type View,
} from "../grammar/index.ts";
import type { Calendar, Meaning, Nearest, Part, Period, Shifted, TimeUnit } from "./meaning.ts";
import { countOf } from "./periods.ts";
import type { DateRule } from "./rules.ts";

/** Rules over whole dates: ranges, parts of a date, a weekday before it, a count of units before or after it. */
export const compositeRules: readonly DateRule[] = [
  { name: "plain", pattern: "DATE", means: ({ captures }) => dateIn(captures) },
  { name: "half", pattern: "HALF-YEAR OF? THE? DATE", means: halfOf },
  { name: "part", pattern: "PART OF? THE? DATE", means: partOf },
  {
    name: "part-of-unit",
    pattern: "PART OF? THE? UNIT",
    means: ({ captures }) => {
      const unit = captures["unit"] as TimeUnit;
      if (!["week", "month", "year", "decade", "century"].includes(unit)) return undefined;
      return { is: "shifted", unit, count: 0, direction: 0, from: "text", part: captures["part"] as Part };
    },
  },
  { name: "about", pattern: "APPROX DATE", means: about },
  { name: "weekday-and-date", pattern: "weekday:WEEKDAY|WEEKDAY-SHORT ,? THE? DATE", means: withWeekday },
  {
    name: "weekday-and-date",
    pattern: "THE? SHIFT weekday:WEEKDAY ,? THE? DATE",
    means: withWeekday,
  },
  { name: "date-and-weekday", pattern: "DATE ,? weekday:WEEKDAY|WEEKDAY-SHORT", means: withWeekday },
  { name: "range", pattern: "from:DATE to-mark:TO THE? to:DATE", means: rangeOf },
  { name: "days-range", pattern: "from:DAY to-mark:TO THE? to:DATE", means: daysRange },
  {
    name: "before-date",
    pattern: "COUNT UNIT EARLIER DATE",
    means: ({ captures }) => shiftedFrom(captures, -1),
  },
  {
    name: "after-date",
    pattern: "COUNT UNIT LATER DATE",
    means: ({ captures }) => shiftedFrom(captures, 1),
  },
];

/** The item DATE: the longest simple date at a token, remembered for the sentence. */
export function simpleDateReader(
  read: (view: View, at: number) => Reading<Meaning> | undefined,
): NamedReader["read"] {
  return remembering((view, at) => {
    const found = read(view, at);
    return found && { end: found.end, value: found };
  });
}

function dateIn(captures: Match["captures"], name = "date"): Meaning {
  return (captures[name] as Reading<Meaning>).meaning;
}

function partOf({ captures }: Match): Meaning | undefined {
  const date = dateIn(captures);
  const part = captures["part"] as Part;
  if (!isStretch(date) || date.part !== undefined) return undefined;
  return { ...date, part };
}

/** "The second half of 2008": six months; of a month or a decade it is only a part. */
function halfOf({ captures }: Match): Meaning | undefined {
  const date = dateIn(captures);
  if (date.is !== "calendar" || date.year === undefined || date.month !== undefined || date.day !== undefined)
    return undefined;
  return { is: "period", unit: "half", number: captures["half-year"] as number, year: date.year };
}

/** Whether a date is long enough to have a beginning and an end. */
function isStretch(date: Meaning): date is Calendar | Period | Shifted | Nearest {
  if (date.is === "calendar") return date.day === undefined && date.weekday === undefined;
  if (date.is === "shifted") return date.unit !== "day" && date.count !== null;
  return date.is === "period" || (date.is === "nearest" && (date.what === "month" || date.what === "season"));
}

function about({ captures }: Match): Meaning | undefined {
  const date = dateIn(captures);
  if (date.is !== "calendar" && date.is !== "period") return undefined;
  if (date.is === "calendar" && date.year === undefined && date.month === undefined) return undefined;
  return { ...date, approximate: true };
}

function withWeekday({ captures }: Match): Meaning | undefined {
  const date = dateIn(captures);
  if (date.is !== "calendar" && date.is !== "day-set") return undefined;
  if (date.is === "day-set") return date;
  if (date.day === undefined || date.weekday !== undefined) return undefined;
  return { ...date, weekday: captures["weekday"] as number };
}

function isEnd(date: Meaning): boolean {
  if (date.is === "calendar") return date.weekday === undefined || date.day !== undefined;
  return date.is === "period" || date.is === "shifted" || date.is === "vague";
}

function rangeOf({ captures, start, end }: Match, view: View): Meaning | undefined {
  const [from, to] = [dateIn(captures, "from"), dateIn(captures, "to")];
  if (!isRangeSaid(view, start, end)) return undefined;
  if (!isEnd(from) || !isEnd(to) || from.is === "vague") return undefined;
  if (to.is === "vague" && to.value !== "PRESENT_REF") return undefined;
  return { is: "between", from: completed(from, to), to };
}

const DASHES: ReadonlySet<string> = new Set(["-", "–", "—"]);

/** A dash between two dates joins them; "to" and "and" do only behind "from" or "between". */
function isRangeSaid(view: View, start: number, end: number): boolean {
  for (let back = 1; back <= 3; back++) {
    if (readSense(view, start - back, "FROM")?.end === start) return true;
  }
  for (let at = start + 1; at < end - 1; at++) {
    if (DASHES.has(view.tokens[at]?.folded ?? "")) return true;
  }
  return false;
}

/** "from 3 to 5 May 2022": the first day takes month and year from the second. */
function daysRange({ captures, start, end }: Match, view: View): Meaning | undefined {
  const to = dateIn(captures, "to");
  if (!isRangeSaid(view, start, end)) return undefined;
  if (to.is !== "calendar" || to.day === undefined || to.month === undefined) return undefined;
  const day = captures["from"] as number;
  if (day >= to.day) return undefined;
  return { is: "between", from: { is: "calendar", day, month: to.month, year: to.year }, to };
}

/** "June to August 2014": the year is said once. */
function completed(from: Meaning, to: Meaning): Meaning {
  if (from.is !== "calendar" || to.is !== "calendar" || from.year !== undefined) return from;
  const isLater = (from.month ?? 0) > (to.month ?? 12);
  if (typeof to.year !== "number") return { ...from, year: to.year };
  return { ...from, year: isLater ? to.year - 1 : to.year } as Calendar;
}

/** So many units after or before a whole date. */
export function shiftedFrom(captures: Match["captures"], direction: -1 | 1): Meaning | undefined {
  const from = dateIn(captures);
  if (from.is === "vague" || from.is === "duration" || from.is === "age" || from.is === "sequence")
    return undefined;
  const unit = captures["unit"] as TimeUnit;
  return { is: "shifted", unit, count: countOf(captures["count"]), direction, from };
}
