import { DEFAULTS } from "../vocabulary.generated.ts";

/** A quantity as a claim puts it (data-model.md, section 2). */
export interface StatedQuantity {
  /** Of a range, the lower end. */
  readonly value: number;
  readonly bound: "exact" | "atLeast" | "atMost" | "moreThan" | "lessThan" | "about" | "range";
  /** Of a range, the upper end. */
  readonly most?: number;
  readonly unit?: string;
  readonly population?: string;
  readonly asOf?: string;
}

export type NumberVerdict =
  | { readonly verdict: "contradiction" | "compatible" }
  | { readonly verdict: "not comparable"; readonly differs: readonly ("unit" | "population" | "as-of")[] };

// What "about" allows on either side unless the claim says otherwise (weighing.md, section 8).
const ABOUT = DEFAULTS.aboutMargin.value;

/** Whether two stated quantities can both be right. Only like is set against like; what is unlike is named. */
export function compareQuantities(
  a: StatedQuantity,
  b: StatedQuantity,
  about: number = ABOUT,
): NumberVerdict {
  const differs = [
    ...(a.unit === b.unit ? [] : ["unit" as const]),
    ...(a.population === b.population ? [] : ["population" as const]),
    ...(a.asOf === b.asOf ? [] : ["as-of" as const]),
  ];
  if (differs.length > 0) return { verdict: "not comparable", differs };
  const first = extent(a, about);
  const second = extent(b, about);
  return { verdict: isBelow(first, second) || isBelow(second, first) ? "contradiction" : "compatible" };
}

interface Extent {
  readonly low: number;
  readonly high: number;
  /** The ends themselves are not meant: more than 100 is not 100. */
  readonly isOpen: boolean;
}

function isBelow(a: Extent, b: Extent): boolean {
  return a.high < b.low || (a.high === b.low && (a.isOpen || b.isOpen));
}

function extent({ value, bound, most = value }: StatedQuantity, about: number): Extent {
  const margin = bound === "about" ? Math.abs(value) * about : 0;
  if (bound === "atLeast" || bound === "moreThan")
    return { low: value, high: Number.POSITIVE_INFINITY, isOpen: bound === "moreThan" };
  if (bound === "atMost" || bound === "lessThan")
    return { low: Math.min(0, value), high: value, isOpen: bound === "lessThan" };
  return { low: value - margin, high: (bound === "range" ? most : value) + margin, isOpen: false };
}
