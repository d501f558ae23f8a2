import { wordLists } from "./forms.ts";

export const type = { name: "WordLists", from: "../../grammar/index.ts" };

export const schema = wordLists([
  "CURRENCY", // word or code: ISO 4217; "PESO", "FRANC" … need a country
  "CURRENCY-SIGN",
  "CURRENCY-COUNTRY", // of which country: completes an open currency
  "CENT", // a hundredth
  "PERCENT",
  "POINTS", // percentage points
  "UNIT", // day, hour, year
  "MEASURE",
  "BOUND-BEFORE", // about, at least
  "BOUND-AFTER", // "or more"
  "VAGUE", // hundreds: minimum and maximum
  "SHARE", // most, half, a third
  "OF",
  "TO",
  "FROM",
  "BETWEEN",
  "AND",
  "OUT-OF", // one in five
  "OLD",
  "AGED",
  "LABEL",
  "STOP", // cannot be what is counted
  "COUNTED", // plural without a sign of it
]);
