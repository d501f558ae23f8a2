import type { ClaimBody, ClaimStated, Proposal } from "../claims/index.ts";
import { type CaseState, type Numbered, rejectionKey } from "./case-state.ts";
import type { OpenCase } from "./open-case.ts";
import { type AuditedSource, auditSource, sourcesInOrder } from "./read-source.ts";

/** A proposal of one source, or a claim that a person took into the case, with what was decided on it. */
export interface ListedClaim {
  /** By which people refer to it: `4.C12` for a proposal of source 4, `17` for the entry that took a claim in. */
  readonly ref: string;
  readonly status: "proposed" | "accepted" | "edited" | "rejected" | "missed-one";
  readonly proposal: Proposal<ClaimBody> | undefined;
  /** The entry that decided, if one did. */
  readonly decidedIn: number | undefined;
  readonly claim: ClaimStated["claim"] | undefined;
  readonly reason: string | undefined;
}

export interface SourceClaims {
  readonly source: AuditedSource;
  readonly claims: readonly ListedClaim[];
}

/** The proposals of every source, or of one, in the order of the text, each with its decision; then what no rule found. */
export async function listClaims(open: OpenCase, sourceSeq?: number): Promise<readonly SourceClaims[]> {
  const listed: SourceClaims[] = [];
  for (const source of sourcesInOrder(open.state)) {
    if (sourceSeq !== undefined && source.seq !== sourceSeq) continue;
    const audited = await auditSource(open, source);
    listed.push({ source: audited, claims: claimsOf(open.state, audited) });
  }
  return listed;
}

export function claimsOf(state: CaseState, source: AuditedSource): ListedClaim[] {
  const stated = claimsByKey(state, source.artifact);
  const proposed = source.proposals.map((proposal, index): ListedClaim => {
    const ref = `${source.seq}.${source.audit.claims[index]?.id}`;
    const decision = stated.get(proposal.key);
    const rejection = state.rejections.get(rejectionKey(source.artifact, proposal.key));
    // Of an acceptance and a rejection of one proposal, the later one holds.
    if (decision && decision.seq > (rejection?.seq ?? -1)) return decided(ref, proposal, decision);
    if (rejection) {
      const { seq, entry } = rejection;
      return { ref, status: "rejected", proposal, decidedIn: seq, claim: undefined, reason: entry.reason };
    }
    return { ref, status: "proposed", proposal, decidedIn: undefined, claim: undefined, reason: undefined };
  });
  const keys = new Set(source.proposals.map(({ key }) => key));
  const others = claimsOn(state, source.artifact).filter(({ entry }) => !keys.has(entry.origin.key ?? ""));
  return [...proposed, ...others.map((each) => decided(String(each.seq), undefined, each))];
}

function decided(
  ref: string,
  proposal: Proposal<ClaimBody> | undefined,
  { seq, entry }: Numbered<ClaimStated>,
): ListedClaim {
  return {
    ref,
    status: entry.origin.decision,
    proposal,
    decidedIn: seq,
    claim: entry.claim,
    reason: entry.reason,
  };
}

function claimsByKey(state: CaseState, artifact: string): Map<string, Numbered<ClaimStated>> {
  const byKey = new Map<string, Numbered<ClaimStated>>();
  for (const each of claimsOn(state, artifact)) {
    if (each.entry.origin.key !== undefined) byKey.set(each.entry.origin.key, each);
  }
  return byKey;
}

/** The claims in force whose passages lie in this original, in the order of the ledger. */
function claimsOn(state: CaseState, artifact: string): Numbered<ClaimStated>[] {
  return [...state.claims.values()].filter(
    ({ entry }) =>
      !state.superseded.has(entry.claim.id) &&
      entry.claim.passages.some((id) => state.passages.get(id)?.entry.passage.artifact === artifact),
  );
}
