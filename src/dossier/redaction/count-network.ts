/**
 * A table of counts with its margins, as a network: each count is what flows along an edge, and what flows into a node flows out of
 * it, for the counts of a row sum to its margin. What is known of a hidden count is then how far the flow on its edge can be
 * raised and lowered while every shown count stays as it is (Gusfield 1988). The bounds are exact: the network has whole numbers
 * wherever it has any.
 */
export interface CountEdge {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

export interface CountBounds {
  readonly low: number;
  readonly high: number;
}

/** Whether the count on an edge is hidden. */
export type Hidden = (edge: number) => boolean;

/** Between which bounds a reader who sees all other counts knows this one to be. Nothing bounds it above: infinity. */
export function boundsOf(edges: readonly CountEdge[], edge: number, hidden: Hidden): CountBounds {
  const { from, to, value } = edges[edge] as CountEdge;
  if (!hidden(edge)) return { low: value, high: value };
  const residual = residualOf(edges, edge, hidden);
  const low = value - Math.min(value, mostFlow(residual.copy(), from, to));
  return { low, high: value + mostFlow(residual, to, from) };
}

interface Residual {
  readonly arcs: readonly { readonly from: number; readonly to: number }[];
  readonly capacity: number[];
  copy(): Residual;
}

/** Every hidden count but one may grow without end, and shrink to nothing. */
function residualOf(edges: readonly CountEdge[], without: number, hidden: Hidden): Residual {
  const arcs: { from: number; to: number }[] = [];
  const capacity: number[] = [];
  edges.forEach(({ from, to, value }, at) => {
    if (at === without || !hidden(at)) return;
    arcs.push({ from, to }, { from: to, to: from });
    capacity.push(Number.POSITIVE_INFINITY, value);
  });
  const made = (amounts: number[]): Residual => ({ arcs, capacity: amounts, copy: () => made([...amounts]) });
  return made(capacity);
}

/** How much can be sent from one node to another; arcs come in pairs, there and back. Shortest ways first (Edmonds and Karp). */
function mostFlow({ arcs, capacity }: Residual, from: number, to: number): number {
  const leaving = new Map<number, number[]>();
  for (const [at, { from: node }] of arcs.entries()) leaving.set(node, [...(leaving.get(node) ?? []), at]);
  let total = 0;
  for (;;) {
    const way = shortestWay(leaving, arcs, capacity, from, to);
    if (way === undefined) return total;
    const amount = Math.min(...way.map((at) => capacity[at] as number));
    if (amount === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
    for (const at of way) {
      capacity[at] = (capacity[at] as number) - amount;
      capacity[at ^ 1] = (capacity[at ^ 1] as number) + amount;
    }
    total += amount;
  }
}

function shortestWay(
  leaving: ReadonlyMap<number, readonly number[]>,
  arcs: Residual["arcs"],
  capacity: readonly number[],
  from: number,
  to: number,
): number[] | undefined {
  const reachedBy = new Map<number, number | undefined>([[from, undefined]]);
  const waiting = [from];
  for (let at = 0; at < waiting.length && !reachedBy.has(to); at++) {
    for (const arc of leaving.get(waiting[at] as number) ?? []) {
      const next = (arcs[arc] as { to: number }).to;
      if (reachedBy.has(next) || (capacity[arc] as number) <= 0) continue;
      reachedBy.set(next, arc);
      waiting.push(next);
    }
  }
  if (!reachedBy.has(to)) return undefined;
  const way: number[] = [];
  for (
    let arc = reachedBy.get(to);
    arc !== undefined;
    arc = reachedBy.get((arcs[arc] as { from: number }).from)
  )
    way.push(arc);
  return way.reverse();
}
