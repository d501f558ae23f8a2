import { CareoError, isEdtf } from "../../base/index.ts";
import type { RecordedQuantity } from "../../claims/index.ts";
import { type LedgerEffects, systemEffects } from "../../ledger/index.ts";
import { compareQuantities, type StatedQuantity } from "../../weighing/index.ts";
import type { CaseState } from "../case-state.ts";
import { claimsInForce } from "../claims-by-original.ts";
import type { ExchangeRate, Payment } from "../entries/world.ts";
import type { OpenCase } from "../open-case.ts";
import { originsOf } from "../rivals/index.ts";
import { currentId, handleOf, type RecordedThing, recordThings, resolveHandle } from "../things/index.ts";
import { definedOnly, nothingToChange, type Sayable } from "./actors.ts";
import { type ClaimBrief, claimBriefs } from "./claim-brief.ts";

/** What a person says of a payment; actors and claims are called by handle, number or id. */
export interface SaidPayment extends Sayable<Omit<Payment, "id" | "claims">> {
  readonly claims?: readonly string[] | undefined;
  readonly handle?: string | undefined;
  readonly person?: string | undefined;
  readonly reason?: string | undefined;
}

/**
 * Enters a payment, debt or promise. What several claims report of one payment is one payment with several claims; it is
 * counted once. Throws `casework/no-such-thing`, `casework/bad-payment`, `casework/bad-date`.
 */
export function addPayment(
  open: OpenCase,
  said: SaidPayment & { readonly paymentKind: Payment["paymentKind"] },
  effects: LedgerEffects = systemEffects,
): RecordedThing {
  const empty = { paymentKind: said.paymentKind, bound: "exact" as const, claims: [] };
  return record(open, withSaid(open.state, empty, said), said, effects);
}

/** Changes a payment: what is said takes the place of what is there; claims come to those there. */
export function editPayment(
  open: OpenCase,
  handle: string,
  said: SaidPayment,
  effects: LedgerEffects = systemEffects,
): RecordedThing {
  const id = resolveHandle(open.state, handle, ["payment"]);
  const { person: _person, reason: _reason, ...changes } = said;
  if (
    Object.values(changes).every((each) => each === undefined || (Array.isArray(each) && each.length === 0))
  )
    throw nothingToChange(handle);
  const known = open.state.things.payment.get(id)?.thing as Payment;
  return record(open, withSaid(open.state, known, said), said, effects);
}

type PaymentFields = Omit<Payment, "id"> & { readonly id?: string };

function withSaid(state: CaseState, known: PaymentFields, said: SaidPayment): PaymentFields {
  const {
    payer,
    beneficiary,
    claims = [],
    handle: _handle,
    person: _person,
    reason: _reason,
    ...fields
  } = said;
  const ends = {
    payer: payer === undefined ? undefined : resolveHandle(state, payer, ["actor"]),
    beneficiary: beneficiary === undefined ? undefined : resolveHandle(state, beneficiary, ["actor"]),
  };
  const more = claims.map((each) => resolveHandle(state, each, ["claim"]));
  const all = new Set([...known.claims.map((each) => currentId(state, each)), ...more]);
  return { ...known, ...definedOnly({ ...fields, ...ends }), claims: [...all] };
}

function record(
  open: OpenCase,
  thing: PaymentFields,
  said: SaidPayment,
  effects: LedgerEffects,
): RecordedThing {
  checkPayment(thing);
  const { handle, reason, person } = said;
  return recordThings(
    open,
    [{ noun: "payment", thing, handle, reason }],
    { person },
    effects,
  )[0] as RecordedThing;
}

function checkPayment({ amount, currency, date, claims, bound }: PaymentFields): void {
  if (claims.length === 0) throw badPayment("No claim reports it.", "Name at least one with --claim.");
  if (amount !== undefined && !/^\d+(\.\d+)?$/.test(amount))
    throw badPayment(
      `"${amount}" is not an amount.`,
      "Write digits, with a point before cents and nothing between thousands: 1900000.50. Who pays whom says the direction.",
    );
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency))
    throw badPayment(`"${currency}" is not a currency.`, "Use the three letters of ISO 4217: EUR, USD, CUP.");
  if (amount === undefined && bound !== "exact")
    throw badPayment(`It is "${bound}" no amount.`, "Give the amount, or leave the bound out.");
  if (date !== undefined && !isEdtf(date.value))
    throw new CareoError("casework/bad-date", `"${date.value}" is not a date.`, {
      hint: "Write it in EDTF: 2023, 2023-10, 2023-10-05, 2023-10?, 2023-05/2023-08.",
    });
}

function badPayment(message: string, hint: string): CareoError {
  return new CareoError("casework/bad-payment", `The payment was not entered. ${message}`, { hint });
}

export interface SaidRate extends Omit<ExchangeRate, "id"> {
  readonly handle?: string | undefined;
  readonly person?: string | undefined;
}

