import type { Meaning, TimeUnit } from "../dates/meaning.ts";
import { decadeOf } from "../dates/period-rules.ts";
import { countOf } from "../dates/periods.ts";
import { dayOfMonthRule, looksAhead, saysOne } from "../dates/relative-rules.ts";
import { calendarRule, type DateRule, M } from "../dates/rules.ts";
import type { View } from "../grammar/index.ts";

/** What Russian and Ukrainian share: through ("через"), one unit without a count ("год назад"), decades in words. */
export const slavicDateRules: readonly DateRule[] = [
  calendarRule("month-day", `${M} DAY`),
  {
    name: "period-ago",
    pattern: "DURATION AGO",
    means: ({ captures }) => {
      const months = /^P(\d+)M$/.exec(captures["duration"] as string)?.[1];
      const years = /^P(\d+)Y$/.exec(captures["duration"] as string)?.[1];
      if (months === undefined && years === undefined) return undefined;
      const unit = months === undefined ? "year" : "month";
      return {
        is: "shifted",
        unit,
        count: Number(months ?? years),
        direction: -1,
        from: "now",
        isCounted: true,
      };
    },
  },
  {
    name: "through",
    pattern: "AHEAD COUNT UNIT",
    means: ({ captures, end }, view) => through(captures, view, end),
  },
  {
    name: "through-one",
    pattern: "AHEAD UNIT",
    means: ({ captures, end }, view) => through(captures, view, end),
  },
  { name: "spustya", pattern: "LATER COUNT UNIT", means: ({ captures }) => shifted(captures, 1, "text") },
  {
    name: "units-count-ago",
    pattern: "UNIT COUNT AGO",
    means: ({ captures }) => shifted(captures, -1, "now"),
  },
  {
    name: "one-ago",
    pattern: "UNIT AGO",
    means: ({ captures, start }, view) => one(captures, -1, "now", view, start),
  },
  {
    name: "one-later",
    pattern: "UNIT LATER",
    means: ({ captures, start }, view) => one(captures, 1, "text", view, start),
  },
  {
    name: "one-earlier",
    pattern: "UNIT EARLIER",
    means: ({ captures, start }, view) => one(captures, -1, "text", view, start),
  },
  {
    name: "decade-word",
    pattern: "DECADE-WORD YEAR-WORD?",
    means: ({ captures }) => decadeOf(captures["decade-word"] as number),
  },
  dayOfMonthRule("day-of-month", "DAY DAY-WORD"),
];

/** "через два дня": from now where the sentence looks ahead, else from what the text told last. */
function through(captures: Readonly<Record<string, unknown>>, view: View, end: number): Meaning | undefined {
  if (captures["count"] === undefined && !saysOne(view, end - 1)) return undefined;
  return shifted(captures, 1, looksAhead(view) || view.tokens.length === end ? "now" : "text");
}

function shifted(
  captures: Readonly<Record<string, unknown>>,
  direction: -1 | 1,
  from: "now" | "text",
): Meaning {
  const count = captures["count"];
  const unit = captures["unit"] as TimeUnit;
  return {
    is: "shifted",
    unit,
    count: count === undefined ? 1 : countOf(count),
    direction,
    from,
    isCounted: true,
  };
}

function one(
  captures: Readonly<Record<string, unknown>>,
  direction: -1 | 1,
  from: "now" | "text",
  view: View,
  at: number,
): Meaning | undefined {
  if (!saysOne(view, at))
    return { ...(shifted(captures, direction, from) as object), count: null } as Meaning;
  return shifted(captures, direction, from);
}
