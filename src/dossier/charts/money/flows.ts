import { addDecimals, compareDecimals, isDecimal } from "../../../base/index.ts";
import type { MarkDoubt } from "../doubt-look.ts";

/** Money from one hand to another, of one kind and one currency. Amounts are decimal strings throughout. */
export interface MoneyFlow {
  /** Missing where nobody knows. */
  readonly payer?: string | undefined;
  readonly beneficiary?: string | undefined;
  readonly kind: FlowKind;
  /** Missing where the amount is not known; such a flow is counted and not drawn. */
  readonly amount?: string | undefined;
  /** The amount is a bound or about. */
  readonly isInexact: boolean;
  /** Sound where nothing is said. */
  readonly doubt?: MarkDoubt | undefined;
  readonly trail: readonly string[];
}

export type FlowKind = "paid" | "promised" | "owed" | "forgiven";

/** All flows of one kind between the same two. */
export interface SummedFlow {
  readonly payer: string | undefined;
  readonly beneficiary: string | undefined;
  readonly kind: FlowKind;
  readonly amount: string;
  readonly isInexact: boolean;
  /** The gravest of those that are summed. */
  readonly doubt: MarkDoubt;
  readonly trail: readonly string[];
}

/** Summed by payer, beneficiary and kind: what was promised never adds to what was paid. */
export function sumFlows(flows: readonly MoneyFlow[]): SummedFlow[] {
  const sums = new Map<string, SummedFlow>();
  for (const { payer, beneficiary, kind, amount, isInexact, doubt = "sound", trail } of flows) {
    if (!isDrawable(amount)) continue;
    const key = JSON.stringify([payer ?? null, beneficiary ?? null, kind]);
    const known = sums.get(key);
    sums.set(key, {
      payer,
      beneficiary,
      kind,
      amount: known === undefined ? amount : addDecimals(known.amount, amount),
      isInexact: isInexact || (known?.isInexact ?? false),
      doubt: graver(known?.doubt ?? "sound", doubt),
      trail: [...(known?.trail ?? []), ...trail],
    });
  }
  return [...sums.values()];
}

const GRAVITY: readonly MarkDoubt[] = ["sound", "weakened", "unsupported", "withdrawn"];

function graver(a: MarkDoubt, b: MarkDoubt): MarkDoubt {
  return GRAVITY.indexOf(a) >= GRAVITY.indexOf(b) ? a : b;
}

/** An amount that has a width: known, and more than nothing. */
export function isDrawable(amount: string | undefined): amount is string {
  return amount !== undefined && isDecimal(amount) && compareDecimals(amount, "0") > 0;
}

/** Whether money comes back to where it went out: then bands cannot be drawn, for they run one way. */
export function hasCycle(flows: readonly SummedFlow[]): boolean {
  const next = new Map<string, string[]>();
  for (const { payer, beneficiary } of flows) {
    if (payer === undefined || beneficiary === undefined) continue;
    next.set(payer, [...(next.get(payer) ?? []), beneficiary]);
  }
  const done = new Set<string>();
  const above = new Set<string>();
  const comesBack = (actor: string): boolean => {
    if (above.has(actor)) return true;
    if (done.has(actor)) return false;
    above.add(actor);
    const found = (next.get(actor) ?? []).some(comesBack);
    above.delete(actor);
    done.add(actor);
    return found;
  };
  return [...next.keys()].some(comesBack);
}
