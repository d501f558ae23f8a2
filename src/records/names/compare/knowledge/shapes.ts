/** The shapes of the compiled lists of resources/names/compare. A line is words parted by spaces. */
export interface GivenNames {
  readonly spellings: readonly string[];
  /** The short form first, then what it stands for. */
  readonly diminutives: readonly string[];
}
export interface PersonWords {
  readonly titles: readonly string[];
  readonly generations: readonly string[];
  readonly particles: readonly string[];
  readonly commonSurnames: Readonly<Record<string, string>>;
  readonly surnameSpellings: readonly string[];
}
export interface LegalForms {
  /** Kind of form to its phrases, parted by commas. */
  readonly forms: Readonly<Record<string, string>>;
}
export interface OrganisationWords {
  readonly light: readonly string[];
  readonly vague: readonly string[];
  readonly telling: readonly string[];
  readonly places: readonly string[];
  readonly numbers: readonly string[];
  readonly vesselWords: readonly string[];
}
export interface Letters {
  /** Script to letter to Latin letters. */
  readonly letters: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
