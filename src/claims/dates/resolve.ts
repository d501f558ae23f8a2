import type { DateBasis, DatePrecision, OpenQuestion } from "../audit.ts";
import { addDays, addMonths, type Day, dayNumber, weekdayOf } from "./calendar.ts";
import { type Anchor, type DateContext, publishedDay, publishedParts } from "./context.ts";
import {
  centuryText,
  dayText,
  decadeText,
  isDay,
  monthsText,
  partsText,
  precisionOf,
  weekendText,
  weekText,
} from "./edtf.ts";
import { feastDay, nthWeekday } from "./feasts.ts";
import type { Calendar, Feast, Meaning, Nearest, Nth, Period, RelativeYear, Shifted } from "./meaning.ts";
import { isClockUnit } from "./periods.ts";

/** A date as far as it is known where it stands. */
export interface Resolved {
  readonly value: string | null;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
  readonly open?: readonly OpenQuestion[] | undefined;
  /** What a later date may lean on. */
  readonly anchor?: Omit<Anchor, "sentence"> | undefined;
}

/** Where a date stands. */
export interface Place {
  readonly context: DateContext;
  readonly sentence: number;
  /** Whether a word of the sentence looks ahead ("will", "scheduled"). */
  readonly looksAhead: boolean;
}

export function resolve(meaning: Meaning, place: Place): Resolved {
  switch (meaning.is) {
    case "calendar":
      return resolveCalendar(meaning, place);
    case "period":
      return resolvePeriod(meaning, place);
    case "shifted":
      return resolveShifted(meaning, place);
    case "nearest":
      return resolveNearest(meaning, place);
    case "nth":
      return resolveNth(meaning, place);
    case "feast":
      return resolveFeast(meaning, place);
    case "between":
      return resolveBetween(meaning.from, meaning.to, place);
    case "day-set":
      return resolveDaySet(meaning.year, meaning.first, meaning.second);
    case "day-of-text":
      return resolveShifted({ is: "shifted", unit: "day", count: 0, direction: 0, from: "text" }, place);
    case "vague":
      return { value: meaning.value, precision: "vague", basis: "explicit" };
    default:
      return { value: meaning.value, precision: meaning.precision, basis: "explicit" };
  }
}

interface KnownYear {
  readonly year: number;
  readonly basis: DateBasis;
  /** The year was supplied, not said. */
  readonly isSupplied?: true;
}

/** An anchor this many sentences back still stands beside the date ("by adjacency"): the sentence before. */
const ADJACENT = 1;

function resolveCalendar(meaning: Calendar, place: Place): Resolved {
  const { month, day, weekday } = meaning;
  if (month === undefined && day === undefined && meaning.year === undefined)
    return resolveWeekday(meaning, place);
  if (!isDay({ year: typeof meaning.year === "number" ? meaning.year : undefined, month, day })) {
    return { value: null, precision: "day", basis: "explicit", open: ["date"] };
  }
  if (weekday !== undefined && day !== undefined && month === undefined) {
    return resolveWeekdayAndDay(weekday, day, meaning.isDiary === true, place);
  }
  const known = meaning.year === undefined ? supplyYear(meaning, place) : knownYear(meaning.year, place);
  if (known === undefined) {
    const text = partsText({ month, day });
    const open: OpenQuestion[] = typeof meaning.year === "object" ? [missing(meaning.year.from)] : ["year"];
    const isNothing = month === undefined && day === undefined;
    return {
      value: isNothing ? null : text,
      precision: isNothing ? "year" : precisionOf(text),
      basis: "explicit",
      open,
    };
  }
  const parts = { year: known.year, month, day };
  const value = `${partsText(parts)}${meaning.approximate ? "~" : ""}`;
  const isAgainst = day !== undefined && month !== undefined && weekday !== undefined;
  const open: OpenQuestion[] = known.isSupplied || meaning.isCenturyAssumed ? ["year"] : [];
  if (isAgainst && isDay(parts) && weekdayOf({ year: known.year, month, day }) !== weekday) open.push("date");
  const anchor = { ...parts, isWritten: known.basis !== "from-publication-date" };
  return { value, precision: precisionOf(value), basis: known.basis, open, anchor };
}

function missing(from: "now" | "text"): OpenQuestion {
  return from === "now" ? "publication-date" : "antecedent";
}

