import { DEFAULTS } from "../vocabulary.generated.ts";

/** A quantity as a claim puts it (data-model.md, section 2). */
export interface StatedQuantity {
  readonly value: number;
  readonly bound: "exact" | "atLeast" | "atMost" | "about";
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
  const disjoint = first.low > second.high || second.low > first.high;
  return { verdict: disjoint ? "contradiction" : "compatible" };
}

function extent({ value, bound }: StatedQuantity, about: number): { low: number; high: number } {
  if (bound === "atLeast") return { low: value, high: Number.POSITIVE_INFINITY };
  if (bound === "atMost") return { low: 0, high: value };
  if (bound === "exact") return { low: value, high: value };
  const margin = Math.abs(value) * about;
  return { low: value - margin, high: value + margin };
}
