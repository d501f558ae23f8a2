// Generated from resources/names/spanish-in-ukrainian.yaml by npm run generate. Edit that file, not this one.
import type { LetterTable } from "../letter-rules.ts";
import { spanishInRussian } from "./spanish-in-russian.generated.ts";

export const spanishInUkrainian: LetterTable = {
  table: "es-uk",
  rules: [
    {"rule":"gu","from":"gu","to":"г","before":["e","i"],"alternates":[["ґ",1.74]]},
    {"rule":"g-soft","from":"g","to":"х","before":["e","i"],"alternates":[["дж",3.32],["г",3.32]]},
    {"rule":"g","from":"g","to":"г","alternates":[["ґ",1.74]]},
    {"rule":"h","from":"h","to":"","after":["^"],"alternates":[["г",2.32],["х",3.32]]},
    {"rule":"ñ","from":"ñ","to":"нь","alternates":[["ньй",1.32]]},
    {"rule":"ll","from":"ll","to":"ль","before":["V"],"alternates":[["лл",2.32],["льй",3.32]]},
    {"rule":"ll-e","from":"e","to":"є","after":["ll","ñ"],"alternates":[["е",1.74]]},
    {"rule":"ie-lip","from":"ie","to":"'є","after":["b","v","m","p","f"],"alternates":[["ьє",1.32],["іє",2.32]]},
    {"rule":"ie","from":"ie","to":"ьє","after":["C"],"alternates":[["іє",1.32],["є",3.32]]},
    {"rule":"ia-end","from":"ia","to":"ія","before":["$"],"alternates":[["я",5.64]]},
    {"rule":"ia-tiag","from":"ia","to":"ья","after":["t"],"before":["g"],"alternates":[["іа",1.74]]},
    {"rule":"ia","from":"ia","to":"іа","after":["C"],"alternates":[["ія",3.32]]},
    {"rule":"io-end","from":"io","to":"іо","before":["$"]},
    {"rule":"i-glide","from":"i","to":"й","after":["a","e","o"],"before":["C","$"],"alternates":[["ї",2.74]]},
    {"rule":"i","from":"i","to":"і","alternates":[["и",2.74]]},
    {"rule":"ye","from":"ye","to":"йє","after":["V"],"alternates":[["є",2.32]]},
    {"rule":"ye-first","from":"ye","to":"є","after":["^"],"alternates":[["йє",3.32]]},
    {"rule":"y-end","from":"y","to":"і","after":["C"],"alternates":[["и",3.32]]},
    {"rule":"y-alone","from":"y","to":"і","after":["^"],"before":["$"]},
    {"rule":"e","from":"e","to":"е","alternates":[["э",6.64]]},
    ...spanishInRussian.rules,
  ],
};
