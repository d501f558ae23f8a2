/**
 * What a name is to the matcher: the cells as received, their words, and every way to read them. Nothing is decided
 * here: a word keeps all its readings and a name all its layouts, each with a cost in bits (-log2 of a share).
 */

/** What the column mapping says a cell holds. `whole` is one column with everything (ФИО, ПІБ). */
export type NameColumn = "whole" | "surname" | "second-surname" | "given" | "middle" | "patronymic";

export interface NameCell {
  readonly column: NameColumn;
  readonly text: string;
}

/** `mixed` holds letters of more than one script in one word. */
export type Script = "latin" | "cyrillic" | "other" | "mixed";

export type TokenFlag =
  | "particle"
  | "initial"
  | "title"
  | "placeholder"
  | "mixed-script"
  | "patronymic"
  | "abbreviation"
  | "joined";

export type ReadingKind =
  | "spanish"
  | "russian"
  | "ukrainian"
  | "belarusian"
  | "romanised"
  | "dictionary"
  | "oblique"
  | "variant"
  | "plain";

/** One way to sound a word. */
export interface Reading {
  readonly kind: ReadingKind;
  /** The scheme that undoes a romanised reading, such as `icao_doc_9303`. */
  readonly scheme?: string;
  /** In the twenty symbols of phones.ts; may be empty (a silent letter). */
  readonly phones: string;
  /** The consonants of `phones`, equal neighbours collapsed. */
  readonly skeleton: string;
  /** Bits: 0 is the usual reading. */
  readonly cost: number;
  /** The rules other than plain letters that made this reading, by their names in resources/names. */
  readonly rules: readonly string[];
}

/** One word. */
export interface NameToken {
  /** As received. */
  readonly text: string;
  /** Folded: case, width and accents gone (but for the tilde of ñ), apostrophes removed. */
  readonly key: string;
  readonly script: Script;
  readonly flags: readonly TokenFlag[];
  /** Cheapest first. */
  readonly readings: readonly Reading[];
}

export interface PlacedToken extends NameToken {
  /** Index into the cells of the name. */
  readonly cell: number;
  readonly adjacentToPrevious: "hyphen" | "space" | "apostrophe" | "none";
}

/** G1, G2 given names; S1, S2 surnames; P patronymic; T a word without weight (particle, title); X unknown. */
export type Role = "G1" | "G2" | "S1" | "S2" | "P" | "T" | "X";

/** One hypothesis about who is who among the words: a role for each token. */
export interface Layout {
  readonly name: string;
  readonly roles: readonly Role[];
  /** Bits; section 3 of the design, to be replaced by learned shares. */
  readonly cost: number;
}

export interface NameForm {
  readonly cells: readonly NameCell[];
  readonly tokens: readonly PlacedToken[];
  /** Cheapest first; empty when the name is unusable. */
  readonly layouts: readonly Layout[];
  /** Why nothing can be matched on this name; absent when it can. */
  readonly unusable?: string;
  /** What a reader should know of the name, in words; absent when there is nothing. */
  readonly problems?: readonly string[];
}

/** A dictionary of spellings seen in the wild; see dictionary.ts. */
export interface NameDictionary {
  /** Cyrillic forms of a folded Latin word, the most frequent first; empty when unknown. */
  readonly formsOf: (key: string) => readonly string[];
}

/** What the column of a word shows about all its words. Everything absent means nothing is known. */
export interface ColumnHints {
  readonly scripts?: readonly Script[];
  /** Romanisation schemes the column may follow, by name; absent: the common ones. */
  readonly schemes?: readonly string[];
  /** The language the names are written in (for Cyrillic) or come from (for Latin). */
  readonly language?: "es" | "ru" | "uk" | "be" | "other";
  readonly dictionary?: NameDictionary;
}
