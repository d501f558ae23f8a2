import type { GridCell, GridRow, RatingGrid, WeighedCase } from "../../../casework/index.ts";
import type { DoubtName } from "../shapes.ts";
import type { CellAnswer, GridRowAnswer, LikelihoodAnswer, VoteAnswer } from "./contract.ts";

export interface Around {
  /** Undefined where it could not be weighed. */
  readonly weighed: WeighedCase | undefined;
  readonly grid: RatingGrid;
  /** Ids of items that the preview leaves out. */
  readonly out: ReadonlySet<string>;
  readonly doubts: ReadonlyMap<string, DoubtName>;
}

/** A row an item, those that are not weighed among them, in the order in which they were entered. */
export function itemRows(around: Around): GridRowAnswer[] {
  const together = new Set(around.grid.clusters.flatMap(({ items }) => items));
  return around.grid.rows.map((row) => ({
    ...itemFields(row, around),
    ...scoresOf(around, "byItem", row.id, row.cells),
    // One of several that are weighed as one has no ratio of its own.
    ratio: together.has(row.id) ? null : ratioOf(around.weighed, row.origin),
  }));
}

/** A row an origin: clusters of several items, and every item that shares its origin with no other. */
export function originRows(around: Around): GridRowAnswer[] {
  const { grid, doubts, out } = around;
  const clustered = new Set(grid.clusters.flatMap(({ items }) => items));
  const handles = new Map(grid.rows.map(({ id, handle }) => [id, handle]));
  const clusters = grid.clusters.map(
    (each): GridRowAnswer => ({
      id: each.target ?? each.items[0] ?? each.id,
      handle: each.items.map((id) => handles.get(id)).join(", "),
      says: each.said,
      isCluster: true,
      target: each.target,
      origin: each.id,
      role: "root",
      from: each.items.map((id) => ({ id, says: handles.get(id) ?? id })),
      notWeighed: null,
      isOut: each.items.every((id) => out.has(id)),
      isComputed: false,
      doubt: doubts.get(each.target ?? each.items[0] ?? "") ?? "sound",
      ...scoresOf(around, "byOrigin", each.id, each.cells),
    }),
  );
  const alone = grid.rows
    .filter(({ id }) => !clustered.has(id))
    .map((row) => ({
      ...itemFields(row, around),
      ...scoresOf(around, "byOrigin", row.origin, row.cells),
    }));
  return [...alone, ...clusters];
}

type Scores = Pick<GridRowAnswer, "diagnosticity" | "rank" | "notApplicable" | "unrated" | "ratio" | "cells">;

function itemFields(row: GridRow, { doubts, out, weighed }: Around): Omit<GridRowAnswer, keyof Scores> {
  const { id, handle, summary, origin, role, from, notWeighed } = row;
  return {
    id,
    handle,
    says: summary,
    isCluster: false,
    target: id,
    origin,
    role,
    from: from.map(({ id: source, said }) => ({ id: source, says: said })),
    notWeighed,
    isOut: out.has(id),
    isComputed: weighed?.computed.some(({ item }) => item === id) ?? false,
    doubt: doubts.get(id) ?? "sound",
  };
}

function scoresOf(
  { weighed, grid, doubts }: Around,
  view: "byItem" | "byOrigin",
  id: string,
  cells: readonly GridCell[],
): Scores {
  const lens = weighed?.result.ach[view];
  const row = lens?.matrix.rows.find((each) => each.id === id);
  const score = lens?.rows.find((each) => each.id === id);
  const means = grid.hypotheses.map((hypothesis) => {
    const at = weighed?.result.hypotheses.indexOf(hypothesis) ?? -1;
    return row?.cells[at];
  });
  return {
    diagnosticity: score?.diagnosticity ?? null,
    rank: score?.rank ?? null,
    notApplicable: means.filter((cell) => cell?.notApplicable === true).length,
    unrated: means.filter((cell) => cell?.mean === undefined).length,
    ratio: ratioOf(weighed, id),
    cells: cells.map((cell, at) => ({ ...cellAnswer(cell, doubts), mean: means[at]?.mean ?? null })),
  };
}

function ratioOf(weighed: WeighedCase | undefined, id: string): GridRowAnswer["ratio"] {
  const bayes = weighed?.result.bayes;
  const origin = bayes?.origins.find((each) => each.id === id);
  if (bayes === undefined || origin === undefined) return null;
  const [leader = 0] = bayes.leaders;
  const { uncapped, ratio } = origin;
  return { capped: ratio, uncapped: Math.exp((uncapped[leader] ?? 0) - (uncapped[bayes.runnerUp] ?? 0)) };
}

function cellAnswer(
  { consensus, disagreement, votes, hidden }: GridCell,
  doubts: Around["doubts"],
): Omit<CellAnswer, "mean"> {
  return {
    code: consensus,
    disagreement,
    hidden,
    votes: votes.map(
      ({ consistency, likelihood, ...vote }): VoteAnswer => ({
        ...vote,
        code: consistency,
        likelihood: likelihood ? asTyped(likelihood) : null,
        doubt: doubts.get(vote.id) ?? "sound",
      }),
    ),
  };
}

type Recorded = NonNullable<GridCell["votes"][number]["likelihood"]>;

function asTyped(likelihood: Recorded): LikelihoodAnswer {
  if (likelihood.given === "direct") return { given: "direct", value: typed(likelihood.value) };
  if (likelihood.given === "absence") {
    const { trace, detection } = likelihood;
    return { given: "absence", trace: typed(trace), detection: typed(detection) };
  }
  const { fact, hit, falseReport } = likelihood;
  return { given: "report", fact: typed(fact), hit: typed(hit), falseReport: typed(falseReport) };
}

function typed(range: { readonly value: string; readonly low: string; readonly high: string }): string {
  const { value, low, high } = range;
  return low === value && high === value ? value : `${value}:${low}:${high}`;
}
