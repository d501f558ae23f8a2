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
 * All that is not sound, in the order given; ids are unique. Works on circles, too: everything starts sound and only ever gets
 * worse, so the walk ends. Time grows with the number of supports.
 *
 * @throws RangeError where a support is not among `resting`
 */
export function findDoubt(resting: readonly Resting[]): Doubt[] {
  const graph = numbered(resting);
  const status = new Uint8Array(resting.length);
  const waiting: number[] = [];
  for (const [at, { withdrawn }] of resting.entries()) {
    if (withdrawn !== true) continue;
    status[at] = WITHDRAWN;
    waiting.push(at);
  }
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const end = graph.aboveFrom[next + 1] as number;
    for (let edge = graph.aboveFrom[next] as number; edge < end; edge++) {
      const dependant = graph.above[edge] as number;
      const is = statusOf(dependant, resting[dependant] as Resting, graph, status);
      if (is === status[dependant]) continue;
      status[dependant] = is;
      waiting.push(dependant);
    }
  }
  return resting.flatMap((each, at) => doubtOf(each, at, graph, status));
}

const STATUSES: readonly DoubtStatus[] = ["sound", "weakened", "stale", "unsupported", "withdrawn"];
const [SOUND, WEAKENED, STALE, UNSUPPORTED, WITHDRAWN] = [0, 1, 2, 3, 4] as const;

/** Supports by number instead of by id: a case has a hundred thousand things, and a map of arrays of them is slow to make. */
interface Numbered {
  /** Where the supports of a thing begin in `on`; those of the next follow. */
  readonly onFrom: Int32Array;
  readonly on: Int32Array;
  /** The same the other way round: what rests on a thing. */
  readonly aboveFrom: Int32Array;
  readonly above: Int32Array;
}

function numbered(resting: readonly Resting[]): Numbered {
  const numberOf = new Map(resting.map(({ id }, at) => [id, at]));
  const onFrom = new Int32Array(resting.length + 1);
  for (const [at, { on }] of resting.entries()) onFrom[at + 1] = (onFrom[at] as number) + on.length;
  const on = new Int32Array(onFrom[resting.length] as number);
  const aboveFrom = new Int32Array(resting.length + 1);
  let edge = 0;
  for (const each of resting) {
    for (const { id } of each.on) {
      const support = numberOf.get(id);
      if (support === undefined) throw new RangeError(`${each.id} rests on ${id}, which is not there`);
      on[edge++] = support;
      aboveFrom[support + 1] = (aboveFrom[support + 1] as number) + 1;
    }
  }
  for (let at = 0; at < resting.length; at++)
    aboveFrom[at + 1] = (aboveFrom[at + 1] as number) + (aboveFrom[at] as number);
  return { onFrom, on, aboveFrom, above: turnedRound(onFrom, on, aboveFrom) };
}

function turnedRound(onFrom: Int32Array, on: Int32Array, aboveFrom: Int32Array): Int32Array {
  const above = new Int32Array(on.length);
  const free = aboveFrom.slice();
  for (let at = 0; at + 1 < onFrom.length; at++) {
    for (let edge = onFrom[at] as number; edge < (onFrom[at + 1] as number); edge++) {
      const support = on[edge] as number;
      above[free[support] as number] = at;
      free[support] = (free[support] as number) + 1;
    }
  }
  return above;
}

function statusOf(
  at: number,
  { on, withdrawn, judgement }: Resting,
  graph: Numbered,
  status: Uint8Array,
): number {
  if (withdrawn === true) return WITHDRAWN;
  const from = graph.onFrom[at] as number;
  let [doubted, lost, lostRequired] = [0, 0, false];
  for (const [nth, { required }] of on.entries()) {
    const own = status[graph.on[from + nth] as number] as number;
    if (own === SOUND) continue;
    doubted++;
    if (own < UNSUPPORTED) continue;
    lost++;
    lostRequired ||= required === true;
  }
  if (doubted === 0) return SOUND;
  if (judgement === true) return STALE;
  return lost === on.length || lostRequired ? UNSUPPORTED : WEAKENED;
}

function doubtOf({ id, on }: Resting, at: number, graph: Numbered, status: Uint8Array): Doubt[] {
  const own = STATUSES[status[at] as number];
  if (own === undefined || own === "sound") return [];
  const from = graph.onFrom[at] as number;
  const through =
    own === "withdrawn"
      ? []
      : on.filter((_, nth) => status[graph.on[from + nth] as number] !== SOUND).map((support) => support.id);
  return [{ id, status: own, through: through.sort() }];
}
