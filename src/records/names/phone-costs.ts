/** Costs of the weighted edit distance between phones: the start values of the design, section 7. */
export interface PhoneCosts {
  /** Phones (any number of letters) to the cost of adding or losing one; 1 where absent. */
  readonly insertion: Readonly<Record<string, number>>;
  /** Pairs of phones to the cost of one for the other, either way; 1 where absent. */
  readonly substitution: Readonly<Record<string, number>>;
  readonly swap: number;
}

export const phoneCosts: PhoneCosts = {
  insertion: { I: 0.3, AEOU: 0.6 },
  substitution: {
    AE: 0.5,
    AI: 0.5,
    AO: 0.5,
    AU: 0.5,
    EI: 0.5,
    EO: 0.5,
    EU: 0.5,
    IO: 0.5,
    IU: 0.5,
    OU: 0.5,
    XG: 0.5,
    XJ: 0.5,
    GJ: 0.5,
    XK: 0.5,
    SC: 0.5,
    SJ: 0.5,
    BF: 0.5,
    BU: 0.5,
    NM: 0.5,
    BP: 0.5,
    DT: 0.5,
    KG: 0.5,
  },
  swap: 0.8,
};