function knownYear(year: number | RelativeYear, { context }: Place): KnownYear | undefined {
  if (typeof year === "number") return { year, basis: "explicit" };
  const published = publishedParts(context)?.year;
  if (year.from === "now") {
    return published === undefined
      ? undefined
      : { year: published + year.shift, basis: "from-publication-date" };
  }
  const anchor = context.anchor?.year;
  return anchor === undefined ? undefined : { year: anchor + year.shift, basis: "from-text" };
}

/**
 * The year of "5 May" or "in August". In a report, which leans on its day of publication ("on Friday"), it is that of the
 * nearest such day; in a story, which names its years, that of the last date told. The year is supplied, not said: the
 * basis says from what, and `open` keeps "year".
 */
function supplyYear(meaning: Calendar, place: Place): KnownYear | undefined {
  const { anchor } = place.context;
  const published = publishedParts(place.context);
  const distance = anchor === undefined ? Number.POSITIVE_INFINITY : place.sentence - anchor.sentence;
  const isStory = anchor?.isWritten === true && !isReport(place.context);
  if (anchor !== undefined && (published === undefined || isStory)) {
    const basis: DateBasis = distance <= ADJACENT ? "by-adjacency" : "from-text";
    return { year: storyYear(anchor, meaning.month), basis, isSupplied: true };
  }
  if (anchor?.isWritten && distance === 0 && anchor.month !== undefined) {
    return { year: anchor.year, basis: "by-adjacency", isSupplied: true };
  }
  const year = published && nearestYear(meaning, published, place.looksAhead);
  return year === undefined ? undefined : { year, basis: "from-publication-date", isSupplied: true };
}

/** Whether a text names no faraway year, or leans on its day of publication more than once for every three of them. */
export function isReport({ leaning = 0, faraway = 0 }: DateContext): boolean {
  return faraway === 0 || leaning * 3 > faraway;
}

/** A story goes forward: January after December is of the next year. Nine months back is no step a story takes. */
function storyYear({ year, month }: Anchor, next: number | undefined): number {
  return month !== undefined && next !== undefined && month - next >= 9 ? year + 1 : year;
}

/**
 * Writers leave the year out for what is less than a year away: mostly the past. A day up to two months ahead is taken
 * as ahead, and with a word such as "will" or "scheduled" any day not yet past.
 */
function nearestYear(
  { month = 1, day }: Calendar,
  published: { year: number; month?: number | undefined; day?: number | undefined },
  looksAhead: boolean,
): number | undefined {
  if (published.month === undefined) return undefined;
  const now = published.month * 31 + (published.day ?? 15);
  const then = month * 31 + (day ?? (month === published.month ? (published.day ?? 15) : 15));
  const ahead = then - now;
  if (looksAhead) return ahead >= 0 ? published.year : ahead < -186 ? published.year + 1 : published.year;
  return ahead > 62 ? published.year - 1 : ahead < -310 ? published.year + 1 : published.year;
}

/** A weekday alone is the one before or on the day of publication, or after it when the sentence looks ahead. */
function resolveWeekday({ weekday = 1 }: Calendar, place: Place): Resolved {
  const now = publishedDay(place.context);
  const basis: DateBasis = "from-publication-date";
  if (now === undefined) return { value: null, precision: "day", basis, open: ["publication-date"] };
  const back = (weekdayOf(now) - weekday + 7) % 7;
  const day = addDays(now, place.looksAhead && back !== 0 ? 7 - back : -back);
  return dayResolved(day, basis);
}

/** "Thu 15", "Friday 31": the nearest month that has such a day; a diary's abbreviation looks ahead. */
function resolveWeekdayAndDay(weekday: number, day: number, isDiary: boolean, place: Place): Resolved {
  const now = publishedDay(place.context);
  const open: OpenQuestion[] = ["date"];
  if (now === undefined) return { value: null, precision: "day", basis: "explicit", open };
  const steps =
    isDiary || place.looksAhead
      ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
      : [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, 6, 7];
  for (const step of steps) {
    const { year, month } = addMonths({ ...now, day: 1 }, step);
    if (isDay({ year, month, day }) && weekdayOf({ year, month, day }) === weekday) {
      return dayResolved({ year, month, day }, "from-publication-date", open);
    }
  }
  return { value: null, precision: "day", basis: "explicit", open };
}

function dayResolved(day: Day, basis: DateBasis, open: readonly OpenQuestion[] = []): Resolved {
  return {
    value: dayText(day),
    precision: "day",
    basis,
    open,
    anchor: { ...day, isWritten: isFromText(basis) },
  };
}

