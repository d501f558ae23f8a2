import type { Amount, TensionKind } from "../audit.ts";

// weighing.md, section 8: "about" is plus or minus ten per cent unless stated.
const ABOUT = 0.1;
// Figures of one thing that are this far apart are a matter of scale, not of counting.
const SCALE = 10;

export type Interval = readonly [number, number];

/** What a figure allows, ends included (weighing.md, section 8); undefined when it sets no limit. */
export function intervalOf(amount: Amount): Interval | undefined {
  const { value, min, max, bound } = amount;
  if (value === null)
    return min == null && max == null ? undefined : [min ?? 0, max ?? Number.POSITIVE_INFINITY];
  if (bound === "atLeast" || bound === "moreThan") return [value, Number.POSITIVE_INFINITY];
  if (bound === "atMost" || bound === "lessThan") return [0, value];
  if (bound === "about") return [value * (1 - ABOUT), value * (1 + ABOUT)];
  const slack = roundingOf(value);
  return [min ?? value - slack, max ?? value + slack];
}

/** A figure that ends in noughts may have been rounded to its last digit that is none: 240 is 235 to 245. */
function roundingOf(value: number): number {
  if (!Number.isInteger(value) || value < 20 || value % 10 !== 0) return 0;
  let place = 10;
  while (value % (place * 10) === 0) place *= 10;
  return place / 2;
}

export function isApart(a: Interval, b: Interval): boolean {
  return a[0] > b[1] || b[0] > a[1];
}

/** "Hundreds" beside 17 is a question of scale, 12 beside 19 one of counting. */
export function kindOfGap(a: Amount, b: Amount): TensionKind {
  if (a.value === null || b.value === null || isOneSided(a) || isOneSided(b)) return "quantity-scale";
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  return low > 0 && high / low >= SCALE ? "quantity-scale" : "contradiction-number";
}

function isOneSided({ bound }: Amount): boolean {
  return bound !== "exact" && bound !== "about" && bound !== "range";
}

/** Same kind, unit and currency, and both say how much. */
export function isSameMeasure(a: Amount, b: Amount): boolean {
  if (a.kind !== b.kind || a.currency !== b.currency || a.unit === null || b.unit === null) return false;
  return a.unit.toLowerCase() === b.unit.toLowerCase();
}

/** The first two figures of one measure that cannot both hold; undefined when some agree or none compare. */
export function figuresApart(
  first: readonly Amount[],
  second: readonly Amount[],
): readonly [Amount, Amount] | undefined {
  if (first.length === 0 || second.length === 0) return undefined;
  for (const a of first) {
    const b = firstApart(a, second);
    if (b !== undefined) return [a, b];
  }
  return undefined;
}

/** The first of `others` that `a` compares with, where it agrees with none of those. */
function firstApart(a: Amount, others: readonly Amount[]): Amount | undefined {
  const own = intervalOf(a);
  if (own === undefined) return undefined;
  let first: Amount | undefined;
  for (const b of others) {
    const other = isSameMeasure(a, b) ? intervalOf(b) : undefined;
    if (other === undefined) continue;
    if (!isApart(own, other)) return undefined;
    first ??= b;
  }
  return first;
}

/** The figure as written, with what stands before it: "fewer than a hundred". */
export function wordsOfFigure({ text, start, modifier }: Amount): string {
  return modifier && modifier.end <= start ? `${modifier.text} ${text}` : text;
}
