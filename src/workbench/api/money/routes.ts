import {
  addPayment,
  listPayments,
  type OpenCase,
  type ProposedPayment,
  proposePayments,
} from "../../../casework/index.ts";
import { actorCalled } from "../actor-called.ts";
import { list, listOf, recorded, type Topic } from "../endpoint.ts";
import { recordedAnswer } from "../recorded.ts";
import type { BoundName, MoneyApi, NewPayment, ProposedPaymentRow } from "./contract.ts";
import { moneyAnswerOf } from "./money-drawing.ts";
import { paymentRows, soughtPayments } from "./payment-rows.ts";
import {
  moneyAnswer,
  moneyQuery,
  newPayment,
  paymentRow,
  paymentsQuery,
  proposedPaymentRow,
} from "./schemas.ts";

export const money: Topic<MoneyApi> = {
  "GET /cases/:case/payments": {
    summary: "Payments, debts and promises as stated, with the claims that report them.",
    query: paymentsQuery,
    answer: listOf(paymentRow),
    run: ({ session, query }) => list(soughtPayments(paymentRows(session), query), query),
  },
  "GET /cases/:case/payments/drawing": {
    summary: "The money of one currency, drawn as bands, as payer by payee, or along time.",
    query: moneyQuery,
    answer: moneyAnswer,
    run: ({ session, query }) =>
      session.derive(`money ${JSON.stringify(query)}`, ({ state }) =>
        moneyAnswerOf(paymentRows(session), listPayments(state), query),
      ),
  },
  "GET /cases/:case/payments/proposed": {
    summary: "Accepted claims that speak of money, and on which no payment rests yet.",
    answer: listOf(proposedPaymentRow),
    run: ({ session }) => list(proposePayments(session.open.state).map(proposedRow)),
  },
  "POST /cases/:case/payments": {
    summary: "Enters a payment, debt or promise that a claim reports.",
    body: newPayment,
    answer: recorded,
    run: async ({ session, body, person }) =>
      recordedAnswer(await session.write((open) => enter(open, body, person))),
  },
};

function enter(
  open: OpenCase,
  { kind, payer, beneficiary, date, claim, ...fields }: NewPayment,
  person: string,
) {
  // What is no actor of the case goes to the verb as it is, which says so.
  const actor = (said: string | undefined) =>
    said === undefined ? undefined : (actorCalled(open, said) ?? said);
  return addPayment(open, {
    ...fields,
    paymentKind: kind,
    payer: actor(payer),
    beneficiary: actor(beneficiary),
    date: date === undefined ? undefined : { value: date, basis: "inferred" },
    claims: [claim],
    person,
  });
}

const BOUNDS: Readonly<Record<string, BoundName>> = {
  exact: "exact",
  about: "about",
  atLeast: "atLeast",
  atMost: "atMost",
  moreThan: "atLeast",
  lessThan: "atMost",
};

function proposedRow({ claim, amounts, actors }: ProposedPayment): ProposedPaymentRow {
  return {
    claim: claim.id,
    handle: claim.handle,
    words: claim.words,
    by: claim.speakers[0] ?? "",
    source: claim.source,
    amounts: amounts.map(({ words, value, currency, bound }) => ({
      words,
      value,
      currency,
      bound: BOUNDS[bound] ?? null,
    })),
    actors,
  };
}
