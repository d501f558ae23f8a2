/** WikiWars: time expressions in histories of wars. */
import type { MeasuredRow } from "../row.ts";
import { measureTimex, type TimexDocument } from "../timex-measure.ts";

export const needs: readonly string[] = ["wikiwars/dev.jsonl"];

export function measure(rows: (file: string) => readonly unknown[]): readonly MeasuredRow[] {
  return measureTimex(rows("wikiwars/dev.jsonl") as readonly TimexDocument[], {
    benchmark: "wikiwars en",
    value: 0.6,
    precision: 0.95,
    peers: {
      found: "compromise .625, chrono .496",
      value: "compromise .260, chrono .219",
      precision: "compromise .932, chrono .967",
    },
  });
}
