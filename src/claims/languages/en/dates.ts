import { shiftedFrom } from "../../dates/composite-rules.ts";
import type { DatePack } from "../../dates/grammar.ts";
import type { Meaning, TimeUnit } from "../../dates/meaning.ts";
import { decadeOf } from "../../dates/period-rules.ts";
import { countOf } from "../../dates/periods.ts";
import { dayOfMonthRule, looksAhead } from "../../dates/relative-rules.ts";
import { calendarRule, type DateRule, M } from "../../dates/rules.ts";
import { readSense } from "../../grammar/index.ts";
import { dates } from "./dates.generated.ts";
import { numbers } from "./numbers.generated.ts";

const STRAY_COMMA = "A comma stands between the month and the day.";

const rules: readonly DateRule[] = [
  calendarRule("month-day-year", `${M} THE? DAY ,? OF? YEAR`),
  calendarRule("month-day-year", `${M} , DAY ,? YEAR`, STRAY_COMMA),
  calendarRule("month-day", `${M} THE? DAY`),
  calendarRule("month-day", `${M} , DAY`, STRAY_COMMA),
  calendarRule("day-month-year", `DAY OF? ${M} , YEAR`),
  calendarRule("month-year-comma", `${M} , YEAR`),
  calendarRule("day-of-month-named", `DAY day of ${M} OF? YEAR?`),
  {
    name: "month-days",
    pattern: `${M} from:DAY TO to:DAY ,? YEAR?`,
    means: ({ captures }) => monthDays(captures),
  },
  {
    name: "in-units",
    pattern: "AHEAD COUNT UNIT",
    means: ({ captures }, view) => {
      // "in two weeks" is a length of time unless the sentence looks ahead.
      if (!looksAhead(view)) return undefined;
      const unit = captures["unit"] as TimeUnit;
      return {
        is: "shifted",
        unit,
        count: countOf(captures["count"]),
        direction: 1,
        from: "now",
        isCounted: true,
      };
    },
  },
  {
    name: "units-ago",
    pattern: "UNIT AGO|LATER|EARLIER",
    means: ({ captures, start }, view) => {
      if (!view.tokens[start]?.folded.endsWith("s")) return undefined;
      const direction = captures["ago|later|earlier"] as -1 | 1;
      const isAgo = readSense(view, start + 1, "AGO") !== undefined;
      return {
        is: "shifted",
        unit: captures["unit"] as TimeUnit,
        count: null,
        direction,
        from: isAgo ? "now" : "text",
      };
    },
  },
  {
    name: "decade-word",
    pattern: "the DECADE-WORD",
    means: ({ captures }) => decadeOf(captures["decade-word"] as number),
  },
  {
    name: "era-first",
    pattern: "ad NUM",
    means: ({ captures }) => eraFirst(captures["num"] as string),
  },
  dayOfMonthRule("day-of-month", "the DAY"),
];

function monthDays(captures: Readonly<Record<string, unknown>>): Meaning | undefined {
  const { month, from, to, year } = captures as Record<"month" | "from" | "to" | "year", number | undefined>;
  if ((from ?? 0) >= (to ?? 0)) return undefined;
  return {
    is: "between",
    from: { is: "calendar", year, month, day: from },
    to: { is: "calendar", year, month, day: to },
  };
}

function eraFirst(text: string): Meaning | undefined {
  return /^\d{1,4}$/.test(text) ? { is: "calendar", year: Number(text) } : undefined;
}

export const datePack: DatePack = {
  code: "en",
  words: [dates, numbers],
  rules,
  composites: [
    {
      name: "from-date",
      pattern: "COUNT UNIT from DATE",
      means: ({ captures }) => shiftedFrom(captures, 1),
    },
  ],
};
