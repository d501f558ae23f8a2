// Generated from resources/names/romanised-french.yaml by npm run generate. Edit that file, not this one.
import type { LetterTable } from "../letter-rules.ts";
import { romanised } from "./romanised.generated.ts";

export const romanisedFrench: LetterTable = {
  table: "rom-fr",
  rules: [
    {"rule":"щ","from":"chtch","to":"S"},
    {"rule":"ч","from":"tch","to":"C"},
    {"rule":"ш","from":"ch","to":"S"},
    {"rule":"дж","from":"dj","to":"J"},
    {"rule":"ж","from":"j","to":"J"},
    {"rule":"у","from":"ou","to":"U"},
    {"rule":"г","from":"gu","to":"G","before":["e","i"]},
    {"rule":"ин","from":"ine","to":"IN","before":["$"]},
    {"rule":"с","from":"ss","to":"S"},
    ...romanised.rules,
  ],
};
