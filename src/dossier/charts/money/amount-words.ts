import { decimalWords, type Say } from "../../../messages/index.ts";
import type { SummedFlow } from "./flows.ts";

/** An amount, with a sign where it is a bound or about, and with its doubt. */
export function amountOf(
  { amount, isInexact, doubt }: Pick<SummedFlow, "amount" | "isInexact" | "doubt">,
  say: Say,
): string {
  const doubted = doubt === "sound" ? "" : ` (${say("dossier.doubt.word", { doubt })})`;
  return `${isInexact ? "≈\u00a0" : ""}${decimalWords(amount, say.language)}${doubted}`;
}

/** "paid 4,250.50". */
export function amountWords(flow: SummedFlow, say: Say): string {
  return say("dossier.money.flow", { kind: flow.kind, amount: amountOf(flow, say) });
}
