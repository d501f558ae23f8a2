/** CoNLL-2010 Wikipedia sample: which sentences Wikipedia's annotators called uncertain. Metric: F1 of that class. */
import { isUncertain, readVagueness } from "../../../src/claims/force/index.ts";
import { bootstrap, type Counts, f1, precision, recall, sumCounts, wilson } from "../intervals.ts";
import type { MeasuredRow } from "../row.ts";
import { sectionOf } from "../section-of.ts";

interface HedgedSentence {
  readonly uncertain: boolean;
  readonly text: string;
}

export const needs: readonly string[] = ["hedges-en/train-half.jsonl"];

export function measure(rows: (file: string) => readonly unknown[]): readonly MeasuredRow[] {
  const sentences = rows("hedges-en/train-half.jsonl") as readonly HedgedSentence[];
  const counts = sentences.map(({ text, uncertain }) => countOf(foundUncertain(text), uncertain));
  const sum = sumCounts(counts);
  const n = sentences.length;
  const shared = { benchmark: "hedges en (CoNLL-2010)", n };
  const found = sum.truePositive + sum.falsePositive;
  const wanted = sum.truePositive + sum.falseNegative;
  return [
    {
      ...shared,
      metric: "uncertain sentence F1",
      ours: f1(sum),
      interval: bootstrap(counts, f1),
      peers: "Pattern .68, naive Bayes .739, draft list .767",
      target: 0.79,
    },
    {
      ...shared,
      metric: "precision",
      n: found,
      ours: precision(sum),
      interval: wilson(sum.truePositive, found),
      peers: "Pattern .73",
    },
    {
      ...shared,
      metric: "recall",
      n: wanted,
      ours: recall(sum),
      interval: wilson(sum.truePositive, wanted),
      peers: "Pattern .64",
    },
  ];
}

function foundUncertain(text: string): boolean {
  return isUncertain(readVagueness(sectionOf(text, "en")).get(0));
}

function countOf(found: boolean, wanted: boolean): Counts {
  return {
    truePositive: found && wanted ? 1 : 0,
    falsePositive: found && !wanted ? 1 : 0,
    falseNegative: !found && wanted ? 1 : 0,
  };
}
