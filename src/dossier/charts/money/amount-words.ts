import { decimalWords, type Say } from "../../../messages/index.ts";
import type { SummedFlow } from "./flows.ts";

/** An amount, with a sign where it is a bound or about. */
export function amountOf({ amount, isInexact }: Pick<SummedFlow, "amount" | "isInexact">, say: Say): string {
  return `${isInexact ? "≈\u00a0" : ""}${decimalWords(amount, say.language)}`;
}

/** "paid 4,250.50". */
export function amountWords(flow: SummedFlow, say: Say): string {
  return say("dossier.money.flow", { kind: flow.kind, amount: amountOf(flow, say) });
}
