import { boosters as enBoosters } from "../languages/en/boosters.generated.ts";
import { checkWorthiness as enCheckWorthiness } from "../languages/en/check-worthiness.generated.ts";
import { conditions as enConditions } from "../languages/en/conditions.generated.ts";
import { forms as enForms } from "../languages/en/forms.ts";
import { hedges as enHedges } from "../languages/en/hedges.generated.ts";
import { kinds as enKinds } from "../languages/en/kinds.generated.ts";
import { negation as enNegation } from "../languages/en/negation.generated.ts";
import { presuppositions as enPresuppositions } from "../languages/en/presuppositions.generated.ts";
import { vague as enVague } from "../languages/en/vague.generated.ts";
import { weasels as enWeasels } from "../languages/en/weasels.generated.ts";
import { boosters as esBoosters } from "../languages/es/boosters.generated.ts";
import { checkWorthiness as esCheckWorthiness } from "../languages/es/check-worthiness.generated.ts";
import { conditions as esConditions } from "../languages/es/conditions.generated.ts";
import { forms as esForms } from "../languages/es/forms.ts";
import { hedges as esHedges } from "../languages/es/hedges.generated.ts";
import { kinds as esKinds } from "../languages/es/kinds.generated.ts";
import { negation as esNegation } from "../languages/es/negation.generated.ts";
import { presuppositions as esPresuppositions } from "../languages/es/presuppositions.generated.ts";
import { weasels as esWeasels } from "../languages/es/weasels.generated.ts";
import { boosters as ruBoosters } from "../languages/ru/boosters.generated.ts";
import { checkWorthiness as ruCheckWorthiness } from "../languages/ru/check-worthiness.generated.ts";
import { conditions as ruConditions } from "../languages/ru/conditions.generated.ts";
import { forms as ruForms } from "../languages/ru/forms.ts";
import { hedges as ruHedges } from "../languages/ru/hedges.generated.ts";
import { kinds as ruKinds } from "../languages/ru/kinds.generated.ts";
import { negation as ruNegation } from "../languages/ru/negation.generated.ts";
import { presuppositions as ruPresuppositions } from "../languages/ru/presuppositions.generated.ts";
import { weasels as ruWeasels } from "../languages/ru/weasels.generated.ts";
import { boosters as ukBoosters } from "../languages/uk/boosters.generated.ts";
import { checkWorthiness as ukCheckWorthiness } from "../languages/uk/check-worthiness.generated.ts";
import { conditions as ukConditions } from "../languages/uk/conditions.generated.ts";
import { forms as ukForms } from "../languages/uk/forms.ts";
import { hedges as ukHedges } from "../languages/uk/hedges.generated.ts";
import { kinds as ukKinds } from "../languages/uk/kinds.generated.ts";
import { negation as ukNegation } from "../languages/uk/negation.generated.ts";
import { presuppositions as ukPresuppositions } from "../languages/uk/presuppositions.generated.ts";
import { weasels as ukWeasels } from "../languages/uk/weasels.generated.ts";
import type { Language } from "../text/section.ts";
import type { CueList } from "./cue-list.ts";
import type { CueMatcher } from "./cue-matcher.ts";
import { compileCues } from "./cues.ts";
import type { ForceForms } from "./forms.ts";

/** What reading the force of a sentence needs to know of a language. */
export interface ForcePack {
  readonly code: Exclude<Language, "und">;
  readonly matcher: CueMatcher;
  readonly forms: ForceForms;
}

interface PackSource {
  readonly topics: Readonly<Record<string, CueList>>;
  readonly forms: ForceForms;
}

const SOURCES: Readonly<Record<Exclude<Language, "und">, PackSource>> = {
  en: {
    topics: {
      boosters: enBoosters,
      checkWorthiness: enCheckWorthiness,
      conditions: enConditions,
      hedges: enHedges,
      kinds: enKinds,
      negation: enNegation,
      presuppositions: enPresuppositions,
      vague: enVague,
      weasels: enWeasels,
    },
    forms: enForms,
  },
  es: {
    topics: {
      boosters: esBoosters,
      checkWorthiness: esCheckWorthiness,
      conditions: esConditions,
      hedges: esHedges,
      kinds: esKinds,
      negation: esNegation,
      presuppositions: esPresuppositions,
      weasels: esWeasels,
    },
    forms: esForms,
  },
  ru: {
    topics: {
      boosters: ruBoosters,
      checkWorthiness: ruCheckWorthiness,
      conditions: ruConditions,
      hedges: ruHedges,
      kinds: ruKinds,
      negation: ruNegation,
      presuppositions: ruPresuppositions,
      weasels: ruWeasels,
    },
    forms: ruForms,
  },
  uk: {
    topics: {
      boosters: ukBoosters,
      checkWorthiness: ukCheckWorthiness,
      conditions: ukConditions,
      hedges: ukHedges,
      kinds: ukKinds,
      negation: ukNegation,
      presuppositions: ukPresuppositions,
      weasels: ukWeasels,
    },
    forms: ukForms,
  },
};

const compiled = new Map<Language, ForcePack>();

/** The pack of a language, compiled when the language is first met; undefined for a language without one. */
export function packFor(language: Language): ForcePack | undefined {
  if (language === "und") return undefined;
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const { topics, forms } = SOURCES[language];
  const pack = { code: language, matcher: compileCues(language, topics), forms };
  compiled.set(language, pack);
  return pack;
}