/** Whether the year goes back to one written in the text. */
function isFromText(basis: DateBasis): boolean {
  return basis !== "from-publication-date";
}

function resolvePeriod(meaning: Period, place: Place): Resolved {
  const { unit, number, isBefore = false } = meaning;
  const tail = meaning.approximate ? "~" : "";
  if (unit === "decade") {
    const open: OpenQuestion[] = meaning.isCenturyAssumed ? ["year"] : [];
    const value = decadeText(number, isBefore);
    return { value: value + tail, precision: "decade", basis: "explicit", open };
  }
  if (unit === "century")
    return { value: centuryText(number, isBefore) + tail, precision: "century", basis: "explicit" };
  const known =
    meaning.year === undefined
      ? supplyYear({ is: "calendar", month: unit === "season" ? (number - 21) * 3 + 4 : undefined }, place)
      : knownYear(meaning.year, place);
  const precision: DatePrecision = unit === "season" ? "season" : "range";
  const open: OpenQuestion[] = known === undefined || known.isSupplied ? ["year"] : [];
  if (known === undefined && meaning.year === undefined)
    return { value: null, precision, basis: "explicit", open };
  if (known === undefined) return { value: null, precision, basis: "from-text", open: ["publication-date"] };
  const value =
    unit === "season"
      ? partsText({ year: known.year, month: number })
      : monthsText(known.year, number, unit === "half" ? 6 : 3);
  const anchor = { year: known.year, isWritten: known.basis !== "from-publication-date" };
  return { value: value + tail, precision, basis: known.basis, open, anchor };
}

interface Origin {
  readonly day: Day;
  /** How much of `day` is known: "year", "month", "day". */
  readonly grain: "year" | "month" | "day";
  readonly basis: DateBasis;
}

function originOf(from: Shifted["from"], place: Place): Origin | undefined {
  if (from === "now") {
    const parts = publishedParts(place.context);
    return parts && originParts(parts, "from-publication-date");
  }
  if (from === "text") return place.context.anchor && originParts(place.context.anchor, "from-text");
  const resolved = resolve(from, place);
  return resolved.anchor && originParts(resolved.anchor, resolved.basis);
}

function originParts(
  parts: { year: number; month?: number | undefined; day?: number | undefined },
  basis: DateBasis,
): Origin {
  const grain = parts.month === undefined ? "year" : parts.day === undefined ? "month" : "day";
  return { day: { year: parts.year, month: parts.month ?? 1, day: parts.day ?? 1 }, grain, basis };
}

function resolveShifted(meaning: Shifted, place: Place): Resolved {
  const { unit, count, direction } = meaning;
  const origin = originOf(meaning.from, place);
  const basis: DateBasis = origin?.basis ?? (meaning.from === "now" ? "from-publication-date" : "from-text");
  if (count === null || isClockUnit(unit)) return vagueShift(meaning, basis);
  const precision = unitPrecision(unit);
  if (origin === undefined) {
    const open: OpenQuestion[] = [meaning.from === "now" ? "publication-date" : "antecedent"];
    return { value: null, precision, basis, open };
  }
  return stepped(origin, unit, count * direction, meaning, basis);
}

/** "several days later", "two hours ago": a direction and no more. */
function vagueShift({ direction, from }: Shifted, basis: DateBasis): Resolved {
  const value =
    from === "now" ? (direction < 0 ? "PAST_REF" : "FUTURE_REF") : direction < 0 ? "BEFORE" : "AFTER";
  return { value, precision: "vague", basis };
}

function unitPrecision(unit: Shifted["unit"]): DatePrecision {
  if (unit === "day" || unit === "week" || unit === "month" || unit === "decade" || unit === "century")
    return unit;
  return unit === "year" ? "year" : unit === "millennium" ? "century" : "range";
}

