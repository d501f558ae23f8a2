import { boosters as enBoosters } from "../languages/en/boosters.generated.ts";
import { conditions as enConditions } from "../languages/en/conditions.generated.ts";
import { forms as enForms } from "../languages/en/forms.ts";
import { hedges as enHedges } from "../languages/en/hedges.generated.ts";
import { kinds as enKinds } from "../languages/en/kinds.generated.ts";
import { negation as enNegation } from "../languages/en/negation.generated.ts";
import { presuppositions as enPresuppositions } from "../languages/en/presuppositions.generated.ts";
import { weasels as enWeasels } from "../languages/en/weasels.generated.ts";
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

const sources: Partial<Record<Language, PackSource>> = {
  en: {
    topics: {
      hedges: enHedges,
      weasels: enWeasels,
      boosters: enBoosters,
      negation: enNegation,
      conditions: enConditions,
      presuppositions: enPresuppositions,
      kinds: enKinds,
    },
    forms: enForms,
  },
};

const compiled = new Map<Language, ForcePack>();

/** The pack of a language, compiled when it is first met; undefined for a language without one. */
export function packFor(language: Language): ForcePack | undefined {
  const known = compiled.get(language);
  const source = sources[language];
  if (known !== undefined || source === undefined || language === "und") return known;
  const pack = { code: language, matcher: compileCues(source.topics), forms: source.forms };
  compiled.set(language, pack);
  return pack;
}
