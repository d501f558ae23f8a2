/** The shapes of the tables generated from resources/names and resources/romanisation. */

export interface Homoglyphs {
  readonly latin: string;
  readonly cyrillic: string;
  readonly digitsInCyrillic: Readonly<Record<string, string>>;
  readonly digitsInLatin: Readonly<Record<string, string>>;
}

export interface WordKinds {
  readonly particles: readonly string[];
  readonly titles: readonly string[];
  readonly placeholders: readonly string[];
  readonly patronymicEndings: readonly string[];
  readonly patronymicLetters: number;
  readonly abbreviations: readonly {
    readonly short: string;
    readonly long: string;
    readonly dot?: boolean;
  }[];
}

export interface NameVariants {
  readonly formBits: number;
  readonly shortBits: number;
  readonly names: readonly { readonly name: string; readonly forms: string; readonly short: string }[];
}

/** A scheme as generated: letters, and exceptions by the letter before (alone: word-initial), after, and by ending. */
export interface RomanisationScheme {
  readonly letters: Readonly<Record<string, string>>;
  readonly afterLetter?: Readonly<Record<string, string>>;
  readonly beforeLetter?: Readonly<Record<string, string>>;
  readonly ending?: Readonly<Record<string, string>>;
}
