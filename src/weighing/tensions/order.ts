/**
 * One stated limit on the order of two events: the time of `later` is at least `-most` after that of `earlier`, written as
 * the difference constraint t(from) - t(to) <= most, in days. "A at least a day before B" is {from: A, to: B, most: -1}.
 */
export interface OrderConstraint {
  readonly from: string;
  readonly to: string;
  /** Days. */
  readonly most: number;
  /** The claim it rests on. */
  readonly claim?: string;
}

export type OrderVerdict =
  | { readonly consistent: true }
  | {
      readonly consistent: false;
      /** The constraints that cannot all hold, each event of the cycle once. */
      readonly cycle: readonly OrderConstraint[];
      /** Days by which they miss each other, below 0. */
      readonly cycleWeight: number;
    };

/**
 * Whether events can be put in an order that keeps every constraint: they can exactly when the graph of the constraints
 * has no cycle of negative weight (Bellman 1958, Ford 1956).
 */
export function checkOrder(constraints: readonly OrderConstraint[]): OrderVerdict {
  const events = [...new Set(constraints.flatMap(({ from, to }) => [from, to]))];
  const distance = new Map(events.map((event) => [event, 0]));
  const reachedBy = new Map<string, OrderConstraint>();
  let moved: string | undefined;
  for (let round = 0; round < events.length; round++) {
    moved = relax(constraints, distance, reachedBy);
    if (moved === undefined) return { consistent: true };
  }
  if (moved === undefined) return { consistent: true };
  const cycle = cycleThrough(moved, reachedBy, events.length);
  return { consistent: false, cycle, cycleWeight: cycle.reduce((sum, { most }) => sum + most, 0) };
}

/** Shortens every distance once; returns the last event that moved. */
function relax(
  constraints: readonly OrderConstraint[],
  distance: Map<string, number>,
  reachedBy: Map<string, OrderConstraint>,
): string | undefined {
  let moved: string | undefined;
  for (const constraint of constraints) {
    const through = (distance.get(constraint.to) ?? 0) + constraint.most;
    if (through >= (distance.get(constraint.from) ?? 0)) continue;
    distance.set(constraint.from, through);
    reachedBy.set(constraint.from, constraint);
    moved = constraint.from;
  }
  return moved;
}

/** From an event that still moves after as many rounds as there are events, going back leads onto the cycle. */
function cycleThrough(
  start: string,
  reachedBy: ReadonlyMap<string, OrderConstraint>,
  events: number,
): OrderConstraint[] {
  let event = start;
  for (let step = 0; step < events; step++) event = reachedBy.get(event)?.to ?? event;
  const cycle: OrderConstraint[] = [];
  const first = event;
  do {
    const constraint = reachedBy.get(event);
    if (constraint === undefined) break;
    cycle.push(constraint);
    event = constraint.to;
  } while (event !== first);
  return cycle;
}
