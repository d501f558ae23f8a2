import { addDecimals, type DayInterval, multiplyDecimals, readEdtf, roundDecimal } from "../../base/index.ts";
import type { ExchangeRate, Payment } from "../entries/world.ts";
import type { ListedPayment } from "./payments.ts";

export const TOTAL_PARTS = ["payer", "beneficiary", "programme"] as const;
export type TotalPart = (typeof TOTAL_PARTS)[number];

/** What is added up: one kind of payment, in one currency. Paid, promised, owed and forgiven are never added together. */
export interface PaymentTotal {
  readonly paymentKind: Payment["paymentKind"];
  /** ISO 4217; undefined for amounts of which no source gives the currency. */
  readonly currency: string | undefined;
  /** Exact sum of the amounts that are known; undefined where none is. */
  readonly sum: string | undefined;
  readonly payments: readonly string[];
  /** How many of them are stated as about, at least or at most so much; the sum is then no more exact. */
  readonly bounds: Readonly<Record<"about" | "atLeast" | "atMost", number>>;
  /** Payments of which no source gives the amount; they are in no sum. */
  readonly unknown: readonly string[];
  readonly converted: ConvertedTotal | undefined;
}

/** The sum in another currency, by rates that a person supplied. */
export interface ConvertedTotal {
  readonly currency: string;
  /** To two places, halves away from zero; undefined where no amount could be converted. */
  readonly sum: string | undefined;
  readonly rates: readonly (ExchangeRate & { readonly payments: readonly string[] })[];
  /** Payments for whose currency no rate was supplied. */
  readonly notConverted: readonly string[];
}

export interface PartTotals {
  readonly part: TotalPart;
  /** Label of the actor, or the programme; undefined where no source names one. */
  readonly name: string | undefined;
  readonly handle: string | undefined;
  readonly totals: readonly PaymentTotal[];
}

export interface PaymentTotals {
  readonly all: readonly PaymentTotal[];
  readonly parts: readonly PartTotals[];
}

export interface Conversion {
  readonly to: string;
  readonly rates: readonly ExchangeRate[];
}

/** Adds payments up, for each payer, beneficiary and programme. Each payment counts once, however many claims report it. */
export function totalPayments(payments: readonly ListedPayment[], conversion?: Conversion): PaymentTotals {
  return {
    all: totalsOf(payments, conversion),
    parts: TOTAL_PARTS.flatMap((part) =>
      groupBy(payments, (each) => partKey(each, part)).map((group) => {
        const first = group[0] as ListedPayment;
        const actor = part === "programme" ? undefined : first[part];
        return {
          part,
          name: part === "programme" ? first.programme : actor?.label,
          handle: actor?.handle,
          totals: totalsOf(group, conversion),
        };
      }),
    ),
  };
}

function partKey(payment: ListedPayment, part: TotalPart): string {
  return (part === "programme" ? payment.programme : payment[part]?.id) ?? "";
}

function totalsOf(payments: readonly ListedPayment[], conversion: Conversion | undefined): PaymentTotal[] {
  return groupBy(payments, ({ paymentKind, currency }) => `${paymentKind} ${currency ?? ""}`)
    .map((group) => totalOf(group, conversion))
    .sort(
      (a, b) =>
        KINDS.indexOf(a.paymentKind) - KINDS.indexOf(b.paymentKind) || compare(a.currency, b.currency),
    );
}

const KINDS: readonly Payment["paymentKind"][] = ["paid", "promised", "owed", "forgiven"];

function totalOf(group: readonly ListedPayment[], conversion: Conversion | undefined): PaymentTotal {
  const { paymentKind, currency } = group[0] as ListedPayment;
  const known = group.filter(({ amount }) => amount !== undefined);
  const counted = (bound: Payment["bound"]) => known.filter((each) => each.bound === bound).length;
  const isSame = conversion === undefined || currency === undefined || currency === conversion.to;
  return {
    paymentKind,
    currency,
    sum: sumOf(known.map(({ amount }) => amount as string)),
    payments: group.map(({ handle }) => handle),
    bounds: { about: counted("about"), atLeast: counted("atLeast"), atMost: counted("atMost") },
    unknown: group.filter(({ amount }) => amount === undefined).map(({ handle }) => handle),
    converted: isSame ? undefined : convert(known, conversion),
  };
}

function convert(payments: readonly ListedPayment[], { to, rates }: Conversion): ConvertedTotal {
  const usable = rates.filter((rate) => rate.from === payments[0]?.currency && rate.to === to);
  const used = new Map<ExchangeRate, string[]>();
  const sums: string[] = [];
  const notConverted: string[] = [];
  for (const { handle, amount, date } of payments) {
    const rate = rateFor(date?.value, usable);
    if (rate === undefined) notConverted.push(handle);
    else {
      sums.push(multiplyDecimals(amount as string, rate.rate));
      used.set(rate, [...(used.get(rate) ?? []), handle]);
    }
  }
  const sum = sumOf(sums);
  return {
    currency: to,
    sum: sum === undefined ? undefined : roundDecimal(sum, 2),
    rates: [...used].map(([rate, handles]) => ({ ...rate, payments: handles })),
    notConverted,
  };
}

/**
 * The rate whose date is nearest to that of the payment, the earlier of two as near. A payment without a date, or with one
 * that leaves its days open, is converted only where there is but one rate: nothing says which of several would be right.
 */
function rateFor(date: string | undefined, rates: readonly ExchangeRate[]): ExchangeRate | undefined {
  const middle = date === undefined ? undefined : middleDay(date);
  if (middle === undefined) return rates.length === 1 ? rates[0] : undefined;
  const byDistance = [...rates].sort(
    (a, b) => distance(a.date, middle) - distance(b.date, middle) || compare(a.date, b.date),
  );
  return byDistance[0];
}

function distance(date: string, day: number): number {
  return Math.abs((middleDay(date) ?? Number.POSITIVE_INFINITY) - day);
}

function middleDay(date: string): number | undefined {
  const { earliest, latest } = readEdtf(date) as DayInterval;
  if (earliest === undefined || latest === undefined) return undefined;
  return (Date.parse(earliest) + Date.parse(latest)) / 2;
}

function sumOf(amounts: readonly string[]): string | undefined {
  return amounts.length === 0 ? undefined : amounts.reduce(addDecimals, "0");
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.values()];
}

function compare(a: string | undefined, b: string | undefined): number {
  return (a ?? "") < (b ?? "") ? -1 : (a ?? "") > (b ?? "") ? 1 : 0;
}
