// Generated from resources/languages/es/relations.yaml by npm run generate. Edit that file, not this one.
import type { RelationWords } from "../../relations/relation-words.ts";

export const relations: RelationWords = {
 "positions": [
  "presidente",
  "presidenta",
  "ministro",
  "ministra",
  "secretario",
  "secretaria",
  "director",
  "directora",
  "jefe",
  "jefa",
  "gobernador",
  "gobernadora",
  "alcalde",
  "alcaldesa",
  "embajador",
  "embajadora",
  "comandante",
  "portavoz",
  "líder",
  "viceministro",
  "viceministra",
  "vicepresidente",
  "vicepresidenta",
  "senador",
  "senadora",
  "miembro",
  "fundador",
  "fundadora",
  "fiscal",
  "juez",
  "jueza",
  "canciller",
  "rey",
  "reina",
  "general",
  "coronel",
  "representante",
  "cónsul",
  "coordinador",
  "coordinadora",
  "diputado",
  "diputada"
 ],
 "positionLinks": [
  "de",
  "del",
  "en"
 ],
 "passive": {
  "auxiliaries": [
   "fue",
   "fueron",
   "es",
   "son",
   "sido",
   "ser",
   "era",
   "eran"
  ],
  "by": [
   "por"
  ]
 },
 "betweenNouns": [
  {
   "predicate": "met",
   "nouns": [
    "reunión",
    "encuentro"
   ],
   "between": [
    "entre"
   ],
   "and": [
    "y",
    "e"
   ]
  },
  {
   "predicate": "signed",
   "nouns": [
    "acuerdo",
    "convenio",
    "tratado",
    "contrato",
    "memorando"
   ],
   "between": [
    "entre"
   ],
   "and": [
    "y",
    "e"
   ]
  }
 ],
 "bodyNouns": [
  "empresa",
  "compañía",
  "firma",
  "grupo",
  "periódico",
  "diario",
  "sindicato",
  "partido",
  "agencia",
  "banco",
  "asociación",
  "fundación",
  "naviera"
 ],
 "bodies": [
  "policía",
  "gobierno",
  "parlamento",
  "tribunal",
  "ministerio",
  "fiscalía",
  "ejército",
  "autoridades",
  "empresa",
  "sindicato",
  "banco",
  "ayuntamiento"
 ],
 "frames": [
  {
   "predicate": "met",
   "verbs": [
    "reunió",
    "reunieron",
    "reúne"
   ],
   "before": [
    "con"
   ],
   "subjects": [
    "PER",
    "ORG"
   ],
   "objects": [
    "PER",
    "ORG"
   ]
  },
  {
   "predicate": "signed",
   "verbs": [
    "firmó",
    "firmaron",
    "firma",
    "suscribió",
    "suscribieron"
   ],
   "before": [
    "",
    "con"
   ],
   "subjects": [
    "PER",
    "ORG"
   ],
   "objects": [
    "PER",
    "ORG",
    "DOC",
    "phrase"
   ]
  },
  {
   "predicate": "negotiated-with",
   "verbs": [
    "negoció",
    "negociaron"
   ],
   "before": [
    "con"
   ],
   "subjects": [
    "PER",
    "ORG"
   ],
   "objects": [
    "PER",
    "ORG"
   ]
  },
  {
   "predicate": "funded",
   "verbs": [
    "financió",
    "financiaron",
    "financia",
    "subvencionó"
   ],
   "before": [
    "",
    "a",
    "al"
   ],
   "subjects": [
    "PER",
    "ORG",
    "LOC"
   ],
   "objects": [
    "PER",
    "ORG",
    "LOC"
   ]
  },
  {
   "predicate": "member-of",
   "verbs": [
    "ingresó"
   ],
   "before": [
    "en"
   ],
   "subjects": [
    "PER"
   ],
   "objects": [
    "ORG"
   ]
  },
  {
   "predicate": "born-in",
   "verbs": [
    "nació"
   ],
   "before": [
    "en"
   ],
   "subjects": [
    "PER"
   ],
   "objects": [
    "LOC"
   ]
  },
  {
   "predicate": "left",
   "verbs": [
    "salió",
    "salieron",
    "huyó",
    "huyeron",
    "abandonó",
    "abandonaron"
   ],
   "before": [
    "",
    "de"
   ],
   "subjects": [
    "PER",
    "ORG",
    "amount"
   ],
   "objects": [
    "LOC"
   ]
  },
  {
   "predicate": "travelled-to",
   "verbs": [
    "viajó",
    "viajaron"
   ],
   "before": [
    "a"
   ],
   "subjects": [
    "PER",
    "ORG",
    "amount"
   ],
   "objects": [
    "LOC"
   ]
  },
  {
   "predicate": "visited",
   "verbs": [
    "visitó",
    "visitaron"
   ],
   "before": [
    "",
    "a"
   ],
   "subjects": [
    "PER",
    "ORG"
   ],
   "objects": [
    "LOC",
    "ORG",
    "PER"
   ]
  },
  {
   "predicate": "detained",
   "verbs": [
    "detuvo",
    "detuvieron",
    "arrestó",
    "arrestaron",
    "detenido",
    "detenida",
    "detenidos",
    "arrestado",
    "arrestada"
   ],
   "before": [
    "",
    "a"
   ],
   "subjects": [
    "PER",
    "ORG"
   ],
   "objects": [
    "PER",
    "amount"
   ]
  },
  {
   "predicate": "recruited",
   "verbs": [
    "reclutó",
    "reclutaron"
   ],
   "before": [
    "",
    "a"
   ],
   "subjects": [
    "PER",
    "ORG"
   ],
   "objects": [
    "PER",
    "amount"
   ]
  },
  {
   "predicate": "accused",
   "verbs": [
    "acusó",
    "acusaron",
    "acusa",
    "acusan"
   ],
   "before": [
    "a",
    "al"
   ],
   "subjects": [
    "PER",
    "ORG"
   ],
   "objects": [
    "PER",
    "ORG"
   ]
  },
  {
   "predicate": "owes",
   "verbs": [
    "debe",
    "adeuda"
   ],
   "before": [
    "",
    "a"
   ],
   "subjects": [
    "PER",
    "ORG",
    "LOC"
   ],
   "objects": [
    "amount"
   ]
  },
  {
   "predicate": "bought",
   "verbs": [
    "compró",
    "compraron",
    "adquirió"
   ],
   "before": [
    ""
   ],
   "subjects": [
    "PER",
    "ORG"
   ],
   "objects": [
    "ORG"
   ]
  },
  {
   "predicate": "founded",
   "verbs": [
    "fundó",
    "fundaron"
   ],
   "before": [
    ""
   ],
   "subjects": [
    "PER",
    "ORG"
   ],
   "objects": [
    "ORG"
   ]
  }
 ]
};
