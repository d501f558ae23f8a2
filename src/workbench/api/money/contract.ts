import type { DrawingAnswer, DrawingQuery } from "../drawing.ts";
import type { DoubtName, List, Part, Recorded } from "../shapes.ts";

export type PaymentKindName = "paid" | "promised" | "owed" | "forgiven";
export type BoundName = "exact" | "about" | "atLeast" | "atMost";
/** Bands from payer to payee; payer by payee; along time. */
export type MoneyFormName = "bands" | "matrix" | "date";

/** A sum of money as a claim states it; decimal strings. */
export interface SumAnswer {
  readonly words: string;
  readonly value: string | null;
  readonly currency: string | null;
  /** It cannot be right if the amount put down for the payment is. */
  readonly contradicts: boolean;
}

export interface PaymentClaimAnswer {
  readonly id: string;
  readonly handle: string;
  readonly words: string;
  readonly by: string;
  readonly source: { readonly id: string; readonly seq: number; readonly name: string } | null;
  readonly sums: readonly SumAnswer[];
  readonly doubt: DoubtName;
}

export interface PartyAnswer {
  readonly id: string;
  readonly label: string;
}

export interface PaymentRow {
  readonly id: string;
  readonly handle: string;
  readonly kind: PaymentKindName;
  /** Null where nobody knows. */
  readonly payer: PartyAnswer | null;
  readonly beneficiary: PartyAnswer | null;
  /** A decimal string; null where no source gives it. */
  readonly amount: string | null;
  readonly bound: BoundName;
  /** ISO 4217; null where no source gives it. */
  readonly currency: string | null;
  readonly date: string | null;
  readonly purpose: string | null;
  readonly programme: string | null;
  readonly origins: number;
  readonly claims: readonly PaymentClaimAnswer[];
  readonly doubt: DoubtName;
}

/** Which payments: of one currency (`none` for those without), in which words stand, these alone. */
export interface MoneyPart {
  readonly words?: string | undefined;
  readonly currency?: string | undefined;
  /** Ids or handles, with spaces between them. */
  readonly only?: string | undefined;
}

export interface PaymentsQuery extends MoneyPart, Part {}

export interface MoneyQuery extends MoneyPart, DrawingQuery {
  readonly form?: MoneyFormName | undefined;
}

export interface TotalAnswer {
  readonly kind: PaymentKindName;
  /** Exact sum of what is known; null where no amount is. */
  readonly sum: string | null;
  readonly payments: number;
  /** Of these, without an amount: in no sum. */
  readonly unknown: number;
  /** Of these, about, at least or at most so much. */
  readonly inexact: number;
}

export interface MoneyAnswer {
  readonly drawing: DrawingAnswer;
  /** As it is drawn, which is not always as it was wished. */
  readonly form: MoneyFormName;
  /** Money comes back to where it went out, so that bands cannot be drawn. */
  readonly comesBack: boolean;
  /** Of the whole case, that of the most payments first. */
  readonly currencies: readonly { readonly currency: string; readonly payments: number }[];
  readonly currency: string;
  readonly totals: readonly TotalAnswer[];
}

/** An accepted claim that speaks of money, and on which no payment rests yet. */
export interface ProposedPaymentRow {
  readonly claim: string;
  readonly handle: string;
  readonly words: string;
  readonly by: string;
  readonly source: { readonly id: string; readonly seq: number; readonly name: string } | null;
  readonly amounts: readonly {
    readonly words: string;
    readonly value: string | null;
    readonly currency: string | null;
    readonly bound: BoundName | null;
  }[];
  readonly actors: readonly string[];
}

export interface NewPayment {
  readonly kind: PaymentKindName;
  /** Actors of the case by id, handle or label; left out where nobody knows. */
  readonly payer?: string | undefined;
  readonly beneficiary?: string | undefined;
  readonly amount?: string | undefined;
  readonly bound?: BoundName | undefined;
  readonly currency?: string | undefined;
  readonly date?: string | undefined;
  readonly purpose?: string | undefined;
  readonly claim: string;
}

export interface MoneyApi {
  "GET /cases/:case/payments": { readonly query: PaymentsQuery; readonly answer: List<PaymentRow> };
  "GET /cases/:case/payments/drawing": { readonly query: MoneyQuery; readonly answer: MoneyAnswer };
  "GET /cases/:case/payments/proposed": { readonly answer: List<ProposedPaymentRow> };
  "POST /cases/:case/payments": { readonly body: NewPayment; readonly answer: Recorded };
}