function stepped(
  origin: Origin,
  unit: Shifted["unit"],
  step: number,
  meaning: Shifted,
  basis: DateBasis,
): Resolved {
  const { day, grain } = origin;
  const tooCoarse =
    grain === "year"
      ? ["day", "week", "weekend", "fortnight", "month"]
      : ["day", "week", "weekend", "fortnight"];
  if (grain !== "day" && tooCoarse.includes(unit)) {
    // "the next day" after "in May": the day is not known, the month or year may be.
    const text = partsText({ year: day.year, month: grain === "month" ? day.month : undefined });
    const value = step === 0 && unit === "month" ? text : null;
    return { value, precision: unitPrecision(unit), basis, open: ["date"] };
  }
  switch (unit) {
    case "day":
      return dayResolved(addDays(day, step), basis);
    case "fortnight":
    case "week":
      return weekResolved(addDays(day, step * (unit === "week" ? 7 : 14)), meaning, basis);
    case "weekend":
      return { value: weekendText(addDays(day, step * 7)), precision: "range", basis };
    case "month":
    case "bimonth":
      return monthResolved(addMonths({ ...day, day: 1 }, step * (unit === "month" ? 1 : 2)), basis);
    case "quarter":
    case "half":
      return partResolved(day, unit === "quarter" ? 3 : 6, step, basis);
    default:
      return yearsResolved(day, unit, step, basis);
  }
}

function weekResolved(day: Day, meaning: Shifted, basis: DateBasis): Resolved {
  const { weekday } = meaning;
  if (weekday !== undefined) return dayResolved(addDays(day, weekday - weekdayOf(day)), basis);
  const anchor = { ...day, isWritten: isFromText(basis) };
  // "two weeks ago" is about that day; "last week" is the week.
  if (meaning.isCounted) return { value: `${dayText(day)}~`, precision: "week", basis, anchor };
  return { value: weekText(day), precision: "week", basis };
}

function monthResolved(day: Day, basis: DateBasis): Resolved {
  const { year, month } = day;
  return {
    value: partsText({ year, month }),
    precision: "month",
    basis,
    anchor: { year, month, isWritten: isFromText(basis) },
  };
}

function partResolved(day: Day, length: number, step: number, basis: DateBasis): Resolved {
  const moved = addMonths({ ...day, day: 1 }, step * length);
  return {
    value: monthsText(moved.year, Math.ceil(moved.month / length), length),
    precision: "range",
    basis,
  };
}

function yearsResolved({ year }: Day, unit: Shifted["unit"], step: number, basis: DateBasis): Resolved {
  if (unit === "decade")
    return { value: decadeText(Math.floor(year / 10) * 10 + step * 10, false), precision: "decade", basis };
  if (unit === "century")
    return { value: centuryText(Math.floor(year / 100) + 1 + step, false), precision: "century", basis };
  const length = unit === "millennium" ? 1000 : unit === "lustrum" ? 5 : unit === "sexennium" ? 6 : 1;
  if (length !== 1 && step === 0) return { value: null, precision: "range", basis, open: ["date"] };
  const reached = year + step * length;
  return {
    value: partsText({ year: reached }),
    precision: "year",
    basis,
    anchor: { year: reached, isWritten: isFromText(basis) },
  };
}

function resolveNearest(meaning: Nearest, place: Place): Resolved {
  // "the previous Wednesday" without an earlier date leans on the day of publication.
  const origin = originOf(meaning.from, place) ?? originOf("now", place);
  const basis: DateBasis = origin?.basis ?? (meaning.from === "now" ? "from-publication-date" : "from-text");
  if (meaning.what === "weekday") return nearestWeekday(meaning, origin, basis);
  if (meaning.what === "day-of-month") return dayOfMonth(meaning.number, origin, basis);
  if (origin === undefined) {
    const value = meaning.what === "month" ? partsText({ month: meaning.number }) : null;
    return {
      value,
      precision: meaning.what,
      basis,
      open: [meaning.from === "now" ? "publication-date" : "antecedent"],
    };
  }
  const year = nearestYearOf(meaning, origin);
  const value = partsText({ year, month: meaning.number });
  const month = meaning.what === "month" ? meaning.number : undefined;
  return { value, precision: meaning.what, basis, anchor: { year, month, isWritten: isFromText(basis) } };
}

/** "last May" said in March 2013 is May 2012; "this summer" is of the same year; "the following May" comes after. */
function nearestYearOf({ what, number, direction }: Nearest, { day, grain }: Origin): number {
  // "in 2013 … the following May": the year told is over.
  if (grain === "year") return day.year + Math.sign(direction);
  const month = what === "month" ? number : (number - 21) * 3 + 4;
  if (direction === 0) return day.year;
  if (direction < 0) return month < day.month ? day.year : day.year - 1;
  return month > day.month ? day.year : day.year + 1;
}

