import {
  doubtOf,
  MOST_NODES,
  type NetworkEdge,
  type NetworkNode,
  type NodePlace,
  pinnedNetwork,
} from "../../../dossier/index.ts";
import type { Say } from "../../../messages/index.ts";
import { wished } from "../drawing-query.ts";
import type { NetworkAnswer, NetworkQuery, NodeRow, TieRow } from "./contract.ts";
import { type NetworkRows, partOf } from "./network-rows.ts";

/** The part of the network that is asked for, with what was pinned in its place. */
export function networkAnswerOf(all: NetworkRows, query: NetworkQuery): NetworkAnswer {
  const { nodes, ties } = partOf(all, query);
  const { size, say } = wished(query);
  const counts = { total: all.nodes.length, shown: nodes.length, most: MOST_NODES };
  if (nodes.length > MOST_NODES) {
    // So many are laid out and drawn where they are looked at.
    const summary = say("dossier.chart.network", { actors: nodes.length, ties: ties.length });
    return { drawing: { width: size.width, height: 8, summary, shapes: [] }, places: [], ...counts };
  }
  const { drawing, places } = pinnedNetwork(
    nodes.map(nodeOf),
    ties.map((tie) => edgeOf(tie, say)),
    size,
    say,
    pinsOf(query.pins, nodes),
  );
  return {
    drawing,
    places: [...places].map(([id, [x, y]]) => ({ id, x: thousandths(x), y: thousandths(y) })),
    ...counts,
  };
}

function thousandths(share: number): number {
  return Math.round(share * 1000) / 1000;
}

function nodeOf({ id, label, schema, doubt }: NodeRow): NetworkNode {
  const form = schema === "Person" ? "person" : schema === "PublicBody" ? "public" : "other";
  return { id, label, form, doubt: doubtOf(doubt), trail: [id] };
}

function edgeOf({ id, source, target, schema, role, origins, claims, doubt }: TieRow, say: Say): NetworkEdge {
  return {
    source: source.id,
    target: target.id,
    label: role ?? say(`dossier.relation.${schema}`),
    origins,
    doubt: doubtOf(doubt),
    trail: [id, ...claims.map((claim) => claim.id)],
  };
}

/** What cannot be read as a pin is none. */
function pinsOf(said: string | undefined, nodes: readonly NodeRow[]): ReadonlyMap<string, NodePlace> {
  const ids = new Map(nodes.flatMap(({ id, handle }) => [[id, id] as const, [handle, id] as const]));
  const pins = new Map<string, NodePlace>();
  for (const each of said?.split(" ") ?? []) {
    const [ref = "", x = "", y = ""] = each.split(":");
    const id = ids.get(ref);
    const place = [Number(x), Number(y)] as const;
    if (id !== undefined && x !== "" && y !== "" && place.every((share) => share >= 0 && share <= 1))
      pins.set(id, place);
  }
  return pins;
}
