import { CareoError } from "../../base/index.ts";
import {
  addPayment,
  addRate,
  editPayment,
  handleOf,
  listPayments,
  PAYMENT_KINDS,
  proposePayments,
  type SaidPayment,
  totalPayments,
} from "../../casework/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import {
  describePayments,
  describeProposedPayments,
  describeRates,
  describeTotals,
} from "../report/payments-text.ts";
import type { Terminal } from "../terminal.ts";
import {
  type Acting,
  oneOf,
  onlyArgument,
  optionOf,
  optionTexts,
  reportEntered,
  runAction,
  type VerbAction,
} from "./actions.ts";
import { requiredText } from "./required.ts";

export function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  return runAction("payments", ACTIONS, invocation, terminal);
}

function list({ open: { state }, json, terminal }: Acting): Outcome {
  const [payments, proposed] = [listPayments(state), proposePayments(state)];
  if (json) terminal.out(`${JSON.stringify({ schema: "careo.payments/1", payments, proposed })}\n`);
  else terminal.out(describePayments(payments, proposed.length, terminal));
  return "done";
}

function propose({ open: { state }, json, terminal }: Acting): Outcome {
  const proposed = proposePayments(state);
  if (json) terminal.out(`${JSON.stringify({ schema: "careo.payments/1", payments: [], proposed })}\n`);
  else terminal.out(describeProposedPayments(proposed, terminal));
  return "done";
}

function totals({ open: { state }, invocation, json, terminal }: Acting): Outcome {
  const to = optionText(invocation, "in")?.toUpperCase();
  const rates = [...state.things.rate.values()].map(({ thing }) => thing);
  const found = totalPayments(listPayments(state), to === undefined ? undefined : { to, rates });
  if (json) terminal.out(`${JSON.stringify({ schema: "careo.payments.totals/1", ...found })}\n`);
  else terminal.out(describeTotals(found, to, terminal));
  return "done";
}

/** Without more, lists the rates; `rates CASE EUR USD 1.0812` enters one. */
function rates(acting: Acting): Outcome {
  const { open, rest, invocation, json, person, terminal } = acting;
  const [from, to, rate, more] = rest;
  if (from === undefined) {
    const given = [...open.state.things.rate.values()].map(({ thing }) => ({
      ...thing,
      handle: handleOf(open.state, thing.id),
    }));
    if (json) terminal.out(`${JSON.stringify({ schema: "careo.payments.rates/1", rates: given })}\n`);
    else terminal.out(describeRates(given, terminal));
    return "done";
  }
  if (to === undefined || rate === undefined || more !== undefined)
    throw new CareoError("cli/usage", "A rate is two currencies and a number.", {
      hint: 'careo payments rates CASE EUR USD 1.0812 --date 2024-05-02 --source "European Central Bank"',
    });
  const added = addRate(open, {
    from: from.toUpperCase(),
    to: to.toUpperCase(),
    rate,
    date: requiredText(invocation, "date", "a rate holds on a date"),
    source: requiredText(invocation, "source", "a rate is from somewhere"),
    handle: optionText(invocation, "id"),
    person,
  });
  return reportEntered(acting, [added]);
}

function add(acting: Acting): Outcome {
  const kind = requiredText(acting.invocation, "kind", "money is paid, promised, owed or forgiven");
  const paymentKind = oneOf(kind, "--kind", PAYMENT_KINDS);
  return reportEntered(acting, [addPayment(acting.open, { ...saidOf(acting), paymentKind })]);
}

function edit(acting: Acting): Outcome {
  const changed = editPayment(acting.open, onlyArgument(acting, "a payment"), saidOf(acting));
  return reportEntered(acting, [changed], "changed");
}

function saidOf({ invocation, person }: Acting): SaidPayment {
  const date = optionText(invocation, "date");
  const basis = optionOf(invocation, "basis", ["stated", "inferred", "metadata"]) ?? "stated";
  return {
    paymentKind: optionOf(invocation, "kind", PAYMENT_KINDS),
    payer: optionText(invocation, "payer"),
    beneficiary: optionText(invocation, "beneficiary"),
    payerAccount: optionText(invocation, "payer-account"),
    beneficiaryAccount: optionText(invocation, "beneficiary-account"),
    amount: optionText(invocation, "amount"),
    bound: optionOf(invocation, "bound", ["exact", "about", "atLeast", "atMost"]),
    currency: optionText(invocation, "currency")?.toUpperCase(),
    ...(date === undefined ? {} : { date: { value: date, basis } }),
    purpose: optionText(invocation, "purpose"),
    programme: optionText(invocation, "programme"),
    claims: optionTexts(invocation, "claim"),
    handle: optionText(invocation, "id"),
    reason: optionText(invocation, "reason"),
    person,
  };
}

const ACTIONS: Readonly<Record<string, VerbAction>> = {
  list: { mode: "read", act: list },
  propose: { mode: "read", act: propose },
  totals: { mode: "read", act: totals },
  add: { mode: "write", act: add },
  edit: { mode: "write", act: edit },
  rates: { mode: (rest) => (rest.length === 0 ? "read" : "write"), act: rates },
};
