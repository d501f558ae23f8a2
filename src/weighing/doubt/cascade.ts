/**
 * What a retraction, a broken passage, a failed test or a changed judgement does to everything that rests on it
 * (data-model.md, section 7). Doubt deletes nothing: it is derived, and goes when its cause goes.
 */
export type DoubtStatus = "sound" | "weakened" | "unsupported" | "withdrawn" | "stale";

/** Anything that rests on something: a passage on a capture, a claim on passages, an item on claims, a finding on items. */
export interface Resting {
  readonly id: string;
  readonly on: readonly Support[];
  /** Retracted itself, or found wanting: a capture that is false, a table that failed its test. */
  readonly withdrawn?: boolean;
  /** A judgement: when anything beneath it changes it is stale until somebody makes it again. */
  readonly judgement?: boolean;
}

export interface Support {
  readonly id: string;
  /** Without it nothing stands, however much else there is: the translation a claim is read in, one side of a match. */
  readonly required?: boolean;
}

export interface Doubt {
  readonly id: string;
  readonly status: Exclude<DoubtStatus, "sound">;
  /** The supports that are in doubt themselves, sorted; empty for what is withdrawn itself. */
  readonly through: readonly string[];
}

/**
 * All that is not sound, in the order given. Works on circles, too: everything starts sound and only ever gets worse, so
 * the walk ends. Time grows with the number of supports.
 *
 * @throws RangeError where a support is not among `resting`
 */
export function findDoubt(resting: readonly Resting[]): Doubt[] {
  const byId = new Map(resting.map((each) => [each.id, each]));
  const above = dependants(resting, byId);
  const status = new Map<string, DoubtStatus>();
  const waiting = resting.filter(({ withdrawn }) => withdrawn === true).map(({ id }) => id);
  for (const id of waiting) status.set(id, "withdrawn");
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const dependant of above.get(next) ?? []) {
      const was = status.get(dependant.id) ?? "sound";
      const is = statusOf(dependant, status);
      if (is === was) continue;
      status.set(dependant.id, is);
      waiting.push(dependant.id);
    }
  }
  return resting.flatMap(({ id, on }) => doubtOf(id, on, status));
}

function dependants(
  resting: readonly Resting[],
  byId: ReadonlyMap<string, Resting>,
): ReadonlyMap<string, readonly Resting[]> {
  const above = new Map<string, Resting[]>();
  for (const each of resting) {
    for (const { id } of each.on) {
      if (!byId.has(id)) throw new RangeError(`${each.id} rests on ${id}, which is not there`);
      const known = above.get(id);
      if (known === undefined) above.set(id, [each]);
      else known.push(each);
    }
  }
  return above;
}

function statusOf(
  { on, withdrawn, judgement }: Resting,
  status: ReadonlyMap<string, DoubtStatus>,
): DoubtStatus {
  if (withdrawn === true) return "withdrawn";
  const doubted = on.filter(({ id }) => (status.get(id) ?? "sound") !== "sound");
  if (doubted.length === 0) return "sound";
  if (judgement === true) return "stale";
  const lost = doubted.filter(({ id }) => isLost(status.get(id)));
  if (lost.length === on.length || lost.some(({ required }) => required === true)) return "unsupported";
  return "weakened";
}

function isLost(status: DoubtStatus | undefined): boolean {
  return status === "withdrawn" || status === "unsupported";
}

function doubtOf(id: string, on: readonly Support[], status: ReadonlyMap<string, DoubtStatus>): Doubt[] {
  const own = status.get(id) ?? "sound";
  if (own === "sound") return [];
  const through =
    own === "withdrawn" ? [] : on.map((support) => support.id).filter((each) => status.has(each));
  return [{ id, status: own, through: through.sort() }];
}
