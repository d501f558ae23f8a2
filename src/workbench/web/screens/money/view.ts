import { oneOf, textOf } from "../../app/place.ts";
import type { RawView } from "../../app/screen.ts";

export const FORMS = ["bands", "matrix", "date"] as const;

/** What of the money is shown, as the address has it. */
export interface MoneyView {
  /** Three letters, or `none`; that of the most payments where it is missing. */
  readonly currency: string | undefined;
  readonly form: (typeof FORMS)[number];
  /** Handles of payments that one band is made of. */
  readonly only: string | undefined;
  readonly words: string | undefined;
  readonly sort: string | undefined;
  /** Id of the payment that is the current one. */
  readonly row: string | undefined;
}

export function moneyView(raw: RawView): MoneyView {
  const currency = textOf(raw["currency"]);
  return {
    currency: currency !== undefined && /^([A-Z]{3}|none)$/.test(currency) ? currency : undefined,
    form: oneOf(raw["form"], FORMS) ?? "bands",
    only: textOf(raw["only"]),
    words: textOf(raw["words"]),
    sort: textOf(raw["sort"]),
    row: textOf(raw["row"]),
  };
}
