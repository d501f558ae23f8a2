/**
 * The items of a question as both lenses count them: items that share any origin are one cluster. That is the careful side: an
 * item with an origin of its own beside the shared one counts no more than those it shares the other with, until somebody
 * rates the origin as a whole or declares how far its members saw different things.
 */
import { connectedGroups, type WeighedQuestion } from "../../weighing/index.ts";
import type { CaseState } from "../case-state.ts";
import type { Evidence, OriginCluster } from "../entries/rivals.ts";
import { currentId } from "../things/index.ts";
import { type ClaimSources, claimSources } from "./claim-sources.ts";
import type { JoinedOrigin } from "./joined-origin.ts";
import type { Origins } from "./origins-of.ts";

export interface ItemCluster {
  /** As the engine takes it; `id` is that of the origin its items share. */
  readonly cluster: WeighedQuestion["clusters"][number];
  /** The judged origins that went into it: a rating of any of them is a rating of the cluster. */
  readonly origins: readonly JoinedOrigin[];
}

/**
 * @param items the items that are weighed, in the order in which they were entered
 */
export function itemClusters(state: CaseState, items: readonly Evidence[], origins: Origins): ItemCluster[] {
  const originsOfItem = new Map(items.map(({ id }) => [id, origins.ofEvidence(id)]));
  const links = [...originsOfItem].flatMap(([id, held]) =>
    held.map((origin) => [id, `origin ${origin}`] as const),
  );
  const groups = connectedGroups([...new Set(links.flat())], links);
  const sources = claimSources(state);
  return groups.flatMap((group) => {
    const members = items.filter(({ id }) => group.includes(id));
    const held = [...new Set(members.flatMap(({ id }) => originsOfItem.get(id) ?? []))].sort();
    const joined = held.flatMap((id) => origins.joined(id) ?? []);
    if (members.length < 2 && joined.length === 0) return [];
    return [{ cluster: clusterOf(state, members, held, joined, sources), origins: joined }];
  });
}

function clusterOf(
  state: CaseState,
  items: readonly Evidence[],
  held: readonly string[],
  joined: readonly JoinedOrigin[],
  sources: ClaimSources,
): ItemCluster["cluster"] {
  const judged = joined.flatMap(({ clusters }) => clusters);
  const ownAccess = items.filter((item) => !onlyRepeats(state, item, judged, sources));
  // Where all only repeat somebody who is not among the items, the one that was entered first stands for them.
  const speaking = ownAccess.length > 0 ? ownAccess : items.slice(0, 1);
  const alone = held.length === 1 && judged.length > 0;
  const rho = alone ? highestRho(judged) : undefined;
  const lifted = alone && judged.every(({ uncapped }) => uncapped !== undefined);
  return {
    // Several origins that items tie together are called by all of their names, so that no two clusters share an id.
    id: (joined.length > 0 ? joined.map(({ id }) => id) : held).join("+"),
    members: items.map((item) => ({
      item: item.id,
      role: speaking.includes(item) ? ("adds-own-access" as const) : ("repeats" as const),
    })),
    root: rootItem(state, items, judged, sources) ?? "unknown",
    ...(rho === undefined ? {} : { rho }),
    ...(lifted ? { uncapped: judged.map(({ uncapped }) => uncapped).join("; ") } : {}),
  };
}

/** An item repeats where everything it rests on is a member that only repeats. */
function onlyRepeats(
  state: CaseState,
  item: Evidence,
  judged: readonly OriginCluster[],
  sources: ClaimSources,
): boolean {
  const roles = rolesOf(state, judged);
  const own = roles.get(item.id);
  if (own !== undefined) return own === "repeats";
  if (item.claims.length === 0 || item.matches.length + item.tests.length > 0 || item.search !== undefined)
    return false;
  return item.claims.every((claim) => {
    const id = currentId(state, claim);
    return (roles.get(id) ?? roles.get(sources.ofClaim(id) ?? "")) === "repeats";
  });
}

/** By member; whoever has access of its own in one cluster, or is its root, has it in all. */
function rolesOf(
  state: CaseState,
  judged: readonly OriginCluster[],
): ReadonlyMap<string, "repeats" | "adds-own-access"> {
  const roles = new Map<string, "repeats" | "adds-own-access">();
  for (const { members, root } of judged) {
    for (const { member, role } of members) {
      const id = currentId(state, member);
      const owns = role === "adds-own-access" || member === root || roles.get(id) === "adds-own-access";
      roles.set(id, owns ? "adds-own-access" : "repeats");
    }
  }
  return roles;
}

/** The one item that rests on the one root that the judged clusters have between them. */
function rootItem(
  state: CaseState,
  items: readonly Evidence[],
  judged: readonly OriginCluster[],
  sources: ClaimSources,
): string | undefined {
  const roots = judged.map(({ root }) => (root === "unknown" ? undefined : currentId(state, root)));
  const repeating = new Set(
    judged.flatMap(({ members, root }) =>
      members.filter(({ member, role }) => role === "repeats" && member !== root).map(({ member }) => member),
    ),
  );
  const [first, ...others] = [...new Set(roots)].filter((root) => root === undefined || !repeating.has(root));
  if (first === undefined || others.length > 0) return undefined;
  const on = items.filter(
    ({ id, claims }) =>
      id === first ||
      claims.some((claim) => currentId(state, claim) === first || sources.ofClaim(claim) === first),
  );
  return on.length === 1 ? on[0]?.id : undefined;
}

/** Of several declared correlations the highest: the careful side. */
function highestRho(judged: readonly OriginCluster[]): { value: number; reason: string } | undefined {
  const declared = judged.flatMap(({ rho }) => (rho === undefined ? [] : [rho]));
  if (declared.length === 0) return undefined;
  const [highest] = declared.sort((a, b) => Number(b.value) - Number(a.value));
  return highest === undefined ? undefined : { value: Number(highest.value), reason: highest.reason };
}
