/** TempEval-3 platinum: time expressions in news. */
import type { MeasuredRow } from "../row.ts";
import { measureTimex, type TimexDocument } from "../timex-measure.ts";

export const needs: readonly string[] = ["tempeval3-platinum/platinum.jsonl"];

export function measure(rows: (file: string) => readonly unknown[]): readonly MeasuredRow[] {
  return measureTimex(rows("tempeval3-platinum/platinum.jsonl") as readonly TimexDocument[], {
    benchmark: "tempeval3 en",
    value: 0.8,
    precision: 0.95,
    peers: {
      found: "recognizers .781, compromise .740, chrono .615",
      value: "recognizers .583, compromise .417, chrono .365",
      precision: "recognizers .904, compromise .968, chrono .974",
    },
  });
}
