/**
 * How an item of evidence sits with a hypothesis, in the codes of Analysis of Competing Hypotheses: very consistent,
 * consistent, neutral, inconsistent, very inconsistent, or not bearing on it at all.
 */
export type Consistency = "CC" | "C" | "N" | "I" | "II" | "NA";

/** The codes as numbers (weighing.md, section 2, after Open Synthesis); `NA` is 0 and counts as neutral in a mean. */
export const CONSISTENCY_CODES: Readonly<Record<Consistency, number>> = {
  NA: 0,
  II: 1,
  I: 2,
  N: 3,
  C: 4,
  CC: 5,
};

export const NEUTRAL = 3;

/** What the raters said of one item under one hypothesis, in the order of their ids. Empty: nobody rated it. */
export type Votes = readonly Consistency[];

/** The mean of the votes, a vote of `NA` counted as neutral; undefined where nobody voted. */
export function cellMean(votes: Votes): number | undefined {
  if (votes.length === 0) return undefined;
  return votes.reduce((sum, vote) => sum + (CONSISTENCY_CODES[vote] || NEUTRAL), 0) / votes.length;
}

/**
 * How far raters are apart on one cell: the larger of the sample SD of "rated or not" and of the ratings themselves.
 * Undefined where nobody voted; an SD over fewer than two values is 0.
 */
export function disagreement(votes: Votes): number | undefined {
  if (votes.length === 0) return undefined;
  const bears = votes.map((vote) => (vote === "NA" ? 0 : 1));
  const rated = ratedCodes(votes);
  return Math.max(sampleDeviation(bears), sampleDeviation(rated));
}

/**
 * What the raters hold together: `NA` where more of them say so than rate, else the mean rating, a half rounded toward
 * neutral so that nobody's doubt is rounded away. Computed in integers.
 */
export function consensus(votes: Votes): Consistency | undefined {
  if (votes.length === 0) return undefined;
  const rated = ratedCodes(votes);
  if (votes.length - rated.length > rated.length) return "NA";
  const count = rated.length;
  const lean = rated.reduce((sum, code) => sum + code, 0) - NEUTRAL * count;
  const steps = Math.max(0, Math.ceil((2 * Math.abs(lean) - count) / (2 * count)));
  return codeOf(NEUTRAL + Math.sign(lean) * steps);
}

function ratedCodes(votes: Votes): number[] {
  return votes.filter((vote) => vote !== "NA").map((vote) => CONSISTENCY_CODES[vote]);
}

function codeOf(value: number): Consistency {
  const found = (Object.keys(CONSISTENCY_CODES) as Consistency[]).find(
    (code) => CONSISTENCY_CODES[code] === value,
  );
  if (found === undefined) throw new RangeError(`${value} is no code of consistency`);
  return found;
}

function sampleDeviation(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
