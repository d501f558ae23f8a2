// Generated from resources/names/cyrillic-belarusian.yaml by npm run generate. Edit that file, not this one.
import type { LetterTable } from "../letter-rules.ts";
import { cyrillic } from "./cyrillic.generated.ts";

export const cyrillicBelarusian: LetterTable = {
  table: "be",
  rules: [
    {"rule":"дз","from":"дз","to":"D","before":["і","е","ё","ю","я","ь"],"alternates":[["S",3.32]]},
    {"rule":"ц","from":"ц","to":"T","before":["і","е","ё","ю","я","ь"],"alternates":[["S",1]]},
    {"rule":"ья","from":"ья","to":"IA","before":["$"]},
    {"rule":"ыя","from":"ыя","to":"IA"},
    {"rule":"я","from":"я","to":"IA","after":["C"],"before":["C"],"alternates":[["E",1.32]]},
    {"rule":"а","from":"а","to":"A","alternates":[["O",2]]},
    {"rule":"г","from":"г","to":"G","after":["^"],"before":["V"],"alternates":[["",3.32]]},
    ...cyrillic.rules,
  ],
};
