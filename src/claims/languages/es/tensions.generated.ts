// Generated from resources/languages/es/tensions.yaml by npm run generate. Edit that file, not this one.
import type { TensionWords } from "../../tensions/tension-words.ts";

export const tensions: TensionWords = {
 "people": [
  "personas",
  "hombres",
  "mujeres",
  "niños",
  "trabajadores",
  "trabajadoras",
  "ciudadanos",
  "ciudadanas",
  "vecinos",
  "civiles",
  "soldados",
  "reclutas",
  "estibadores",
  "migrantes",
  "refugiados",
  "pasajeros",
  "presos",
  "familias",
  "estudiantes",
  "marineros",
  "combatientes",
  "voluntarios",
  "víctimas",
  "manifestantes",
  "obreros"
 ],
 "anyone": [
  "personas"
 ],
 "partial": [
  "incluidos",
  "incluidas",
  "entre",
  "otros",
  "otras",
  "adicionales",
  "cada",
  "incluso",
  "primera",
  "segunda"
 ],
 "events": {
  "departed": [
   "salieron",
   "salió",
   "partieron",
   "huyeron",
   "enviaron",
   "envió",
   "enviados",
   "trasladados",
   "trasladaron",
   "deportados",
   "deportaron",
   "emigraron",
   "evacuados",
   "salido",
   "traficado",
   "abandonaron"
  ],
  "killed": [
   "murieron",
   "murió",
   "mató",
   "mataron",
   "fallecieron",
   "ahogaron",
   "muertos",
   "muertas",
   "asesinados",
   "asesinadas",
   "ejecutados",
   "muerto"
  ],
  "hurt": [
   "heridos",
   "heridas",
   "hirió",
   "hirieron",
   "lesionados"
  ],
  "detained": [
   "detenidos",
   "detenidas",
   "detuvo",
   "detuvieron",
   "arrestados",
   "arrestaron",
   "encarcelados",
   "encarcelaron"
  ]
 },
 "silent": [
  "no",
  "nunca",
  "jamás",
  "fue",
  "fueron",
  "es",
  "son",
  "ser",
  "sido",
  "había",
  "habían",
  "ha",
  "han",
  "era",
  "eran",
  "estaba",
  "estaban",
  "solo",
  "sólo",
  "también",
  "ya",
  "unos",
  "unas",
  "casi",
  "más",
  "menos",
  "de",
  "cerca",
  "alrededor",
  "al",
  "a",
  "en",
  "del",
  "desde",
  "por",
  "se"
 ],
 "sequels": [
  "luego",
  "después",
  "posteriormente",
  "como resultado",
  "en consecuencia",
  "en respuesta",
  "en represalia",
  "poco después"
 ],
 "after": [
  "después de",
  "después del",
  "antes de",
  "antes del",
  "tras"
 ],
 "articles": [
  "el",
  "la",
  "los",
  "las",
  "su",
  "sus"
 ],
 "loaded": [
  [
   "víctimas",
   "reclutas"
  ],
  [
   "voluntarios",
   "mercenarios"
  ],
  [
   "evacuación",
   "deportación"
  ],
  [
   "liberación",
   "ocupación"
  ],
  [
   "terroristas",
   "rebeldes"
  ],
  [
   "alborotadores",
   "manifestantes"
  ],
  [
   "rehenes",
   "presos"
  ],
  [
   "masacre",
   "incidente"
  ],
  [
   "guerra",
   "operación"
  ]
 ],
 "unnamed": [
  "dos",
  "mitad",
  "mano",
  "lado",
  "extremo",
  "parte",
  "dirección",
  "vez",
  "tiempo",
  "día",
  "semana",
  "mes",
  "año",
  "mundo",
  "uno",
  "una",
  "hombre",
  "mujer",
  "persona",
  "gente",
  "cosa",
  "cosas",
  "lugar",
  "modo",
  "manera"
 ]
};
