import { describe, expect, it } from "vitest";
import type { CellAnswer, GridRowAnswer } from "../../../api/weighing/contract.ts";
import { inFixedOrder, nextUnrated, orderedRows, ratedCells } from "./grid-order.ts";

const cell = (isRated: boolean): CellAnswer => ({
  code: null,
  mean: null,
  disagreement: null,
  hidden: 0,
  votes: isRated
    ? [
        {
          id: "ass",
          seq: 1,
          rater: "Ana Leko",
          isOwn: true,
          blind: true,
          code: "C",
          relevance: null,
          likelihood: null,
          comesTo: null,
          why: null,
          doubt: "sound",
        },
      ]
    : [],
});

const row = (id: string, given: Partial<GridRowAnswer> = {}, rated: readonly boolean[] = [false, false]) =>
  ({
    id,
    handle: id,
    says: id,
    isCluster: false,
    target: id,
    origin: id,
    role: "root",
    from: [],
    notWeighed: null,
    isOut: false,
    isComputed: false,
    diagnosticity: null,
    rank: null,
    notApplicable: 0,
    unrated: 0,
    ratio: null,
    cells: rated.map(cell),
    doubt: "sound",
    ...given,
  }) satisfies GridRowAnswer;
const ids = (rows: readonly GridRowAnswer[]) => rows.map(({ id }) => id);

describe("the order of rows", () => {
  const items = [
    row("E1", { notWeighed: "graded F" }),
    row("E2", { origin: "O1", role: "repeats" }),
    row("E3"),
    row("E4", { origin: "O1" }),
  ];
  const origins = [row("E3", { rank: 2 }), row("O1", { origin: "O1", rank: 1, isCluster: true })];

  it("puts what tells apart most first, items of one origin together, and last what is not weighed", () => {
    expect(ids(orderedRows({ items, origins }, false, false))).toEqual(["E4", "E2", "E3", "E1"]);
    expect(ids(orderedRows({ items, origins }, true, false))).toEqual(["O1", "E3"]);
  });

  it("can be that in which they were entered", () => {
    expect(ids(orderedRows({ items, origins }, false, true))).toEqual(["E2", "E3", "E4", "E1"]);
  });

  it("stays while somebody rates, and takes what is new at the end", () => {
    expect(ids(inFixedOrder(items, ["E3", "E1", "E4"]))).toEqual(["E3", "E1", "E4", "E2"]);
  });
});

describe("the next cell", () => {
  const rows = [row("E1", {}, [true, true]), row("E2", {}, [true, false]), row("E3", {}, [false, true])];

  it("is the next one that has no rating of one's own, past the end as well", () => {
    expect(nextUnrated(rows, { row: 0, at: 0 }, 2)).toEqual({ row: 1, at: 1 });
    expect(nextUnrated(rows, { row: 1, at: 1 }, 2)).toEqual({ row: 2, at: 0 });
    expect(nextUnrated(rows, { row: 2, at: 0 }, 2)).toEqual({ row: 1, at: 1 });
  });

  it("is none where all is rated, or can only be rated item by item", () => {
    expect(nextUnrated([row("E1", {}, [true, true])], { row: 0, at: 1 }, 2)).toBeUndefined();
    expect(nextUnrated([row("O1", { target: null })], { row: 0, at: 0 }, 2)).toBeUndefined();
  });

  it("counts what is done", () => {
    expect(ratedCells(rows)).toEqual({ done: 4, total: 6 });
  });
});
