/** The numbers of matching: reviewed data of resources/names/matching-weights.yaml, or a user's own. */

export interface MatchSettings {
  /** P(token agrees this well | same person) by kind of name part; before the factor of the band. */
  readonly agreement: { readonly surname: number; readonly given: number };
  /** From the similarity up, what share of the full weight an agreement keeps, and whether times s². Best band first. */
  readonly bands: readonly SimilarityBand[];
  /** Share of the cost of unusual readings that is taken off. */
  readonly readingCost: number;
  /** The most that unusual readings may take off, bits. */
  readonly mostReadingCost: number;
  /** Bits, negative. By role of the list's word that the row lacks. */
  readonly missing: Readonly<Record<"S1" | "S2" | "G1" | "G2" | "P" | "X", number>>;
  readonly unexplained: {
    /** A word of the row that nothing of the list explains. */
    readonly word: number;
    /** The same where the list has fewer names than people have: the list may simply not say. */
    readonly wordBeyondList: number;
    readonly initial: number;
    readonly patronymic: number;
  };
  /** Bits on top of each other; negative or 0 but for the two of names in order. */
  readonly order: {
    readonly surnamesInOrder: number;
    readonly givensInOrder: number;
    readonly surnamesSwapped: number;
    readonly givensSwapped: number;
    readonly surnamesApart: number;
    readonly givensApart: number;
    readonly joined: number;
    readonly split: number;
    readonly secondSurnameAsPatronymic: number;
    readonly givenAsPatronymic: number;
    readonly surnameAsGiven: number;
    readonly givenAsSurname: number;
  };
  readonly dates: DateWeights;
  readonly identifiers: {
    readonly equal: number;
    readonly conflict: number;
    /** Properties that are renewed or changed: a difference says nothing. */
    readonly renewed: readonly string[];
  };
  /** P(the row shows the community of the list | same person, whose name shows it). */
  readonly community: { readonly agreement: number };
  readonly gender: { readonly conflict: number };
  readonly nationality: { readonly conflict: number };
  /** Share taken for a name of the community about which nothing is known. */
  readonly unknownShare: number;
  /** How many people of a reference weigh as much as that prior knowledge. */
  readonly priorPeople: number;
  readonly ranking: RankingSettings;
}

export interface SimilarityBand {
  readonly from: number;
  readonly factor: number;
  readonly squared: boolean;
}

export interface DateWeights {
  /** P(equal | same person). */
  readonly agreement: number;
  readonly mostEqual: number;
  readonly mostYear: number;
  readonly swapped: number;
  readonly digits: number;
  readonly yearMonth: number;
  readonly year: number;
  readonly conflict: number;
  /** A day holding more than this many times its year's even share is heaped. */
  readonly heaped: number;
}

export interface RankingSettings {
  /** Probability that a person of the list is in the table at all. */
  readonly prior: number;
  /** Candidates within so many bits may tie. */
  readonly tie: number;
  readonly strongProbability: number;
  readonly strongMargin: number;
  readonly possibleProbability: number;
}
