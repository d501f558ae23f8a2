import { wordLists } from "./forms.ts";

export const type = { name: "WordLists", from: "../../grammar/index.ts" };

export const schema = wordLists([
  "CURRENCY", // word or code: ISO 4217; with "?" the currency most often meant; in lower case one that needs a country
  "CURRENCY-SIGN", // before or after the number
  "COUNTRY-CURRENCY", // "Mexican": the ISO code of a currency when it stands beside one
  "CURRENCY-MILLIONS", // MUSD
  "CENT", // a hundredth: the ISO code of its currency, or "cent"
  "PERCENT",
  "POINTS", // percentage points
  "UNIT", // units of time
  "MEASURE", // the unit as its symbol
  "BOUND-BEFORE", // about, atLeast, atMost, moreThan, lessThan
  "BOUND-AFTER",
  "VAGUE", // minimum-maximum
  "SHARE", // minimum-maximum, or one number
  "OF",
  "TO",
  "FROM", // from, between: makes "to" and "and" the middle of a range
  "OUT-OF", // one in five
  "OLD",
  "AGED",
  "WITH", // joins euros and cents
  "LABEL", // what follows is a name or a place in a list
  "CLOCK", // a.m.: the number is an hour
  "STOP", // cannot be what is counted
  "ADJECTIVE", // may stand between the number and what is counted
  "COUNTED", // plural without the sign of it
]);
