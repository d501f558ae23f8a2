import { convolve, poissonBinomial, tailOf } from "../../statistics/index.ts";

/** One route in one month: how many persons were on each of its journeys. */
export interface JourneyGroup {
  readonly sizes: readonly number[];
}

/** How many journeys a person made in each group, by the group's number. */
export type Profile = ReadonlyMap<number, number>;

/**
 * Σ over pairs of P(K ≥ k), K the number of journeys that a pair shares if each chose among the journeys of a route and month
 * without regard to the other: a person with c journeys there is on journey j with chance r = min(1, c·n_j/Σn), and a pair
 * with r_a·r_b (design/matching.md, section 11), but on no more journeys than either made. Persons with equal profiles are counted together.
 */
export function expectedSharingPairs(
  profiles: readonly Profile[],
  groups: readonly JourneyGroup[],
  k: number,
): number {
  const kinds = countProfiles(profiles);
  const shares = shareCache(groups, k);
  let expected = 0;
  for (const [i, one] of kinds.entries()) {
    const alike = (one.count * (one.count - 1)) / 2;
    if (alike > 0) expected += alike * chanceOfSharing(one.profile, one.profile, k, shares);
    for (let j = i + 1; j < kinds.length; j++) {
      const other = kinds[j] as (typeof kinds)[number];
      expected += one.count * other.count * chanceOfSharing(one.profile, other.profile, k, shares);
    }
  }
  return expected;
}

function countProfiles(profiles: readonly Profile[]): { profile: Profile; count: number }[] {
  const kinds = new Map<string, { profile: Profile; count: number }>();
  for (const profile of profiles) {
    const key = [...profile].sort(([a], [b]) => a - b).join(";");
    const kind = kinds.get(key);
    if (kind) kind.count++;
    else kinds.set(key, { profile, count: 1 });
  }
  return [...kinds.values()];
}

type Shares = (group: number, mine: number, theirs: number) => readonly number[];

/** P(K = 0 … k − 1) within one group, worked out once for each pair of numbers of journeys. */
function shareCache(groups: readonly JourneyGroup[], k: number): Shares {
  const known = new Map<string, readonly number[]>();
  return (group, mine, theirs) => {
    const [low, high] = mine < theirs ? [mine, theirs] : [theirs, mine];
    const key = `${group}/${low}/${high}`;
    const found = known.get(key);
    if (found) return found;
    const { sizes } = groups[group] as JourneyGroup;
    const all = sizes.reduce((sum, size) => sum + size, 0);
    const chances = sizes.map((size) => Math.min(1, (low * size) / all) * Math.min(1, (high * size) / all));
    const shares = atMost(low, poissonBinomial(chances, k - 1));
    known.set(key, shares);
    return shares;
  };
}

/**
 * Nobody shares more journeys of a group than they made. Chances that are independent from journey to journey forget this; what
 * they put beyond it belongs to the most that can be shared.
 */
function atMost(most: number, shares: readonly number[]): readonly number[] {
  if (most >= shares.length) return shares;
  const below = shares.slice(0, most);
  return [...below, 1 - below.reduce((sum, share) => sum + share, 0)];
}

function chanceOfSharing(one: Profile, other: Profile, k: number, shares: Shares): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let all: readonly number[] = [1];
  for (const [group, mine] of small) {
    const theirs = large.get(group);
    if (theirs !== undefined) all = convolve(all, shares(group, mine, theirs), k - 1);
  }
  if (all.length === 1 && all[0] === 1) return 0;
  return tailOf(all, k);
}
