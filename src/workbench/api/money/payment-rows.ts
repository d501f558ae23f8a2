import { type ListedPayment, listPayments } from "../../../casework/index.ts";
import type { CaseSession } from "../../desk/index.ts";
import { doubtsOf } from "../doubt.ts";
import type { DoubtName } from "../shapes.ts";
import type { MoneyPart, PartyAnswer, PaymentClaimAnswer, PaymentRow } from "./contract.ts";

/** What stands for amounts of which no source gives the currency. */
export const NO_CURRENCY = "none";

export function paymentRows(session: CaseSession): readonly PaymentRow[] {
  const doubts = doubtsOf(session);
  return session.derive("payments", ({ state }) => listPayments(state).map((each) => rowOf(each, doubts)));
}

function rowOf(payment: ListedPayment, doubts: ReadonlyMap<string, DoubtName>): PaymentRow {
  const { id, handle, paymentKind, payer, beneficiary, bound, origins, claims } = payment;
  const { amount = null, currency = null, purpose = null, programme = null, date } = payment;
  return {
    id,
    handle,
    kind: paymentKind,
    payer: partyOf(payer),
    beneficiary: partyOf(beneficiary),
    amount,
    bound,
    currency,
    date: date?.value ?? null,
    purpose,
    programme,
    origins,
    claims: claims.map(
      (claim): PaymentClaimAnswer => ({
        id: claim.id,
        handle: claim.handle,
        words: claim.words,
        by: claim.speakers[0] ?? "",
        source: claim.source,
        sums: claim.sums.map(({ words, value, currency: stated, contradicts }) => ({
          words,
          value,
          currency: stated,
          contradicts,
        })),
        doubt: doubts.get(claim.id) ?? "sound",
      }),
    ),
    doubt: doubts.get(id) ?? "sound",
  };
}

function partyOf(party: ListedPayment["payer"]): PartyAnswer | null {
  return party === undefined ? null : { id: party.id, label: party.label };
}

export function currencyOf({ currency }: Pick<PaymentRow, "currency">): string {
  return currency ?? NO_CURRENCY;
}

export function soughtPayments(
  rows: readonly PaymentRow[],
  { words, currency, only }: MoneyPart,
): readonly PaymentRow[] {
  const sought = words?.trim().toLowerCase() ?? "";
  const wanted = new Set(only?.split(" ").filter((each) => each !== ""));
  return rows.filter(
    (row) =>
      (currency === undefined || currencyOf(row) === currency) &&
      (wanted.size === 0 || wanted.has(row.id) || wanted.has(row.handle)) &&
      (sought === "" || textOf(row).includes(sought)),
  );
}

function textOf({
  handle,
  payer,
  beneficiary,
  amount,
  date,
  purpose,
  programme,
  claims,
}: PaymentRow): string {
  const said = claims.flatMap(({ words, by, source }) => [words, by, source?.name]);
  return [handle, payer?.label, beneficiary?.label, amount, date, purpose, programme, ...said]
    .filter((each) => each !== null && each !== undefined)
    .join("\n")
    .toLowerCase();
}
