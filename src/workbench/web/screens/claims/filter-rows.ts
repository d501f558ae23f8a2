import type { BoardRow, GapName } from "../../../api/board/contract.ts";
import type { BoardView, GapFilter } from "./view.ts";

/** The gaps that a filter means: that nobody looked for the contrary, and that nobody looked at all, are one question. */
const MEANT: Readonly<Record<GapFilter, readonly GapName[]>> = {
  any: ["no-origin", "one-origin", "never-searched", "contrary-never-searched", "only-interested"],
  "one-origin": ["one-origin"],
  "no-origin": ["no-origin"],
  unsought: ["never-searched", "contrary-never-searched"],
  "only-interested": ["only-interested"],
};

export function filterRows(
  rows: readonly BoardRow[],
  { gap, state, story, words }: BoardView,
): readonly BoardRow[] {
  const wanted = words?.trim().toLowerCase() ?? "";
  return rows.filter(
    (row) =>
      (gap === undefined || row.gaps.some(({ kind }) => MEANT[gap].includes(kind))) &&
      (state === undefined || row.state === state) &&
      (story === undefined || row.told.some(({ narrative }) => narrative.handle === story)) &&
      (wanted === "" || `${row.handle} ${row.text}`.toLowerCase().includes(wanted)),
  );
}

/** How many rows each gap would leave, for the buttons that ask for them. */
export function gapCounts(rows: readonly BoardRow[]): Readonly<Record<GapFilter, number>> {
  const count = (gap: GapFilter) =>
    filterRows(rows, { gap, state: undefined, story: undefined, words: undefined, row: undefined }).length;
  return {
    any: count("any"),
    "one-origin": count("one-origin"),
    "no-origin": count("no-origin"),
    unsought: count("unsought"),
    "only-interested": count("only-interested"),
  };
}
