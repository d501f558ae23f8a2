// Generated from resources/languages/es/check-worthiness.yaml by npm run generate. Edit that file, not this one.
import type { CueList } from "../../force/cue-list.ts";

export const checkWorthiness: CueList = {
 "words": {},
 "groups": [
  {
   "rule": "number-word",
   "kind": "checkable",
   "weight": 1,
   "cues": [
    "cien",
    "ciento",
    "cientos",
    "mil",
    "miles",
    "millón",
    "millones",
    "billón",
    "billones",
    "docena",
    "por ciento",
    "porcentaje",
    "mitad",
    "doble",
    "triple",
    "tercio",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "doce",
    "quince",
    "veinte",
    "treinta",
    "cuarenta",
    "cincuenta"
   ]
  },
  {
   "rule": "trend",
   "kind": "checkable",
   "weight": 1,
   "cues": [
    "[aumentó|aumentaron|creció|crecieron|subió|subieron|bajó|bajaron|cayó|cayeron|disminuyó|disminuyeron|duplicó|duplicaron|triplicó|redujo|redujeron|ha aumentado|han aumentado|ha bajado|han bajado|ha crecido|ha caído]",
    "la tasa de",
    "desempleo",
    "inflación",
    "déficit",
    "presupuesto",
    "deuda",
    "el pib",
    "la economía",
    "promedio"
   ]
  },
  {
   "rule": "comparison",
   "kind": "checkable",
   "weight": 0.75,
   "cues": [
    "[más|menos] (_) que",
    "más de",
    "menos de",
    "[mayor|menor|mejor|peor] (_) que",
    "el [mayor|menor|más|primer|primero|único]",
    "la [mayor|menor|más|primera|única]",
    "por primera vez",
    "en la historia",
    "cada año",
    "cada día",
    "al año",
    "al mes",
    "nunca"
   ]
  },
  {
   "rule": "event",
   "kind": "checkable",
   "weight": 0.75,
   "cues": [
    "[votó|votaron|firmó|firmaron|aprobó|aprobaron|mató|mataron|atacó|atacaron|invadió|detuvo|detuvieron|condenó|pagó|pagaron|gastó|gastaron|compró|vendió|construyó|cerró|abrió|despidió|nombró|renunció|prohibió|rechazó|fundó|ganó|perdió|creó|robó|mintió|envió|enviaron|reclutó|entrenó|financió|murió|murieron|salió|llegó|llegaron|recibió|prometió|anunció|negoció|se reunió|se reunieron|ordenó|admitió]",
    "fue (_) [*ado|*ada|*ido|*ida]",
    "fueron (_) [*ados|*adas|*idos|*idas]",
    "[ha|han] (_) [votado|firmado|aprobado|pagado|gastado|construido|cerrado|enviado|reclutado|muerto|recibido|creado|perdido]"
   ]
  },
  {
   "rule": "law-and-vote",
   "kind": "checkable",
   "weight": 0.75,
   "cues": [
    "la ley",
    "el decreto",
    "el tratado",
    "el acuerdo",
    "el contrato",
    "el congreso",
    "el parlamento",
    "el tribunal",
    "la constitución",
    "los impuestos",
    "las tropas",
    "los soldados",
    "empleos",
    "salarios",
    "precios",
    "exportaciones",
    "importaciones",
    "hospitales",
    "escuelas",
    "armas"
   ]
  },
  {
   "rule": "time-past",
   "kind": "checkable",
   "weight": 0.5,
   "cues": [
    "hace [dos|tres|cuatro|cinco|diez|unos|un|una|varios|muchos|años]",
    "el año pasado",
    "el mes pasado",
    "la semana pasada",
    "ayer",
    "durante el",
    "desde [que|el|la]",
    "según"
   ]
  },
  {
   "rule": "talk",
   "kind": "talk",
   "weight": -1.5,
   "cues": [
    "gracias",
    "buenas noches",
    "buenos días",
    "buenas tardes",
    "señoras y señores",
    "bienvenidos",
    "perdón",
    "disculpe",
    "permítame",
    "déjeme",
    "mire",
    "oiga",
    "de acuerdo",
    "claro que",
    "con mucho gusto",
    "es un placer",
    "siguiente pregunta",
    "su pregunta"
   ]
  },
  {
   "rule": "wish",
   "kind": "talk",
   "weight": -1,
   "cues": [
    "(yo) [creo|pienso|quiero|espero|deseo|siento|quisiera|prometo]",
    "(nosotros) [creemos|pensamos|queremos|esperamos|deseamos|vamos a|necesitamos|debemos|podemos|haremos]",
    "voy a",
    "me gustaría",
    "mi [plan|propuesta|compromiso|sueño|visión]",
    "hay que"
   ]
  },
  {
   "rule": "abstraction",
   "kind": "talk",
   "weight": -0.5,
   "cues": [
    "libertad",
    "valores",
    "sueños",
    "esperanza",
    "fe",
    "valentía",
    "destino",
    "grandeza",
    "futuro",
    "mañana",
    "oportunidad",
    "dignidad",
    "nuestro pueblo",
    "nuestra patria",
    "nuestros hijos"
   ]
  }
 ]
};
