import type { DossierLanguage } from "../published/index.ts";

/** What a timeline says of its events, in the language of the dossier. */
export interface TimelineWords {
  readonly between: (earliest: string, latest: string) => string;
  readonly notBefore: (earliest: string) => string;
  readonly notAfter: (latest: string) => string;
  readonly about: (date: string) => string;
  /** Before the date as it is written. */
  readonly uncertain: string;
  readonly inferred: string;
  readonly metadata: string;
  readonly place: string;
  readonly asserts: string;
  readonly denies: string;
  readonly qualifies: string;
  readonly doubt: string;
}

export const TIMELINE_WORDS: Readonly<Record<DossierLanguage, TimelineWords>> = {
  en: {
    between: (earliest, latest) => `between ${earliest} and ${latest}`,
    notBefore: (earliest) => `not before ${earliest}`,
    notAfter: (latest) => `not after ${latest}`,
    about: (date) => `about ${date}`,
    uncertain: "The date is uncertain",
    inferred: "The date was inferred; no source states it.",
    metadata: "The date is from the metadata of a file.",
    place: "Place",
    asserts: "Asserted",
    denies: "Denied",
    qualifies: "Qualified",
    doubt: "In doubt",
  },
  es: {
    between: (earliest, latest) => `entre ${earliest} y ${latest}`,
    notBefore: (earliest) => `no antes de ${earliest}`,
    notAfter: (latest) => `no después de ${latest}`,
    about: (date) => `hacia ${date}`,
    uncertain: "La fecha es incierta",
    inferred: "La fecha se ha inferido; ninguna fuente la da.",
    metadata: "La fecha procede de los metadatos de un archivo.",
    place: "Lugar",
    asserts: "Se afirma",
    denies: "Se niega",
    qualifies: "Se matiza",
    doubt: "En duda",
  },
  uk: {
    between: (earliest, latest) => `між ${earliest} і ${latest}`,
    notBefore: (earliest) => `не раніше ${earliest}`,
    notAfter: (latest) => `не пізніше ${latest}`,
    about: (date) => `близько ${date}`,
    uncertain: "Дата непевна",
    inferred: "Дату виведено; жодне джерело її не називає.",
    metadata: "Дату взято з метаданих файлу.",
    place: "Місце",
    asserts: "Стверджується",
    denies: "Заперечується",
    qualifies: "Уточнюється",
    doubt: "Під сумнівом",
  },
  ru: {
    between: (earliest, latest) => `между ${earliest} и ${latest}`,
    notBefore: (earliest) => `не раньше ${earliest}`,
    notAfter: (latest) => `не позже ${latest}`,
    about: (date) => `около ${date}`,
    uncertain: "Дата ненадёжна",
    inferred: "Дата выведена; ни один источник её не называет.",
    metadata: "Дата взята из метаданных файла.",
    place: "Место",
    asserts: "Утверждается",
    denies: "Отрицается",
    qualifies: "Уточняется",
    doubt: "Под сомнением",
  },
};
