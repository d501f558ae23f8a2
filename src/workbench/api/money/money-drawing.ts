import { type ListedPayment, totalPayments } from "../../../casework/index.ts";
import { type DatedMoney, doubtOf, moneyByDate, moneyDrawing, moneyForm } from "../../../dossier/index.ts";
import type { Say } from "../../../messages/index.ts";
import { wished } from "../drawing-query.ts";
import type { MoneyAnswer, MoneyQuery, PaymentRow, TotalAnswer } from "./contract.ts";
import { currencyOf, NO_CURRENCY, soughtPayments } from "./payment-rows.ts";

/** The money of one currency: that which is asked for, else that of the most payments. Nothing is ever converted. */
export function moneyAnswerOf(
  rows: readonly PaymentRow[],
  listed: readonly ListedPayment[],
  query: MoneyQuery,
): MoneyAnswer {
  const { size, say } = wished(query);
  const currencies = currenciesOf(rows);
  const currency = query.currency ?? currencies[0]?.currency ?? NO_CURRENCY;
  const shown = soughtPayments(rows, { ...query, currency });
  const flows = shown.map((row) => flowOf(row, say));
  const names = new Map(
    shown.flatMap(({ payer, beneficiary }) =>
      [payer, beneficiary].flatMap((party) => (party === null ? [] : [[party.id, party.label] as const])),
    ),
  );
  const comesBack = moneyForm(flows) === "matrix";
  const form = query.form === "date" ? "date" : moneyForm(flows, query.form ?? "bands");
  const nameOf = (actor: string) => names.get(actor) ?? actor;
  const drawing =
    form === "date" ? moneyByDate(flows, size, say) : moneyDrawing(flows, nameOf, size, say, form);
  const ids = new Set(shown.map(({ id }) => id));
  const totals = totalsOf(listed.filter(({ id }) => ids.has(id)));
  return { drawing, form, comesBack, currencies, currency, totals };
}

function currenciesOf(rows: readonly PaymentRow[]): MoneyAnswer["currencies"] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(currencyOf(row), (counts.get(currencyOf(row)) ?? 0) + 1);
  return [...counts]
    .map(([currency, payments]) => ({ currency, payments }))
    .sort((a, b) => b.payments - a.payments || (a.currency < b.currency ? -1 : 1));
}

function flowOf(row: PaymentRow, say: Say): DatedMoney {
  const { id, payer, beneficiary, kind, amount, bound, date, claims, doubt } = row;
  const unknown = (side: "payer" | "beneficiary") => say("dossier.money.unknownEnd", { side });
  return {
    payer: payer?.id,
    beneficiary: beneficiary?.id,
    kind,
    amount: amount ?? undefined,
    isInexact: bound !== "exact",
    doubt: doubtOf(doubt),
    date: date ?? undefined,
    label: `${payer?.label ?? unknown("payer")} → ${beneficiary?.label ?? unknown("beneficiary")}`,
    trail: [id, ...claims.map((claim) => claim.id)],
  };
}

function totalsOf(payments: readonly ListedPayment[]): readonly TotalAnswer[] {
  return totalPayments(payments).all.map(({ paymentKind, sum, payments: summed, bounds, unknown }) => ({
    kind: paymentKind,
    sum: sum ?? null,
    payments: summed.length,
    unknown: unknown.length,
    inexact: bounds.about + bounds.atLeast + bounds.atMost,
  }));
}
