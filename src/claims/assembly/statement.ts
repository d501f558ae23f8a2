import type { Clause } from "../clauses/index.ts";
import type { FoundLink } from "../found.ts";
import type { SentenceText } from "../text/section.ts";

export interface ClaimSlots {
  readonly hedges: readonly number[];
  readonly dates: readonly number[];
  readonly amounts: readonly number[];
  readonly names: readonly number[];
  readonly quotations: readonly number[];
}

/** A claim before it is judged: where it stands and who says it. */
export interface Statement {
  readonly sentence: SentenceText;
  readonly clause: Clause;
  readonly chain: readonly FoundLink[];
  readonly slots: ClaimSlots;
  /** The act of reporting itself, not what is reported. */
  readonly isReportingEvent?: boolean;
}
