/**
 * The smallest set of positive judgements whose removal ends a dispute: after it no path of positives joins a pair judged
 * negative. Finding it is hard in general (multicut); groups are small, so it is searched exactly, by branching on a
 * shortest path, for as long as the budget lasts, and given as merely sufficient after that.
 */
import type { CurrentPair } from "./judgement.ts";

export interface Resolution {
  readonly remove: readonly CurrentPair[];
  /** False where the search was cut short: the set ends the dispute, and a smaller one may. */
  readonly smallest: boolean;
}

/** Steps of the search; far more than any group of some dozen members needs. */
const BUDGET = 20_000;

export function smallestRemoval(
  positives: readonly CurrentPair[],
  negatives: readonly CurrentPair[],
): Resolution {
  const budget = { left: BUDGET };
  for (let size = 1; size <= positives.length; size++) {
    const found = search(positives, negatives, new Set(), size, budget);
    if (found) return { remove: positives.filter((pair) => found.has(pair)), smallest: budget.left > 0 };
    if (budget.left <= 0) break;
  }
  const greedy = cutEveryPath(positives, negatives);
  return { remove: positives.filter((pair) => greedy.has(pair)), smallest: false };
}

type Removed = ReadonlySet<CurrentPair>;

/** Every solution removes at least one edge of any path that is still there: try each in turn. */
function search(
  positives: readonly CurrentPair[],
  negatives: readonly CurrentPair[],
  removed: Removed,
  more: number,
  budget: { left: number },
): Removed | undefined {
  if (budget.left-- <= 0) return undefined;
  const path = anyPath(positives, negatives, removed);
  if (path === undefined) return removed;
  if (more === 0) return undefined;
  for (const edge of path) {
    const found = search(positives, negatives, new Set([...removed, edge]), more - 1, budget);
    if (found) return found;
  }
  return undefined;
}

function cutEveryPath(positives: readonly CurrentPair[], negatives: readonly CurrentPair[]): Removed {
  const removed = new Set<CurrentPair>();
  for (
    let path = anyPath(positives, negatives, removed);
    path;
    path = anyPath(positives, negatives, removed)
  ) {
    removed.add(path[0] as CurrentPair);
  }
  return removed;
}

/** The shortest path of positives that joins a pair judged negative; undefined when there is none. */
function anyPath(
  positives: readonly CurrentPair[],
  negatives: readonly CurrentPair[],
  removed: Removed,
): readonly CurrentPair[] | undefined {
  const left = positives.filter((pair) => !removed.has(pair));
  const paths = negatives.flatMap((pair) => {
    const path = shortestPath(left, pair.left, pair.right);
    return path ? [path] : [];
  });
  return paths.sort((a, b) => a.length - b.length)[0];
}

function shortestPath(edges: readonly CurrentPair[], from: string, to: string): CurrentPair[] | undefined {
  const cameBy = new Map<string, CurrentPair | undefined>([[from, undefined]]);
  const open = [from];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    if (at === to) return traced(cameBy, from, to);
    for (const edge of edges) {
      if (edge.left !== at && edge.right !== at) continue;
      const next = edge.left === at ? edge.right : edge.left;
      if (cameBy.has(next)) continue;
      cameBy.set(next, edge);
      open.push(next);
    }
  }
  return undefined;
}

function traced(
  cameBy: ReadonlyMap<string, CurrentPair | undefined>,
  from: string,
  to: string,
): CurrentPair[] {
  const path: CurrentPair[] = [];
  for (let at = to; at !== from; ) {
    const edge = cameBy.get(at) as CurrentPair;
    path.push(edge);
    at = edge.left === at ? edge.right : edge.left;
  }
  return path;
}
