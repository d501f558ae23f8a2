// Generated from resources/names/homoglyphs.yaml by npm run generate. Edit that file, not this one.
import type { Homoglyphs } from "../resource-shapes.ts";

export const homoglyphs: Homoglyphs = {
 "latin": "aceikopxyABCEHIKMOPTXY",
 "cyrillic": "асеікорхуАВСЕНІКМОРТХУ",
 "digitsInCyrillic": {
  "0": "о",
  "3": "з",
  "4": "ч",
  "6": "б"
 },
 "digitsInLatin": {
  "0": "o",
  "1": "l",
  "5": "s",
  "6": "b",
  "9": "g"
 }
};
