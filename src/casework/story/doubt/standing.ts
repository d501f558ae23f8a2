import type { Support } from "../../../weighing/index.ts";

/** Why something is withdrawn itself. */
export interface Withdrawal {
  readonly kind:
    | "withdrawn"
    | "corrected"
    | "superseded"
    | "false-capture"
    | "undone"
    | "judged otherwise"
    | "what if";
  readonly reason: string;
  /** Number of the entry; undefined for what is only supposed. */
  readonly seq?: number | undefined;
}

/** A thing with its supports, before it is known what was withdrawn. */
export interface Standing {
  readonly id: string;
  readonly on: readonly Support[];
  readonly judgement?: boolean;
}
