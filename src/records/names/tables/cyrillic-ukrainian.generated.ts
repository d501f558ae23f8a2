// Generated from resources/names/cyrillic-ukrainian.yaml by npm run generate. Edit that file, not this one.
import type { LetterTable } from "../letter-rules.ts";
import { cyrillic } from "./cyrillic.generated.ts";

export const cyrillicUkrainian: LetterTable = {
  table: "uk",
  rules: [
    {"rule":"є","from":"є","to":"IE","after":["C","ь","ъ"]},
    {"rule":"йо","from":"ньйо","to":"NIO"},
    {"rule":"г","from":"г","to":"G","after":["^"],"before":["V"],"alternates":[["",3.32]]},
    ...cyrillic.rules,
  ],
};
