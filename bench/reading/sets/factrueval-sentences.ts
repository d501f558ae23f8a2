/** FactRuEval-2016, development part: where the sentences of Russian news end. */
import { codePointIndex } from "../../../src/base/index.ts";
import { languageReader, readSections } from "../../../src/claims/text/index.ts";
import { bootstrap, type Counts, f1, precision, recall, sumCounts } from "../intervals.ts";
import type { MeasuredRow } from "../row.ts";

interface Row {
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
}

const FILE = "factrueval-2016/dev.jsonl";
export const needs: readonly string[] = [FILE];

export function measure(rows: (file: string) => readonly unknown[]): readonly MeasuredRow[] {
  const documents = (rows(FILE) as readonly Row[]).map(countEnds);
  const row = { benchmark: "factrueval ru", n: 1769, peers: "Intl.Segmenter .938, sbd .941" };
  const sum = sumCounts(documents);
  return [
    { ...row, metric: "sentence ends F1", ours: f1(sum), interval: bootstrap(documents, f1), target: 0.96 },
    {
      ...row,
      metric: "sentence ends precision",
      ours: precision(sum),
      interval: bootstrap(documents, precision),
    },
    { ...row, metric: "sentence ends recall", ours: recall(sum), interval: bootstrap(documents, recall) },
  ];
}

function countEnds(row: Row): Counts {
  const wanted = new Set(row.sentences.map(([, end]) => end));
  const found = new Set(ourEnds(row.text));
  const truePositive = [...found].filter((end) => wanted.has(end)).length;
  return {
    truePositive,
    falsePositive: found.size - truePositive,
    falseNegative: wanted.size - truePositive,
  };
}

function ourEnds(text: string): number[] {
  const points = codePointIndex(text);
  const blocks = [{ type: "body" as const, start: 0, end: text.length, main: true }];
  const sections = [...readSections({ text, blocks, language: languageReader(text) })];
  return sections.flatMap((section) => section.sentences.map((each) => points.fromUnits(each.end)));
}
