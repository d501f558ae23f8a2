/**
 * What of a case rests on what (data-model.md, section 7): every thing once, with its supports. One walk over the state, so
 * that it stays fast in a large case. What was undone and is still referred to stands here as withdrawn.
 */
import type { Resting } from "../../../weighing/index.ts";
import type { CaseState } from "../../case-state.ts";
import { currentJudgements } from "./judged-otherwise.ts";
import { materialNodes } from "./material-nodes.ts";
import type { Standing, Withdrawal } from "./standing.ts";
import { thingNodes } from "./thing-nodes.ts";

export interface DoubtGraph {
  readonly nodes: readonly Resting[];
  readonly withdrawals: ReadonlyMap<string, Withdrawal>;
}

/** @param without ids that are supposed to be withdrawn as well */
export function buildGraph(state: CaseState, without: readonly string[] = []): DoubtGraph {
  const judged = currentJudgements(state);
  const standing: Standing[] = [...materialNodes(state, judged.groups), ...thingNodes(state)];
  const withdrawals = new Map<string, Withdrawal>();
  for (const { seq, entry } of state.retractions.values()) {
    const { target, retractionKind, reason } = entry.retraction;
    withdrawals.set(target, { kind: retractionKind, reason, seq });
  }
  for (const [id, otherwise] of judged.otherwise) withdrawals.set(id, otherwise);
  for (const id of without)
    withdrawals.set(id, { kind: "what if", reason: "supposed for this answer alone" });
  const known = new Set(standing.map(({ id }) => id));
  const missing = new Set<string>();
  for (const { on } of standing) for (const { id } of on) if (!known.has(id)) missing.add(id);
  for (const id of missing) withdrawals.set(id, { kind: "undone", reason: "undone since" });
  const gone = [...missing].map((id): Resting => ({ id, on: [], withdrawn: true }));
  const nodes = standing.map(
    (node): Resting => (withdrawals.has(node.id) ? { ...node, withdrawn: true } : node),
  );
  return { nodes: [...gone, ...nodes], withdrawals };
}
