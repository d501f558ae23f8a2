import { z } from "zod";
import type { Conjugation } from "./conjugation/conjugation.ts";
import { conjugateEnglish } from "./conjugation/english.ts";
import { conjugateRussian } from "./conjugation/russian.ts";
import { conjugateSpanish } from "./conjugation/spanish.ts";
import { conjugateUkrainian } from "./conjugation/ukrainian.ts";

const language = z.enum(["en", "es", "ru", "uk"]);
const reportingClass = z.enum([
  "neutral",
  "factive",
  "distancing",
  "commissive",
  "accusing",
  "evidential",
  "belief",
  "denying",
]);
const government = z.enum([
  "clause",
  "zero",
  "quote",
  "recipient",
  "infinitive",
  "refusal",
  "person-infinitive",
  "object",
  "of",
  "on",
  "label",
  "label-as",
  "gerund",
  "question",
]);
/** "say/said, add, state": entries separated by commas. */
const list = z.union([z.string(), z.array(z.string())]).transform((text) =>
  (Array.isArray(text) ? text.join(",") : text)
    .split(",")
    .map((each) => each.trim().replace(/\s+/g, " "))
    .filter((each) => each !== ""),
);
const phrases = z.array(z.strictObject({ class: reportingClass, phrases: list }));

type Phrases = z.infer<typeof phrases>;

const written = z.strictObject({
  language,
  verbs: z.array(z.strictObject({ class: reportingClass, takes: z.array(government), verbs: list })),
  nouns: z.array(
    z.strictObject({
      class: reportingClass,
      takes: z.array(z.enum(["clause", "infinitive", "of"])),
      nouns: list,
    }),
  ),
  adjectives: z.array(z.strictObject({ class: reportingClass, takes: z.array(government), words: list })),
  uttering: list,
  sourcePhrases: phrases,
  agentless: phrases,
  hearsay: phrases,
});

const CONJUGATE: Record<z.infer<typeof language>, (verb: string) => Conjugation> = {
  en: conjugateEnglish,
  es: conjugateSpanish,
  ru: conjugateRussian,
  uk: conjugateUkrainian,
};

/** Verbs written as lemma and class become all their forms; see `conjugation/` for the notation. */
export const schema: z.ZodType = written.transform((pack) => ({
  language: pack.language,
  verbs: [
    ...pack.adjectives.flatMap((group) =>
      group.words.map((word) => readAdjective(word, group.class, group.takes)),
    ),
    ...pack.verbs.flatMap((group) =>
      group.verbs.map((verb) => readVerb(verb, group.class, group.takes, pack.language)),
    ),
  ],
  nouns: pack.nouns.flatMap((group) =>
    group.nouns.map((noun) => ({
      forms: nounForms(noun, pack.language).join(" "),
      class: group.class,
      takes: group.takes.join(" "),
    })),
  ),
  uttering: pack.uttering.flatMap((verb) => CONJUGATE[pack.language](verb).finite),
  sourcePhrases: flatten(pack.sourcePhrases),
  agentless: flatten(pack.agentless),
  hearsay: flatten(pack.hearsay),
}));

/** "critical of": an adjective that reports behind a form of "be", with what must follow it. */
function readAdjective(written: string, verbClass: string, takes: readonly string[]): object {
  const [head = "", ...rest] = written.split(" ");
  return {
    lemma: `be ${head}`,
    ...(rest.length > 0 && { particle: rest.join(" ") }),
    class: verbClass,
    takes: takes.join(" "),
    forms: { finite: "", infinitive: "", gerund: "", participle: "", predicative: head },
  };
}

function readVerb(
  verb: string,
  verbClass: string,
  takes: readonly string[],
  code: z.infer<typeof language>,
): object {
  const [head = "", ...rest] = verb.includes("=") ? [verb] : verb.split(" ");
  const particle = rest.join(" ");
  const forms = CONJUGATE[code](head);
  return {
    lemma: forms.infinitive[0],
    ...(particle === "" ? {} : { particle }),
    class: verbClass,
    takes: takes.join(" "),
    forms: {
      finite: forms.finite.join(" "),
      infinitive: forms.infinitive.join(" "),
      gerund: forms.gerund.join(" "),
      participle: forms.participle.join(" "),
    },
  };
}

/** "claim" becomes claim and claims; other languages give their case endings: "заявлени|е я ю ем и". */
function nounForms(noun: string, code: z.infer<typeof language>): string[] {
  const [stem = "", endings] = noun.split("|");
  if (endings !== undefined) return endings.split(" ").map((ending) => stem + ending.replace("-", ""));
  if (code === "en") return [noun, noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`];
  if (code === "es") return [noun, /[aeiou]$/.test(noun) ? `${noun}s` : `${noun.replace(/ón$/, "on")}es`];
  return [noun];
}

function flatten(groups: Phrases): object[] {
  return groups.flatMap((group) => group.phrases.map((words) => ({ words, class: group.class })));
}

export const type = { name: "ReportingWords", from: "../../attribution/reporting-words.ts" } as const;
