import { addDays, type Day, daysInMonth, easterSunday, orthodoxEaster, weekdayOf } from "./calendar.ts";

/** Day of a feast in a year: fixed, tied to Easter, or the nth weekday of a month. */
type Rule =
  | readonly ["fixed", number, number]
  | readonly ["easter", number]
  | readonly ["nth", number, number, number]
  | readonly ["orthodox", number];

// Public calendars: US 5 U.S.C. 6103; UN observances; Код законів про працю, ст. 73; Трудовой кодекс РФ, ст. 112.
const FEASTS: Readonly<Record<string, Rule>> = {
  christmas: ["fixed", 12, 25],
  "christmas-eve": ["fixed", 12, 24],
  "christmas-julian": ["fixed", 1, 7],
  "boxing-day": ["fixed", 12, 26],
  "new-year": ["fixed", 1, 1],
  "new-years-eve": ["fixed", 12, 31],
  epiphany: ["fixed", 1, 6],
  valentine: ["fixed", 2, 14],
  groundhog: ["fixed", 2, 2],
  "defender-day": ["fixed", 2, 23],
  "womens-day": ["fixed", 3, 8],
  "st-patrick": ["fixed", 3, 17],
  "earth-day": ["fixed", 4, 22],
  "may-day": ["fixed", 5, 1],
  "victory-day": ["fixed", 5, 9],
  "russia-day": ["fixed", 6, 12],
  juneteenth: ["fixed", 6, 19],
  "constitution-day-ua": ["fixed", 6, 28],
  "independence-day-us": ["fixed", 7, 4],
  bastille: ["fixed", 7, 14],
  "independence-day-ua": ["fixed", 8, 24],
  "knowledge-day": ["fixed", 9, 1],
  "columbus-day-fixed": ["fixed", 10, 12],
  halloween: ["fixed", 10, 31],
  "all-saints": ["fixed", 11, 1],
  "all-souls": ["fixed", 11, 2],
  "unity-day": ["fixed", 11, 4],
  "guy-fawkes": ["fixed", 11, 5],
  "veterans-day": ["fixed", 11, 11],
  "dignity-day": ["fixed", 11, 21],
  "human-rights-day": ["fixed", 12, 10],
  "ash-wednesday": ["easter", -46],
  "palm-sunday": ["easter", -7],
  "good-friday": ["easter", -2],
  easter: ["easter", 0],
  "easter-monday": ["easter", 1],
  ascension: ["easter", 39],
  pentecost: ["easter", 49],
  "orthodox-easter": ["orthodox", 0],
  "mlk-day": ["nth", 1, 1, 3],
  "presidents-day": ["nth", 2, 1, 3],
  "mothers-day": ["nth", 5, 7, 2],
  "memorial-day": ["nth", 5, 1, -1],
  "fathers-day": ["nth", 6, 7, 3],
  "labor-day": ["nth", 9, 1, 1],
  "columbus-day": ["nth", 10, 1, 2],
  thanksgiving: ["nth", 11, 4, 4],
};

/** The day of a feast, or undefined for one we do not know. */
export function feastDay(name: string, year: number): Day | undefined {
  // The day after the fourth Thursday of November, which need not be the fourth Friday.
  if (name === "black-friday") return addDays(feastDay("thanksgiving", year) as Day, 1);
  const rule = FEASTS[name];
  if (rule === undefined) return undefined;
  if (rule[0] === "fixed") return { year, month: rule[1], day: rule[2] };
  if (rule[0] === "easter") return addDays(easterSunday(year), rule[1]);
  if (rule[0] === "orthodox") return addDays(orthodoxEaster(year), rule[1]);
  return nthWeekday(year, rule[1], rule[2], rule[3]);
}

/** The nth weekday of a month, -1 for the last; weekday 0 counts every day. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day | undefined {
  const length = daysInMonth(year, month);
  const first = weekday === 0 ? 1 : 1 + ((weekday - weekdayOf({ year, month, day: 1 }) + 7) % 7);
  const step = weekday === 0 ? 1 : 7;
  const last = first + Math.floor((length - first) / step) * step;
  const day = nth > 0 ? first + (nth - 1) * step : last + (nth + 1) * step;
  return day >= 1 && day <= length ? { year, month, day } : undefined;
}
