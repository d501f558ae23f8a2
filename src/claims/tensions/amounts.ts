import type { Amount, TensionKind } from "../audit.ts";

export interface AmountTension {
  readonly kind: TensionKind;
  readonly why: string;
}

// weighing.md, section 8: "about" is plus or minus ten per cent unless stated.
const ABOUT = 0.1;
// Figures of one thing that are this far apart are a matter of scale, not of counting.
const SCALE = 10;

/** The tension between figures of the same kind, unit and currency; undefined when some pair agrees or none compares. */
export function compareAmounts(
  first: readonly Amount[],
  second: readonly Amount[],
): AmountTension | undefined {
  for (const a of first) {
    const comparable = second.filter((b) => isSameMeasure(a, b));
    if (comparable.length === 0 || comparable.some((b) => overlaps(a, b))) continue;
    const b = comparable[0] as Amount;
    const [low, high] = [a, b].map((each) => each.value ?? 0).sort((x, y) => x - y) as [number, number];
    const kind = low > 0 && high / low >= SCALE ? "quantity-scale" : "contradiction-number";
    return { kind, why: `“${a.text}” in one passage, “${b.text}” in the other.` };
  }
  return undefined;
}

function isSameMeasure(a: Amount, b: Amount): boolean {
  if (a.kind !== b.kind || a.currency !== b.currency || a.unit === null || b.unit === null) return false;
  return (
    a.unit.toLowerCase() === b.unit.toLowerCase() &&
    intervalOf(a) !== undefined &&
    intervalOf(b) !== undefined
  );
}

function overlaps(a: Amount, b: Amount): boolean {
  const [first, second] = [intervalOf(a), intervalOf(b)];
  return !first || !second || (first[0] <= second[1] && second[0] <= first[1]);
}

/** What a figure allows, ends included (weighing.md, section 8). */
function intervalOf(amount: Amount): [number, number] | undefined {
  const { value, min, max, bound } = amount;
  if (value === null)
    return min == null && max == null ? undefined : [min ?? 0, max ?? Number.POSITIVE_INFINITY];
  if (bound === "atLeast" || bound === "moreThan") return [value, Number.POSITIVE_INFINITY];
  if (bound === "atMost" || bound === "lessThan") return [0, value];
  if (bound === "about") return [value * (1 - ABOUT), value * (1 + ABOUT)];
  return [min ?? value, max ?? value];
}
