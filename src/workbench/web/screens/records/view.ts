import { numberOf, oneOf, textOf } from "../../app/place.ts";
import type { RawView } from "../../app/screen.ts";

export const TABLE_TABS = ["rows", "columns", "rejects", "tests", "patterns"] as const;
export type TableTab = (typeof TABLE_TABS)[number];
export const RUN_TABS = ["queue", "figures"] as const;
export type RunTab = (typeof RUN_TABS)[number];

/** What of the records is shown, as the address has it; without table and run the lists of both. */
export interface RecordsView {
  /** Number of a table. */
  readonly table: number | undefined;
  readonly tab: TableTab;
  /** Words that are sought in it. */
  readonly words: string | undefined;
  readonly form: "normalised" | undefined;
  /** Key and column of the cell that is looked at. */
  readonly key: string | undefined;
  readonly column: string | undefined;
  readonly run: string | undefined;
  readonly part: RunTab;
  /** The pair that is asked now. */
  readonly pair: string | undefined;
  /** Both sides in Latin letters. */
  readonly latin: boolean;
  /** Also the pairs that the program is sure of. */
  readonly all: boolean;
  /** Place of the line of evidence that is opened. */
  readonly line: number | undefined;
}

export function recordsView(raw: RawView): RecordsView {
  return {
    table: numberOf(raw["table"]),
    tab: oneOf(raw["tab"], TABLE_TABS) ?? "rows",
    words: textOf(raw["words"]),
    form: oneOf(raw["form"], ["normalised"] as const),
    key: textOf(raw["key"]),
    column: textOf(raw["column"]),
    run: textOf(raw["run"]),
    part: oneOf(raw["part"], RUN_TABS) ?? "queue",
    // The router takes 12.0 for a number, and 12 is not what it was.
    pair: pairOf(raw["pair"]),
    latin: raw["latin"] === true || raw["latin"] === "true",
    all: raw["all"] === true || raw["all"] === "true",
    line: numberOf(raw["line"]),
  };
}

function pairOf(raw: unknown): string | undefined {
  const said = textOf(raw);
  return said === undefined || !/^p?\d+[.-]\d+$/.test(said)
    ? undefined
    : said.replace(/^p/, "").replace("-", ".");
}

/** A pair as it stands in an address, where nothing takes it for a number. */
export function pairInAddress(pair: string): string {
  return `p${pair.replace(".", "-")}`;
}

/** What is left when a table or a run is gone out of. */
export const NOWHERE: Partial<RecordsView> = {
  table: undefined,
  tab: undefined as never,
  words: undefined,
  form: undefined,
  key: undefined,
  column: undefined,
  run: undefined,
  part: undefined as never,
  pair: undefined,
  all: undefined as never,
  line: undefined,
};
