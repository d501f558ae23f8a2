// Generated from resources/languages/es/dates.yaml by npm run generate. Edit that file, not this one.
import type { WordLists } from "../../grammar/index.ts";

export const dates: WordLists = {
 "MONTH": {
  "1": [
   "enero"
  ],
  "2": [
   "febrero"
  ],
  "3": [
   "marzo"
  ],
  "4": [
   "abril"
  ],
  "5": [
   "mayo"
  ],
  "6": [
   "junio"
  ],
  "7": [
   "julio"
  ],
  "8": [
   "agosto"
  ],
  "9": [
   "septiembre",
   "setiembre"
  ],
  "10": [
   "octubre"
  ],
  "11": [
   "noviembre"
  ],
  "12": [
   "diciembre"
  ]
 },
 "MONTH-SHORT": {
  "1": [
   "ene",
   "ene."
  ],
  "2": [
   "feb",
   "feb.",
   "febr."
  ],
  "3": [
   "mar",
   "mar.",
   "mzo",
   "mzo."
  ],
  "4": [
   "abr",
   "abr."
  ],
  "5": [
   "may",
   "may."
  ],
  "6": [
   "jun",
   "jun."
  ],
  "7": [
   "jul",
   "jul."
  ],
  "8": [
   "ago",
   "ago.",
   "agto.",
   "ag."
  ],
  "9": [
   "sep",
   "sep.",
   "sept",
   "sept.",
   "set",
   "set."
  ],
  "10": [
   "oct",
   "oct."
  ],
  "11": [
   "nov",
   "nov."
  ],
  "12": [
   "dic",
   "dic."
  ]
 },
 "WEEKDAY": {
  "1": [
   "lunes"
  ],
  "2": [
   "martes"
  ],
  "3": [
   "miércoles",
   "miercoles"
  ],
  "4": [
   "jueves"
  ],
  "5": [
   "viernes"
  ],
  "6": [
   "sábado",
   "sabado",
   "sábados"
  ],
  "7": [
   "domingo",
   "domingos"
  ]
 },
 "WEEKDAY-SHORT": {
  "1": [
   "lun",
   "lun."
  ],
  "2": [
   "mar",
   "mar.",
   "ma."
  ],
  "3": [
   "mié",
   "mié.",
   "mie",
   "mie.",
   "mx"
  ],
  "4": [
   "jue",
   "jue."
  ],
  "5": [
   "vie",
   "vie."
  ],
  "6": [
   "sáb",
   "sáb.",
   "sab",
   "sab."
  ],
  "7": [
   "dom",
   "dom."
  ]
 },
 "SEASON": {
  "21": [
   "primavera"
  ],
  "22": [
   "verano"
  ],
  "23": [
   "otoño"
  ],
  "24": [
   "invierno"
  ]
 },
 "UNIT": {
  "day": [
   "día",
   "días",
   "dia",
   "dias",
   "jornada",
   "jornadas"
  ],
  "week": [
   "semana",
   "semanas"
  ],
  "month": [
   "mes",
   "meses"
  ],
  "bimonth": [
   "bimestre",
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
  "decade": [
   "década",
   "décadas",
   "decada",
   "decadas",
   "decenio",
   "decenios"
  ],
  "century": [
   "siglo",
   "siglos"
  ],
  "millennium": [
   "milenio",
   "milenios"
  ],
  "weekend": [
   "fin de semana",
   "fines de semana"
  ],
  "fortnight": [
   "quincena",
   "quincenas"
  ],
  "hour": [
   "hora",
   "horas"
  ],
  "minute": [
   "minuto",
   "minutos"
  ],
  "second": [
   "segundo",
   "segundos"
  ],
  "lustrum": [
   "lustro",
   "lustros",
   "quinquenio"
  ],
  "sexennium": [
   "sexenio",
   "sexenios"
  ]
 },
 "YEAR-BEFORE": {
  "0": [
   "año",
   "el año",
   "del año",
   "ano"
  ]
 },
 "CENTURY-WORD": {
  "0": [
   "siglo",
   "siglos"
  ]
 },
 "DECADE-ENDING": {
  "0": [
   "s"
  ]
 },
 "DECADE-BEFORE": {
  "0": [
   "años",
   "década de",
   "década de los",
   "década de los años",
   "década del",
   "los años",
   "decenio de"
  ]
 },
 "DECADE-WORD": {
  "20": [
   "veinte"
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
  ]
 },
 "BC": {
  "0": [
   "a. C.",
   "a. de C.",
   "a. e. c.",
   "antes de Cristo",
   "AC",
   "A. C."
  ]
 },
 "AD": {
  "0": [
   "d. C.",
   "d. de C.",
   "después de Cristo"
  ]
 },
 "PART": {
  "start": [
   "a principios de",
   "a principios del",
   "principios de",
   "principios del",
   "a comienzos de",
   "a comienzos del",
   "comienzos de",
   "comienzos del",
   "a inicios de",
   "a inicios del",
   "inicios de",
   "inicios del",
   "el comienzo de",
   "el comienzo del",
   "el inicio de",
   "el inicio del",
   "el principio de",
   "el principio del",
   "al inicio de",
   "al inicio del",
   "al comienzo de",
   "al comienzo del",
   "la primera mitad de",
   "la primera mitad del",
   "los primeros días de"
  ],
  "mid": [
   "a mediados de",
   "a mediados del",
   "mediados de",
   "mediados del",
   "a mitad de",
   "a mitad del",
   "mitad de",
   "mitad del"
  ],
  "end": [
   "a finales de",
   "a finales del",
   "finales de",
   "finales del",
   "a fines de",
   "a fines del",
   "fines de",
   "fines del",
   "el final de",
   "el final del",
   "al final de",
   "al final del",
   "el fin de",
   "las postrimerías de",
   "la segunda mitad de",
   "la segunda mitad del",
   "los últimos días de"
  ]
 },
 "HALF-YEAR": {
  "1": [
   "la primera mitad de",
   "la primera mitad del",
   "primera mitad de",
   "primera mitad del"
  ],
  "2": [
   "la segunda mitad de",
   "la segunda mitad del",
   "segunda mitad de",
   "segunda mitad del"
  ]
 },
 "SHIFT": {
  "0": [
   "este",
   "esta",
   "el presente",
   "la presente",
   "el corriente",
   "el actual",
   "la actual"
  ],
  "1": [
   "próximo",
   "próxima",
   "proximo",
   "proxima",
   "el próximo",
   "la próxima",
   "el proximo",
   "la proxima",
   "próximas",
   "proximas",
   "este próximo",
   "esta próxima"
  ],
  "-1": [
   "último",
   "última",
   "ultimo",
   "ultima",
   "pasado",
   "pasada",
   "el pasado",
   "la pasada",
   "el último",
   "la última",
   "este último",
   "este pasado"
  ],
  "-2": [
   "antepasado",
   "el antepasado"
  ]
 },
 "SHIFT-AFTER": {
  "0": [
   "en curso",
   "actual",
   "corriente"
  ],
  "1": [
   "próximo",
   "próxima",
   "proximo",
   "proxima",
   "que viene",
   "entrante",
   "venidero",
   "venidera",
   "que entra",
   "siguiente a este"
  ],
  "-1": [
   "pasado",
   "pasada",
   "último",
   "última",
   "ultimo",
   "ultima"
  ],
  "-2": [
   "antepasado",
   "antepasada"
  ]
 },
 "TEXT-SHIFT": {
  "0": [
   "ese",
   "esa",
   "aquel",
   "aquella",
   "ese mismo",
   "esa misma",
   "aquel mismo",
   "aquella misma",
   "el mismo",
   "la misma",
   "mismo",
   "misma",
   "dicho",
   "dicha"
  ],
  "1": [
   "el siguiente",
   "la siguiente",
   "al siguiente"
  ],
  "-1": [
   "el anterior",
   "la anterior"
  ]
 },
 "TEXT-SHIFT-AFTER": {
  "0": [
   "mismo",
   "misma"
  ],
  "1": [
   "siguiente",
   "después",
   "despues"
  ],
  "-1": [
   "anterior",
   "previo",
   "previa",
   "antes"
  ]
 },
 "WHOLE": {
  "1": [
   "todo el",
   "toda la",
   "todo un",
   "toda una",
   "otro",
   "otra"
  ]
 },
 "SOME": {
  "X": [
   "unos",
   "unas",
   "varios",
   "varias",
   "algunos",
   "algunas",
   "unos pocos",
   "unas pocas",
   "un par de",
   "pocos",
   "pocas",
   "unos cuantos",
   "unas cuantas",
   "muchos",
   "muchas"
  ]
 },
 "AGO": {
  "-1": [
   "hace",
   "hacía",
   "desde hace",
   "hace ya",
   "hace unos",
   "hace apenas",
   "hace más de",
   "hace casi"
  ]
 },
 "HENCE": {
  "1": [
   "a partir de hoy",
   "desde hoy",
   "a partir de ahora"
  ]
 },
 "AHEAD": {
  "1": [
   "dentro de",
   "en",
   "de aquí a"
  ]
 },
 "LATER": {
  "1": [
   "después",
   "despues",
   "más tarde",
   "mas tarde",
   "luego",
   "más adelante"
  ]
 },
 "EARLIER": {
  "-1": [
   "antes",
   "atrás",
   "atras",
   "previos",
   "anterior",
   "anteriores"
  ]
 },
 "DAY-SHIFT": {
  "0": [
   "hoy",
   "hoy día",
   "el día de hoy",
   "esta noche"
  ],
  "1": [
   "mañana",
   "manana",
   "el día de mañana"
  ],
  "2": [
   "pasado mañana",
   "pasado manana"
  ],
  "-1": [
   "ayer",
   "el día de ayer",
   "anoche"
  ],
  "-2": [
   "anteayer",
   "antier",
   "antes de ayer",
   "antenoche"
  ]
 },
 "TEXT-DAY-SHIFT": {
  "1": [
   "el día siguiente",
   "al día siguiente",
   "un día después",
   "al otro día",
   "al día después",
   "el día después"
  ],
  "-1": [
   "el día anterior",
   "la víspera",
   "un día antes",
   "el día antes",
   "el día previo",
   "la noche anterior"
  ]
 },
 "VAGUE": {
  "PRESENT_REF": [
   "ahora",
   "actualmente",
   "en la actualidad",
   "hoy en día",
   "ahora mismo",
   "en este momento",
   "en estos momentos",
   "hasta la fecha",
   "a la fecha",
   "por ahora",
   "hoy por hoy"
  ],
  "PAST_REF": [
   "recientemente",
   "últimamente",
   "hace poco",
   "hace tiempo",
   "hace mucho",
   "en el pasado",
   "el pasado",
   "antiguamente",
   "antaño",
   "en aquel entonces",
   "en ese entonces",
   "por aquel entonces",
   "en aquella época",
   "en ese momento",
   "en aquel momento",
   "en los últimos años",
   "en los últimos meses",
   "en los últimos días",
   "en las últimas semanas",
   "hace años",
   "hace meses",
   "hace siglos",
   "hace décadas",
   "en su momento",
   "en aquellos días"
  ],
  "FUTURE_REF": [
   "próximamente",
   "en el futuro",
   "el futuro",
   "en los próximos días",
   "en los próximos meses",
   "en los próximos años",
   "en las próximas semanas",
   "en breve",
   "en un futuro próximo",
   "en el futuro próximo"
  ]
 },
 "RECURRING": {
  "R/P1D": [
   "diariamente",
   "cada día",
   "todos los días",
   "a diario",
   "cada noche",
   "cada mañana"
  ],
  "R/P1W": [
   "semanalmente",
   "cada semana",
   "todas las semanas"
  ],
  "R/P1M": [
   "mensualmente",
   "cada mes",
   "todos los meses"
  ],
  "R/P3M": [
   "trimestralmente",
   "cada trimestre"
  ],
  "R/P1Y": [
   "anualmente",
   "cada año",
   "todos los años"
  ]
 },
 "EVERY": {
  "1": [
   "cada",
   "todos los",
   "todas las"
  ]
 },
 "DAYPART": {
  "0": [
   "por la mañana",
   "por la tarde",
   "por la noche",
   "en la mañana",
   "en la tarde",
   "en la noche",
   "a mediodía",
   "a medianoche"
  ]
 },
 "HOLIDAY": {
  "christmas": [
   "Navidad",
   "día de Navidad",
   "la Navidad"
  ],
  "christmas-eve": [
   "Nochebuena"
  ],
  "new-year": [
   "Año Nuevo",
   "día de Año Nuevo"
  ],
  "new-years-eve": [
   "Nochevieja",
   "fin de año",
   "víspera de Año Nuevo"
  ],
  "epiphany": [
   "día de Reyes",
   "Reyes Magos"
  ],
  "valentine": [
   "San Valentín",
   "día de San Valentín"
  ],
  "womens-day": [
   "Día Internacional de la Mujer",
   "día de la mujer"
  ],
  "may-day": [
   "día del trabajo",
   "día del trabajador",
   "Día Internacional de los Trabajadores"
  ],
  "all-saints": [
   "día de Todos los Santos",
   "Todos los Santos"
  ],
  "halloween": [
   "Halloween"
  ],
  "thanksgiving": [
   "día de acción de gracias",
   "acción de gracias"
  ],
  "black-friday": [
   "viernes negro"
  ],
  "good-friday": [
   "Viernes Santo"
  ],
  "easter": [
   "Domingo de Resurrección",
   "Domingo de Pascua",
   "Pascua"
  ],
  "palm-sunday": [
   "Domingo de Ramos"
  ],
  "ash-wednesday": [
   "Miércoles de Ceniza"
  ],
  "columbus-day-fixed": [
   "día de la Raza",
   "día de la Hispanidad"
  ],
  "all-souls": [
   "día de Muertos",
   "día de los Muertos"
  ]
 },
 "THE": {
  "0": [
   "el",
   "la",
   "los",
   "las",
   "el día",
   "el dia",
   "día",
   "dia",
   "los días"
  ]
 },
 "OF": {
  "0": [
   "de",
   "del",
   "de el",
   "del mes de",
   "de el mes de",
   "del año",
   "del año de",
   "de ese",
   ",",
   "en",
   "el"
  ]
 },
 "AND": {
  "0": [
   "y",
   "e",
   "o",
   "u",
   "y el",
   "o el",
   "y del",
   "y el día"
  ]
 },
 "TO": {
  "0": [
   "-",
   "–",
   "—",
   "a",
   "al",
   "hasta",
   "hasta el",
   "y",
   "y el",
   "a la",
   "hasta la",
   "y la",
   "e"
  ]
 },
 "FROM": {
  "0": [
   "de",
   "del",
   "desde",
   "desde el",
   "entre",
   "entre el",
   "entre los",
   "durante",
   "desde la",
   "entre la"
  ]
 },
 "BETWEEN": {
  "0": [
   "entre"
  ]
 },
 "BEFORE-DATE": {
  "0": [
   "en",
   "el",
   "desde",
   "hasta",
   "antes de",
   "después de",
   "durante",
   "entre",
   "hacia",
   "de",
   "del",
   "a",
   "al",
   "sobre",
   "para",
   "por",
   "tras",
   "desde el",
   "hasta el",
   "para el",
   "a partir de",
   "a partir del",
   "antes del",
   "después del",
   "en el",
   "en la",
   "en los",
   "en las",
   "la",
   "los",
   "las"
  ]
 },
 "BEFORE-YEAR": {
  "0": [
   "en",
   "de",
   "del",
   "desde",
   "hasta",
   "durante",
   "entre",
   "hacia",
   "para",
   "tras",
   "a",
   "y",
   "el",
   "año",
   "antes de",
   "después de",
   "por",
   "sobre",
   "diciembre",
   "finales",
   "principios",
   "mediados",
   "e",
   "que",
   "o",
   "-"
  ]
 },
 "APPROX": {
  "0": [
   "aproximadamente en",
   "alrededor de",
   "alrededor del",
   "hacia",
   "hacia el",
   "circa",
   "cerca de",
   "en torno a",
   "en torno al",
   "sobre"
  ]
 },
 "FOR": {
  "0": [
   "durante",
   "por",
   "en"
  ]
 },
 "PAST-SPAN": {
  "0": [
   "los últimos",
   "las últimas",
   "los ultimos",
   "los próximos",
   "las próximas",
   "los primeros",
   "las primeras",
   "los",
   "las",
   "estos",
   "estas",
   "otros",
   "otras",
   "el último"
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
   "edad de",
   "la edad de",
   "tener"
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
   "calle",
   "avenida",
   "av.",
   "artículo",
   "art.",
   "página",
   "pág.",
   "p.",
   "capítulo",
   "sección",
   "plaza",
   "carretera",
   "ruta",
   "km",
   "habitación",
   "piso",
   "ley",
   "decreto",
   "resolución",
   "expediente",
   "oficio",
   "colonia",
   "vuelo",
   "canal",
   "barrio",
   "glorieta"
  ]
 },
 "FUTURE-CUE": {
  "0": [
   "será",
   "serán",
   "tendrá",
   "próximo",
   "próxima",
   "previsto",
   "prevista",
   "habrá",
   "deberá",
   "va a",
   "van a",
   "antes del",
   "para el",
   "celebrará",
   "se realizará",
   "viene",
   "iremos",
   "iré",
   "volveré"
  ]
 },
 "COUNTED": {
  "0": [
   "personas",
   "hombres",
   "mujeres",
   "niños",
   "soldados",
   "trabajadores",
   "empleados",
   "miembros",
   "habitantes",
   "estudiantes",
   "alumnos",
   "pacientes",
   "presos",
   "refugiados",
   "civiles",
   "familias",
   "casas",
   "viviendas",
   "votos",
   "casos",
   "muertes",
   "muertos",
   "heridos",
   "detenidos",
   "millas",
   "kilómetros",
   "km",
   "metros",
   "m",
   "pies",
   "toneladas",
   "kilos",
   "kg",
   "dólares",
   "euros",
   "libras",
   "rublos",
   "pesos",
   "yuanes",
   "yenes",
   "páginas",
   "copias",
   "ejemplares",
   "unidades",
   "veces",
   "coches",
   "vehículos",
   "aviones",
   "barcos",
   "tanques",
   "barriles",
   "acres",
   "hectáreas",
   "electores",
   "escaños",
   "horas",
   "días",
   "minutos",
   "segundos",
   "puntos",
   "acciones",
   "palabras",
   "%",
   "por ciento",
   "denuncias",
   "documentos",
   "firmas",
   "bolsas",
   "cajas",
   "pasajeros",
   "víctimas",
   "policías",
   "agentes",
   "delegados",
   "participantes",
   "manifestantes"
  ]
 }
};
