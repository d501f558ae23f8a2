import type { DatePack } from "../../dates/grammar.ts";
import { slavicDateRules } from "../slavic-dates.ts";
import { dates } from "./dates.generated.ts";
import { numbers } from "./numbers.generated.ts";

export const datePack: DatePack = {
  code: "ru",
  words: [dates, numbers],
  rules: slavicDateRules,
  composites: [],
};
