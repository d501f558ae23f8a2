import { relations as en } from "../languages/en/relations.generated.ts";
import { relations as es } from "../languages/es/relations.generated.ts";
import { relations as ru } from "../languages/ru/relations.generated.ts";
import { relations as uk } from "../languages/uk/relations.generated.ts";
import type { Language } from "../text/section.ts";
import type { RelationFrame, RelationWords } from "./relation-words.ts";

/** The relation words of a language, ready for look-up. */
export interface RelationGrammar {
  readonly positions: ReadonlySet<string>;
  readonly positionLinks: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  readonly bodyNouns: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  /** By verb form. */
  readonly frames: ReadonlyMap<string, readonly RelationFrame[]>;
  /** By noun. */
  readonly between: ReadonlyMap<string, RelationWords["betweenNouns"][number]>;
}

const GRAMMARS: Readonly<Record<Exclude<Language, "und">, RelationGrammar>> = {
  en: grammarOf(en),
  es: grammarOf(es),
  ru: grammarOf(ru),
  uk: grammarOf(uk),
};

export function relationGrammar(language: Language): RelationGrammar | undefined {
  return language === "und" ? undefined : GRAMMARS[language];
}

function grammarOf(words: RelationWords): RelationGrammar {
  const frames = new Map<string, RelationFrame[]>();
  for (const frame of words.frames)
    for (const verb of frame.verbs) frames.set(verb, [...(frames.get(verb) ?? []), frame]);
  return {
    positions: new Set(words.positions),
    positionLinks: new Set(words.positionLinks),
    auxiliaries: new Set(words.passive.auxiliaries),
    by: new Set(words.passive.by),
    bodyNouns: new Set(words.bodyNouns),
    bodies: new Set(words.bodies),
    frames,
    between: new Map(words.betweenNouns.flatMap((each) => each.nouns.map((noun) => [noun, each] as const))),
  };
}
