/** How common names are among the people a list is about: from the list itself, a file of the user, or hardly known. */
import type { NameToken } from "../names/index.ts";

export interface NameShare {
  /** Share of the community's people who bear a name that sounds like this. */
  readonly share: number;
  /** 95% upper bound, for names that the reference hardly holds. */
  readonly upper: number;
}

export interface NameReference {
  /** Where the shares come from, in words for the run's report. */
  readonly basis: string;
  /** People the shares rest on. */
  readonly persons: number;
  /** `without` is how many bearers to leave out: 1 for a person of the very list the reference is made of. */
  readonly shareOf: (token: NameToken, kind: "surname" | "given", without?: number) => NameShare;
}
