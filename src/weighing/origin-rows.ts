import { clusterLogLikelihoods } from "./bayes/clusters.ts";
import { groupBy } from "./group.ts";
import type { OriginCluster, Rating, WeighedQuestion } from "./question.ts";
import { type LogRow, poolRatings } from "./rater-rows.ts";
import { DEFAULTS } from "./vocabulary.generated.ts";

/** An origin as both lenses count it: an accepted cluster, or a single item that is in none. */
export interface Origin {
  readonly id: string;
  readonly cluster?: OriginCluster;
  /** Its items, those that only repeat among them. */
  readonly items: readonly string[];
}

/** The origins of a question in order of id: every item is in exactly one. */
export function originsOf({ items, clusters }: WeighedQuestion): Origin[] {
  const clustered = new Set(clusters.flatMap(({ members }) => members.map(({ item }) => item)));
  const alone = items.filter(({ id }) => !clustered.has(id)).map(({ id }) => ({ id, items: [id] }));
  const together = clusters.map((cluster) => ({
    id: cluster.id,
    cluster,
    items: cluster.members.map(({ item }) => item),
  }));
  return [...alone, ...together].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Which of an origin's items speak for it: the root, and those with access of their own. */
export function ownAccess({ cluster, items }: Origin): readonly string[] {
  if (cluster === undefined) return items;
  return cluster.members
    .filter(({ item, role }) => role === "adds-own-access" || item === cluster.root)
    .map(({ item }) => item);
}

export type OriginRow = { readonly row: LogRow } | { readonly missing: string };

/** Ratings by what they are of; `item` and `cluster` ids do not meet. */
export type RatingsByTarget = ReadonlyMap<string, readonly Rating[]>;

export function ratingsByTarget(ratings: readonly Rating[]): RatingsByTarget {
  return groupBy(ratings, ({ target }) =>
    "item" in target ? `item ${target.item}` : `cluster ${target.cluster}`,
  );
}

/**
 * One row of log likelihoods for an origin: its rating as a whole where there is one, else what its members with access of
 * their own come to at the declared correlation. Without a declared one they are a single report.
 */
export function originRow(origin: Origin, ratings: RatingsByTarget, question: WeighedQuestion): OriginRow {
  const hypotheses = question.hypotheses.map(({ id }) => id);
  const pool = (key: string): OriginRow => poolRatings(ratings.get(key) ?? [], hypotheses, question.settings);
  const { cluster } = origin;
  if (cluster !== undefined && isRatedWhole(ratings.get(`cluster ${cluster.id}`), question))
    return pool(`cluster ${cluster.id}`);
  const refused = new Map(question.items.map(({ id, unweighable }) => [id, unweighable]));
  const members = ownAccess(origin)
    .filter((item) => refused.get(item) === undefined)
    .map((item) => ({ item, pooled: pool(`item ${item}`) }));
  const rows = members.flatMap(({ item, pooled }) => ("row" in pooled ? [{ item, row: pooled.row }] : []));
  if (rows.length === 0) return { missing: whyNone(origin, members, refused) };
  const root = rows.find(({ item }) => item === cluster?.root)?.row;
  return {
    row: joinRows(
      rows.map(({ row }) => row),
      cluster?.rho?.value ?? DEFAULTS.rho.value,
      root,
    ),
  };
}

/** Codes alone say nothing to this lens, unless likelihoods are read off them; what the members come to may. */
function isRatedWhole(ratings: readonly Rating[] = [], { settings }: WeighedQuestion): boolean {
  return ratings.some(
    ({ likelihood, consistency }) =>
      likelihood !== undefined || (consistency !== undefined && settings.ratingLikelihoods !== undefined),
  );
}

function joinRows(rows: readonly LogRow[], rho: number, root: LogRow | undefined): LogRow {
  const join = (end: keyof LogRow): number[] =>
    clusterLogLikelihoods(
      rows.map((row) => row[end]),
      rho,
      root?.[end],
    );
  return { value: join("value"), low: join("low"), high: join("high") };
}

function whyNone(
  origin: Origin,
  members: readonly { readonly pooled: OriginRow }[],
  refused: ReadonlyMap<string, string | undefined>,
): string {
  const [first] = members;
  if (first !== undefined) return "missing" in first.pooled ? first.pooled.missing : "";
  const reason = ownAccess(origin)
    .map((item) => refused.get(item))
    .find((why) => why !== undefined);
  return reason ?? "all of its members repeat somebody who is not in the case";
}
