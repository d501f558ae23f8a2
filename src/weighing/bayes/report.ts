/**
 * A report is not the fact. What a report adds is capped by how often such a report is made when the fact is so (hit
 * rate) and when it is not (false-report rate): however strong the fact, the ratio stays between f/h and h/f. Interest
 * enters here, per hypothesis: a speaker who gains by the report makes it when it is false, too.
 */
export interface Report {
  /** P(the fact | hypothesis). */
  readonly fact: number;
  /** P(report | the fact). */
  readonly hit: number;
  /** P(report | not the fact). */
  readonly falseReport: number;
}

/** P(report | hypothesis) = e (h - f) + f (weighing.md, section 3). A report of a report takes this as its `fact`. */
export function reportLikelihood({ fact, hit, falseReport }: Report): number {
  return fact * (hit - falseReport) + falseReport;
}

/** A range of a number that somebody put down: the value, and how low and high they would still accept. */
export interface Range {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The likelihood of a report whose three numbers are ranges: the outer bound over all that they allow. */
export function reportRange(report: Readonly<Record<keyof Report, Range>>): Range {
  const { fact, hit, falseReport } = report;
  const at = (end: "low" | "high"): number[] =>
    [fact.low, fact.high].map((each) =>
      reportLikelihood({ fact: each, hit: hit[end], falseReport: falseReport[end] }),
    );
  return {
    value: reportLikelihood({ fact: fact.value, hit: hit.value, falseReport: falseReport.value }),
    low: Math.min(...at("low")),
    high: Math.max(...at("high")),
  };
}

/**
 * P(a search found nothing | hypothesis) = 1 - e d, where `trace` is P(there is a trace | hypothesis) and `detection` the
 * probability that this search finds one that is there. A search that could find nothing says nothing.
 */
export function absenceLikelihood(trace: number, detection: number): number {
  return 1 - trace * detection;
}

/** `absenceLikelihood` where both numbers are ranges. */
export function absenceRange(trace: Range, detection: Range): Range {
  return {
    value: absenceLikelihood(trace.value, detection.value),
    low: absenceLikelihood(trace.high, detection.high),
    high: absenceLikelihood(trace.low, detection.low),
  };
}
