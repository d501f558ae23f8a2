import type { NameForm } from "../names/index.ts";

export interface BirthDate {
  /** `1962`, `1962-03` or `1962-03-05`; other EDTF is kept for the reader and not compared. */
  readonly edtf: string;
  /** As the cell has it. */
  readonly text?: string;
}

/** One entry of a list: what is looked for in a table. */
export interface Person {
  readonly recordSet: string;
  /** The row key in its record set. */
  readonly id: string;
  readonly rowHash: string;
  readonly form: NameForm;
  /** More than one where the cell does not decide between day and month first. Empty: not known. */
  readonly birthDates: readonly BirthDate[];
  /** By FollowTheMoney property: `passportNumber`, `idNumber` … */
  readonly identifiers: readonly { readonly property: string; readonly value: string }[];
  readonly gender?: "male" | "female";
  /** ISO 3166-1 alpha-2 codes, small letters. */
  readonly nationality?: readonly string[];
  readonly birthPlace?: string;
}
