import type { Say } from "../../../messages/index.ts";
import type { Drawing, Size } from "../drawing.ts";
import { bandsDrawing } from "./bands.ts";
import { hasCycle, isDrawable, type MoneyFlow, sumFlows } from "./flows.ts";
import { payerMatrix } from "./payer-matrix.ts";

export type { MoneyFlow } from "./flows.ts";

/** The money of one currency: bands where it runs one way, payer by payee where it comes back. */
export function moneyDrawing(
  flows: readonly MoneyFlow[],
  nameOf: (actor: string) => string,
  size: Size,
  say: Say,
): Drawing {
  const summed = sumFlows(flows);
  const without = flows.filter(({ amount }) => !isDrawable(amount)).length;
  const summary = say("dossier.chart.money", { flows: summed.length, without });
  if (summed.length === 0) return { width: size.width, height: 8, summary, shapes: [] };
  const draw = hasCycle(summed) ? payerMatrix : bandsDrawing;
  return draw(summed, nameOf, size, { say, summary });
}
