import { type Doubt, type DoubtStatus, findDoubt, type Resting } from "../../../weighing/index.ts";
import type { CaseState } from "../../case-state.ts";
import { buildGraph, type DoubtGraph } from "./build-graph.ts";
import { type NodeNamer, nodeNamer, type SaidNode } from "./said-node.ts";
import type { Withdrawal } from "./standing.ts";

export interface Doubted extends SaidNode {
  readonly status: Exclude<DoubtStatus, "sound">;
  /** What was withdrawn, and by what way it comes here: the first is withdrawn itself, the last is this. */
  readonly chain: readonly SaidNode[];
  /** The supports that are in doubt themselves, by id. */
  readonly through: readonly string[];
  /** Of what is withdrawn itself: how, and why. */
  readonly withdrawal: Withdrawal | null;
}

/** All that is not sound, what was withdrawn first, then in the order of the cascade. */
export interface ShownDoubt {
  readonly doubted: readonly Doubted[];
  /** How many things of the case were looked at. */
  readonly of: number;
}

export function showDoubt(state: CaseState): ShownDoubt {
  const graph = buildGraph(state);
  return { doubted: doubtedIn(graph, nodeNamer(state)), of: graph.nodes.length };
}

/** What would be in doubt without these that is not now, or would be worse off; findings that would become stale among them. */
export function supposeWithout(state: CaseState, without: readonly string[]): ShownDoubt {
  const before = new Map(findDoubt(buildGraph(state).nodes).map(({ id, status }) => [id, status]));
  const graph = buildGraph(state, without);
  const doubted = doubtedIn(graph, nodeNamer(state)).filter(({ id, status }) => before.get(id) !== status);
  return { doubted, of: graph.nodes.length };
}

export interface ThingDoubt {
  readonly thing: SaidNode;
  readonly status: DoubtStatus;
  readonly chain: readonly SaidNode[];
  readonly withdrawal: Withdrawal | null;
  readonly restsOn: readonly (SaidNode & { readonly status: DoubtStatus; readonly required: boolean })[];
  readonly under: readonly (SaidNode & { readonly status: DoubtStatus })[];
}

/** One thing: how it stands, what it rests on, and what rests on it, directly or through others. */
export function showThingDoubt(state: CaseState, id: string): ThingDoubt {
  const graph = buildGraph(state);
  const doubts = new Map(findDoubt(graph.nodes).map((each) => [each.id, each]));
  const name = nodeNamer(state);
  const statusOf = (each: string): DoubtStatus => doubts.get(each)?.status ?? "sound";
  const own = graph.nodes.find((node) => node.id === id);
  const doubt = doubts.get(id);
  return {
    thing: name(id),
    status: statusOf(id),
    chain: doubt === undefined ? [] : chainTo(doubt, doubts, name),
    withdrawal: graph.withdrawals.get(id) ?? null,
    restsOn: (own?.on ?? []).map((support) => ({
      ...name(support.id),
      status: statusOf(support.id),
      required: support.required === true,
    })),
    under: restingOn(id, graph.nodes).map((each) => ({ ...name(each), status: statusOf(each) })),
  };
}

function doubtedIn(graph: DoubtGraph, name: NodeNamer): Doubted[] {
  const found = findDoubt(graph.nodes);
  const doubts = new Map(found.map((each) => [each.id, each]));
  const all = found.map(
    (each): Doubted => ({
      ...name(each.id),
      status: each.status,
      chain: chainTo(each, doubts, name),
      through: each.through,
      withdrawal: graph.withdrawals.get(each.id) ?? null,
    }),
  );
  return [
    ...all.filter(({ status }) => status === "withdrawn"),
    ...all.filter(({ status }) => status !== "withdrawn"),
  ];
}

/** Back along supports in doubt to what was withdrawn, by the shortest way; in a circle nothing is passed twice. */
function chainTo(doubt: Doubt, doubts: ReadonlyMap<string, Doubt>, name: NodeNamer): SaidNode[] {
  const onward = new Map<string, string | undefined>([[doubt.id, undefined]]);
  const waiting = [doubt];
  for (let at = 0; at < waiting.length; at++) {
    const each = waiting[at] as Doubt;
    if (each.status === "withdrawn") {
      const chain: string[] = [];
      for (let id: string | undefined = each.id; id !== undefined; id = onward.get(id)) chain.push(id);
      return chain.map(name);
    }
    for (const id of each.through) {
      const next = doubts.get(id);
      if (next === undefined || onward.has(id)) continue;
      onward.set(id, each.id);
      waiting.push(next);
    }
  }
  return [name(doubt.id)];
}

function restingOn(id: string, nodes: readonly Resting[]): string[] {
  const above = new Map<string, string[]>();
  for (const node of nodes) {
    for (const support of node.on) {
      const known = above.get(support.id);
      if (known === undefined) above.set(support.id, [node.id]);
      else known.push(node.id);
    }
  }
  const found = new Set<string>([id]);
  const waiting = [id];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const next of above.get(at) ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      waiting.push(next);
    }
  }
  found.delete(id);
  return [...found];
}
