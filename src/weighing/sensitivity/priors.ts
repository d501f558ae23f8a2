import { fromLogs, logWeights, valueAt } from "../bayes/posterior.ts";

/** The posteriors when one prior is set to `prior` and the others keep their proportion. */
export interface SweepPoint {
  readonly prior: number;
  readonly posterior: readonly number[];
}

// The ends and step of a sweep (weighing.md, section 6).
const SWEEP_STEPS = 99;

/** One prior from 0.01 to 0.99 in steps of a hundredth, the others in fixed proportion. */
export function sweepPrior(
  prior: readonly number[],
  logLikelihoods: readonly (readonly number[])[],
  hypothesis: number,
): SweepPoint[] {
  // The evidence is the same at every step and is added up once.
  const evidence = logWeights(
    prior.map(() => 1),
    logLikelihoods,
  );
  return Array.from({ length: SWEEP_STEPS }, (_, step) => {
    const share = (step + 1) / (SWEEP_STEPS + 1);
    const moved = withPrior(prior, hypothesis, share);
    return {
      prior: share,
      posterior: fromLogs(moved.map((each, at) => Math.log(each) + valueAt(evidence, at))),
    };
  });
}

/**
 * The prior at which this hypothesis ties with the strongest of the others, which keep their proportion. Undefined where
 * it has no likelihood at all.
 */
export function breakEvenPrior(
  prior: readonly number[],
  logLikelihoods: readonly (readonly number[])[],
  hypothesis: number,
): number | undefined {
  const rest = 1 - valueAt(prior, hypothesis);
  const weights = logWeights(
    prior.map((share, at) => (at === hypothesis ? 1 : share / rest)),
    logLikelihoods,
  );
  const rivals = weights.filter((_, at) => at !== hypothesis);
  // p own = (1 - p) strongest, solved for p in odds.
  const odds = Math.exp(Math.max(...rivals) - valueAt(weights, hypothesis));
  return Number.isFinite(odds) ? odds / (1 + odds) : undefined;
}

function withPrior(prior: readonly number[], hypothesis: number, share: number): number[] {
  const rest = 1 - valueAt(prior, hypothesis);
  return prior.map((each, at) => (at === hypothesis ? share : (each / rest) * (1 - share)));
}
