// Generated from resources/languages/es/conditions.yaml by npm run generate. Edit that file, not this one.
import type { CueList } from "../../force/cue-list.ts";

export const conditions: CueList = {
 "words": {},
 "groups": [
  {
   "rule": "si",
   "kind": "condition",
   "notAfter": [
    "pregunta",
    "preguntó",
    "preguntan",
    "preguntar",
    "preguntaron",
    "sabe",
    "saben",
    "sé",
    "sabemos",
    "saber",
    "sabía",
    "ver",
    "desconoce",
    "ignora",
    "duda",
    "dudo",
    "decidir",
    "decir",
    "dijo",
    "claro",
    "comprobar",
    "averiguar",
    "determinar",
    "como",
    "cuestiona",
    "discute",
    "mirar",
    "por"
   ],
   "cues": [
    "si",
    "solo si",
    "sólo si",
    "y si",
    "pero si",
    "incluso si",
    "siempre que",
    "siempre y cuando",
    "en caso de (que)",
    "con tal de que",
    "a condición de que",
    "en el supuesto de que",
    "en la medida en que",
    "mientras no"
   ]
  },
  {
   "rule": "a-menos-que",
   "kind": "condition",
   "cues": [
    "a menos que",
    "a no ser que",
    "salvo que",
    "excepto que",
    "salvo si",
    "de lo contrario",
    "de no"
   ]
  },
  {
   "rule": "sin",
   "kind": "counterfactual",
   "opens": true,
   "cues": [
    "sin",
    "de no ser por",
    "de no haber",
    "si no fuera por",
    "si no hubiera sido por",
    "de haber"
   ]
  },
  {
   "rule": "not-a-condition",
   "kind": "none",
   "cues": [
    "como si",
    "si bien",
    "por si acaso",
    "por si",
    "si no es que",
    "si acaso",
    "si cabe",
    "sino",
    "si se quiere",
    "si es que",
    "sin embargo",
    "sin duda",
    "sin lugar a dudas",
    "sin perjuicio"
   ]
  }
 ]
};
