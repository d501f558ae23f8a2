import { compareReuse, wordTriples } from "../../../src/claims/reuse/index.ts";
import { wilson } from "../intervals.ts";
import type { MeasuredRow } from "../row.ts";

const FILE = "reuse-en/half-a.jsonl";
export const needs: readonly string[] = [FILE];

interface Pair {
  readonly text: string;
  readonly original: string;
  /** 0 independent, 1 to 3 reused. */
  readonly level: number;
}

export function measure(rows: (file: string) => readonly unknown[]): readonly MeasuredRow[] {
  const scored = (rows(FILE) as Pair[]).map((pair) => ({
    isReused: pair.level > 0,
    ...compareReuse(wordTriples(pair.text), wordTriples(pair.original)),
  }));
  const found = scored.filter((each) => each.verdict === "reuse" || each.verdict === "near-copy");
  const right = found.filter((each) => each.isReused).length;
  const reused = scored.filter((each) => each.isReused).length;
  const auc = areaUnderCurve(scored);
  return [
    row(
      "precision at .10",
      found.length,
      right / found.length,
      wilson(right, found.length),
      "3-word containment 1.000",
      0.98,
    ),
    row("recall at .10", reused, right / reused, wilson(right, reused), "3-word containment .931", 0.9),
    row(
      "AUC",
      scored.length,
      auc,
      hanleyMcNeil(auc, reused, scored.length - reused),
      "3-word containment .976",
    ),
  ];
}

function row(
  metric: string,
  n: number,
  ours: number,
  interval: [number, number],
  peers: string,
  target?: number,
): MeasuredRow {
  return { benchmark: "reuse en", metric, n, ours, interval, peers, ...(target !== undefined && { target }) };
}

/** Share of pairs (reused, independent) that the score orders rightly; ties count half. */
function areaUnderCurve(scored: readonly { isReused: boolean; containment: number }[]): number {
  const reused = scored.filter((each) => each.isReused);
  const independent = scored.filter((each) => !each.isReused);
  let right = 0;
  for (const a of reused)
    for (const b of independent)
      right += a.containment > b.containment ? 1 : a.containment === b.containment ? 0.5 : 0;
  return right / (reused.length * independent.length);
}

/** 95 % interval of an AUC (Hanley and McNeil 1982). */
function hanleyMcNeil(auc: number, positives: number, negatives: number): [number, number] {
  const q1 = auc / (2 - auc);
  const q2 = (2 * auc * auc) / (1 + auc);
  const variance =
    (auc * (1 - auc) + (positives - 1) * (q1 - auc * auc) + (negatives - 1) * (q2 - auc * auc)) /
    (positives * negatives);
  const half = 1.959964 * Math.sqrt(Math.max(0, variance));
  return [Math.max(0, auc - half), Math.min(1, auc + half)];
}
