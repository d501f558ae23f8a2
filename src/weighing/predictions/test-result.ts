import { newcombe, poissonInterval, rateRatio, wilson } from "../../statistics/index.ts";
import { differenceLikelihood, ratioLikelihood } from "./compared-likelihood.ts";
import { countLikelihood, type PredictedRange, shareLikelihood } from "./likelihood.ts";

/** What a prediction is about, and the numbers it is made of, by the names of the columns that give them. */
export type TestCounts =
  | { readonly statistic: "share"; readonly x: number; readonly n: number }
  | { readonly statistic: "count"; readonly x: number }
  | {
      readonly statistic: "difference-of-shares";
      readonly x1: number;
      readonly n1: number;
      readonly x2: number;
      readonly n2: number;
    }
  | {
      readonly statistic: "ratio-of-rates";
      readonly x1: number;
      readonly t1: number;
      readonly x2: number;
      readonly t2: number;
    };

export type TestStatistic = TestCounts["statistic"];

/** The columns that each statistic is read from: x marked of n, x events in a time or population t. */
export const TEST_COLUMNS: Readonly<Record<TestStatistic, readonly string[]>> = {
  share: ["x", "n"],
  count: ["x"],
  "difference-of-shares": ["x1", "n1", "x2", "n2"],
  "ratio-of-rates": ["x1", "t1", "x2", "t2"],
};

/** What a statistic may be; a predicted range lies within. */
export const TEST_LIMITS: Readonly<Record<TestStatistic, PredictedRange>> = {
  share: { low: 0, high: 1 },
  count: { low: 0, high: Number.POSITIVE_INFINITY },
  "difference-of-shares": { low: -1, high: 1 },
  "ratio-of-rates": { low: 0, high: Number.POSITIVE_INFINITY },
};

/** The statistic with its 95 % interval (weighing.md, section 10): sampling alone, no doubt about the table. */
export interface TestEstimate {
  /** Infinite where only the second of two counts is 0. */
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** Wilson, exact Poisson, Newcombe, or Clopper and Pearson mapped to a ratio. NaN where nothing was counted. */
export function testEstimate(counts: TestCounts): TestEstimate {
  switch (counts.statistic) {
    case "share":
      return { estimate: counts.x / counts.n, ...wilson(counts.x, counts.n) };
    case "count":
      return { estimate: counts.x, ...poissonInterval(counts.x) };
    case "difference-of-shares": {
      const { difference, low, high } = newcombe(...sharesOf(counts));
      return { estimate: difference, low, high };
    }
    case "ratio-of-rates": {
      const { ratio, low, high } = rateRatio(...ratesOf(counts));
      return { estimate: ratio, low, high };
    }
  }
}

/** How likely the result was, were the truth somewhere in the range, each value in it as good as the others. */
export function testLikelihood(counts: TestCounts, range: PredictedRange): number {
  switch (counts.statistic) {
    case "share":
      return shareLikelihood(counts.x, counts.n, range);
    case "count":
      return countLikelihood(counts.x, range);
    case "difference-of-shares":
      return differenceLikelihood(...sharesOf(counts), range);
    case "ratio-of-rates":
      return ratioLikelihood(...ratesOf(counts), range);
  }
}

function sharesOf({ x1, n1, x2, n2 }: Extract<TestCounts, { statistic: "difference-of-shares" }>) {
  return [
    { marked: x1, total: n1 },
    { marked: x2, total: n2 },
  ] as const;
}

function ratesOf({ x1, t1, x2, t2 }: Extract<TestCounts, { statistic: "ratio-of-rates" }>) {
  return [
    { count: x1, exposure: t1 },
    { count: x2, exposure: t2 },
  ] as const;
}
