import {
  type CheckedPublication,
  checkPublication,
  findPlan,
  handleOf,
  hasVault,
  listClasses,
  listDecisions,
  listFindings,
  type OpenCase,
  openMaterial,
  type PreviewedDossier,
  type PublicationMaterial,
  previewDossier,
  readRowNames,
} from "../../../casework/index.ts";
import type { CaseSession } from "../../desk/index.ts";
import type {
  BlockerRow,
  ClearedAnswer,
  PersonRow,
  PlanAnswer,
  PublicationAnswer,
  SourceClassRow,
  VersionRow,
} from "./contract.ts";

/** What the gate says of the case as it is; reading it takes a look into every row and original, so it is done once a state. */
export interface Gate extends CheckedPublication {
  readonly material: PublicationMaterial;
}

export function gateOf(session: CaseSession): Promise<Gate> {
  return session.derive("publication gate", async (open) => {
    const { names } = await readRowNames(open);
    const material = openMaterial(open, names);
    return { material, ...checkPublication(open.state, material) };
  });
}

/** Undefined where nothing is planned. */
export async function previewOf(session: CaseSession): Promise<PreviewedDossier | undefined> {
  const { cleared, material } = await gateOf(session);
  if (cleared === undefined) return undefined;
  return session.derive("publication preview", (open) => previewDossier(open, cleared, material));
}

export async function publicationAnswerOf(session: CaseSession): Promise<PublicationAnswer> {
  const { blockers, cleared } = await gateOf(session);
  const { open } = session;
  return {
    plan: planOf(open, cleared?.digest),
    blockers: blockers.length,
    cleared: cleared === undefined ? null : clearedOf(cleared),
    versions: versionsOf(open),
    hasVault: hasVault(open),
    title: open.state.opened?.title ?? "",
    question: open.state.opened?.question ?? "",
    findings: listFindings(open.state).map(({ id, handle, verdict }) => ({ id, handle, says: verdict })),
  };
}

function planOf({ state }: OpenCase, digest: string | undefined): PlanAnswer | null {
  const plan = findPlan(state);
  if (plan === undefined) return null;
  const nameOf = (agent: string) => state.agents.get(agent)?.name ?? agent;
  const approvals = [...state.things.approval.values()].filter(
    ({ thing }) => thing.publication === plan.id && thing.digest === digest,
  );
  return {
    id: plan.id,
    version: plan.version,
    title: plan.title,
    question: plan.question,
    answer: plan.answer,
    language: plan.language,
    authors: plan.authors.map(nameOf),
    contact: plan.contact ?? null,
    licence: plan.licence,
    lawfulBasis: plan.lawfulBasis,
    standard: plan.standard ?? null,
    smallestCount: plan.smallestCount,
    findings: plan.findings ?? null,
    plannedBy: nameOf(state.things.plan.get(plan.id)?.by ?? ""),
    approvedBy: approvals.map(({ by }) => nameOf(by)),
  };
}

function clearedOf(cleared: NonNullable<CheckedPublication["cleared"]>): ClearedAnswer {
  const { digest, findings, claims, actors, sources, redactions, exclusions } = cleared;
  const of = (wanted: string) => [...sources.values()].filter((each) => each.class === wanted).length;
  return {
    digest,
    findings: findings.size,
    claims: claims.size,
    people: actors.size,
    sources: { P: of("P"), R: of("R"), C: of("C") },
    redactions,
    exclusions,
  };
}

function versionsOf({ state }: OpenCase): VersionRow[] {
  return [...state.things.seal.values()]
    .map(({ thing }) => ({
      version: thing.version,
      id: thing.id,
      target: thing.target,
      seal: thing.tagmanifestSha256,
    }))
    .sort((a, b) => b.version - a.version);
}

export async function blockerRows(session: CaseSession): Promise<BlockerRow[]> {
  const { blockers } = await gateOf(session);
  const { state } = session.open;
  return blockers.map(({ kind, says, fix, about, words }) => ({
    kind,
    says,
    fix: fix.replaceAll("CASE", JSON.stringify(session.root)),
    about: about.map((id) => ({
      id,
      handle: state.agents.get(id)?.name ?? handleOf(state, id),
      noun: id.slice(0, Math.max(0, id.indexOf("_"))),
    })),
    words: words ?? null,
  }));
}

export function personRows(session: CaseSession): PersonRow[] {
  return listDecisions(session.open.state).map(
    ({ id, handle, label, schema, decision, decidedBy, standing, consents }) => ({
      id,
      handle,
      label,
      schema,
      publish: decision?.publish ?? null,
      roles: decision?.roles ?? [],
      threats: decision?.threats ?? [],
      why: decision?.why ?? null,
      reviewAt: decision?.reviewAt ?? null,
      decidedBy,
      wanting: standing.wanting ?? null,
      consents: consents.map(({ state, scope, via }) => ({ state, scope, via })),
    }),
  );
}

export function sourceClassRows(session: CaseSession): SourceClassRow[] {
  const { state } = session.open;
  return listClasses(state).map(({ id, handle, name, class: decided, redactions }) => ({
    id,
    handle,
    name,
    class: decided,
    redactions: redactions.map((each) => ({
      id: each.id,
      handle: each.handle,
      words: "exact" in each.target ? each.target.exact : each.target.field,
      method: each.method,
      reason: each.reasonCode,
      instead: each.instead ?? null,
      seq: state.things.redaction.get(each.id)?.seq ?? 0,
    })),
  }));
}
