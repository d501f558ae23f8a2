import type { Conjugation } from "./conjugation.ts";

// Conjugation classes as in the Ukrainian orthography of 2019 and its school grammars; third and first person only.
const HUSHING = /[жшчщ]$/;
const LABIAL = /[бпвмф]$/;

/** "заявити", "казати~каж" (the stem of the present), "розповісти=розповів розповіла …" (all finite forms given). */
export function conjugateUkrainian(written: string): Conjugation {
  const [lemma = "", given] = written.split("=");
  if (given !== undefined)
    return {
      finite: given.split(" "),
      infinitive: [lemma],
      gerund: [`${lemma.slice(0, -2)}вши`],
      participle: [],
    };
  const [infinitive = "", present] = lemma.split("~");
  const reflexive = infinitive.endsWith("ся");
  const plain = reflexive ? infinitive.slice(0, -2) : infinitive;
  const past = plain.slice(0, -2);
  const now = present === undefined ? presentForms(plain) : softPresent(present);
  const finite = [...["в", "ла", "ло", "ли"].map((ending) => past + ending), ...now];
  const gerund = [`${past}вши`, ...gerundOf(plain)];
  const ending = reflexive ? "ся" : "";
  return {
    finite: finite.map((form) => form + ending),
    infinitive: [infinitive],
    gerund: reflexive ? gerund.map((form) => `${form}сь`) : gerund,
    participle: [],
  };
}

function presentForms(infinitive: string): string[] {
  if (/(ув|юв)ати$/.test(infinitive)) {
    const vowel = infinitive.endsWith("ювати") ? "ю" : "у";
    return first(infinitive.slice(0, -5) + vowel);
  }
  if (infinitive.endsWith("авати")) return first(infinitive.slice(0, -4));
  if (infinitive.endsWith("нути"))
    return ["не", "нуть", "ну", "немо"].map((end) => infinitive.slice(0, -4) + end);
  if (infinitive.endsWith("ити")) return second(infinitive.slice(0, -3));
  return first(infinitive.slice(0, -2));
}

function first(stem: string): string[] {
  return ["є", "ють", "ю", "ємо", "єте"].map((ending) => stem + ending);
}

function second(stem: string): string[] {
  const hush = HUSHING.test(stem);
  const soft = LABIAL.test(stem) ? `${stem}л` : stem;
  return [`${stem}ить`, soft + (hush ? "ать" : "ять"), `${stem}имо`, `${stem}ите`, soft + (hush ? "у" : "ю")];
}

function softPresent(stem: string): string[] {
  return ["е", "уть", "у", "емо", "ете"].map((ending) => stem + ending);
}

function gerundOf(infinitive: string): string[] {
  if (/(ув|юв)ати$/.test(infinitive))
    return [`${infinitive.slice(0, -5)}${infinitive.endsWith("ювати") ? "ю" : "у"}ючи`];
  if (infinitive.endsWith("нути")) return [];
  if (infinitive.endsWith("ити")) {
    const stem = infinitive.slice(0, -3);
    return [`${LABIAL.test(stem) ? `${stem}л` : stem}${HUSHING.test(stem) ? "ачи" : "ячи"}`];
  }
  return [`${infinitive.slice(0, -2)}ючи`];
}
