import type { DatePrecision } from "../audit.ts";

/** What an expression of time says, before it is known on which day it was said. The rules make these. */
export type Meaning =
  | Calendar
  | Period
  | Shifted
  | Nearest
  | Nth
  | DaySet
  | Extent
  | Between
  | Vague
  | Feast
  | DayOfText;

export type Part = "start" | "mid" | "end";
export type TimeUnit =
  | "day"
  | "week"
  | "weekend"
  | "fortnight"
  | "month"
  | "bimonth"
  | "quarter"
  | "half"
  | "year"
  | "lustrum"
  | "sexennium"
  | "decade"
  | "century"
  | "millennium"
  | "hour"
  | "minute"
  | "second";

/** A year said in relation to the day of publication ("now") or to a date in the text. */
export interface RelativeYear {
  readonly from: "now" | "text";
  readonly shift: number;
}

interface Said {
  readonly part?: Part | undefined;
  readonly approximate?: boolean | undefined;
  /** What is odd about the writing, in words for the reader of the audit. */
  readonly oddity?: string | undefined;
}

/** "3 May 2022", "May", "Friday 13 May", "the 5th": some of the parts of a day. */
export interface Calendar extends Said {
  readonly is: "calendar";
  readonly year?: number | RelativeYear | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
  /** Year from two digits: the century is ours. */
  readonly isCenturyAssumed?: boolean | undefined;
  /** Written as in a diary: "Thu 15". */
  readonly isDiary?: boolean | undefined;
}

/** A decade, century, season, quarter, half or week by its number. */
export interface Period extends Said {
  readonly is: "period";
  readonly unit: "decade" | "century" | "season" | "quarter" | "half" | "week";
  /** First year of a decade, century number, EDTF season, 1-4, 1-2, ISO week. */
  readonly number: number;
  readonly isBefore?: boolean | undefined;
  readonly year?: number | RelativeYear | undefined;
  /** "the 90s": which century is ours. */
  readonly isCenturyAssumed?: boolean | undefined;
}

/** So many units from the day of publication or from a date in the text: "two years ago", "the next day". */
export interface Shifted extends Said {
  readonly is: "shifted";
  readonly unit: TimeUnit;
  /** Null for "several days later". */
  readonly count: number | null;
  readonly direction: -1 | 0 | 1;
  readonly from: "now" | "text" | Meaning;
  /** Whether the units were counted ("two weeks ago") and not named ("last week"). */
  readonly isCounted?: boolean | undefined;
  /** "Monday of next week". */
  readonly weekday?: number | undefined;
}

/** A month, season or weekday before or after a day: "last May", "next Friday", "the following summer". */
export interface Nearest extends Said {
  readonly is: "nearest";
  readonly what: "month" | "season" | "weekday" | "day-of-month";
  readonly number: number;
  readonly direction: -2 | -1 | 0 | 1;
  readonly from: "now" | "text";
}

/** "the last Sunday of March 2014", "third Tuesday in September". */
export interface Nth extends Said {
  readonly is: "nth";
  /** 1-5 from the start, -1 the last. */
  readonly ordinal: number;
  /** 1-7, or 0 for any day. */
  readonly weekday: number;
  readonly month: number;
  readonly year?: number | RelativeYear | undefined;
}

/** "03/04/2022": both readings. */
export interface DaySet extends Said {
  readonly is: "day-set";
  readonly year: number | undefined;
  readonly first: number;
  readonly second: number;
}

/** A duration, age or recurrence: an ISO 8601 period, or R/ and a period. */
export interface Extent {
  readonly is: "duration" | "age" | "sequence";
  readonly value: string;
  readonly precision: DatePrecision;
}

export interface Between extends Said {
  readonly is: "between";
  readonly from: Meaning;
  readonly to: Meaning;
}

export interface Vague {
  readonly is: "vague";
  readonly value: string;
}

/** A holiday, with a year when it is said. */
export interface Feast extends Said {
  readonly is: "feast";
  readonly name: string;
  readonly year?: number | RelativeYear | undefined;
  readonly direction?: -1 | 0 | 1 | undefined;
}

/** "that day", "the same day": the day last spoken of. */
export interface DayOfText extends Said {
  readonly is: "day-of-text";
}
