/** The 97.5th percentile of the normal distribution, as in design/weighing.md, section 10. */
const Z = 1.959964;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Wilson's 95% interval of a share of `marked` in `total`. */
export function wilson(marked: number, total: number): Interval {
  if (total === 0) return { low: 0, high: 1 };
  const share = marked / total;
  const middle = share + Z ** 2 / (2 * total);
  const half = Z * Math.sqrt((share * (1 - share)) / total + Z ** 2 / (4 * total ** 2));
  const scale = 1 + Z ** 2 / total;
  // At 0 and at all the ends are exact; rounding must not push them outside.
  return {
    low: marked === 0 ? 0 : Math.max(0, (middle - half) / scale),
    high: marked === total ? 1 : Math.min(1, (middle + half) / scale),
  };
}

/** Newcombe's 95% interval (1998, method 10) of the difference of two independent shares, first minus second. */
export function newcombe(
  first: { readonly marked: number; readonly total: number },
  second: { readonly marked: number; readonly total: number },
): Interval & { readonly difference: number } {
  const p1 = first.total === 0 ? 0 : first.marked / first.total;
  const p2 = second.total === 0 ? 0 : second.marked / second.total;
  const one = wilson(first.marked, first.total);
  const two = wilson(second.marked, second.total);
  const difference = p1 - p2;
  return {
    difference,
    low: difference - Math.sqrt((p1 - one.low) ** 2 + (two.high - p2) ** 2),
    high: difference + Math.sqrt((one.high - p1) ** 2 + (p2 - two.low) ** 2),
  };
}
