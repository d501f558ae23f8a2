import type { Cell } from "../row-hash.ts";

/** Whether a row holds anything at all. */
export function isFilled(cells: readonly Cell[]): boolean {
  return cells.some((cell) => cell !== null && cell !== "");
}

/** The cells of a row, with absent ones up to the width of its table. */
export function padded(cells: readonly Cell[], width: number): Cell[] {
  return Array.from({ length: width }, (_, at) => cells[at] ?? null);
}
