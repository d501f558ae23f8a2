import { CareoError, type Problem, type WithProblems } from "../base/index.ts";
import type { ClaimBody, ClaimStated, Proposal } from "../claims/index.ts";
import { type CaseState, rejectionKey } from "./case-state.ts";
import { claimsByOriginal } from "./claims-by-original.ts";
import type { Numbered } from "./numbered.ts";
import type { OpenCase } from "./open-case.ts";
import {
  type AuditedSource,
  auditSource,
  auditWithoutText,
  type CaseSource,
  getSource,
  sourcesInOrder,
} from "./read-source.ts";

/** A proposal of one source, or a claim that a person took into the case, with what was decided on it. */
export interface ListedClaim {
  /** By which people refer to it: `4.C12` for a proposal of source 4, `17` for the entry that took a claim in. */
  readonly ref: string;
  readonly status: "proposed" | "accepted" | "edited" | "rejected" | "missed-one";
  readonly proposal: Proposal<ClaimBody> | undefined;
  /** The words of the text that carry it. */
  readonly words: string;
  /** The entry that decided, if one did. */
  readonly decidedIn: number | undefined;
  readonly claim: ClaimStated["claim"] | undefined;
  readonly reason: string | undefined;
}

export interface SourceClaims {
  readonly source: AuditedSource;
  /** Why its text could not be read, if so: the next source is listed all the same. */
  readonly problems: readonly Problem[];
  readonly claims: readonly ListedClaim[];
}

export interface ClaimsWanted {
  /** Number of one source. */
  readonly source?: number | undefined;
  readonly status?: ListedClaim["status"] | undefined;
}

/**
 * The proposals of every source, or of one, in the order of the text, each with its decision; then what no rule found.
 * Source by source, so that whoever has seen enough can stop: reading the texts of a large case takes minutes.
 * Throws `casework/no-such-source`.
 */
export async function* eachSourceClaims(
  open: OpenCase,
  { source: wanted, status }: ClaimsWanted = {},
): AsyncGenerator<SourceClaims> {
  const { state } = open;
  const taken = claimsByOriginal(state);
  const sources = wanted === undefined ? sourcesInOrder(state) : [getSource(state, wanted)];
  for (const source of sources) {
    if (!mayHold(status, source.artifact, state, taken)) continue;
    const { value: audited, problems } = await readOrTell(open, source);
    const claims = claimsOf(state, audited, taken.get(source.artifact));
    yield {
      source: audited,
      problems,
      claims: claims.filter((each) => status === undefined || each.status === status),
    };
  }
}

async function readOrTell(open: OpenCase, source: CaseSource): Promise<WithProblems<AuditedSource>> {
  try {
    return { value: await auditSource(open, source), problems: [] };
  } catch (error) {
    if (!(error instanceof CareoError)) throw error;
    const { code, message, hint } = error;
    const problem = { code, message, where: source.name, ...(hint === undefined ? {} : { hint }) };
    return { value: auditWithoutText(source), problems: [problem] };
  }
}

/** Only proposals need a text to be read; what was decided stands in the ledger. */
function mayHold(
  status: ListedClaim["status"] | undefined,
  artifact: string,
  { rejections }: CaseState,
  taken: ReadonlyMap<string, unknown>,
): boolean {
  if (status === undefined || status === "proposed") return true;
  if (status !== "rejected") return taken.has(artifact);
  return [...rejections.values()].some(({ entry }) => entry.artifact === artifact);
}

/** All that `eachSourceClaims` gives, at once. */
export async function listClaims(open: OpenCase, source?: number): Promise<readonly SourceClaims[]> {
  const listed: SourceClaims[] = [];
  for await (const each of eachSourceClaims(open, { source })) listed.push(each);
  return listed;
}

/** `taken`: the claims in force on this source, where the caller has them at hand. */
export function claimsOf(
  state: CaseState,
  source: AuditedSource,
  taken: readonly Numbered<ClaimStated>[] = claimsByOriginal(state).get(source.artifact) ?? [],
): ListedClaim[] {
  const stated = claimsByKey(taken);
  const proposed = source.proposals.map((proposal, index): ListedClaim => {
    const ref = `${source.seq}.${source.audit.claims[index]?.id}`;
    const words = proposal.body.text;
    const decision = stated.get(proposal.key);
    const rejection = state.rejections.get(rejectionKey(source.artifact, proposal.key));
    // Of an acceptance and a rejection of one proposal, the later one holds.
    if (decision && decision.seq > (rejection?.seq ?? -1)) return decided(state, ref, proposal, decision);
    if (rejection) {
      const { seq, entry } = rejection;
      return {
        ref,
        status: "rejected",
        proposal,
        decidedIn: seq,
        claim: undefined,
        reason: entry.reason,
        words,
      };
    }
    return {
      ref,
      status: "proposed",
      proposal,
      decidedIn: undefined,
      claim: undefined,
      reason: undefined,
      words,
    };
  });
  const keys = new Set(source.proposals.map(({ key }) => key));
  const others = taken.filter(({ entry }) => !keys.has(entry.origin.key ?? ""));
  return [...proposed, ...others.map((each) => decided(state, String(each.seq), undefined, each))];
}

function decided(
  { passages }: CaseState,
  ref: string,
  proposal: Proposal<ClaimBody> | undefined,
  { seq, entry }: Numbered<ClaimStated>,
): ListedClaim {
  return {
    ref,
    status: entry.origin.decision,
    proposal,
    words:
      proposal?.body.text ??
      entry.claim.passages.map((id) => passages.get(id)?.entry.passage.text ?? "").join(" … "),
    decidedIn: seq,
    claim: entry.claim,
    reason: entry.reason,
  };
}

function claimsByKey(taken: readonly Numbered<ClaimStated>[]): Map<string, Numbered<ClaimStated>> {
  const byKey = new Map<string, Numbered<ClaimStated>>();
  for (const each of taken) {
    if (each.entry.origin.key !== undefined) byKey.set(each.entry.origin.key, each);
  }
  return byKey;
}
