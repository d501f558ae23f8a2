import type {
  ListedPayment,
  PaymentTotal,
  PaymentTotals,
  ProposedPayment,
  Things,
} from "../../casework/index.ts";
import type { Terminal } from "../terminal.ts";
import { counted } from "./words.ts";
import { claimLine, type Lines, linesFor, someOf } from "./world-lines.ts";

const BOUNDS = { exact: "", about: "about ", atLeast: "at least ", atMost: "at most " } as const;

export function describePayments(
  payments: readonly ListedPayment[],
  proposed: number,
  terminal: Terminal,
): string {
  const lines = linesFor(terminal);
  const left = Math.max(3, ...payments.map(({ handle }) => handle.length)) + 2;
  const blocks = payments.map((each) =>
    [
      lines.item(`${paymentLine(each)}; ${counted(each.origins, "origin")}`, each.handle.padEnd(left)),
      ...each.claims.flatMap((claim) => [
        lines.faint(claimLine(claim), " ".repeat(left)),
        ...claim.sums
          .filter(({ contradicts }) => contradicts)
          .map(({ words }) => lines.item(`≠ it says “${words}”`, " ".repeat(left + 2))),
      ]),
    ].join("\n"),
  );
  const rest =
    proposed === 0
      ? []
      : [
          "",
          lines.faint(
            `${counted(proposed, "accepted claim")} speaking of money, with no payment: careo payments propose CASE.`,
          ),
        ];
  return `${[...(blocks.length === 0 ? ["No payment has been entered."] : blocks), ...rest].join("\n")}\n`;
}

function paymentLine(payment: ListedPayment): string {
  const { paymentKind, payer, beneficiary, date, purpose, programme } = payment;
  const about = [
    ...(purpose === undefined ? [] : [`for ${purpose}`]),
    ...(programme === undefined ? [] : [`programme ${programme}`]),
    date === undefined ? "no date stated" : `${date.value} (${date.basis})`,
  ];
  const from = payer?.label ?? "somebody not named";
  const to = beneficiary?.label ?? "somebody not named";
  return `${paymentKind}: ${amountOf(payment)}, ${from} to ${to}; ${about.join("; ")}`;
}

function amountOf({ amount, bound, currency }: ListedPayment): string {
  if (amount === undefined)
    return currency === undefined ? "amount unknown" : `amount unknown, in ${currency}`;
  return `${BOUNDS[bound]}${grouped(amount)} ${currency ?? "(currency not stated)"}`;
}

/** Thousands set apart by a narrow space. */
function grouped(amount: string): string {
  const [whole = "", fraction] = amount.split(".");
  const spaced = whole.replace(/\B(?=(\d{3})+$)/g, "\u202f");
  return fraction === undefined ? spaced : `${spaced}.${fraction}`;
}

export function describeProposedPayments(proposed: readonly ProposedPayment[], terminal: Terminal): string {
  if (proposed.length === 0) return "No accepted claim speaks of money that no payment rests on.\n";
  const lines = linesFor(terminal);
  const blocks = proposed.map(({ claim, amounts, actors }) =>
    [
      lines.item(
        amounts
          .map(
            ({ words, value, currency, bound }) => `“${words}” (${bound} ${value ?? "?"} ${currency ?? ""})`,
          )
          .join("; "),
      ),
      lines.item(claimLine(claim), "    "),
      ...(actors.length === 0 ? [] : [lines.faint(`names: ${actors.join(", ")}`, "    ")]),
    ].join("\n"),
  );
  const foot = lines.faint(
    "Who paid whom is for you to say: careo payments add CASE --kind paid --payer A1 --beneficiary A2 --amount … --claim CLAIM; for a payment that is there, careo payments edit CASE PAYMENT --claim CLAIM.",
  );
  return `${[...blocks, "", foot].join("\n")}\n`;
}

export function describeRates(
  rates: readonly (Things["rate"] & { readonly handle: string })[],
  terminal: Terminal,
): string {
  const lines = linesFor(terminal);
  if (rates.length === 0) return "No rate of exchange has been supplied; nothing is converted.\n";
  return `${rates
    .map(({ handle, from, to, rate, date, source }) =>
      lines.item(`1 ${from} = ${rate} ${to} on ${date}, by ${source}`, `${handle.padEnd(4)}  `),
    )
    .join("\n")}\n`;
}

