import type { Day } from "./calendar.ts";
import { isDay } from "./edtf.ts";

/**
 * What a reader keeps in mind from one date to the next. It goes from section to section: `readDates` returns it.
 */
export interface DateContext {
  /** The day, month or year the document was published, EDTF; undefined when it states none. */
  readonly published?: string | undefined;
  /** The last date in the text that others may lean on. */
  readonly anchor?: Anchor | undefined;
  /** How many expressions so far leaned on the day of publication ("on Friday", "last year"). */
  readonly leaning?: number | undefined;
  /** How many named a year other than that of publication or the one before. */
  readonly faraway?: number | undefined;
}

/** A date already read, as far as it is known. */
export interface Anchor {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** Ordinal of the sentence it stands in. */
  readonly sentence: number;
  /** Whether the year was written, here or where this date took it from, and not taken from the day of publication. */
  readonly isWritten: boolean;
}

/** The day of publication, or undefined when less than a day is known. */
export function publishedDay(context: DateContext): Day | undefined {
  const parts = publishedParts(context);
  if (parts?.month === undefined || parts.day === undefined) return undefined;
  return { year: parts.year, month: parts.month, day: parts.day };
}

/** As much of the date of publication as is stated. */
export function publishedParts(
  context: DateContext,
): { year: number; month?: number | undefined; day?: number | undefined } | undefined {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(context.published ?? "");
  if (match === null) return undefined;
  const [, year, month, day] = match;
  const parts = {
    year: Number(year),
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
  };
  return isDay(parts) ? parts : undefined;
}
