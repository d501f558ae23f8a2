import { wordLists } from "./forms.ts";

export const type = { name: "WordLists", from: "../../grammar/index.ts" };

export const schema = wordLists([
  "CARDINAL", // one, twenty, quinientos: added up by size
  "HUNDRED", // a multiplier of 100 written after its count
  "SCALE", // thousand, million: multipliers
  "SCALE-LETTER", // k, m, bn: only glued to digits
  "ORDINAL", // first, двадцатый
  "ORDINAL-ENDING", // glued to digits, with or without a hyphen
  "DENOMINATOR", // thirds, cuartos
  "HALF", // half a, medio, пол: 0.5 before what is counted
  "AND-HALF", // and a half, y medio, с половиной
  "ARTICLE-ONE", // "a" in "a million"
  "NUMBER-AND", // joins the parts of one number
  "FRACTION-AND", // joins a whole number and a fraction only
  "POINT", // spoken decimal mark
  "MINUS",
]);
