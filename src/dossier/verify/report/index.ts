/** What verification says: one check at a time, four verdicts over them, and what none of it shows. */
import { type Verdict, worstOf } from "../../../ledger/index.ts";

/** The four questions that a reader has. */
export type VerdictName = "integrity" | "identity" | "time" | "reasoning";

/** The ten steps of evidence.md, section 8. */
export type Step = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

export interface BundleCheck {
  readonly step: Step;
  /** What was checked, a stable name. */
  readonly id: string;
  /** Which verdict it enters; a warning enters none, for only somebody else's pin could turn it into one. */
  readonly of: VerdictName | "warning";
  readonly verdict: Verdict;
  /** What was found, as a sentence. */
  readonly message: string;
  /** A file of the bundle, and a place in it. */
  readonly where?: string;
}

/** Makes the checks of one step that enter one verdict. */
export interface Checker {
  ok(message: string, where?: string): BundleCheck;
  failed(message: string, where?: string): BundleCheck;
  notEstablished(message: string, where?: string): BundleCheck;
  cannotCheck(message: string, where?: string): BundleCheck;
  warning(message: string, where?: string): BundleCheck;
}

export function checker(step: Step, id: string, of: VerdictName): Checker {
  const make =
    (verdict: Verdict, kind: BundleCheck["of"] = of) =>
    (message: string, where?: string): BundleCheck => ({
      step,
      id,
      of: kind,
      verdict,
      message,
      ...(where === undefined ? {} : { where }),
    });
  return {
    ok: make("ok"),
    failed: make("failed"),
    notEstablished: make("not established"),
    cannotCheck: make("cannot check"),
    warning: make("not established", "warning"),
  };
}

/** How many faults of one kind are told; all are counted. */
const FAULTS_SHOWN = 20;

/** The faults, shortened with their count; where there are none, that all is well. */
export function faultsOr(
  faults: readonly BundleCheck[],
  { ok, failed }: Checker,
  well: string,
): BundleCheck[] {
  if (faults.length === 0) return [ok(well)];
  if (faults.length <= FAULTS_SHOWN) return [...faults];
  const rest = faults.length - FAULTS_SHOWN;
  return [...faults.slice(0, FAULTS_SHOWN), failed(`And ${rest} more of these faults.`)];
}

/** The worst of what was asked for a verdict; where nothing was, it could not be checked. */
export function verdictOf(name: VerdictName, checks: readonly BundleCheck[]): Verdict {
  const own = checks.filter(({ of }) => of === name);
  return own.length === 0 ? "cannot check" : worstOf(own.map(({ verdict }) => verdict));
}

/** A name from a stranger's bundle, so that no control or look-alike in it passes for ours. */
export function quoted(text: string): string {
  const short = text.length > 120 ? `${text.slice(0, 120)}…` : text;
  return JSON.stringify(short).replaceAll(/[\u007f-\uffff]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** What even a clean report does not show, as sentences. */
export const UNPROVED: readonly string[] = [
  "That what the sources say is true.",
  "That a site really showed what was captured from it.",
  "That everything that was collected is told of here.",
  "That nothing was rewritten before somebody else first held a checkpoint or a proof of its time.",
  "That what was redacted was redacted rightly.",
];