function nearestWeekday(
  { number, direction, from }: Nearest,
  origin: Origin | undefined,
  basis: DateBasis,
): Resolved {
  if (origin === undefined || origin.grain !== "day") {
    return {
      value: null,
      precision: "day",
      basis,
      open: [from === "now" ? "publication-date" : "antecedent"],
    };
  }
  const offset = number - weekdayOf(origin.day);
  if (direction === 0) return dayResolved(addDays(origin.day, offset), basis);
  const back = offset >= 0 ? offset - 7 : offset;
  return dayResolved(addDays(origin.day, direction < 0 ? back : offset <= 0 ? offset + 7 : offset), basis);
}

/** "on the 15th" in the month last spoken of, else in the month of publication. */
function dayOfMonth(day: number, origin: Origin | undefined, basis: DateBasis): Resolved {
  if (origin === undefined || origin.grain === "year") {
    return { value: partsText({ day }), precision: "day", basis: "explicit", open: ["date"] };
  }
  const { year, month } = origin.day;
  if (!isDay({ year, month, day })) return { value: null, precision: "day", basis, open: ["date"] };
  return { ...dayResolved({ year, month, day }, basis), open: ["date"] };
}

function resolveNth({ ordinal, weekday, month, year }: Nth, place: Place): Resolved {
  const known = year === undefined ? supplyYear({ is: "calendar", month }, place) : knownYear(year, place);
  const day = known && nthWeekday(known.year, month, weekday, ordinal);
  if (known === undefined || day === undefined) {
    return {
      value: null,
      precision: "day",
      basis: "explicit",
      open: [known === undefined ? "year" : "date"],
    };
  }
  const open: OpenQuestion[] = known.isSupplied ? ["year"] : [];
  return dayResolved(day, known.basis === "explicit" ? "explicit" : known.basis, open);
}

function resolveFeast({ name, year, direction }: Feast, place: Place): Resolved {
  const basis: DateBasis = "event-name";
  const known = year === undefined ? feastYear(name, direction, place) : knownYear(year, place);
  const day = known && feastDay(name, known.year);
  if (day !== undefined) return dayResolved(day, basis, known?.isSupplied ? ["year"] : []);
  const sample = [feastDay(name, 2021), feastDay(name, 2022)].map(
    (each) => each && partsText({ month: each.month, day: each.day }),
  );
  const isFixed = sample[0] === sample[1];
  return { value: isFixed ? (sample[0] ?? null) : null, precision: "day", basis, open: ["year"] };
}

function feastYear(name: string, direction: Feast["direction"], place: Place): KnownYear | undefined {
  const now = publishedDay(place.context);
  if (direction === undefined || now === undefined) {
    const month = feastDay(name, now?.year ?? 2022)?.month;
    return supplyYear({ is: "calendar", month }, place);
  }
  const basis: DateBasis = "event-name";
  const isPast = dayNumber(feastDay(name, now.year) ?? now) <= dayNumber(now);
  if (direction === 0) return { year: now.year, basis };
  if (direction < 0) return { year: isPast ? now.year : now.year - 1, basis };
  return { year: isPast ? now.year + 1 : now.year, basis };
}

function resolveDaySet(year: number | undefined, first: number, second: number): Resolved {
  const one = partsText({ year, month: first, day: second });
  const other = partsText({ year, month: second, day: first });
  const open: OpenQuestion[] = year === undefined ? ["date-order", "year"] : ["date-order"];
  const anchor = year === undefined ? undefined : { year, isWritten: true };
  return { value: `[${[one, other].sort().join(",")}]`, precision: "day", basis: "explicit", open, anchor };
}

/** An interval from the start of one date to the end of another, as EDTF writes it: the two with a slash. */
function resolveBetween(from: Meaning, to: Meaning, place: Place): Resolved {
  const first = resolve(from, place);
  const context = first.anchor
    ? { ...place.context, anchor: { ...first.anchor, sentence: place.sentence } }
    : place.context;
  const last = resolve(to, { ...place, context });
  const basis = first.basis === "explicit" ? last.basis : first.basis;
  const open = [...new Set([...(first.open ?? []), ...(last.open ?? [])])];
  if (first.value === null || last.value === null) return { value: null, precision: "range", basis, open };
  const start = first.value.split("/")[0];
  const end = to.is === "vague" ? ".." : (last.value.split("/")[1] ?? last.value);
  return {
    value: `${start}/${end}`,
    precision: "range",
    basis: basis === "by-adjacency" ? "by-adjacency" : basis,
    open,
    anchor: last.anchor ?? first.anchor,
  };
}
