/**
 * How figures are published. Logarithms and powers differ in their last digits from one processor to the next, so a figure
 * is written with nine significant digits, and two programs that agree to those are taken to agree.
 */
const DIGITS = 9;

/** `0.25`, `1.23456789e-12`: no superfluous zeros, no plus sign, no negative zero. */
export function figureText(value: number): string {
  if (value === 0) return "0";
  return String(Number(value.toPrecision(DIGITS))).replace("e+", "e");
}

/** Whether two written figures differ by no more than what rounding the ninth digit either way explains. */
export function isSameFigure(a: string, b: string): boolean {
  const [first, second] = [Number(a), Number(b)];
  if (first === second) return true;
  const size = Math.max(Math.abs(first), Math.abs(second));
  if (!Number.isFinite(size)) return false;
  // A unit of the ninth digit, and a tenth for what the difference itself loses to rounding.
  const unit = 10 ** (Math.floor(Math.log10(size)) - (DIGITS - 1));
  return Math.abs(first - second) <= 1.1 * unit;
}
