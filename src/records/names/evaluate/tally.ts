/** Counts of scores by label, in hundredths, from which every threshold can be read without keeping the scores. */

/** What a threshold gives: counts and the ratios of them; an undefined ratio is 0. */
export interface ThresholdMeasure {
  readonly threshold: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const STEPS = 100;

export class Tally {
  readonly #matches: Float64Array = new Float64Array(STEPS + 1);
  readonly #others: Float64Array = new Float64Array(STEPS + 1);

  add(score: number, isMatch: boolean): void {
    // A score of 0.7 is at the threshold 0.70 whatever its last bits are.
    const step = Math.min(STEPS, Math.max(0, Math.floor(score * STEPS + 1e-9)));
    const counts = isMatch ? this.#matches : this.#others;
    counts[step] = (counts[step] as number) + 1;
  }

  get rows(): number {
    return total(this.#matches, 0) + total(this.#others, 0);
  }

  /** Predicted a match is what scores at least `threshold`, taken to hundredths. */
  at(threshold: number): ThresholdMeasure {
    const step = Math.min(STEPS + 1, Math.max(0, Math.ceil(threshold * STEPS - 1e-9)));
    const [tp, fp] = [total(this.#matches, step), total(this.#others, step)];
    const [fn, tn] = [total(this.#matches, 0) - tp, total(this.#others, 0) - fp];
    const precision = ratio(tp, tp + fp);
    const recall = ratio(tp, tp + fn);
    const f1 = ratio(2 * tp, 2 * tp + fp + fn);
    return { threshold, tp, fp, fn, tn, precision, recall, f1 };
  }

  /** The threshold from 0.00 to 1.00 by 0.01 of the best F1; of equal ones the higher. */
  best(): ThresholdMeasure {
    let best = this.at(0);
    for (let step = 1; step <= STEPS; step++) {
      const measure = this.at(step / STEPS);
      if (measure.f1 >= best.f1) best = measure;
    }
    return best;
  }
}

function total(counts: Float64Array, from: number): number {
  let sum = 0;
  for (let step = from; step <= STEPS; step++) sum += counts[step] as number;
  return sum;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000;
}
