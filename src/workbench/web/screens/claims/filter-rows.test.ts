import { describe, expect, it } from "vitest";
import type { BoardRow } from "../../../api/board/contract.ts";
import { filterRows, gapCounts } from "./filter-rows.ts";
import { boardView } from "./view.ts";

const row = (handle: string, more: object) =>
  ({
    handle,
    text: `Sentence ${handle}`,
    state: "supported",
    told: [],
    gaps: [],
    ...more,
  }) as unknown as BoardRow;

const rows = [
  row("P1", { gaps: [{ kind: "one-origin", side: "for" }] }),
  row("P2", { gaps: [{ kind: "never-searched", side: null }], state: "both" }),
  row("P3", {
    told: [{ narrative: { handle: "N1" } }],
    gaps: [{ kind: "contrary-never-searched", side: "for" }],
  }),
  row("P4", {}),
];
const shown = (raw: object) => filterRows(rows, boardView(raw as never)).map(({ handle }) => handle);

describe("the rows of the board", () => {
  it("are sought by what they lack", () => {
    expect(shown({ gap: "one-origin" })).toEqual(["P1"]);
    expect(shown({ gap: "unsought" })).toEqual(["P2", "P3"]);
    expect(shown({ gap: "any" })).toEqual(["P1", "P2", "P3"]);
  });

  it("and by state, story and words, all at once", () => {
    expect(shown({ state: "both" })).toEqual(["P2"]);
    expect(shown({ story: "N1", gap: "unsought" })).toEqual(["P3"]);
    expect(shown({ words: "sentence p4" })).toEqual(["P4"]);
  });

  it("are all there where the address says nothing that is known", () => {
    expect(shown({ gap: "nonsense", state: 7 })).toHaveLength(4);
  });

  it("are counted for each gap", () => {
    expect(gapCounts(rows)).toEqual({
      any: 3,
      "one-origin": 1,
      "no-origin": 0,
      unsought: 2,
      "only-interested": 0,
    });
  });
});
