import type { NameColumn } from "../names/index.ts";
import type { DateOrder } from "../table/dates/date-order.ts";

/** Which columns of a stored table matching reads, by their names in SQL. */
export interface MatchColumns {
  /** At least one. */
  readonly names: readonly { readonly column: NameColumn; readonly sql: string }[];
  readonly birthDate?: { readonly sql: string; readonly order: DateOrder };
  readonly gender?: { readonly sql: string };
  readonly nationality?: { readonly sql: string };
  /** By FollowTheMoney property, at most one column each. */
  readonly identifiers: readonly { readonly property: string; readonly sql: string }[];
}

/** How far a long step has come. `rows` of `total`, where the step counts rows. */
export interface MatchProgress {
  readonly step:
    | "sending rows"
    | "reading words"
    | "writing rows"
    | "reading the list"
    | "comparing words"
    | "probing"
    | "scoring";
  readonly rows?: number;
  readonly total?: number;
}
