/** A list entry compiled for the scorer: tables of whole numbers, in ten-thousandths of a bit. */
import type { Role, TokenAgreement } from "../names/index.ts";
import type { QueryUnit } from "./neighbours.ts";
import type { Person } from "./person.ts";
import type { NameReference } from "./reference.ts";
import type { MatchSettings } from "./settings.ts";
import type { TableStatistics } from "./statistics.ts";

/** What all queries of a run share. */
export interface MatchContext {
  readonly statistics: TableStatistics;
  readonly reference: NameReference;
  readonly settings: MatchSettings;
}

/** Weights are kept in ten-thousandths of a bit: sums are exact, and the same on every machine. */
export const TICKS = 10_000;

export interface PreparedQuery {
  readonly person: Person;
  readonly context: MatchContext;
  readonly units: readonly PreparedUnit[];
  /** Index of the token in the name form, by bit of the masks. */
  readonly bits: readonly number[];
  readonly layouts: readonly PreparedLayout[];
  /** By unit: which bits of the masks it takes. */
  readonly unitMasks: Int32Array;
  readonly leftover: LeftoverCosts;
  /** Ticks for two words of the list in one of the row, and for one in two of the row. */
  readonly joined: number;
  readonly split: number;
  /** First match of a word id of the table; follow `nextMatch` to -1. */
  readonly firstMatch: ReadonlyMap<number, number>;
  readonly nextMatch: Int32Array;
  /** Unit by match. */
  readonly matchUnit: Uint8Array;
  /** Four by match: surname and given, each by the table's shares, then by the larger of both. */
  readonly matchWeights: Int32Array;
  /** Encoded dates of birth. */
  readonly birthDates: Int32Array;
  /** By index of birthDates: 1 where the date says no more than its year. */
  readonly heaped: Uint8Array;
  /** Ticks for this very date, by index of birthDates. */
  readonly equalDate: Int32Array;
  /** Ticks for the same year where one side has no more, by index of birthDates. */
  readonly equalYear: Int32Array;
  /** Ticks of a row that is of the list's community; 0 for a person whose name does not show it. */
  readonly community: number;
  readonly gender: number;
  /** By nationality id of the table: 1 where it does not contradict the person's. Empty: nothing known. */
  readonly nationalityFits: Uint8Array;
  /** By identifier property of the table: value ids of the person; empty where the person has none. */
  readonly identifiers: readonly (readonly number[])[];
  /** By identifier property: ticks of a difference; 0 for what is renewed. */
  readonly identifierConflict: Int32Array;
}

/** What a word of the row costs when nothing explains it, in ticks. */
export interface LeftoverCosts {
  readonly word: number;
  readonly initial: number;
  readonly patronymic: number;
  /** Taken back for each word that the list may just not say. */
  readonly refund: number;
}

export interface PreparedUnit extends QueryUnit {
  /** Which bits of the masks it takes. */
  readonly mask: number;
  readonly matches: readonly { readonly word: number; readonly agreement: TokenAgreement }[];
  readonly shares: UnitShares;
  /** Four by match, as PreparedQuery.matchWeights. */
  readonly weights: Int32Array;
}

/** u of a unit by similarity band (index into settings.bands). */
export interface UnitShares {
  readonly table: readonly number[];
  /** u of an initial. */
  readonly initial: number;
  /** The larger of the table's share and the community's. */
  readonly community: readonly number[];
}

export interface PreparedLayout {
  readonly name: string;
  /** By bit of the masks. */
  readonly roles: readonly Role[];
  /** Ticks, at most 0. */
  readonly cost: number;
  /** By unit: 0 surname, 1 given or other. */
  readonly kinds: Uint8Array;
  readonly surnames: number;
  readonly givens: number;
  /** By unit: a mask of which a bit already taken means that the order is swapped, and what that costs. */
  readonly before: Int32Array;
  readonly beforeCost: Int32Array;
  /** By unit: a mask of which a bit already taken means that the two stand in order, and what that gains. */
  readonly after: Int32Array;
  readonly afterGain: Int32Array;
  /** By unit and column: unit * COLUMNS.length + column. */
  readonly columnCost: Int32Array;
  /** Ticks for a surname that does not stand beside the other, and the same for given names. */
  readonly surnamesApart: number;
  readonly givensApart: number;
  /** By mask of what was found: ticks for the roles that were not. */
  readonly missing: Int32Array;
  /** How many further words of a row a list like this may just not say. */
  readonly unsaid: number;
}
