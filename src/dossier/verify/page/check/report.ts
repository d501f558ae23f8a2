/** What the page found: one line a check. */
export type PageVerdict = "ok" | "failed" | "not established";

export interface PageCheck {
  readonly group: "files" | "seal" | "ledger" | "quotations";
  readonly verdict: PageVerdict;
  readonly message: string;
  /** A file of the bundle. */
  readonly where?: string;
}

/** How many faults of one kind are told. */
const SHOWN = 20;

export function faultsOr(
  group: PageCheck["group"],
  faults: readonly { readonly message: string; readonly where?: string }[],
  well: string,
): PageCheck[] {
  if (faults.length === 0) return [{ group, verdict: "ok", message: well }];
  const checks = faults.slice(0, SHOWN).map((fault): PageCheck => ({ group, verdict: "failed", ...fault }));
  if (faults.length > SHOWN)
    checks.push({ group, verdict: "failed", message: `And ${faults.length - SHOWN} more of these faults.` });
  return checks;
}

export function worst(checks: readonly PageCheck[]): PageVerdict {
  const verdicts = checks.map(({ verdict }) => verdict);
  if (verdicts.includes("failed")) return "failed";
  return verdicts.includes("not established") || verdicts.length === 0 ? "not established" : "ok";
}
