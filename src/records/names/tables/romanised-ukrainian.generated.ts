// Generated from resources/names/romanised-ukrainian.yaml by npm run generate. Edit that file, not this one.
import type { LetterTable } from "../letter-rules.ts";
import { romanised } from "./romanised.generated.ts";

export const romanisedUkrainian: LetterTable = {
  table: "rom-uk",
  rules: [
    {"rule":"зг","from":"zgh","to":"SG"},
    {"rule":"х","from":"kh","to":"X"},
    {"rule":"г","from":"h","to":"G"},
    ...romanised.rules,
  ],
};
