import { numberOf, oneOf, textOf } from "../../app/place.ts";
import type { RawView } from "../../app/screen.ts";

export const GROUPS = ["sources", "claims", "records", "notes", "ledger"] as const;

/** What is searched for and how, as the address has it. */
export interface SearchView {
  readonly words: string | undefined;
  readonly exact: "yes" | undefined;
  /** Ids of spellings that were switched off, parted by commas. */
  readonly off: string | undefined;
  readonly group: (typeof GROUPS)[number] | undefined;
  readonly limit: number | undefined;
}

export function searchView(raw: RawView): SearchView {
  return {
    words: textOf(raw["words"]),
    exact: oneOf(raw["exact"], ["yes"]),
    off: textOf(raw["off"]),
    group: oneOf(raw["group"], GROUPS),
    limit: numberOf(raw["limit"]),
  };
}

export function switchedOff({ off }: SearchView): readonly string[] {
  return off?.split(",").filter((each) => each !== "") ?? [];
}
