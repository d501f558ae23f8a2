import type { Publication, PublishedCase, PublishedPayment } from "../../published/index.ts";
import { byId } from "../export-file.ts";
import { type LookUp, labelOf } from "../look-up.ts";
import { isOfRange } from "./actor-entities.ts";
import { proofOf } from "./document-entities.ts";
import { type FtmEntity, ftmEntity, ftmId, labelValue, nameValue } from "./entity.ts";
import { uncertainDate } from "./event-entities.ts";
import { ftmDate, ftmSpan } from "./ftm-date.ts";

/**
 * Money. A payment of FollowTheMoney was paid, by somebody to somebody; a debt is owed by somebody. What was promised or forgiven,
 * and what lacks an end, is a note: as a payment it would say more than any source does.
 */
export function moneyEntities(published: PublishedCase, held: LookUp): readonly FtmEntity[] {
  return byId(published.payments).map((payment) => moneyEntity(published.publication, held, payment));
}

function moneyEntity(publication: Publication, held: LookUp, payment: PublishedPayment): FtmEntity {
  const id = ftmId(publication, payment.id);
  const end = (actor: string | undefined) =>
    actor !== undefined && isOfRange(held.actor.get(actor), "LegalEntity")
      ? ftmId(publication, actor)
      : undefined;
  const [payer, beneficiary] = [end(payment.payer), end(payment.beneficiary)];
  const proof = proofOf(publication, held, payment.claims);
  const common = { ...amountOf(payment), ...datesOf(payment), proof, recordId: [payment.id] };
  if (payment.kind === "paid" && payer !== undefined && beneficiary !== undefined)
    return ftmEntity(id, "Payment", {
      ...common,
      payer: [payer],
      beneficiary: [beneficiary],
      purpose: [payment.purpose],
      programme: [payment.programme && labelValue(payment.programme)],
      description: [...boundOf(payment), ...uncertainDate(payment.date), `doubt:${payment.doubt}`],
    });
  if (payment.kind === "owed" && payer !== undefined)
    return ftmEntity(id, "Debt", {
      ...common,
      debtor: [payer],
      creditor: [beneficiary],
      description: [...wordsOf(payment, held), `doubt:${payment.doubt}`],
    });
  return ftmEntity(id, "Note", {
    name: [nameValue(payment.purpose ?? payment.kind)],
    description: wordsOf(payment, held),
    entity: [payer, beneficiary],
    notes: [`id:${payment.id}`, `kind:${payment.kind}`, `doubt:${payment.doubt}`],
    proof,
  });
}

/** An amount that is not exact has no place in a number: at most 1,200 would become 1,200. */
function amountOf({ amount, bound, currency }: PublishedPayment) {
  return bound === "exact" && amount !== undefined ? { amount: [amount], currency: [currency] } : {};
}

function boundOf({ amount, bound, currency }: PublishedPayment): readonly string[] {
  if (amount === undefined || bound === "exact") return [];
  return [`amount: ${bound} ${amount}${currency ? ` ${currency}` : ""}`];
}

function datesOf({ date }: PublishedPayment): Readonly<Record<string, readonly (string | undefined)[]>> {
  const span = ftmSpan(date?.value);
  return span ? { startDate: [span.from], endDate: [span.to] } : { date: [ftmDate(date?.value)] };
}

/** All of it, one line each; a line that is missing was recorded by nobody. */
function wordsOf(payment: PublishedPayment, held: LookUp): readonly string[] {
  const { kind, payer, beneficiary, amount, bound, currency, date, purpose, programme } = payment;
  const lines: readonly (readonly [name: string, value: string | undefined])[] = [
    ["kind", kind],
    ["payer", payer && labelOf(held, payer)],
    ["beneficiary", beneficiary && labelOf(held, beneficiary)],
    ["amount", amount && `${bound} ${amount}${currency ? ` ${currency}` : ""}`],
    ["date", date && `${date.value} (${date.basis})`],
    ["purpose", purpose],
    ["programme", programme],
  ];
  return lines.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
}
