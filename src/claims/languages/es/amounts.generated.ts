// Generated from resources/languages/es/amounts.yaml by npm run generate. Edit that file, not this one.
import type { WordLists } from "../../grammar/index.ts";

export const amounts: WordLists = {
 "CURRENCY": {
  "USD": [
   "USD",
   "dólar estadounidense",
   "dólares estadounidenses",
   "dolares estadounidenses",
   "dólares americanos",
   "dólares de Estados Unidos",
   "dólares de EE. UU.",
   "dólares norteamericanos",
   "US dólares"
  ],
  "USD?": [
   "dólar",
   "dólares",
   "dolar",
   "dolares"
  ],
  "EUR": [
   "EUR",
   "euro",
   "euros"
  ],
  "GBP": [
   "GBP",
   "libra esterlina",
   "libras esterlinas",
   "libras británicas"
  ],
  "GBP?": [
   "libra",
   "libras"
  ],
  "JPY": [
   "JPY",
   "yen",
   "yenes"
  ],
  "CNY": [
   "CNY",
   "yuan",
   "yuanes",
   "yuanes chinos",
   "renminbi",
   "RMB",
   "yuans"
  ],
  "RUB": [
   "RUB",
   "rublo",
   "rublos",
   "rublos rusos"
  ],
  "UAH": [
   "UAH",
   "grivna",
   "grivnas",
   "grivnia"
  ],
  "CHF": [
   "CHF",
   "franco suizo",
   "francos suizos"
  ],
  "CAD": [
   "CAD",
   "dólar canadiense",
   "dólares canadienses"
  ],
  "AUD": [
   "AUD",
   "dólar australiano",
   "dólares australianos"
  ],
  "NZD": [
   "NZD",
   "dólares neozelandeses"
  ],
  "HKD": [
   "HKD",
   "dólares de Hong Kong"
  ],
  "SGD": [
   "SGD",
   "dólares de Singapur"
  ],
  "TWD": [
   "TWD",
   "dólares taiwaneses",
   "dólares de Taiwán"
  ],
  "MXN": [
   "MXN",
   "M. N.",
   "peso mexicano",
   "pesos mexicanos",
   "mdp"
  ],
  "ARS": [
   "ARS",
   "peso argentino",
   "pesos argentinos"
  ],
  "CLP": [
   "CLP",
   "peso chileno",
   "pesos chilenos"
  ],
  "COP": [
   "COP",
   "peso colombiano",
   "pesos colombianos"
  ],
  "UYU": [
   "UYU",
   "pesos uruguayos"
  ],
  "DOP": [
   "DOP",
   "pesos dominicanos"
  ],
  "CUP": [
   "CUP",
   "pesos cubanos"
  ],
  "PHP": [
   "PHP",
   "pesos filipinos"
  ],
  "PEN": [
   "PEN",
   "sol",
   "soles",
   "nuevos soles"
  ],
  "BOB": [
   "BOB",
   "boliviano",
   "bolivianos"
  ],
  "VES": [
   "VES",
   "bolívar",
   "bolívares"
  ],
  "PYG": [
   "PYG",
   "guaraní",
   "guaraníes"
  ],
  "GTQ": [
   "GTQ",
   "quetzal",
   "quetzales"
  ],
  "HNL": [
   "HNL",
   "lempira",
   "lempiras"
  ],
  "NIO": [
   "NIO",
   "córdoba",
   "córdobas"
  ],
  "CRC": [
   "CRC",
   "colón",
   "colones"
  ],
  "PAB": [
   "PAB",
   "balboa",
   "balboas"
  ],
  "BRL": [
   "BRL",
   "real",
   "reales",
   "reales brasileños",
   "reais"
  ],
  "ESP": [
   "peseta",
   "pesetas"
  ],
  "DEM": [
   "marcos alemanes",
   "marco alemán"
  ],
  "FRF": [
   "francos franceses"
  ],
  "ITL": [
   "liras italianas"
  ],
  "TRY": [
   "TRY",
   "lira turca",
   "liras turcas"
  ],
  "INR": [
   "INR",
   "rupia india",
   "rupias indias"
  ],
  "INR?": [
   "rupia",
   "rupias"
  ],
  "IDR": [
   "IDR",
   "rupias indonesias"
  ],
  "KRW": [
   "KRW",
   "won",
   "wones"
  ],
  "SEK": [
   "SEK",
   "coronas suecas"
  ],
  "NOK": [
   "NOK",
   "coronas noruegas"
  ],
  "DKK": [
   "DKK",
   "coronas danesas"
  ],
  "CZK": [
   "CZK",
   "coronas checas"
  ],
  "PLN": [
   "PLN",
   "zloty",
   "zlotys",
   "eslotis"
  ],
  "ILS": [
   "ILS",
   "séquel",
   "shekel",
   "shekels"
  ],
  "THB": [
   "THB",
   "baht",
   "bahts"
  ],
  "ZAR": [
   "ZAR",
   "rand"
  ],
  "MAD": [
   "dírham marroquí",
   "dirhams marroquíes"
  ],
  "AED": [
   "AED"
  ],
  "SAR": [
   "SAR",
   "riales saudíes"
  ],
  "BTC": [
   "BTC",
   "bitcoin",
   "bitcoins"
  ],
  "peso": [
   "peso",
   "pesos"
  ],
  "franc": [
   "franco",
   "francos"
  ],
  "krone": [
   "corona",
   "coronas"
  ],
  "dinar": [
   "dinar",
   "dinares"
  ],
  "lira": [
   "lira",
   "liras"
  ],
  "mark": [
   "marco",
   "marcos"
  ],
  "dirham": [
   "dirham",
   "dirhams"
  ],
  "rial": [
   "rial",
   "riales"
  ],
  "FIM": [
   "marcos finlandeses",
   "marcos finlandés"
  ],
  "NLG": [
   "florines",
   "florín",
   "florines neerlandeses"
  ],
  "PTE": [
   "escudos"
  ],
  "BEF": [
   "francos belgas"
  ],
  "HUF": [
   "forintos",
   "florines húngaros"
  ],
  "MYR": [
   "ringgit",
   "ringgits"
  ],
  "ATS": [
   "chelines austriacos"
  ],
  "KES": [
   "chelines kenianos"
  ]
 },
 "CURRENCY-SIGN": {
  "USD?": [
   "$"
  ],
  "USD": [
   "US$",
   "US $",
   "USD$",
   "U$S",
   "u $ s",
   "EE. UU. $",
   "U$D"
  ],
  "EUR": [
   "€"
  ],
  "GBP": [
   "£"
  ],
  "JPY?": [
   "¥"
  ],
  "RUB": [
   "₽"
  ],
  "UAH": [
   "₴"
  ],
  "CAD": [
   "C$",
   "CAN$",
   "CA$"
  ],
  "AUD": [
   "A$",
   "AU$"
  ],
  "NZD": [
   "NZ$"
  ],
  "HKD": [
   "HK$"
  ],
  "SGD": [
   "S$"
  ],
  "TWD": [
   "NT$"
  ],
  "BRL": [
   "R$"
  ],
  "MXN": [
   "MX$",
   "MXN$",
   "Mex$"
  ],
  "ARS": [
   "AR$"
  ],
  "CLP": [
   "CLP$",
   "CL$"
  ],
  "COP": [
   "COP$",
   "CO$"
  ],
  "NIO": [
   "C$N"
  ],
  "PEN": [
   "S /",
   "S/.",
   "S /."
  ],
  "BOB": [
   "Bs.",
   "Bs"
  ],
  "CRC": [
   "₡"
  ],
  "PYG": [
   "₲"
  ],
  "GTQ": [
   "Q."
  ],
  "BTC": [
   "₿"
  ],
  "KRW": [
   "₩"
  ],
  "ILS": [
   "₪"
  ]
 },
 "COUNTRY-CURRENCY": {
  "USD": [
   "estadounidenses",
   "americanos",
   "norteamericanos",
   "USD",
   "US"
  ],
  "MXN": [
   "mexicanos",
   "MN"
  ],
  "ARS": [
   "argentinos"
  ],
  "CLP": [
   "chilenos"
  ],
  "COP": [
   "colombianos"
  ],
  "UYU": [
   "uruguayos"
  ],
  "CUP": [
   "cubanos"
  ]
 },
 "CENT": {
  "cent": [
   "centavo",
   "centavos",
   "céntimo",
   "céntimos",
   "centimo",
   "centimos",
   "cts"
  ],
  "GBP": [
   "penique",
   "peniques"
  ],
  "EUR": [
   "céntimos de euro",
   "céntimo de euro"
  ],
  "RUB": [
   "kopek",
   "kopeks"
  ]
 },
 "PERCENT": {
  "1": [
   "%",
   "por ciento",
   "porciento",
   "por cien"
  ]
 },
 "POINTS": {
  "1": [
   "puntos porcentuales",
   "punto porcentual",
   "puntos de porcentaje"
  ],
  "0.01": [
   "puntos básicos",
   "punto básico"
  ]
 },
 "UNIT": {
  "second": [
   "segundo",
   "segundos",
   "seg"
  ],
  "minute": [
   "minuto",
   "minutos",
   "min"
  ],
  "hour": [
   "hora",
   "horas",
   "h",
   "hrs",
   "hr"
  ],
  "day": [
   "día",
   "días",
   "dia",
   "dias"
  ],
  "week": [
   "semana",
   "semanas"
  ],
  "fortnight": [
   "quincena",
   "quincenas"
  ],
  "month": [
   "mes",
   "meses"
  ],
  "bimonth": [
   "bimestres"
  ],
  "quarter": [
   "trimestre",
   "trimestres"
  ],
  "half": [
   "semestre",
   "semestres"
  ],
  "year": [
   "año",
   "años",
   "ano",
   "anos"
  ],
  "lustrum": [
   "lustro",
   "lustros"
  ],
  "sexennium": [
   "sexenios"
  ],
  "decade": [
   "década",
   "décadas"
  ],
  "century": [
   "siglo",
   "siglos"
  ],
  "millennium": [
   "milenio",
   "milenios"
  ]
 },
 "MEASURE": {
  "km": [
   "km",
   "kilómetro",
   "kilómetros",
   "kilometros",
   "kms"
  ],
  "m": [
   "metro",
   "metros",
   "m",
   "mts"
  ],
  "cm": [
   "cm",
   "centímetro",
   "centímetros"
  ],
  "mm": [
   "mm",
   "milímetro",
   "milímetros"
  ],
  "mi": [
   "milla",
   "millas"
  ],
  "nmi": [
   "milla náutica",
   "millas náuticas"
  ],
  "ft": [
   "pie",
   "pies"
  ],
  "in": [
   "pulgada",
   "pulgadas"
  ],
  "kg": [
   "kg",
   "kgs",
   "kilogramo",
   "kilogramos",
   "kilo",
   "kilos"
  ],
  "g": [
   "gramo",
   "gramos",
   "gr",
   "g"
  ],
  "mg": [
   "mg",
   "miligramos"
  ],
  "t": [
   "tonelada",
   "toneladas",
   "toneladas métricas"
  ],
  "lb": [
   "libras de peso"
  ],
  "oz": [
   "onza",
   "onzas"
  ],
  "l": [
   "litro",
   "litros"
  ],
  "ml": [
   "ml",
   "mililitros"
  ],
  "gal": [
   "galón",
   "galones"
  ],
  "bbl": [
   "barril",
   "barriles"
  ],
  "bbl/d": [
   "barriles diarios",
   "barriles por día",
   "barriles al día"
  ],
  "km2": [
   "kilómetros cuadrados",
   "km²",
   "km2"
  ],
  "m2": [
   "metros cuadrados",
   "m²",
   "m2"
  ],
  "m3": [
   "metros cúbicos",
   "m³",
   "m3"
  ],
  "ha": [
   "ha",
   "hectárea",
   "hectáreas",
   "has"
  ],
  "acre": [
   "acre",
   "acres"
  ],
  "kW": [
   "kW",
   "kilovatios",
   "kilowatts"
  ],
  "MW": [
   "MW",
   "megavatios",
   "megawatts"
  ],
  "GW": [
   "GW",
   "gigavatios"
  ],
  "kWh": [
   "kWh",
   "kilovatios hora"
  ],
  "km/h": [
   "km / h",
   "kilómetros por hora"
  ],
  "mph": [
   "millas por hora"
  ],
  "m/s": [
   "m / s",
   "metros por segundo"
  ],
  "°C": [
   "°C",
   "° C",
   "ºC",
   "º C",
   "grados Celsius",
   "grados centígrados",
   "℃"
  ],
  "°": [
   "°",
   "º",
   "grado",
   "grados"
  ],
  "GB": [
   "GB",
   "gigabytes"
  ],
  "MB": [
   "MB",
   "megabytes"
  ]
 },
 "BOUND-BEFORE": {
  "about": [
   "aproximadamente",
   "alrededor de",
   "cerca de",
   "unos",
   "unas",
   "en torno a",
   "en torno a los",
   "en torno al",
   "aproximadamente unos",
   "~",
   "≈",
   "algo así como",
   "aproximadamente un",
   "alrededor del",
   "cerca del",
   "el orden de"
  ],
  "almost": [
   "casi",
   "poco menos de",
   "cerca de llegar a",
   "prácticamente"
  ],
  "atLeast": [
   "al menos",
   "por lo menos",
   "como mínimo",
   "no menos de",
   "un mínimo de",
   "mínimo",
   "cuando menos",
   "≥",
   ">=",
   "mayor o igual a",
   "mayor o igual que",
   "igual o mayor a",
   "igual o mayor que"
  ],
  "atMost": [
   "como máximo",
   "a lo sumo",
   "hasta",
   "no más de",
   "un máximo de",
   "máximo",
   "cuando mucho",
   "≤",
   "<=",
   "menor o igual a",
   "menor o igual que"
  ],
  "moreThan": [
   "más de",
   "mas de",
   "por encima de",
   "por arriba de",
   "superior a",
   "superiores a",
   "arriba de",
   "mayor de",
   "mayor que",
   "mayores que",
   "más de un",
   "más del",
   "más que",
   ">",
   "poco más de",
   "algo más de",
   "mayor a",
   "mayores a",
   "supera los",
   "superó los"
  ],
  "lessThan": [
   "menos de",
   "menos del",
   "por debajo de",
   "inferior a",
   "inferiores a",
   "debajo de",
   "menor de",
   "menor que",
   "menores que",
   "<",
   "menor a",
   "menores a"
  ],
  "exact": [
   "exactamente",
   "solo",
   "sólo",
   "solamente",
   "un total de",
   "apenas",
   "otros",
   "otras",
   "los",
   "las",
   "nada mas un",
   "nada más un"
  ]
 },
 "BOUND-AFTER": {
  "atLeast": [
   "+",
   "o más",
   "o mas",
   "y más",
   "como mínimo",
   "al menos",
   "por lo menos",
   "en adelante",
   "mínimo"
  ],
  "atMost": [
   "o menos",
   "como máximo",
   "a lo sumo",
   "máximo"
  ],
  "about": [
   "aproximadamente",
   "más o menos",
   "o así"
  ],
  "moreThan": [
   "y pico",
   "y tantos",
   "y tantas",
   "largos"
  ]
 },
 "VAGUE": {
  "200-999": [
   "cientos de",
   "cientos",
   "centenares de",
   "centenares",
   "varios cientos de",
   "varias centenas de",
   "centenas de"
  ],
  "2000-999999": [
   "miles de",
   "miles",
   "millares de",
   "varios miles de"
  ],
  "20000-99999": [
   "decenas de miles de",
   "decenas de miles",
   "decenas de millares de"
  ],
  "200000-999999": [
   "cientos de miles de",
   "cientos de miles",
   "centenares de miles de"
  ],
  "2000000-999999999": [
   "varios millones de",
   "unos cuantos millones de"
  ],
  "20000000-99999999": [
   "decenas de millones de"
  ],
  "200000000-999999999": [
   "cientos de millones de"
  ],
  "24-99": [
   "docenas de",
   "varias docenas de"
  ],
  "20-99": [
   "decenas de",
   "varias decenas de"
  ],
  "3-": [
   "varios",
   "varias",
   "unos pocos",
   "unas pocas",
   "unos cuantos",
   "unas cuantas",
   "algunos",
   "algunas"
  ],
  "2-": [
   "diversos",
   "diversas",
   "distintos",
   "distintas"
  ],
  "2-3": [
   "un par de"
  ],
  "2-9": [
   "un puñado de"
  ],
  "10-": [
   "una decena de"
  ]
 },
 "SHARE": {
  "0.5-1": [
   "la mayoría de",
   "la mayoría",
   "la mayor parte de",
   "la gran mayoría de",
   "la mayor parte",
   "más de la mitad de",
   "más de la mitad",
   "la inmensa mayoría de"
  ],
  "0-0.5": [
   "una minoría de",
   "menos de la mitad de",
   "menos de la mitad"
  ],
  "0.5": [
   "la mitad de",
   "la mitad",
   "mitad de"
  ],
  "0.25": [
   "un cuarto de",
   "la cuarta parte de",
   "la cuarta parte"
  ],
  "0.3333333333333333": [
   "un tercio de",
   "la tercera parte de",
   "la tercera parte"
  ],
  "0.6666666666666666": [
   "dos tercios de",
   "dos terceras partes de",
   "las dos terceras partes"
  ],
  "0.75": [
   "tres cuartos de",
   "tres cuartas partes de",
   "las tres cuartas partes"
  ],
  "0.2": [
   "una quinta parte de",
   "la quinta parte de"
  ],
  "0.1": [
   "una décima parte de",
   "la décima parte de"
  ]
 },
 "OF": {
  "0": [
   "de",
   "del"
  ]
 },
 "TO": {
  "0": [
   "-",
   "–",
   "—",
   "a",
   "y",
   "hasta",
   "o",
   "al"
  ]
 },
 "FROM": {
  "0": [
   "entre",
   "de",
   "desde",
   "entre los",
   "entre las",
   "entre el",
   "entre un",
   "del",
   "de los"
  ]
 },
 "OUT-OF": {
  "0": [
   "de cada",
   "sobre",
   "por cada",
   "de entre"
  ]
 },
 "OLD": {
  "0": [
   "de edad",
   "de vida"
  ]
 },
 "AGED": {
  "0": [
   "hombre de",
   "hombres de",
   "mujer de",
   "mujeres de",
   "joven de",
   "jóvenes de",
   "niño de",
   "niña de",
   "niños de",
   "niñas de",
   "chico de",
   "chica de",
   "menor de",
   "menores de",
   "anciano de",
   "anciana de",
   "tiene",
   "tenía",
   "tienen",
   "tenían",
   "a los",
   "cumplió",
   "cumple",
   "a sus",
   "con",
   "edad de",
   "la edad de",
   "tener",
   "tengo",
   "tenemos",
   "tiene casi",
   "tienen casi",
   "tiene más de",
   "tenía tan solo",
   "con casi"
  ]
 },
 "WITH": {
  "0": [
   "con",
   "y"
  ]
 },
 "LABEL": {
  "0": [
   "núm.",
   "núm",
   "n.º",
   "nº",
   "no.",
   "número",
   "#",
   "avenida",
   "av.",
   "artículo",
   "art.",
   "artículos",
   "página",
   "pág.",
   "p.",
   "capítulo",
   "sección",
   "plaza",
   "carretera",
   "ruta",
   "habitación",
   "piso",
   "ley",
   "decreto",
   "resolución",
   "expediente",
   "oficio",
   "vuelo",
   "canal",
   "fracción",
   "inciso",
   "tomo",
   "volumen",
   "figura",
   "tabla",
   "cuadro",
   "versión",
   "modelo",
   "tipo",
   "clase",
   "grado",
   "nivel",
   "fase",
   "etapa",
   "paso",
   "código",
   "teléfono",
   "tel.",
   "fax",
   "pregunta",
   "punto",
   "regla",
   "grupo",
   "anexo",
   "serie",
   "folio",
   "línea",
   "calle"
  ]
 },
 "CLOCK": {
  "0": [
   "a. m.",
   "p. m.",
   "am",
   "pm",
   "horas del día",
   "hrs"
  ]
 },
 "STOP": {
  "0": [
   "el",
   "la",
   "los",
   "las",
   "un",
   "una",
   "de",
   "del",
   "en",
   "a",
   "al",
   "para",
   "por",
   "con",
   "y",
   "e",
   "o",
   "u",
   "pero",
   "como",
   "es",
   "era",
   "son",
   "fue",
   "fueron",
   "ser",
   "ha",
   "han",
   "había",
   "que",
   "quien",
   "cuyo",
   "este",
   "esta",
   "estos",
   "estas",
   "ese",
   "esa",
   "se",
   "su",
   "sus",
   "él",
   "ella",
   "ellos",
   "ellas",
   "lo",
   "le",
   "les",
   "me",
   "te",
   "nos",
   "más",
   "menos",
   "muy",
   "no",
   "ni",
   "si",
   "cuando",
   "donde",
   "porque",
   "desde",
   "hasta",
   "sobre",
   "tras",
   "entre",
   "sin",
   "según",
   "durante",
   "cada",
   "todo",
   "todos",
   "todas",
   "también",
   "sólo",
   "solo",
   "ya",
   "aún",
   "hay",
   "hace",
   "dijo",
   "dice",
   "después",
   "antes",
   "atrás",
   "unos",
   "unas",
   "aproximadamente",
   "otro",
   "otros",
   "otras",
   "veces",
   "mil",
   "mientras",
   "contra",
   "bajo",
   "ante"
  ]
 },
 "ADJECTIVE": {
  "0": [
   "nuevos",
   "nuevas",
   "grandes",
   "primeros",
   "primeras",
   "últimos",
   "últimas",
   "jóvenes",
   "presuntos",
   "presuntas",
   "supuestos",
   "supuestas",
   "pequeños",
   "pequeñas",
   "distintos",
   "distintas",
   "diferentes",
   "antiguos",
   "antiguas",
   "principales",
   "posibles",
   "otros",
   "otras"
  ]
 },
 "COUNTED": {
  "0": [
   "personal"
  ]
 }
};
