import { shiftedFrom } from "../../dates/composite-rules.ts";
import type { DatePack } from "../../dates/grammar.ts";
import type { Meaning, TimeUnit } from "../../dates/meaning.ts";
import { centuryWordFirst, decadeOf } from "../../dates/period-rules.ts";
import { countOf } from "../../dates/periods.ts";
import {
  dayOfMonthRule,
  looksAhead,
  nearest,
  oneUnit,
  WD,
  weekdayOfWeekRule,
} from "../../dates/relative-rules.ts";
import { calendarRule, type DateRule, M } from "../../dates/rules.ts";
import { dates } from "./dates.generated.ts";
import { numbers } from "./numbers.generated.ts";

const rules: readonly DateRule[] = [
  calendarRule("month-day-year", `${M} DAY OF? YEAR`),
  calendarRule("month-day", `${M} DAY`),
  calendarRule("day-of-month-figure", "DAY del month:DAY"),
  calendarRule("day-of-month-figure", "DAY OF month:DAY OF YEAR"),
  { name: "hace", pattern: "AGO COUNT UNIT", means: ({ captures }) => shifted(captures, -1) },
  {
    name: "dentro-de",
    pattern: "AHEAD COUNT UNIT",
    means: ({ captures, start }, view) =>
      // "en dos semanas" is a length of time unless the sentence looks ahead.
      view.tokens[start]?.folded !== "en" || looksAhead(view) ? shifted(captures, 1) : undefined,
  },
  oneUnit("unit-after", "THE? UNIT shift:SHIFT-AFTER", "now"),
  oneUnit("unit-after-from-text", "THE? UNIT shift:TEXT-SHIFT-AFTER", "text"),
  nearest("weekday-after", `${WD} shift:SHIFT-AFTER`, "weekday", "now"),
  nearest("weekday-after-from-text", `${WD} shift:TEXT-SHIFT-AFTER`, "weekday", "text"),
  nearest("month-after", `${M} shift:SHIFT-AFTER`, "month", "now"),
  nearest("season-after", "SEASON shift:SHIFT-AFTER", "season", "now"),
  weekdayOfWeekRule("weekday-of-week-after", `${WD} OF? THE? unit:UNIT shift:SHIFT-AFTER|TEXT-SHIFT-AFTER`),
  weekdayOfWeekRule("week-then-weekday", `THE? shift:SHIFT unit:UNIT THE? ${WD}`),
  weekdayOfWeekRule("weekday-of-week", `${WD} OF? THE? shift:SHIFT unit:UNIT`),
  centuryWordFirst,
  {
    name: "decade",
    pattern: "THE? DECADE-BEFORE NUM",
    means: ({ captures }) => decade(captures["num"] as string),
  },
  {
    name: "decade-word",
    pattern: "THE? DECADE-BEFORE DECADE-WORD",
    means: ({ captures }) => decadeOf(captures["decade-word"] as number),
  },
  dayOfMonthRule("day-of-month", "día|dia DAY"),
];

function shifted(captures: Readonly<Record<string, unknown>>, direction: -1 | 1): Meaning {
  const unit = captures["unit"] as TimeUnit;
  return { is: "shifted", unit, count: countOf(captures["count"]), direction, from: "now", isCounted: true };
}

function decade(text: string): Meaning | undefined {
  if (!/^\d\d(\d\d)?$/.test(text) || Number(text) % 10 !== 0) return undefined;
  return text.length === 2 ? decadeOf(Number(text)) : { is: "period", unit: "decade", number: Number(text) };
}

/** "dos días antes de ayer", "tres semanas después del 5 de mayo" */
const composites: readonly DateRule[] = [
  {
    name: "before-date",
    pattern: "COUNT UNIT EARLIER OF THE? DATE",
    means: ({ captures }) => shiftedFrom(captures, -1),
  },
  {
    name: "after-date",
    pattern: "COUNT UNIT LATER OF THE? DATE",
    means: ({ captures }) => shiftedFrom(captures, 1),
  },
];

export const datePack: DatePack = { code: "es", words: [dates, numbers], rules, composites };
