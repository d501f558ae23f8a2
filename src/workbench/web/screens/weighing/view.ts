import { oneOf, textOf } from "../../app/place.ts";
import type { RawView } from "../../app/screen.ts";

/** What of the weighing is shown, as the address has it. */
export interface WeighingView {
  /** Handle of the question. */
  readonly group: string | undefined;
  /** The matrix unless it says otherwise. */
  readonly lens: "bayes" | undefined;
  /** Rows are origins and not items. */
  readonly fold: "origins" | undefined;
  readonly order: "entered" | undefined;
  readonly flips: "yes" | undefined;
  /** All ratings are shown, one's own in or not. */
  readonly open: "yes" | undefined;
  /** A preview: handles of items that are left out, parted by commas; a prior that is supposed, `H1=0.3`. */
  readonly without: string | undefined;
  readonly prior: string | undefined;
  /** Handle of the row and of the hypothesis where the cursor is. */
  readonly row: string | undefined;
  readonly at: string | undefined;
}

export function weighingView(raw: RawView): WeighingView {
  return {
    group: textOf(raw["group"]),
    lens: oneOf(raw["lens"], ["bayes"]),
    fold: oneOf(raw["fold"], ["origins"]),
    order: oneOf(raw["order"], ["entered"]),
    flips: oneOf(raw["flips"], ["yes"]),
    open: oneOf(raw["open"], ["yes"]),
    without: textOf(raw["without"]),
    prior: textOf(raw["prior"]),
    row: textOf(raw["row"]),
    at: textOf(raw["at"]),
  };
}

/** The items that a preview leaves out. */
export function leftOut({ without }: WeighingView): readonly string[] {
  return without?.split(",").filter((each) => each !== "") ?? [];
}
