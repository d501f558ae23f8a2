import {
  type HypothesisScore,
  type Matrix,
  type MatrixCell,
  matrixCell,
  type RowScore,
  rankHypotheses,
  rankRows,
} from "./ach/matrix.ts";
import { inconsistency } from "./ach/metrics.ts";
import { type Origin, ownAccess, type RatingsByTarget } from "./origin-rows.ts";
import type { WeighedQuestion } from "./question.ts";
import { votesOn } from "./rater-rows.ts";
import { type FlipSet, smallestFlipSet } from "./sensitivity/flip-set.ts";

/** The matrix lens: which hypothesis has least against it. It ranks and never prints a probability. */
export interface AchLens {
  readonly byItem: AchView;
  /** What ranks: every origin once. */
  readonly byOrigin: AchView;
  /** The fewest origins without which another hypothesis has no more against it than the leader. */
  readonly flip?: FlipSet;
}

export interface AchView {
  readonly matrix: Matrix;
  readonly hypotheses: readonly HypothesisScore[];
  readonly rows: readonly RowScore[];
}

export function achLens(
  question: WeighedQuestion,
  origins: readonly Origin[],
  ratings: RatingsByTarget,
): AchLens {
  const hypotheses = question.hypotheses.map(({ id }) => id);
  const items = new Map(
    question.items.map(({ id }) => [id, rowCells(ratings.get(`item ${id}`) ?? [], hypotheses)] as const),
  );
  const itemRows = [...items].map(([id, cells]) => ({ id, cells }));
  itemRows.sort((a, b) => (a.id < b.id ? -1 : 1));
  const originMatrix: Matrix = {
    hypotheses,
    rows: origins.map((origin) => ({
      id: origin.id,
      cells: originCells(origin, items, ratings, hypotheses),
    })),
  };
  const flip = flipOf(originMatrix);
  return {
    byItem: view({ hypotheses, rows: itemRows }),
    byOrigin: view(originMatrix),
    ...(flip === undefined ? {} : { flip }),
  };
}

function view(matrix: Matrix): AchView {
  return { matrix, hypotheses: rankHypotheses(matrix), rows: rankRows(matrix) };
}

function rowCells(ratings: Parameters<typeof votesOn>[0], hypotheses: readonly string[]): MatrixCell[] {
  return hypotheses.map((hypothesis) => matrixCell(votesOn(ratings, hypothesis)));
}

/** A cluster's row: as it was rated whole, else its root's, else the mean of its members with access of their own. */
function originCells(
  origin: Origin,
  items: ReadonlyMap<string, readonly MatrixCell[]>,
  ratings: RatingsByTarget,
  hypotheses: readonly string[],
): readonly MatrixCell[] {
  const { cluster } = origin;
  const whole = cluster === undefined ? undefined : ratings.get(`cluster ${cluster.id}`);
  if (whole?.some(({ consistency }) => consistency !== undefined)) return rowCells(whole, hypotheses);
  const root = cluster === undefined ? undefined : items.get(cluster.root);
  if (root?.some(({ mean }) => mean !== undefined)) return root;
  const members = ownAccess(origin).flatMap((item) => items.get(item) ?? []);
  const width = hypotheses.length;
  return hypotheses.map((_, at) => meanCell(members.filter((_cell, index) => index % width === at)));
}

function meanCell(cells: readonly MatrixCell[]): MatrixCell {
  const means = cells.flatMap(({ mean }) => (mean === undefined ? [] : [mean]));
  if (means.length === 0) return { mean: undefined, notApplicable: false };
  return {
    mean: means.reduce((sum, mean) => sum + mean, 0) / means.length,
    notApplicable: cells.every(({ mean, notApplicable }) => mean === undefined || notApplicable),
  };
}

/** By inconsistency alone: it is what ranks first, and the only criterion that adds up over origins. */
function flipOf({ rows, hypotheses }: Matrix): FlipSet | undefined {
  const parts = rows.map(({ cells }) => cells.map(({ mean }) => -inconsistency([mean])));
  return smallestFlipSet(
    hypotheses.map(() => 0),
    parts,
  );
}
