import { type ZodType, z } from "zod";
import { drawingAnswer, drawingFields } from "../drawing-query.ts";
import { doubtName, partFields } from "../endpoint.ts";
import type {
  MoneyAnswer,
  MoneyQuery,
  NewPayment,
  PaymentRow,
  PaymentsQuery,
  ProposedPaymentRow,
} from "./contract.ts";

const kind = z.enum(["paid", "promised", "owed", "forgiven"]);
const bound = z.enum(["exact", "about", "atLeast", "atMost"]);
const form = z.enum(["bands", "matrix", "date"]);
const sourceBrief = z.strictObject({ id: z.string(), seq: z.int(), name: z.string() }).nullable();
const party = z.strictObject({ id: z.string(), label: z.string() }).nullable();

export const paymentRow: ZodType<PaymentRow> = z.strictObject({
  id: z.string(),
  handle: z.string(),
  kind,
  payer: party,
  beneficiary: party,
  amount: z.string().nullable(),
  bound,
  currency: z.string().nullable(),
  date: z.string().nullable(),
  purpose: z.string().nullable(),
  programme: z.string().nullable(),
  origins: z.int(),
  claims: z.array(
    z.strictObject({
      id: z.string(),
      handle: z.string(),
      words: z.string(),
      by: z.string(),
      source: sourceBrief,
      sums: z.array(
        z.strictObject({
          words: z.string(),
          value: z.string().nullable(),
          currency: z.string().nullable(),
          contradicts: z.boolean(),
        }),
      ),
      doubt: doubtName,
    }),
  ),
  doubt: doubtName,
});

const partOfMoney = {
  words: z.string().max(200).optional(),
  currency: z
    .string()
    .regex(/^([A-Z]{3}|none)$/)
    .optional(),
  only: z.string().max(20_000).optional(),
};

export const paymentsQuery: ZodType<PaymentsQuery> = z.object({ ...partFields, ...partOfMoney });
export const moneyQuery: ZodType<MoneyQuery> = z.object({
  ...drawingFields,
  ...partOfMoney,
  form: form.optional(),
});

export const moneyAnswer: ZodType<MoneyAnswer> = z.strictObject({
  drawing: drawingAnswer,
  form,
  comesBack: z.boolean(),
  currencies: z.array(z.strictObject({ currency: z.string(), payments: z.int() })),
  currency: z.string(),
  totals: z.array(
    z.strictObject({
      kind,
      sum: z.string().nullable(),
      payments: z.int(),
      unknown: z.int(),
      inexact: z.int(),
    }),
  ),
});

export const proposedPaymentRow: ZodType<ProposedPaymentRow> = z.strictObject({
  claim: z.string(),
  handle: z.string(),
  words: z.string(),
  by: z.string(),
  source: sourceBrief,
  amounts: z.array(
    z.strictObject({
      words: z.string(),
      value: z.string().nullable(),
      currency: z.string().nullable(),
      bound: bound.nullable(),
    }),
  ),
  actors: z.array(z.string()),
});

const words = z.string().trim().min(1).max(500);

export const newPayment: ZodType<NewPayment> = z.strictObject({
  kind,
  payer: words.optional(),
  beneficiary: words.optional(),
  amount: words.optional(),
  bound: bound.optional(),
  currency: words.optional(),
  date: words.optional(),
  purpose: words.optional(),
  claim: z.string().min(1).max(80),
});
