import { compareAlmost, TIE } from "../tie.ts";
import { DEFAULTS } from "../vocabulary.generated.ts";
import { cellMean, type Votes } from "./cells.ts";
import { consistency, diagnosticity, inconsistency } from "./metrics.ts";

/** Items (or origins) down, hypotheses across; each cell holds what the raters said of it. */
export interface Matrix {
  readonly rows: readonly MatrixRow[];
  readonly hypotheses: readonly string[];
}

export interface MatrixRow {
  readonly id: string;
  /** One cell a hypothesis, in the order of `hypotheses`. */
  readonly cells: readonly MatrixCell[];
}

/** A cell as it enters the sums: `mean` is undefined where nobody rated it. */
export interface MatrixCell {
  readonly mean: number | undefined;
  /** All who voted said that the item does not bear on the hypothesis. */
  readonly notApplicable: boolean;
}

export interface HypothesisScore {
  readonly hypothesis: string;
  readonly inconsistency: number;
  readonly consistency: number;
  readonly shareNotApplicable: number;
  readonly shareUnrated: number;
  /** More than a third of its cells are unrated or do not bear on it, so that its score says little. */
  readonly thin: boolean;
  /** From 1; shared by hypotheses that no criterion tells apart. */
  readonly rank: number;
}

export interface RowScore {
  readonly id: string;
  readonly diagnosticity: number;
  readonly shareNotApplicable: number;
  readonly shareUnrated: number;
  readonly rank: number;
}

// Above this share of cells that say nothing a score is called thin (weighing.md, section 2).
const THIN = DEFAULTS.thinFrom.value + TIE;

export function matrixCell(votes: Votes): MatrixCell {
  return { mean: cellMean(votes), notApplicable: votes.length > 0 && votes.every((vote) => vote === "NA") };
}

/** The hypotheses in their order of rank: least inconsistency first, then most consistency, then fewest empty cells. */
export function rankHypotheses(matrix: Matrix): HypothesisScore[] {
  const scores = matrix.hypotheses.map((hypothesis, at) => {
    const cells = matrix.rows.map((row) => cellAt(row, at));
    const means = cells.map((cell) => cell.mean);
    const shares = emptyShares(cells);
    return {
      hypothesis,
      inconsistency: inconsistency(means),
      consistency: consistency(means),
      ...shares,
      thin: shares.shareNotApplicable > THIN || shares.shareUnrated > THIN,
    };
  });
  return ranked(scores, (a, b) => compareHypotheses(a, b));
}

/** The rows in their order of rank: those that tell hypotheses apart best first. */
export function rankRows(matrix: Matrix): RowScore[] {
  const scores = matrix.rows.map((row) => ({
    id: row.id,
    diagnosticity: diagnosticity(row.cells.map((cell) => cell.mean)),
    ...emptyShares(row.cells),
  }));
  return ranked(scores, (a, b) => compareAlmost(b.diagnosticity, a.diagnosticity) || compareShares(a, b));
}

type Unranked<T> = Omit<T, "rank">;

function compareHypotheses(a: Unranked<HypothesisScore>, b: Unranked<HypothesisScore>): number {
  return (
    compareAlmost(a.inconsistency, b.inconsistency) ||
    compareAlmost(b.consistency, a.consistency) ||
    compareShares(a, b)
  );
}

interface Shares {
  readonly shareNotApplicable: number;
  readonly shareUnrated: number;
}

function compareShares(a: Shares, b: Shares): number {
  return (
    compareAlmost(a.shareNotApplicable, b.shareNotApplicable) || compareAlmost(a.shareUnrated, b.shareUnrated)
  );
}

function emptyShares(cells: readonly MatrixCell[]): Shares {
  const of = (part: number): number => (cells.length === 0 ? 0 : part / cells.length);
  return {
    shareNotApplicable: of(cells.filter((cell) => cell.notApplicable).length),
    shareUnrated: of(cells.filter((cell) => cell.mean === undefined).length),
  };
}

/** Sorted, with ranks from 1; what compares equal shares a rank, and the order among equals is the order given. */
function ranked<T extends object>(
  scores: readonly T[],
  compare: (a: T, b: T) => number,
): (T & { rank: number })[] {
  const sorted = [...scores].sort(compare);
  let rank = 0;
  return sorted.map((score, at) => {
    const before = sorted[at - 1];
    if (before === undefined || compare(before, score) !== 0) rank = at + 1;
    return { ...score, rank };
  });
}

function cellAt(row: MatrixRow, at: number): MatrixCell {
  return row.cells[at] ?? { mean: undefined, notApplicable: false };
}
