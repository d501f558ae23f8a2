// Generated from resources/names/romanised-telegram.yaml by npm run generate. Edit that file, not this one.
import type { LetterTable } from "../letter-rules.ts";
import { romanised } from "./romanised.generated.ts";

export const romanisedTelegram: LetterTable = {
  table: "rom-tg",
  rules: [
    {"rule":"щ","from":"sc","to":"S","before":["V"]},
    {"rule":"ж","from":"j","to":"J"},
    ...romanised.rules,
  ],
};
