import { oneOf, textOf } from "../../app/place.ts";
import type { RawView } from "../../app/screen.ts";

export const GAPS = ["any", "one-origin", "no-origin", "unsought", "only-interested"] as const;
export type GapFilter = (typeof GAPS)[number];

export const STATES = ["supported", "contradicted", "both", "unaddressed"] as const;

/** What of the board is shown, as the address has it. */
export interface BoardView {
  /** Only what lacks something: an origin, a search for the contrary. */
  readonly gap: GapFilter | undefined;
  readonly state: (typeof STATES)[number] | undefined;
  /** Handle of a story. */
  readonly story: string | undefined;
  readonly words: string | undefined;
  /** Handle of the row that is the current one. */
  readonly row: string | undefined;
}

export function boardView(raw: RawView): BoardView {
  return {
    gap: oneOf(raw["gap"], GAPS),
    state: oneOf(raw["state"], STATES),
    story: textOf(raw["story"]),
    words: textOf(raw["words"]),
    row: textOf(raw["row"]),
  };
}
