/** Our own invented articles, annotated by hand: the figures that a held-out article is judged by. */
import { scoreOwnArticles } from "../../../test/reading/own-articles.ts";
import { wilson } from "../intervals.ts";
import type { MeasuredRow } from "../row.ts";

export const needs: readonly string[] = [];

export function measure(): readonly MeasuredRow[] {
  const scores = scoreOwnArticles();
  const sum = (pick: (score: (typeof scores)[number]) => number) =>
    scores.reduce((all, each) => all + pick(each), 0);
  const row = (metric: string, k: number, n: number, target: number): MeasuredRow => ({
    benchmark: "own articles",
    metric,
    n,
    ours: n === 0 ? 0 : k / n,
    interval: wilson(k, n),
    peers: "none",
    target,
  });
  return [
    row(
      "core claims at IoU .5",
      sum((each) => each.claims.found),
      sum((each) => each.claims.of),
      0.85,
    ),
    row(
      "chains right",
      sum((each) => each.chains.right),
      sum((each) => each.chains.of),
      0.85,
    ),
    row(
      "attributions with cue",
      sum((each) => each.attributions.found),
      sum((each) => each.attributions.of),
      0.75,
    ),
  ];
}
