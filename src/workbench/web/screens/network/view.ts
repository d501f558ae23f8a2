import { oneOf, textOf } from "../../app/place.ts";
import type { RawView } from "../../app/screen.ts";

export const LISTS = ["actors", "ties"] as const;

/** What of the network is shown, as the address has it. Names are handles, with spaces between them. */
export interface NetworkView {
  /** These alone; everybody where it is missing. */
  readonly only: string | undefined;
  readonly hide: string | undefined;
  /** `handle:x:y`, shares of width and height. */
  readonly pins: string | undefined;
  readonly list: (typeof LISTS)[number];
  readonly words: string | undefined;
  readonly sort: string | undefined;
  /** Id of the row that is the current one. */
  readonly row: string | undefined;
}

export function networkView(raw: RawView): NetworkView {
  return {
    only: textOf(raw["only"]),
    hide: textOf(raw["hide"]),
    pins: textOf(raw["pins"]),
    list: oneOf(raw["list"], LISTS) ?? "actors",
    words: textOf(raw["words"]),
    sort: textOf(raw["sort"]),
    row: textOf(raw["row"]),
  };
}
