/**
 * Identity groups: what is connected by positive pairs. Derived, never stored: references keep the member's id, so undoing
 * a judgement loses nothing. A group that holds a negative pair is disputed, and its members are shown apart.
 */
import type { CurrentPair } from "./judgement.ts";
import { type Resolution, smallestRemoval } from "./removal.ts";

export interface IdentityGroup {
  /** The smallest member id: what the group is shown under. */
  readonly id: string;
  /** In the order of their ids. */
  readonly members: readonly string[];
  /** The positive pairs that hold it together. */
  readonly positives: readonly CurrentPair[];
  /** Pairs within it that are judged not to be the same. */
  readonly negatives: readonly CurrentPair[];
  readonly disputed: boolean;
  /** Which positives would have to go for the dispute to end; absent where there is none. */
  readonly resolution?: Resolution;
  /** Whether some of it rests on a name alone. */
  readonly nameOnly: boolean;
}

/** Groups of two and more, in the order of their ids. */
export function identityGroups(pairs: ReadonlyMap<string, CurrentPair>): IdentityGroup[] {
  const all = [...pairs.values()];
  const positives = all.filter(({ verdict }) => verdict === "positive");
  const groupOf = connected(positives);
  const members = new Map<string, string[]>();
  for (const [member, group] of groupOf) members.set(group, [...(members.get(group) ?? []), member]);
  const within = ({ left, right }: CurrentPair, group: string) =>
    groupOf.get(left) === group && groupOf.get(right) === group;
  return [...members.keys()].sort().map((id): IdentityGroup => {
    const own = positives.filter((pair) => within(pair, id));
    const negatives = all.filter((pair) => pair.verdict === "negative" && within(pair, id));
    return {
      id,
      members: (members.get(id) as string[]).sort(),
      positives: own,
      negatives,
      disputed: negatives.length > 0,
      ...(negatives.length > 0 ? { resolution: smallestRemoval(own, negatives) } : {}),
      nameOnly: own.some(({ nameOnly }) => nameOnly),
    };
  });
}

/** The smallest id of everything that each id is connected to. */
export function connected(pairs: readonly Pick<CurrentPair, "left" | "right">[]): Map<string, string> {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    while ((parents.get(root) ?? root) !== root) root = parents.get(root) as string;
    for (let at = id; at !== root; ) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { left, right } of pairs) {
    const [a, b] = [rootOf(left), rootOf(right)].sort() as [string, string];
    parents.set(a, parents.get(a) ?? a);
    parents.set(b, a);
  }
  return new Map([...parents.keys()].map((id) => [id, rootOf(id)]));
}

/**
 * What holds between two ids by all that was judged: of one undisputed group, positive; of two groups with a negative pair
 * between them, negative; in one disputed group, unsure. Undefined where no judgement bears on it.
 */
export function relationOf(
  a: string,
  b: string,
  pairs: ReadonlyMap<string, CurrentPair>,
): "positive" | "negative" | "unsure" | undefined {
  const groups = identityGroups(pairs);
  const membersOf = (id: string) => groups.find(({ members }) => members.includes(id));
  const [left, right] = [membersOf(a), membersOf(b)];
  if (a === b || (left && left === right)) return left?.disputed === true && a !== b ? "unsure" : "positive";
  const ofLeft = left?.members ?? [a];
  const ofRight = right?.members ?? [b];
  const between = [...pairs.values()].filter(
    (pair) =>
      (ofLeft.includes(pair.left) && ofRight.includes(pair.right)) ||
      (ofLeft.includes(pair.right) && ofRight.includes(pair.left)),
  );
  if (between.length === 0) return undefined;
  const doubtful = left?.disputed === true || right?.disputed === true;
  return !doubtful && between.some(({ verdict }) => verdict === "negative") ? "negative" : "unsure";
}

/** A record that several entries of one list were judged to be: flagged, never resolved by the program. */
export interface TwiceClaimed {
  readonly record: string;
  readonly claimants: readonly string[];
}

/** `setOf` names the record set of an id; two entries of one list are taken to be two people. */
export function claimedTwice(
  pairs: ReadonlyMap<string, CurrentPair>,
  setOf: (id: string) => string,
): TwiceClaimed[] {
  const claimants = new Map<string, string[]>();
  for (const { left, right, verdict } of pairs.values()) {
    if (verdict !== "positive" || setOf(left) === setOf(right)) continue;
    claimants.set(left, [...(claimants.get(left) ?? []), right]);
    claimants.set(right, [...(claimants.get(right) ?? []), left]);
  }
  const ofOneSet = ([record, ids]: [string, string[]]): TwiceClaimed[] => {
    const sets = [...groupBySet(ids, setOf).values()];
    return sets.filter((each) => each.length > 1).map((each) => ({ record, claimants: each.sort() }));
  };
  return [...claimants].flatMap(ofOneSet).sort((a, b) => (a.record < b.record ? -1 : 1));
}

function groupBySet(ids: readonly string[], setOf: (id: string) => string): Map<string, string[]> {
  const sets = new Map<string, string[]>();
  for (const id of ids) sets.set(setOf(id), [...(sets.get(setOf(id)) ?? []), id]);
  return sets;
}
