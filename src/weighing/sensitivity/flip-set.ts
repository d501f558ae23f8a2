import { TIE } from "../tie.ts";
import { leadersOf } from "./leaders.ts";

/** The fewest parts of the evidence without which another hypothesis at least ties with the leader. */
export interface FlipSet {
  /** Positions of the parts, in order. Empty where the leader does not lead alone to begin with. */
  readonly removed: readonly number[];
  /** The hypothesis that then at least ties. */
  readonly challenger: number;
}

/**
 * Finds the smallest flip set where a score is a sum over parts: log weights over clusters, or minus the inconsistencies
 * over the rows of a matrix. Exact at every size: against one challenger the parts that favour the leader most are the
 * fewest that close the gap, and the smallest over all challengers is the smallest there is.
 *
 * @param start what each hypothesis has before any part (log prior; 0), one number a hypothesis
 * @param parts a row a part, what it adds to each hypothesis
 * @returns undefined where no removal lets another hypothesis tie
 */
export function smallestFlipSet(
  start: readonly number[],
  parts: readonly (readonly number[])[],
): FlipSet | undefined {
  const scores = start.map((own, at) => parts.reduce((sum, row) => sum + (row[at] ?? 0), own));
  const [leader] = leadersOf(scores);
  if (leader === undefined) return undefined;
  const sets = scores.flatMap((_, challenger) => {
    const removed = challenger === leader ? undefined : closingParts(leader, challenger, scores, parts);
    return removed === undefined ? [] : [{ removed, challenger }];
  });
  return sets.reduce<FlipSet | undefined>(
    (best, each) => (best === undefined || each.removed.length < best.removed.length ? each : best),
    undefined,
  );
}

function closingParts(
  leader: number,
  challenger: number,
  scores: readonly number[],
  parts: readonly (readonly number[])[],
): number[] | undefined {
  const leads = parts
    .map((row, at) => ({ at, lead: (row[leader] ?? 0) - (row[challenger] ?? 0) }))
    .filter(({ lead }) => lead > 0)
    .sort((a, b) => b.lead - a.lead || a.at - b.at);
  let gap = (scores[leader] ?? 0) - (scores[challenger] ?? 0);
  const removed: number[] = [];
  for (const { at, lead } of leads) {
    if (gap <= TIE) break;
    gap -= lead;
    removed.push(at);
  }
  return gap <= TIE ? removed.sort((a, b) => a - b) : undefined;
}
