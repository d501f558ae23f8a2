import type { PredictedRange } from "./likelihood.ts";

// Below e^-40 of its greatest value a likelihood adds nothing that a double would show.
const NEGLIGIBLE = -40;
const HALVINGS = 60;
const SUBPANELS = 4;
// Gauss and Legendre's five points: exact for polynomials up to the ninth degree (DLMF, table 3.5.1).
const NODES = [0, 0.5384693101056831, -0.5384693101056831, 0.906179845938664, -0.906179845938664] as const;
const WEIGHTS = [
  0.5688888888888889, 0.47862867049936647, 0.47862867049936647, 0.23692688505618908, 0.23692688505618908,
] as const;

/**
 * The mean over a range of exp(log), which rises to `mode` and falls beyond it. Panels are as narrow as the peak is where the
 * peak is, and widen outward, so that a narrow peak in a wide range and a long tail are both caught.
 */
export function averageAround(
  log: (at: number) => number,
  { low, high }: PredictedRange,
  mode: number,
): number {
  if (low === high) return Math.exp(log(low));
  const peak = Math.min(high, Math.max(low, mode));
  const top = log(peak);
  if (top === Number.NEGATIVE_INFINITY) return 0;
  const side = (end: number): number => sideOf((at) => log(at) - top, peak, end);
  return (Math.exp(top) * (side(low) + side(high))) / (high - low);
}

/** The integral of exp(log) from the peak to one end, where log is 0 at the peak. */
function sideOf(log: (at: number) => number, peak: number, end: number): number {
  if (peak === end) return 0;
  let width = fallOf(log, peak, end);
  let from = peak;
  let sum = 0;
  for (;;) {
    const to = Math.abs(end - from) <= Math.abs(width) ? end : from + width;
    sum += panelOf(log, from, to);
    if (to === end || log(to) < NEGLIGIBLE) return sum;
    from = to;
    width *= 2;
  }
}

/** From the peak, with its direction: how far until the likelihood has fallen to 1/e, or the end. */
function fallOf(log: (at: number) => number, peak: number, end: number): number {
  if (log(end) > -1) return end - peak;
  let near = peak;
  let far = end;
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (near + far) / 2;
    if (log(middle) > -1) near = middle;
    else far = middle;
  }
  return far - peak;
}

function panelOf(log: (at: number) => number, from: number, to: number): number {
  const half = (to - from) / SUBPANELS / 2;
  let sum = 0;
  for (let panel = 0; panel < SUBPANELS; panel++) {
    const middle = from + (2 * panel + 1) * half;
    NODES.forEach((node, at) => {
      sum += (WEIGHTS[at] as number) * Math.exp(log(middle + node * half));
    });
  }
  return sum * Math.abs(half);
}

/** Where a function that rises and then falls is greatest, by golden section. */
export function peakOf(log: (at: number) => number, { low, high }: PredictedRange): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [from, to] = [low, high];
  for (let step = 0; step < HALVINGS; step++) {
    const left = to - golden * (to - from);
    const right = from + golden * (to - from);
    if (log(left) < log(right)) from = left;
    else to = right;
  }
  return (from + to) / 2;
}
