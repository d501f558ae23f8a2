/** Sources, what was obtained of them, and what was read and matched in it. */
import type { Support } from "../../../weighing/index.ts";
import type { CaseState } from "../../case-state.ts";
import { currentId } from "../../things/index.ts";
import type { JudgedPairs } from "./judged-otherwise.ts";
import type { Standing } from "./standing.ts";

const required = (id: string): Support => ({ id, required: true });
const one = (id: string): Support => ({ id });

export function materialNodes(state: CaseState, groups: JudgedPairs["groups"]): Standing[] {
  return [
    ...sourceNodes(state),
    ...textNodes(state),
    ...claimNodes(state),
    ...tableNodes(state),
    ...[...state.searches.keys()].map((id) => ({ id, on: [] })),
    ...groups.map(({ id, matches }) => ({ id, on: matches.map(one) })),
  ];
}

/** A source rests on what it came inside of, or is a copy or translation of; a capture on its source. */
function sourceNodes({ sources, captures, artifacts }: CaseState): Standing[] {
  const capturesOf = new Map<string, string[]>();
  const nodes: Standing[] = [];
  for (const { entry } of sources.values()) {
    const { id, parentSource } = entry.source;
    nodes.push({ id, on: parentSource === undefined ? [] : [required(parentSource)] });
  }
  for (const { entry } of captures.values()) {
    const { id, source } = entry.capture;
    nodes.push({ id, on: [required(source)] });
    for (const artifact of entry.capture.artifacts) {
      const known = capturesOf.get(artifact);
      if (known === undefined) capturesOf.set(artifact, [id]);
      else known.push(id);
    }
  }
  for (const id of artifacts.keys()) nodes.push({ id, on: (capturesOf.get(id) ?? []).map(one) });
  return nodes;
}

/** Frozen texts rest on their original, passages on the text they are quoted from. */
function textNodes({ artifacts, derivatives, passages }: CaseState): Standing[] {
  const byOriginal = new Map<string, string>();
  for (const [id, { entry }] of artifacts)
    if (!byOriginal.has(entry.artifact.sha256)) byOriginal.set(entry.artifact.sha256, id);
  const nodes: Standing[] = [];
  const texts = new Map<string, string>();
  for (const [original, { entry }] of derivatives) {
    const on = byOriginal.get(original);
    // Two originals may give the same text; a passage names its original and its text.
    texts.set(`${original} ${entry.artifact.sha256}`, entry.artifact.id);
    nodes.push({ id: entry.artifact.id, on: on === undefined ? [] : [required(on)] });
  }
  for (const [id, { entry }] of passages) {
    const { artifact, citation } = entry.passage;
    const on = texts.get(`${artifact} ${citation.derivativeSha256}`) ?? byOriginal.get(artifact) ?? artifact;
    nodes.push({ id, on: [required(on)] });
  }
  return nodes;
}

/** A claim rests on its passages; one that was edited since stands no more, and whoever names it means the later one. */
function claimNodes({ claims, superseded }: CaseState): Standing[] {
  const nodes: Standing[] = [];
  for (const [id, { entry }] of claims)
    if (!superseded.has(id)) nodes.push({ id, on: entry.claim.passages.map(one) });
  return nodes;
}

/** A table rests on its source; a run and a judged pair on both its sides. */
function tableNodes(state: CaseState): Standing[] {
  const { recordSets, matchRuns, matches } = state;
  const nodes: Standing[] = [];
  const tables = (...ids: readonly string[]) =>
    [...new Set(ids)].filter((id) => recordSets.has(id) || id.startsWith("rst_")).map(required);
  for (const [id, { entry }] of recordSets) nodes.push({ id, on: [required(entry.recordSet.source)] });
  for (const [id, { entry }] of matchRuns) nodes.push({ id, on: tables(entry.run.left, entry.run.right) });
  for (const [id, { entry }] of matches) {
    const { left, right, run, evidence } = entry.match;
    const beyond = evidence.filter((each) => state.passages.has(each) || state.claims.has(each));
    nodes.push({
      id,
      on: [
        ...tables(left.recordSet, right.recordSet),
        ...(run !== undefined && matchRuns.has(run) ? [required(run)] : []),
        ...beyond.map((each) => one(currentId(state, each))),
      ],
    });
  }
  return nodes;
}
