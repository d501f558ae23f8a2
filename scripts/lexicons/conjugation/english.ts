import type { Conjugation } from "./conjugation.ts";

/**
 * "say/said", "write/wrote/written", "admit+" (the last consonant doubles), else regular spelling.
 * Gives the forms by use: finite, bare infinitive, -ing form and past participle.
 */
export function conjugateEnglish(written: string): Conjugation {
  const [head = "", past, participle] = written.split("/");
  const doubles = head.endsWith("+");
  const lemma = doubles ? head.slice(0, -1) : head;
  const stem = doubles ? lemma + lemma.slice(-1) : lemma;
  const ed = past ?? regularPast(lemma, stem);
  return {
    finite: unique([lemma, thirdPerson(lemma), ed]),
    infinitive: [lemma],
    gerund: [lemma.endsWith("ie") ? `${lemma.slice(0, -2)}ying` : `${dropE(stem)}ing`],
    participle: [participle ?? ed],
  };
}

function regularPast(lemma: string, stem: string): string {
  if (lemma.endsWith("e")) return `${lemma}d`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function dropE(stem: string): string {
  return /[^eoy]e$/.test(stem) ? stem.slice(0, -1) : stem;
}

function unique(forms: string[]): string[] {
  return [...new Set(forms)];
}
