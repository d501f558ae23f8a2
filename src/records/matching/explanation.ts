/** Why a pair scored what it scored: one line for each piece of evidence. Their weights sum to the score. */

export type Feature =
  | "name"
  | "missing-name"
  | "unexplained-name"
  | "order"
  | "layout"
  | "community"
  | "birth-date"
  | "identifier"
  | "gender"
  | "nationality";

export interface ExplanationLine {
  readonly feature: Feature;
  /** The list side's role, for names; the property for identifiers; the kind of agreement for dates. */
  readonly role?: string;
  /** Which cells it rests on: the side, and for names the column and the word's place in the row. */
  readonly cells: readonly EvidenceCell[];
  readonly left?: string;
  readonly right?: string;
  /** How the words were sounded, as `spanish / romanised icao_doc_9303`. */
  readonly reading?: string;
  readonly phones?: readonly [string, string];
  readonly rules?: readonly string[];
  readonly similarity?: number;
  /** Bits by which an unusual reading lowers the weight. */
  readonly cost?: number;
  /** P(evidence | same person). */
  readonly m?: number;
  /** P(evidence | another person), and from where. */
  readonly u?: number;
  readonly stratum?: "table" | "community";
  readonly level?: "precise" | "close" | "broad";
  /** Bits, 4 decimals. */
  readonly weight: number;
}

export interface EvidenceCell {
  readonly side: "left" | "right";
  /** A name column, or `birthDate`, `gender`, `nationality`, an identifier property. */
  readonly column: string;
  /** Index of the word among the words of that side's name. */
  readonly word?: number;
}