/** Enters a rate of exchange with its source and date. Throws `casework/bad-payment`, `casework/bad-date`. */
export function addRate(
  open: OpenCase,
  said: SaidRate,
  effects: LedgerEffects = systemEffects,
): RecordedThing {
  const { handle, person, ...thing } = said;
  for (const currency of [thing.from, thing.to])
    if (!/^[A-Z]{3}$/.test(currency)) throw badRate(`"${currency}" is not a currency.`);
  if (thing.from === thing.to) throw badRate("It is from a currency to itself.");
  if (!/^\d+(\.\d+)?$/.test(thing.rate) || /^0+(\.0+)?$/.test(thing.rate))
    throw badRate(`"${thing.rate}" is not a rate.`);
  if (!isEdtf(thing.date))
    throw new CareoError("casework/bad-date", `"${thing.date}" is not a date.`, {
      hint: "Write 2023-10-05.",
    });
  return recordThings(open, [{ noun: "rate", thing, handle }], { person }, effects)[0] as RecordedThing;
}

function badRate(message: string): CareoError {
  return new CareoError("casework/bad-payment", `The rate was not entered. ${message}`, {
    hint: "Say from which currency to which, and how many units of the second for one of the first: EUR USD 1.0812.",
  });
}

/** A claim that reports a payment, with the sums of money that it names itself. */
export interface PaymentClaim extends ClaimBrief {
  readonly sums: readonly StatedSum[];
}

/** A sum as a claim states it. */
export interface StatedSum
  extends Pick<RecordedQuantity, "words" | "value" | "min" | "max" | "currency" | "bound"> {
  /** In the currency of the payment, it cannot be right if the amount put down for the payment is. */
  readonly contradicts: boolean;
}

/** A payment with the names of those concerned and the claims that report it. */
export interface ListedPayment extends Omit<Payment, "claims" | "payer" | "beneficiary"> {
  readonly handle: string;
  readonly payer: NamedActor | undefined;
  readonly beneficiary: NamedActor | undefined;
  /** How many origins its claims have between them. */
  readonly origins: number;
  readonly claims: readonly PaymentClaim[];
}

export interface NamedActor {
  readonly id: string;
  readonly handle: string;
  readonly label: string;
}

export function listPayments(state: CaseState): ListedPayment[] {
  const [brief, origins] = [claimBriefs(state), originsOf(state)];
  const named = (id: string | undefined): NamedActor | undefined =>
    id === undefined
      ? undefined
      : { id, handle: handleOf(state, id), label: state.things.actor.get(id)?.thing.label ?? id };
  return [...state.things.payment.values()].map(({ thing }) => ({
    ...thing,
    handle: handleOf(state, thing.id),
    payer: named(thing.payer),
    beneficiary: named(thing.beneficiary),
    origins: origins.count(thing.claims),
    claims: thing.claims.map((id) => ({ ...brief(id), sums: sumsIn(state, id, thing) })),
  }));
}

/** Contradictory sums stand side by side: none is corrected by another. */
function sumsIn(state: CaseState, claim: string, payment: Payment): StatedSum[] {
  const quantities = state.claims.get(currentId(state, claim))?.entry.claim.about.quantities ?? [];
  return quantities
    .filter(({ currency }) => currency !== null)
    .map(({ words, value, min, max, currency, bound }) => ({
      ...{ words, value, min, max, currency, bound },
      contradicts: currency === payment.currency && areApart(payment, { value, bound }),
    }));
}

function areApart({ amount, bound }: Payment, stated: Pick<RecordedQuantity, "value" | "bound">): boolean {
  const other = BOUND_OF[stated.bound];
  // Of a range or a vague sum nobody can say that it is another.
  if (amount === undefined || stated.value === null || other === undefined) return false;
  const put = { value: Number(amount), bound };
  return compareQuantities(put, { value: Number(stated.value), bound: other }).verdict === "contradiction";
}

const BOUND_OF: Readonly<Record<RecordedQuantity["bound"], StatedQuantity["bound"] | undefined>> = {
  exact: "exact",
  about: "about",
  atLeast: "atLeast",
  atMost: "atMost",
  moreThan: "atLeast",
  lessThan: "atMost",
  range: undefined,
  vague: undefined,
};

/** An accepted claim that speaks of money which no payment of the case rests on yet. */
export interface ProposedPayment {
  readonly claim: ClaimBrief;
  readonly amounts: readonly Pick<
    RecordedQuantity,
    "words" | "value" | "min" | "max" | "currency" | "bound"
  >[];
  readonly actors: readonly string[];
}

export function proposePayments(state: CaseState): ProposedPayment[] {
  const brief = claimBriefs(state);
  const rested = new Set(
    [...state.things.payment.values()].flatMap(({ thing }) => thing.claims.map((id) => currentId(state, id))),
  );
  return claimsInForce(state).flatMap(({ entry: { claim } }) => {
    const amounts = claim.about.quantities.filter(({ currency }) => currency !== null);
    if (amounts.length === 0 || rested.has(claim.id)) return [];
    return [{ claim: brief(claim.id), amounts, actors: claim.about.actors }];
  });
}
