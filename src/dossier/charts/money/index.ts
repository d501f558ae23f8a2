import type { Say } from "../../../messages/index.ts";
import type { Drawing, Size } from "../drawing.ts";
import { bandsDrawing } from "./bands.ts";
import { hasCycle, isDrawable, type MoneyFlow, sumFlows } from "./flows.ts";
import { payerMatrix } from "./payer-matrix.ts";

export { type DatedMoney, moneyByDate } from "./by-date.ts";
export type { FlowKind, MoneyFlow } from "./flows.ts";

/** How money can be drawn: bands run one way, and what comes back needs payer by payee. */
export type MoneyForm = "bands" | "matrix";

/** The form that is wished, where the flows allow it. */
export function moneyForm(flows: readonly MoneyFlow[], wished: MoneyForm = "bands"): MoneyForm {
  return wished === "matrix" || hasCycle(sumFlows(flows)) ? "matrix" : "bands";
}

/** The money of one currency: bands where it runs one way, payer by payee where it comes back, or is wished so. */
export function moneyDrawing(
  flows: readonly MoneyFlow[],
  nameOf: (actor: string) => string,
  size: Size,
  say: Say,
  wished?: MoneyForm,
): Drawing {
  const summed = sumFlows(flows);
  const without = flows.filter(({ amount }) => !isDrawable(amount)).length;
  const summary = say("dossier.chart.money", { flows: summed.length, without });
  if (summed.length === 0) return { width: size.width, height: 8, summary, shapes: [] };
  const draw = moneyForm(flows, wished) === "matrix" ? payerMatrix : bandsDrawing;
  return draw(summed, nameOf, size, { say, summary });
}
