// Generated from resources/vocabularies/likelihood-terms.yaml by npm run generate. Edit that file, not this one.
import type { DossierLanguage } from "../published/index.ts";
import type { TermLists } from "./term-lists.ts";

export const JUDGEMENT_TERMS: Readonly<Record<DossierLanguage, TermLists>> = {
 "en": {
  "likelihood": [
   "almost no chance",
   "remote chance",
   "remote",
   "very unlikely",
   "highly improbable",
   "highly unlikely",
   "unlikely",
   "improbable",
   "roughly even chance",
   "roughly even odds",
   "even chance",
   "likely",
   "probable",
   "probably",
   "very likely",
   "very probably",
   "highly likely",
   "highly probable",
   "almost certain*",
   "nearly certain*"
  ],
  "not": [],
  "confidence": [
   "low confidence",
   "moderate confidence",
   "high confidence",
   "confidence is low",
   "confidence is moderate",
   "confidence is high"
  ],
  "hedge": [
   "may",
   "might",
   "could",
   "possibly",
   "perhaps",
   "maybe",
   "conceivably"
  ]
 },
 "es": {
  "likelihood": [
   "casi ninguna posibilidad",
   "posibilidad remota",
   "casi imposible*",
   "muy poco probabl*",
   "sumamente improbabl*",
   "muy improbabl*",
   "poco probabl*",
   "improbabl*",
   "posibilidades parejas",
   "probabilidades parejas",
   "probabl*",
   "bastante probabl*",
   "muy probabl*",
   "sumamente probabl*",
   "altamente probabl*",
   "casi segur*",
   "prácticamente segur*",
   "casi con certeza"
  ],
  "not": [],
  "confidence": [
   "confianza baja",
   "confianza moderada",
   "confianza alta",
   "baja confianza",
   "moderada confianza",
   "alta confianza",
   "confianza es baja",
   "confianza es moderada",
   "confianza es alta"
  ],
  "hedge": [
   "quizá",
   "quizás",
   "tal vez",
   "acaso",
   "posiblemente",
   "podría*",
   "pudiera*"
  ]
 },
 "uk": {
  "likelihood": [
   "майже неможлив*",
   "мізерна ймовірність",
   "дуже малоймовірн*",
   "вкрай малоймовірн*",
   "малоймовірн*",
   "навряд чи",
   "приблизно рівні шанси",
   "приблизно порівну",
   "ймовірн*",
   "імовірн*",
   "найімовірніш*",
   "дуже ймовірн*",
   "вельми ймовірн*",
   "цілком імовірн*",
   "майже напевно",
   "практично напевно"
  ],
  "not": [
   "ймовірніст*",
   "імовірніст*",
   "ймовірност*",
   "імовірност*"
  ],
  "confidence": [
   "впевненіст* низьк*",
   "впевненіст* помірн*",
   "впевненіст* висок*",
   "упевненіст* низьк*",
   "упевненіст* помірн*",
   "упевненіст* висок*",
   "низьк* впевненіст*",
   "помірн* впевненіст*",
   "висок* впевненіст*",
   "низьк* упевненіст*",
   "помірн* упевненіст*",
   "висок* упевненіст*"
  ],
  "hedge": [
   "може",
   "можуть",
   "можливо",
   "мабуть",
   "либонь",
   "певно"
  ]
 },
 "ru": {
  "likelihood": [
   "почти невозможн*",
   "ничтожная вероятность",
   "очень маловероятн*",
   "крайне маловероятн*",
   "маловероятн*",
   "вряд ли",
   "примерно равные шансы",
   "примерно поровну",
   "вероятн*",
   "вероятнее всего",
   "очень вероятн*",
   "весьма вероятн*",
   "вполне вероятн*",
   "почти наверняка",
   "практически наверняка"
  ],
  "not": [
   "вероятност*"
  ],
  "confidence": [
   "уверенност* низк*",
   "уверенност* умеренн*",
   "уверенност* высок*",
   "низк* уверенност*",
   "умеренн* уверенност*",
   "высок* уверенност*"
  ],
  "hedge": [
   "может",
   "могут",
   "возможно",
   "наверное",
   "видимо",
   "пожалуй"
  ]
 }
};
