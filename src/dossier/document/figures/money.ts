import { decimalWords } from "../../../messages/index.ts";
import { type MoneyFlow, moneyDrawing } from "../../charts/index.ts";
import { NO_CURRENCY } from "../../outline/index.ts";
import type { PublishedPayment } from "../../published/index.ts";
import type { Context } from "../context.ts";
import type { Part, Piece } from "../parts.ts";
import { absence, cite, date, doubt, orAbsence, quiet, text, words } from "../pieces.ts";
import { namedCites } from "./claim-lines.ts";

export function moneyParts(currency: string, context: Context): Part[] {
  const { published, say, actorName } = context;
  const payments = published.payments.filter((each) => (each.currency ?? NO_CURRENCY) === currency);
  const flows = payments.map(flowOf);
  const title =
    currency === NO_CURRENCY ? say("dossier.money.noCurrency") : say("dossier.money.in", { currency });
  return [
    { kind: "heading", pieces: [text(title)] },
    {
      kind: "figure",
      name: `money-${currency}`,
      draw: (size) => moneyDrawing(flows, actorName, size, say),
      key: [say("dossier.key.money")],
      table: {
        kind: "table",
        caption: say("dossier.caption.payments"),
        head: [
          say("dossier.head.payer"),
          say("dossier.head.payee"),
          say("dossier.head.kind"),
          say("dossier.head.amount"),
          say("dossier.head.date"),
          say("dossier.head.purpose"),
          say("dossier.head.saidBy"),
        ],
        figures: [3],
        rows: payments.map((payment) => paymentRow(payment, context)),
      },
    },
  ];
}

function flowOf(payment: PublishedPayment): MoneyFlow {
  return {
    payer: payment.payer,
    beneficiary: payment.beneficiary,
    kind: payment.kind,
    amount: payment.amount,
    isInexact: payment.bound !== "exact",
    trail: [payment.id, ...payment.claims],
  };
}

function paymentRow(payment: PublishedPayment, context: Context): (readonly Piece[])[] {
  const { say } = context;
  return [
    partyOf(payment.payer, context),
    partyOf(payment.beneficiary, context),
    [text(say("dossier.money.kind", { kind: payment.kind })), cite(payment.id), ...doubt(payment.doubt, say)],
    amountOf(payment, say),
    [date(payment.date?.value, say)],
    [
      orAbsence(payment.purpose, say),
      ...(payment.programme === undefined ? [] : [quiet(text(" · "), words(payment.programme))]),
    ],
    namedCites(payment.claims, context),
  ];
}

function partyOf(id: string | undefined, { actorName, say }: Context): Piece[] {
  return id === undefined ? [absence("missing", say)] : [words(actorName(id)), cite(id)];
}

export function amountOf({ amount, bound, currency }: PublishedPayment, say: Context["say"]): Piece[] {
  if (amount === undefined) return [absence("missing", say)];
  const figure = decimalWords(amount, say.language);
  const bounded = bound === "exact" ? figure : say(`dossier.bound.${bound}`, { amount: figure });
  return [text(currency === undefined ? bounded : `${bounded}\u00a0${currency}`)];
}
