/**
 * How doubt looks on every mark, told by form and never by colour alone: sound is filled, weakened hollow with a full line,
 * unsupported hollow with a broken line, withdrawn hollow, broken and struck through.
 */
import type { Look } from "./drawing.ts";

export type MarkDoubt = "sound" | "weakened" | "unsupported" | "withdrawn";

export function doubtOf(status: string): MarkDoubt {
  return status === "weakened" || status === "unsupported" || status === "withdrawn" ? status : "sound";
}

export function doubtLook(doubt: MarkDoubt): Look {
  if (doubt === "sound") return { fill: "ink", stroke: "ink", strokeWidth: 1.5 };
  return {
    fill: "paper",
    stroke: "ink",
    strokeWidth: 1.5,
    ...(doubt === "weakened" ? {} : { dash: [2, 2] }),
  };
}