const PARTS = { payer: "By payer", beneficiary: "By beneficiary", programme: "By programme" } as const;

export function describeTotals(
  { all, parts }: PaymentTotals,
  to: string | undefined,
  terminal: Terminal,
): string {
  if (all.length === 0) return "No payment has been entered.\n";
  const lines = linesFor(terminal);
  const sections = (["payer", "beneficiary", "programme"] as const).flatMap((part) => {
    const here = parts.filter((each) => each.part === part);
    // A heading above the one line "no programme named" says nothing.
    if (here.every(({ name }) => name === undefined)) return [];
    return [
      "",
      lines.heading(PARTS[part]),
      ...here.flatMap(({ name, handle, totals }) => [
        lines.item(
          `${name ?? "not named"}${handle === undefined || handle === name ? "" : ` (${handle})`}`,
          "  ",
        ),
        ...totals.flatMap((each) => totalLines(each, "    ", lines)),
      ]),
    ];
  });
  const foot = [
    "Each payment is counted once, however many claims report it. What was paid, promised, owed and forgiven is never added together.",
    ...(to === undefined
      ? ["Nothing is converted; with rates that you supplied, --in CURRENCY shows converted figures beside."]
      : []),
  ];
  return `${[
    lines.heading("In all"),
    ...all.flatMap((each) => totalLines(each, "  ", lines)),
    ...sections,
    "",
    ...foot.map((each) => lines.faint(each)),
  ].join("\n")}\n`;
}

function totalLines(total: PaymentTotal, indent: string, lines: Lines): string[] {
  const { paymentKind, currency, sum, payments, unknown, bounds, converted } = total;
  const known = payments.length - unknown.length;
  const how = [
    ...(bounds.about > 0 ? [`${bounds.about} of them about`] : []),
    ...(bounds.atLeast > 0 ? [`${bounds.atLeast} at least`] : []),
    ...(bounds.atMost > 0 ? [`${bounds.atMost} at most`] : []),
  ];
  const figure =
    sum === undefined
      ? "no amount known"
      : `${leadOf(total)}${grouped(sum)} ${currency ?? "(currency not stated)"}`;
  const of =
    sum === undefined
      ? ""
      : ` in ${counted(known, "payment")}${how.length === 0 ? "" : ` (${how.join(", ")})`}`;
  const rest =
    unknown.length === 0
      ? ""
      : `, and ${counted(unknown.length, "payment")} of unknown amount (${someOf(unknown)})`;
  return [
    lines.item(`${paymentKind}: ${figure}${of}${rest}`, indent),
    ...convertedLines(converted, `${indent}  `, lines),
  ];
}

/** What may be said before a sum: it is no more exact than the least exact of its parts, and lacks what is unknown. */
function leadOf({ bounds, unknown }: PaymentTotal): string {
  const more = bounds.atLeast > 0 || unknown.length > 0;
  if (bounds.atMost > 0) return more || bounds.about > 0 ? "roughly, " : "at most ";
  if (bounds.about > 0) return more ? "at least about " : "about ";
  return more ? "at least " : "";
}

function convertedLines(converted: PaymentTotal["converted"], indent: string, lines: Lines): string[] {
  if (converted === undefined) return [];
  const { sum, currency, rates, notConverted } = converted;
  return [
    ...(sum === undefined ? [] : [lines.item(`= ${grouped(sum)} ${currency}, converted:`, indent)]),
    ...rates.map(({ from, to, rate, date, source, payments }) =>
      lines.faint(`1 ${from} = ${rate} ${to} on ${date}, by ${source} (${someOf(payments)})`, `${indent}  `),
    ),
    ...(notConverted.length === 0
      ? []
      : [
          lines.faint(
            `not converted to ${currency}, for no rate fits: ${someOf(notConverted)}`,
            `${indent}  `,
          ),
        ]),
  ];
}
