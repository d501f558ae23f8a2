import { numberOf, oneOf, textOf } from "../../app/place.ts";
import type { RawView } from "../../app/screen.ts";

export const TABS = ["text", "original", "custody", "derived"] as const;
export type Tab = (typeof TABS)[number];

export const MARKS = ["all", "proposed", "taken"] as const;
export type Marks = (typeof MARKS)[number];

/** What of the sources is shown, as the address has it. */
export interface SourcesView {
  /** Number of the source that is read; without one the list is shown. */
  readonly source: number | undefined;
  readonly tab: Tab;
  /** Reference of the claim that is the current one. */
  readonly claim: string | undefined;
  /** Code point at which to begin. */
  readonly at: number | undefined;
  readonly marks: Marks;
  /** Words by which the list is sought. */
  readonly words: string | undefined;
}

export function sourcesView(raw: RawView): SourcesView {
  return {
    source: numberOf(raw["source"]),
    tab: oneOf(raw["tab"], TABS) ?? "text",
    claim: textOf(raw["claim"]),
    at: numberOf(raw["at"]),
    marks: oneOf(raw["marks"], MARKS) ?? "all",
    words: textOf(raw["words"]),
  };
}
