// Generated from resources/languages/es/negation.yaml by npm run generate. Edit that file, not this one.
import type { CueList } from "../../force/cue-list.ts";

export const negation: CueList = {
 "words": {},
 "groups": [
  {
   "rule": "no",
   "kind": "negation",
   "scope": "clause",
   "notBefore": [
    ".",
    "#mark"
   ],
   "cues": [
    "no",
    "nunca",
    "jamás",
    "tampoco",
    "ya no",
    "aún no",
    "todavía no",
    "en absoluto",
    "de ningún modo",
    "de ninguna manera",
    "en modo alguno",
    "en ningún [momento|caso|lugar]",
    "nunca más"
   ]
  },
  {
   "rule": "nobody",
   "kind": "negation",
   "scope": "clause",
   "cues": [
    "nadie",
    "nada",
    "ningún",
    "ninguno",
    "ninguna",
    "ningunos",
    "ningunas",
    "ni un solo",
    "ni una sola",
    "ni siquiera"
   ]
  },
  {
   "rule": "ni",
   "kind": "negation",
   "scope": "clause",
   "cues": [
    "ni"
   ]
  },
  {
   "rule": "denying-act",
   "kind": "phrase",
   "scope": "after",
   "cues": [
    "[niega|niegan|negó|negaron|negaba|negando|niego|negamos|negar|negado] (que|haber|tener)",
    "[rechaza|rechazan|rechazó|rechazaron|rechazado]",
    "[desmiente|desmienten|desmintió|desmintieron]",
    "[descarta|descartan|descartó|descartaron|descartado|descartada|descartando|descartándose|descartados] (que)",
    "[evita|evitó|evitaron|evitan|impide|impidió|impidieron|impiden]",
    "se [niega|niegan|negó|negaron] a"
   ]
  },
  {
   "rule": "lexical",
   "kind": "lexical",
   "scope": "after",
   "cues": [
    "[carece|carecen|carecía|carecían|careció] de",
    "ausencia de",
    "ausencia",
    "ausente",
    "ausentes",
    "falta de",
    "[dejó|dejaron|deja|dejan|ha dejado] de",
    "libre de",
    "exento de",
    "exenta de",
    "retirada de",
    "suspender",
    "suspende",
    "se suspende",
    "se retira",
    "retirar",
    "negativo",
    "negativa",
    "negativos",
    "negativas",
    "es falso que",
    "no es cierto que",
    "no es verdad que",
    "imposible",
    "imposibilidad (de|para)",
    "incapaz de",
    "incapacidad (de|para)",
    "fracasó en",
    "desaparición de",
    "resolución de",
    "cese de",
    "cedió",
    "desaparece"
   ]
  },
  {
   "rule": "sin",
   "kind": "phrase",
   "scope": "after",
   "cues": [
    "sin",
    "salvo",
    "excepto",
    "en vez de",
    "en lugar de",
    "a excepción de"
   ]
  },
  {
   "rule": "affix",
   "kind": "phrase",
   "scope": "phrase",
   "cues": [
    "inexistente",
    "inexistentes",
    "inexistencia",
    "asintomático",
    "asintomática",
    "asintomáticos",
    "afebril",
    "afebriles",
    "anictérico",
    "anictérica",
    "apirético",
    "apirética",
    "desconocido",
    "desconocida",
    "desconocidos",
    "desconocidas",
    "innecesario",
    "innecesaria",
    "inalterado",
    "inalterada",
    "ilegal",
    "ilegales",
    "involuntario",
    "involuntaria",
    "desorientado",
    "desorientada",
    "arreactivo",
    "arreactiva",
    "acianótico",
    "acianótica",
    "ileso",
    "ilesa",
    "ilesos",
    "inocente",
    "inocentes",
    "impune",
    "impunes",
    "impunidad"
   ]
  },
  {
   "rule": "no-solo",
   "kind": "none",
   "cues": [
    "no [solo|sólo|solamente|únicamente|tanto]",
    "no obstante",
    "no más",
    "nada más",
    "nada menos",
    "no cabe duda",
    "ni más ni menos",
    "no hay duda",
    "sin embargo",
    "sin duda",
    "sin lugar a dudas",
    "sin perjuicio",
    "sin ir más lejos",
    "por no decir",
    "¿no",
    "no es otro que",
    "no hace más que",
    "no hizo más que",
    "no puede menos que",
    "no pudo menos que",
    "nunca antes",
    "hasta que no",
    "a no ser que",
    "no bien",
    "nada más llegar",
    "no sin",
    "no en vano",
    "que no sea"
   ]
  }
 ]
};
