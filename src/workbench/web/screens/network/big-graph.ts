import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { NodeRow, TieRow } from "../../../api/network/contract.ts";

/** Colours as the theme has them at this moment: WebGL knows no variables of a style sheet. */
export interface GraphColours {
  readonly ink: string;
  readonly quiet: string;
  readonly warm: string;
  readonly cool: string;
}

const SIGNS = { sound: "", stale: "", weakened: "~ ", unsupported: "? ", withdrawn: "× " } as const;
// Enough for thousands to come to rest.
const STEPS = 90;

/** The same nodes and ties, in the same order, always lie in the same places. */
export function graphOf(nodes: readonly NodeRow[], ties: readonly TieRow[], colours: GraphColours): Graph {
  const graph = new Graph({ multi: true, type: "directed", allowSelfLoops: true });
  for (const [at, { id, label, ties: degree, doubt }] of nodes.entries()) {
    const [radius, angle] = [10 * Math.sqrt(at + 0.5), at * Math.PI * (3 - Math.sqrt(5))];
    graph.addNode(id, {
      label: `${SIGNS[doubt]}${label}`,
      x: radius * Math.cos(angle),
      y: radius * Math.sin(angle),
      size: 3 + Math.min(9, Math.sqrt(degree)),
      color: doubt === "sound" ? colours.ink : colours.warm,
    });
  }
  for (const { id, source, target, origins, doubt } of ties) {
    if (!graph.hasNode(source.id) || !graph.hasNode(target.id)) continue;
    graph.addEdgeWithKey(id, source.id, target.id, {
      label: SIGNS[doubt].trim(),
      size: origins <= 1 ? 1 : origins === 2 ? 2 : 3.5,
      color: doubt === "sound" ? colours.quiet : colours.warm,
    });
  }
  forceAtlas2.assign(graph, {
    iterations: STEPS,
    settings: { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: nodes.length > 1000 },
  });
  return graph;
}
