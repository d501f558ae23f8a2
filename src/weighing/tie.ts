/** Values nearer than this are ties and are shown as ties (weighing.md, section 1). */
export const TIE = 1e-9;

export function almostEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= TIE;
}

/** Less than, greater than or, within a tie, zero. */
export function compareAlmost(a: number, b: number): number {
  return almostEqual(a, b) ? 0 : a - b;
}
