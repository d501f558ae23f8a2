import { numberOf, oneOf, textOf } from "../../app/place.ts";
import type { RawView } from "../../app/screen.ts";

export const GROUPS = [
  "source",
  "claim",
  "proposition",
  "link",
  "evidence",
  "assessment",
  "finding",
  "match",
  "search",
  "undone",
] as const;

/** What of the history is shown, as the address has it. */
export interface HistoryView {
  /** Number of the entry that is looked at. */
  readonly entry: number | undefined;
  readonly kind: (typeof GROUPS)[number] | undefined;
  readonly words: string | undefined;
}

export function historyView(raw: RawView): HistoryView {
  return { entry: numberOf(raw["entry"]), kind: oneOf(raw["kind"], GROUPS), words: textOf(raw["words"]) };
}
