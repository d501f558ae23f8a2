import { clauses as en } from "../languages/en/clauses.generated.ts";
import { clauses as es } from "../languages/es/clauses.generated.ts";
import { clauses as ru } from "../languages/ru/clauses.generated.ts";
import { clauses as uk } from "../languages/uk/clauses.generated.ts";
import { Phrases } from "../text/phrases.ts";
import type { Language } from "../text/section.ts";
import type { Token } from "../text/token.ts";
import type { ClauseWords } from "./clause-words.ts";
import { EndingSet } from "./endings.ts";

/** The clause words of a language, ready for look-up. */
export interface ClauseGrammar {
  readonly relatives: Phrases;
  readonly relativesBeforeVerb: ReadonlySet<string>;
  readonly subordinators: Phrases;
  readonly givenThat: Phrases;
  readonly connectives: Phrases;
  readonly joiners: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly complementizers: ReadonlySet<string>;
  readonly quantifiers: ReadonlySet<string>;
  /** Whether the word at `at` is a finite verb where it stands: "funds" is none behind "these". */
  isFinite(tokens: readonly Token[], at: number): boolean;
  /** A base form: finite after "that", "who", "they". */
  isBase(word: Token): boolean;
  isParticiple(word: Token): boolean;
}

const grammars = new Map<Language, ClauseGrammar>();

/** The grammar of a pack; undefined where there is none. Built when first asked for. */
export function clauseGrammar(language: Language): ClauseGrammar | undefined {
  if (language === "und") return undefined;
  const known = grammars.get(language);
  if (known) return known;
  const made = grammarOf({ en, es, ru, uk }[language], language === "en");
  grammars.set(language, made);
  return made;
}

function grammarOf(words: ClauseWords, isEnglish: boolean): ClauseGrammar {
  const finite = new Set([...words.finite, ...(isEnglish ? thirdPersons(words.verbs) : words.verbs)]);
  const certain = new Set(words.auxiliaries);
  const nominal = new Set([...words.determiners, ...words.prepositions, "of", "’s"]);
  const bases = new Set(isEnglish ? words.verbs : []);
  const notFinite = new Set(words.notFinite);
  const notParticiples = new Set(words.notParticiples);
  const finiteEndings = new EndingSet(words.finiteEndings);
  const participleEndings = new EndingSet(words.participleEndings);
  const formOf = rememberingForms((folded) => {
    const looksFinite = !notFinite.has(folded) && (finite.has(folded) || finiteEndings.ends(folded));
    const isParticiple = participleEndings.ends(folded) && !notParticiples.has(folded);
    return (
      (certain.has(folded) ? FORM.certain : 0) |
      (looksFinite ? FORM.finite : 0) |
      (isParticiple ? FORM.participle : 0)
    );
  });
  return {
    relatives: new Phrases(words.relatives),
    relativesBeforeVerb: new Set(words.relativesBeforeVerb),
    subordinators: new Phrases(words.subordinators),
    givenThat: new Phrases(words.givenThat),
    connectives: new Phrases(words.connectives),
    joiners: new Set(words.joiners),
    determiners: new Set(words.determiners),
    prepositions: new Set(words.prepositions),
    complementizers: new Set(words.complementizers),
    quantifiers: new Set(words.quantifiers),
    isFinite: (tokens, at) => {
      const { folded, shape } = tokens[at] as Token;
      const form = formOf(folded);
      if ((form & FORM.certain) !== 0) return true;
      if (shape !== "lower" || (form & FORM.finite) === 0) return false;
      return !isEnglish || isVerbPlace(tokens, at, nominal);
    },
    isBase: ({ folded }) => bases.has(folded),
    isParticiple: ({ folded }) => (formOf(folded) & FORM.participle) !== 0,
  };
}

/** What the form of a word alone tells, as bits. */
const FORM = { certain: 1, finite: 2, participle: 4 } as const;

// Bounds the memory on texts of many megabytes.
const REMEMBERED_WORDS = 60_000;

/** Asks once per word: a word is asked about at every place where a clause might begin. */
function rememberingForms(ask: (folded: string) => number): (folded: string) => number {
  const known = new Map<string, number>();
  return (folded) => {
    let form = known.get(folded);
    if (form === undefined) {
      form = ask(folded);
      if (known.size >= REMEMBERED_WORDS) known.clear();
      known.set(folded, form);
    }
    return form;
  };
}

/** English nouns and participles look like verbs: not behind "the" or "of", and not "carried out by". */
function isVerbPlace(tokens: readonly Token[], at: number, nominal: ReadonlySet<string>): boolean {
  const before = tokens[at - 1];
  if (before && (nominal.has(before.folded) || before.kind === "number")) return false;
  const after = tokens[at + 1]?.folded;
  const isBy = after === "by" || (PARTICLES.has(after ?? "") && tokens[at + 2]?.folded === "by");
  return !(isBy && tokens[at]?.folded.endsWith("ed"));
}

const PARTICLES: ReadonlySet<string> = new Set(["out", "up", "down", "off", "over", "in", "on"]);

/** English third persons: -s, -es after a hiss or -o, -ies after a consonant with y. */
function thirdPersons(bases: readonly string[]): string[] {
  return bases.map((base) => {
    if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
    return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
  });
}
