// Generated from resources/languages/es/numbers.yaml by npm run generate. Edit that file, not this one.
import type { WordLists } from "../../grammar/index.ts";

export const numbers: WordLists = {
 "CARDINAL": {
  "0": [
   "cero"
  ],
  "1": [
   "uno",
   "una",
   "un"
  ],
  "2": [
   "dos"
  ],
  "3": [
   "tres"
  ],
  "4": [
   "cuatro"
  ],
  "5": [
   "cinco"
  ],
  "6": [
   "seis"
  ],
  "7": [
   "siete"
  ],
  "8": [
   "ocho"
  ],
  "9": [
   "nueve"
  ],
  "10": [
   "diez"
  ],
  "11": [
   "once"
  ],
  "12": [
   "doce"
  ],
  "13": [
   "trece"
  ],
  "14": [
   "catorce"
  ],
  "15": [
   "quince"
  ],
  "16": [
   "dieciséis",
   "dieciseis"
  ],
  "17": [
   "diecisiete"
  ],
  "18": [
   "dieciocho"
  ],
  "19": [
   "diecinueve"
  ],
  "20": [
   "veinte"
  ],
  "21": [
   "veintiuno",
   "veintiuna",
   "veintiún",
   "veintiun"
  ],
  "22": [
   "veintidós",
   "veintidos"
  ],
  "23": [
   "veintitrés",
   "veintitres"
  ],
  "24": [
   "veinticuatro"
  ],
  "25": [
   "veinticinco"
  ],
  "26": [
   "veintiséis",
   "veintiseis"
  ],
  "27": [
   "veintisiete"
  ],
  "28": [
   "veintiocho"
  ],
  "29": [
   "veintinueve"
  ],
  "30": [
   "treinta"
  ],
  "40": [
   "cuarenta"
  ],
  "50": [
   "cincuenta"
  ],
  "60": [
   "sesenta"
  ],
  "70": [
   "setenta"
  ],
  "80": [
   "ochenta"
  ],
  "90": [
   "noventa"
  ],
  "100": [
   "cien",
   "ciento"
  ],
  "200": [
   "doscientos",
   "doscientas"
  ],
  "300": [
   "trescientos",
   "trescientas"
  ],
  "400": [
   "cuatrocientos",
   "cuatrocientas"
  ],
  "500": [
   "quinientos",
   "quinientas"
  ],
  "600": [
   "seiscientos",
   "seiscientas"
  ],
  "700": [
   "setecientos",
   "setecientas"
  ],
  "800": [
   "ochocientos",
   "ochocientas"
  ],
  "900": [
   "novecientos",
   "novecientas"
  ]
 },
 "SCALE": {
  "12": [
   "docena",
   "docenas"
  ],
  "1e3": [
   "mil"
  ],
  "1e6": [
   "millón",
   "millon",
   "millones",
   "mm",
   "mdd"
  ],
  "1e12": [
   "billón",
   "billon",
   "billones"
  ],
  "1e18": [
   "trillón",
   "trillon",
   "trillones"
  ]
 },
 "SCALE-LETTER": {
  "1e3": [
   "k"
  ],
  "1e6": [
   "m",
   "mm"
  ]
 },
 "ORDINAL": {
  "1": [
   "primero",
   "primera",
   "primeros",
   "primeras",
   "primer"
  ],
  "2": [
   "segundo",
   "segunda",
   "segundos",
   "segundas"
  ],
  "3": [
   "tercero",
   "tercera",
   "terceros",
   "terceras",
   "tercer"
  ],
  "4": [
   "cuarto",
   "cuarta",
   "cuartos",
   "cuartas"
  ],
  "5": [
   "quinto",
   "quinta",
   "quintos",
   "quintas"
  ],
  "6": [
   "sexto",
   "sexta",
   "sextos",
   "sextas"
  ],
  "7": [
   "séptimo",
   "séptima",
   "séptimos",
   "séptimas",
   "septimo",
   "septima",
   "septimos",
   "septimas"
  ],
  "8": [
   "octavo",
   "octava",
   "octavos",
   "octavas"
  ],
  "9": [
   "noveno",
   "novena",
   "novenos",
   "novenas"
  ],
  "10": [
   "décimo",
   "décima",
   "décimos",
   "décimas",
   "decimo",
   "decima",
   "decimos",
   "decimas"
  ],
  "11": [
   "undécimo",
   "undécima",
   "undécimos",
   "undécimas",
   "decimoprimero",
   "decimoprimera",
   "decimoprimeros",
   "decimoprimeras"
  ],
  "12": [
   "duodécimo",
   "duodécima",
   "duodécimos",
   "duodécimas",
   "decimosegundo",
   "decimosegunda",
   "decimosegundos",
   "decimosegundas"
  ],
  "13": [
   "decimotercero",
   "decimotercera",
   "decimoterceros",
   "decimoterceras"
  ],
  "14": [
   "decimocuarto",
   "decimocuarta",
   "decimocuartos",
   "decimocuartas"
  ],
  "15": [
   "decimoquinto",
   "decimoquinta",
   "decimoquintos",
   "decimoquintas"
  ],
  "16": [
   "decimosexto",
   "decimosexta",
   "decimosextos",
   "decimosextas"
  ],
  "17": [
   "decimoséptimo",
   "decimoséptima",
   "decimoséptimos",
   "decimoséptimas"
  ],
  "18": [
   "decimoctavo",
   "decimoctava",
   "decimoctavos",
   "decimoctavas"
  ],
  "19": [
   "decimonoveno",
   "decimonovena",
   "decimonovenos",
   "decimonovenas"
  ],
  "20": [
   "vigésimo",
   "vigésima",
   "vigésimos",
   "vigésimas"
  ],
  "21": [
   "vigesimoprimero",
   "vigesimoprimera",
   "vigesimoprimeros",
   "vigesimoprimeras",
   "vigésimo primero"
  ],
  "30": [
   "trigésimo",
   "trigésima",
   "trigésimos",
   "trigésimas"
  ],
  "100": [
   "centésimo",
   "centésima",
   "centésimos",
   "centésimas"
  ],
  "1000": [
   "milésimo",
   "milésima",
   "milésimos",
   "milésimas"
  ]
 },
 "ORDINAL-ENDING": {
  "0": [
   "º",
   "ª",
   "er",
   "ero",
   "era",
   "ro",
   "ra",
   "do",
   "da",
   "to",
   "ta",
   "mo",
   "ma",
   "vo",
   "va",
   "no",
   "na",
   "°",
   "o",
   "a",
   ".º",
   ".ª",
   ".er",
   ".°",
   ". º"
  ]
 },
 "DENOMINATOR": {
  "2": [
   "medio",
   "medios"
  ],
  "3": [
   "tercio",
   "tercios",
   "terceras"
  ],
  "4": [
   "cuarto",
   "cuartos"
  ],
  "5": [
   "quinto",
   "quintos"
  ],
  "6": [
   "sexto",
   "sextos"
  ],
  "7": [
   "séptimo",
   "séptimos",
   "septimo",
   "septimos"
  ],
  "8": [
   "octavo",
   "octavos"
  ],
  "9": [
   "noveno",
   "novenos"
  ],
  "10": [
   "décimo",
   "décimos",
   "decimo",
   "decimos"
  ],
  "11": [
   "onceavo",
   "onceavos"
  ],
  "12": [
   "doceavo",
   "doceavos"
  ],
  "15": [
   "quinceavo",
   "quinceavos"
  ],
  "20": [
   "veinteavo",
   "veinteavos",
   "vigésimo",
   "vigésimos"
  ],
  "21": [
   "veintiunavo",
   "veintiunavos"
  ],
  "25": [
   "veinticincoavo",
   "veinticincoavos"
  ],
  "100": [
   "centésimo",
   "centésimos",
   "centesimo",
   "centesimos",
   "centésima",
   "centésimas"
  ],
  "1000": [
   "milésimo",
   "milésimos",
   "milesimo",
   "milesimos"
  ],
  "1000000": [
   "millonésimo",
   "millonésimos"
  ]
 },
 "HALF": {
  "0.5": [
   "medio",
   "media"
  ]
 },
 "AND-HALF": {
  "0.5": [
   "y medio",
   "y media"
  ],
  "0.25": [
   "y cuarto",
   "y un cuarto"
  ],
  "0.75": [
   "y tres cuartos"
  ],
  "0.3333333333333333": [
   "y un tercio"
  ],
  "0.6666666666666666": [
   "y dos tercios"
  ]
 },
 "NUMBER-AND": {
  "0": [
   "y"
  ]
 },
 "FRACTION-AND": {
  "0": [
   "con"
  ]
 },
 "POINT": {
  "0": [
   "coma",
   "punto"
  ]
 },
 "MINUS": {
  "0": [
   "menos"
  ]
 }
};
