import type { Conjugation } from "./conjugation.ts";

// Conjugation classes after Zaliznyak's Grammatical Dictionary, cut down to the persons that report: third, first.
const HUSHING = /[жшчщ]$/;
const LABIAL = /[бпвмф]$/;

/**
 * "заявить", "сказать~скаж" (the stem of the present), "отвергнуть=отверг отвергла отвергло отвергли отвергнет отвергнут"
 * (all finite forms given). Gives past in all genders, present or future, infinitive, adverbial participles, and the active
 * past participle in its cases as `participle`.
 */
export function conjugateRussian(written: string): Conjugation {
  const [lemma = "", given] = written.split("=");
  if (given !== undefined)
    return {
      finite: given.split(" "),
      infinitive: [lemma],
      gerund: [`${lemma.slice(0, -2)}в`],
      participle: [],
    };
  const [infinitive = "", present] = lemma.split("~");
  const reflexive = infinitive.endsWith("ся");
  const plain = reflexive ? infinitive.slice(0, -2) : infinitive;
  const past = plain.slice(0, -2);
  const now = present === undefined ? presentForms(plain) : softPresent(present);
  const finite = [...["л", "ла", "ло", "ли"].map((ending) => past + ending), ...now];
  const gerund = [`${past}в`, ...gerundOf(plain)];
  return {
    finite: reflexive ? finite.map(withReflexive) : finite,
    infinitive: [infinitive],
    gerund: reflexive ? [`${past}вшись`, ...gerundOf(plain).map((form) => `${form}сь`)] : gerund,
    participle: reflexive
      ? []
      : ["ий", "ая", "ее", "ие", "его", "ей", "их", "им", "ими", "ему"].map((end) => `${past}вш${end}`),
  };
}

function presentForms(infinitive: string): string[] {
  const stem = infinitive.slice(0, -3);
  if (infinitive.endsWith("авать")) return first(`${infinitive.slice(0, -4)}`);
  if (/(ов|ев)ать$/.test(infinitive)) return first(`${infinitive.slice(0, -5)}у`);
  if (infinitive.endsWith("нуть"))
    return ["нет", "нут", "ну", "нем"].map((end) => infinitive.slice(0, -4) + end);
  if (infinitive.endsWith("ить")) return second(stem);
  return first(infinitive.slice(0, -2));
}

function first(stem: string): string[] {
  return ["ет", "ют", "ю", "ем", "ете"].map((ending) => stem + ending);
}

function second(stem: string): string[] {
  const hush = HUSHING.test(stem);
  const one = LABIAL.test(stem) ? `${stem}лю` : stem + (hush ? "у" : "ю");
  return [`${stem}ит`, stem + (hush ? "ат" : "ят"), `${stem}им`, `${stem}ите`, one];
}

function softPresent(stem: string): string[] {
  return ["ет", "ут", "у", "ем", "ете"].map((ending) => stem + ending);
}

function gerundOf(infinitive: string): string[] {
  const stem = infinitive.slice(0, -3);
  if (/(ов|ев)ать$/.test(infinitive)) return [`${infinitive.slice(0, -5)}уя`];
  if (infinitive.endsWith("нуть")) return [];
  if (infinitive.endsWith("ить")) return [stem + (HUSHING.test(stem) ? "а" : "я")];
  return [`${infinitive.slice(0, -2)}я`];
}

function withReflexive(form: string): string {
  return /[аеиоуыюя]$/.test(form) ? `${form}сь` : `${form}ся`;
}
