// Generated from resources/names/spanish-in-belarusian.yaml by npm run generate. Edit that file, not this one.
import type { LetterTable } from "../letter-rules.ts";
import { spanishInRussian } from "./spanish-in-russian.generated.ts";

export const spanishInBelarusian: LetterTable = {
  table: "es-be",
  rules: [
    {"rule":"ie","from":"ie","to":"ье","after":["C"],"alternates":[["е",1.74],["іе",2.32]]},
    {"rule":"rr","from":"rr","to":"р","alternates":[["рр",2.32]]},
    {"rule":"ia-hard","from":"ia","to":"ыя","after":["r","d","t"],"before":["$"],"alternates":[["ія",1.74]]},
    {"rule":"ia-end","from":"ia","to":"ія","before":["$"]},
    {"rule":"ia","from":"ia","to":"іа","after":["C"],"alternates":[["ыя",2.32],["ія",2.32]]},
    {"rule":"io-end","from":"io","to":"ыо","after":["r","d","t"],"before":["$"],"alternates":[["іо",1.74]]},
    {"rule":"io","from":"io","to":"іо","before":["$"],"alternates":[["іа",2.32]]},
    {"rule":"i-glide","from":"i","to":"й","after":["a","e","o"],"before":["C","$"]},
    {"rule":"i-hard","from":"i","to":"ы","after":["r","d","t","ch"],"alternates":[["і",1.74]]},
    {"rule":"i","from":"i","to":"і"},
    {"rule":"y-alone","from":"y","to":"і","after":["^"],"before":["$"]},
    {"rule":"y-end","from":"y","to":"і","after":["C"],"alternates":[["ы",1.74]]},
    {"rule":"u-short","from":"u","to":"ў","after":["a","e","i","o"],"alternates":[["у",1.74]]},
    {"rule":"e-soft","from":"e","to":"е","after":["gu","qu","g","l","ll","ñ","k"],"alternates":[["я",2.74],["э",3.32]]},
    {"rule":"e","from":"e","to":"э","alternates":[["е",2.74],["я",3.32]]},
    {"rule":"o","from":"o","to":"о","alternates":[["а",1.51]]},
    ...spanishInRussian.rules,
  ],
};
