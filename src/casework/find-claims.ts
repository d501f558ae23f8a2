import { CareoError } from "../base/index.ts";
import { claimsInForce } from "./claims-by-original.ts";
import { claimsOf, type ListedClaim } from "./list-claims.ts";
import type { OpenCase } from "./open-case.ts";
import { type AuditedSource, auditSource, getSource, sourcesInOrder } from "./read-source.ts";

/** A claim that a reference names, with its source. */
export interface FoundClaim {
  readonly source: AuditedSource;
  readonly listed: ListedClaim;
}

/** Every claim named, once each. Throws `casework/no-such-claim` or `casework/no-such-source` for the first that is not there. */
export async function findClaims(open: OpenCase, refs: readonly string[]): Promise<FoundClaim[]> {
  const read = new Map<number, ReadClaims>();
  const found: FoundClaim[] = [];
  // Named twice is meant once.
  for (const ref of new Set(refs)) {
    const number = sourceOf(open, ref);
    const { source, byRef } = read.get(number) ?? (await readClaims(open, number));
    read.set(number, { source, byRef });
    const listed = byRef.get(ref);
    if (!listed)
      throw badReference(ref, `Source ${number} has ${source.audit.claims.length} proposed claims.`);
    found.push({ source, listed });
  }
  return found;
}

interface ReadClaims {
  readonly source: AuditedSource;
  readonly byRef: ReadonlyMap<string, ListedClaim>;
}

async function readClaims(open: OpenCase, number: number): Promise<ReadClaims> {
  const source = await auditSource(open, getSource(open.state, number));
  const listed = claimsOf(open.state, source);
  return { source, byRef: new Map(listed.map((each) => [each.ref, each])) };
}

/** `4.C12` names its source; `70` is a claim that a person found, whose passage tells the source. */
function sourceOf({ state }: OpenCase, ref: string): number {
  const [, seq, point] = /^(\d+)(\.C\d+)?$/.exec(ref) ?? [];
  if (seq === undefined)
    throw badReference(ref, "A reference is the number of a source, a point and the claim: 4.C12.");
  if (point !== undefined) return Number(seq);
  const claim = claimsInForce(state).find((each) => each.seq === Number(seq))?.entry.claim;
  const artifact = state.passages.get(claim?.passages[0] ?? "")?.entry.passage.artifact;
  const source = sourcesInOrder(state).find((each) => each.artifact === artifact);
  if (claim && source) return source.seq;
  throw badReference(ref, "No claim in force was taken in by an entry of this number.");
}

/** The error for a reference that names nothing. */
export function badReference(ref: string, hint: string): CareoError {
  return new CareoError("casework/no-such-claim", `There is no claim "${ref}".`, {
    hint: `${hint} “careo claims list CASE” prints them.`,
  });
}
