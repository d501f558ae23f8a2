import { oneOf, textOf } from "../../app/place.ts";
import type { RawView } from "../../app/screen.ts";

export const LANES = ["actor", "place", "source"] as const;

/** What of the timeline is shown, as the address has it. */
export interface TimelineView {
  readonly lanes: (typeof LANES)[number];
  /** First and last day of the window; all that is dated where they are missing. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly words: string | undefined;
  readonly sort: string | undefined;
  /** Id of the event that is the current one. */
  readonly row: string | undefined;
}

export function timelineView(raw: RawView): TimelineView {
  return {
    lanes: oneOf(raw["lanes"], LANES) ?? "actor",
    from: dayOf(raw["from"]),
    to: dayOf(raw["to"]),
    words: textOf(raw["words"]),
    sort: textOf(raw["sort"]),
    row: textOf(raw["row"]),
  };
}

function dayOf(value: unknown): string | undefined {
  const day = textOf(value);
  return day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day))
    ? day
    : undefined;
}
