/** What a check came to. Never a shade between: what was not looked at is not "ok". */
export type Verdict = "ok" | "failed" | "not established" | "cannot check";

export interface Check {
  /** What was checked, a stable name. */
  readonly id: CheckId;
  readonly verdict: Verdict;
  /** What was found, as a sentence. */
  readonly message: string;
  readonly where?: string;
}

export type CheckId =
  | "case file"
  | "headers"
  | "unfinished write"
  | "payloads"
  | "erasures"
  | "order of time"
  | "checkpoints"
  | "signatures"
  | "pin"
  | "time";

/** The worst decides: a failure, then what could not be checked, then what is not established. */
export function worstOf(verdicts: Iterable<Verdict>): Verdict {
  const all = new Set(verdicts);
  const order: readonly Verdict[] = ["failed", "cannot check", "not established"];
  return order.find((each) => all.has(each)) ?? "ok";
}
