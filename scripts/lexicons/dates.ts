import { wordLists } from "./forms.ts";

export const type = { name: "WordLists", from: "../../grammar/index.ts" };

export const schema = wordLists([
  "MONTH",
  "MONTH-WEAK", // a month that is also another word: only beside a day, a year or "in"
  "MONTH-SHORT",
  "WEEKDAY",
  "WEEKDAY-SHORT",
  "SEASON", // EDTF 21 spring to 24 winter
  "UNIT", // day, week, month, quarter, year, decade, century, hour …
  "DURATION", // one word for a period: ISO 8601
  "YEAR-WORD", // "года", "р.": follows the digits of a year
  "YEAR-BEFORE", // "año", "the year": stands before them
  "CENTURY-WORD",
  "DECADE-ENDING", // s, -х
  "DECADE-WORD", // nineties: 90
  "DECADE-BEFORE", // años, la década de
  "DAY-WORD", // числа: makes the number before it a day
  "BC",
  "AD",
  "PART", // start, mid, end
  "HALF-YEAR", // of a year: 1, 2
  "SHIFT", // last -1, this 0, next 1: from the day of publication
  "SHIFT-AFTER", // the same behind the noun
  "TEXT-SHIFT", // the previous -1, that 0, the following 1: from an earlier date in the text
  "TEXT-SHIFT-AFTER",
  "WHOLE", // another, all: one unit
  "SOME", // a few, several
  "AGO",
  "HENCE", // from now
  "AHEAD", // "in", "через", "dentro de": before the count
  "LATER",
  "EARLIER",
  "DAY-SHIFT", // yesterday -1
  "TEXT-DAY-SHIFT", // the next day
  "YEAR-SHIFT", // торік -1
  "VAGUE", // PAST_REF …
  "RECURRING", // daily, ежегодно: ISO 8601 repeating interval
  "EVERY",
  "DAYPART", // morning, night: swallowed
  "HOLIDAY",
  "THE",
  "OF",
  "AND",
  "TO", // between the ends of a range
  "FROM",
  "BETWEEN",
  "BEFORE-DATE", // prepositions that stand before a date
  "BEFORE-YEAR", // those that make a bare number a year
  "APPROX",
  "FOR", // duration follows
  "PAST-SPAN", // "the last", "за последние": a duration that ends now
  "OLD", // "years old", "-летний"
  "AGED",
  "LABEL", // "ул.", "No.": what follows is a name
  "FUTURE-CUE",
  "COUNTED", // people, soldiers: a number before them is no year
]);
