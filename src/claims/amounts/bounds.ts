import type { Bound } from "../audit.ts";
import { readSense, type View } from "../grammar/index.ts";

/** The words that bound an amount, and how: "about", "at least", "or more". */
export interface Modifier {
  readonly bound: Bound;
  /** Tokens, half-open. */
  readonly from: number;
  readonly to: number;
}

const LONGEST = 5;

/** The longest bounding phrase that ends right before an amount, else right behind it. */
export function readModifier(view: View, start: number, end: number): Modifier | undefined {
  for (let back = LONGEST; back >= 1; back--) {
    const before = readSense(view, start - back, "BOUND-BEFORE");
    if (before?.end === start) return { bound: boundOf(before.value), from: start - back, to: start };
  }
  const behind = readSense(view, end, "BOUND-AFTER");
  return behind && { bound: boundOf(behind.value), from: end, to: behind.end };
}

/** "nearly" and "almost" say less than, but about as much as: consumers of the schema have one word for both. */
function boundOf(said: unknown): Bound {
  return said === "almost" ? "about" : (said as Bound);
}
