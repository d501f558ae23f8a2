/** Durations in microseconds, counted in halves, so that any number of them takes the same room. */
const PER_MICROSECOND = 2;
const LONGEST = 20_000;

export interface DurationSummary {
  readonly mean: number;
  readonly p50: number;
  readonly p95: number;
}

export class Durations {
  readonly #counts: Float64Array = new Float64Array(LONGEST * PER_MICROSECOND + 1);
  #sum = 0;
  #number = 0;

  add(microseconds: number): void {
    const step = Math.min(this.#counts.length - 1, Math.max(0, Math.round(microseconds * PER_MICROSECOND)));
    this.#counts[step] = (this.#counts[step] as number) + 1;
    this.#sum += microseconds;
    this.#number++;
  }

  summary(): DurationSummary {
    const mean = this.#number === 0 ? 0 : Math.round((this.#sum / this.#number) * 10) / 10;
    return { mean, p50: this.#quantile(0.5), p95: this.#quantile(0.95) };
  }

  #quantile(share: number): number {
    let seen = 0;
    for (let step = 0; step < this.#counts.length; step++) {
      seen += this.#counts[step] as number;
      if (seen > 0 && seen >= share * this.#number) return step / PER_MICROSECOND;
    }
    return 0;
  }
}
