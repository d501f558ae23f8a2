/** What people have said about pairs, and what holds of a pair now (design, data-model.md section 6). */

export type Verdict = "positive" | "negative" | "unsure";

/** One person's word on one pair. A score is no judgement: no number makes one. */
export interface PairJudgement {
  readonly id: string;
  /** Ids of records, mentions or actors; which is left and which right says nothing. */
  readonly left: string;
  readonly right: string;
  readonly verdict: Verdict;
  readonly rater: string;
  /** Place in the ledger: of two by one rater on one pair the later counts. */
  readonly order: number;
  /** Id of a judgement that this one replaces, whoever made that. */
  readonly supersedes?: string;
  /** A positive that rests on nothing beyond the name. */
  readonly nameOnly?: boolean;
}

/** What holds of a pair now. */
export interface CurrentPair {
  readonly left: string;
  readonly right: string;
  readonly verdict: Verdict;
  /** True where raters' current words differ; the verdict is then unsure. */
  readonly contested: boolean;
  readonly nameOnly: boolean;
  /** The current words, one by rater, in the order of the ledger. */
  readonly judgements: readonly PairJudgement[];
}

/** Identity is symmetric: a pair has one key whichever way round it was judged. */
export function pairKey(a: string, b: string): string {
  return a < b ? JSON.stringify([a, b]) : JSON.stringify([b, a]);
}

/** The pairs that anybody has judged, by key, in the order of their keys. Judgements may come in any order. */
export function currentPairs(judgements: readonly PairJudgement[]): ReadonlyMap<string, CurrentPair> {
  const replaced = new Set(judgements.flatMap(({ supersedes }) => supersedes ?? []));
  const byPair = new Map<string, Map<string, PairJudgement>>();
  for (const judgement of [...judgements].sort((a, b) => a.order - b.order)) {
    if (replaced.has(judgement.id)) continue;
    const key = pairKey(judgement.left, judgement.right);
    const raters = byPair.get(key) ?? new Map<string, PairJudgement>();
    byPair.set(key, raters.set(judgement.rater, judgement));
  }
  const keys = [...byPair.keys()].sort();
  return new Map(
    keys.map((key) => [key, currentPair([...(byPair.get(key) as Map<string, PairJudgement>).values()])]),
  );
}

function currentPair(judgements: readonly PairJudgement[]): CurrentPair {
  const [first] = judgements as readonly [PairJudgement];
  const [left, right] = [first.left, first.right].sort() as [string, string];
  const contested = judgements.some(({ verdict }) => verdict !== first.verdict);
  const verdict = contested ? "unsure" : first.verdict;
  // One rater with evidence beyond the name is enough to say that there is some.
  const nameOnly = verdict === "positive" && judgements.every((each) => each.nameOnly === true);
  const inOrder = [...judgements].sort((a, b) => a.order - b.order);
  return { left, right, verdict, contested, nameOnly, judgements: inOrder };
}

/**
 * What follows along a path of judged pairs: the same as the same is the same; the same as another is another; another than
 * another may be anybody, and what is unsure stays so.
 */
export function alongPath(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.length === 0 || verdicts.includes("unsure")) return "unsure";
  const negatives = verdicts.filter((verdict) => verdict === "negative").length;
  if (negatives === 0) return "positive";
  return negatives === 1 ? "negative" : "unsure";
}
