import { CareoError, codePointIndex, newIdentifier } from "../base/index.ts";
import {
  type AcceptedClaim,
  acceptMissedOne,
  acceptProposal,
  type ClaimEdit,
  type ClaimStated,
  proposalOfSelection,
  rejectProposal,
} from "../claims/index.ts";
import { type LedgerEffects, type NewPayload, systemEffects } from "../ledger/index.ts";
import { makePassage } from "../sources/index.ts";
import { badReference, type FoundClaim, findClaims } from "./find-claims.ts";
import type { ListedClaim } from "./list-claims.ts";
import type { Numbered } from "./numbered.ts";
import { actingPerson, type OpenCase } from "./open-case.ts";
import { ownText } from "./own-text.ts";
import { type AuditedSource, auditSource, getSource } from "./read-source.ts";

export interface DecideInput {
  /** References as `careo claims list` prints them: `4.C12`. */
  readonly refs: readonly string[];
  readonly person?: string | undefined;
}

export interface Decision {
  readonly ref: string;
  /** Number of the entry that records it. */
  readonly seq: number;
}

/** Takes proposals into the case as they are. All or none: a reference that does not hold stops before anything is written. */
export async function acceptClaims(
  open: OpenCase,
  input: DecideInput,
  effects: LedgerEffects = systemEffects,
): Promise<Decision[]> {
  const found = await findClaims(open, input.refs);
  for (const { listed } of found) refuseTaken(listed);
  const by = actingPerson(open, input.person, effects);
  return found.map(({ source, listed }) => {
    const proposal = getProposal(listed);
    const accepted = acceptProposal(proposal, contextFor(source.artifact, proposal.anchors.length, effects));
    return { ref: listed.ref, seq: record(open, by, accepted) };
  });
}

export interface EditInput {
  readonly ref: string;
  readonly edit: ClaimEdit;
  readonly reason?: string | undefined;
  readonly person?: string | undefined;
}

/** Takes a proposal in with changes, or changes a claim that was taken in: by a later entry, the earlier one stays. */
export async function editClaim(
  open: OpenCase,
  input: EditInput,
  effects: LedgerEffects = systemEffects,
): Promise<Decision> {
  if (Object.keys(input.edit).length === 0) {
    throw new CareoError("casework/nothing-to-change", `No change to ${input.ref} was named.`, {
      hint: "Name what to change: --restatement, --kind, --polarity, --certainty, --information, --basis or --proposition.",
    });
  }
  const [{ source, listed }] = (await findClaims(open, [input.ref])) as [FoundClaim];
  const by = actingPerson(open, input.person, effects);
  const accepted = editOf(open, source, listed, input.edit, effects);
  const seq = record(open, by, accepted, listed.claim?.id, input.reason);
  return { ref: input.ref, seq };
}

export interface RejectInput extends DecideInput {
  readonly reason: string;
}

/** Records that proposals are not what the text says. They stay visible as rejected. */
export async function rejectClaims(
  open: OpenCase,
  input: RejectInput,
  effects: LedgerEffects = systemEffects,
): Promise<Decision[]> {
  const found = await findClaims(open, input.refs);
  for (const { listed } of found) refuseTaken(listed);
  const by = actingPerson(open, input.person, effects);
  return found.map(({ source, listed }) => {
    const rejected = rejectProposal(getProposal(listed), source.artifact, ownText(input.reason));
    const { seq } = open.ledger.append({ kind: "claim.rejected", by, ...rejected } as unknown as NewPayload);
    return { ref: listed.ref, seq };
  });
}

export interface MissedInput {
  readonly source: number;
  /** Exact words of the source that no rule found: as they stand in it once, or where they stand in its frozen text. */
  readonly quote: string | { readonly start: number; readonly end: number };
  readonly edit: ClaimEdit;
  readonly person?: string | undefined;
}

/**
 * Takes in a claim that a person found: words are searched for exactly, never nearly, and a place that would cut a letter from
 * its accents is widened to whole ones. Throws `casework/quote-not-found`, `casework/quote-not-unique`.
 */
export async function addMissedClaim(
  open: OpenCase,
  input: MissedInput,
  effects: LedgerEffects = systemEffects,
): Promise<Decision> {
  const source = await auditSource(open, getSource(open.state, input.source));
  const { quote } = input;
  const selection =
    typeof quote === "string"
      ? findOnce(source.text, quote, input.source)
      : wholePlace(source.text, quote, input.source);
  const by = actingPerson(open, input.person, effects);
  const proposal = proposalOfSelection(source.audit, source.text, selection, by);
  const accepted = acceptMissedOne(proposal, contextFor(source.artifact, 1, effects), input.edit);
  const seq = record(open, by, accepted);
  return { ref: String(seq), seq };
}

/** Where words stand in a text, in code points. Throws `casework/quote-not-found`, `casework/quote-not-unique`. */
export function findOnce(
  text: string,
  quote: string,
  source: number | string,
): { start: number; end: number } {
  const at = quote === "" ? -1 : text.indexOf(quote);
  if (at < 0) {
    throw new CareoError(
      "casework/quote-not-found",
      `Source ${source} does not hold exactly these words: “${quote}”.`,
      {
        hint: "Copy them from the frozen text, with its quotation marks and accents.",
      },
    );
  }
  if (text.indexOf(quote, at + 1) >= 0) {
    throw new CareoError("casework/quote-not-unique", `Source ${source} holds these words more than once.`, {
      hint: "Add words before or after, until they stand only once.",
    });
  }
  const start = [...text.slice(0, at)].length;
  return { start, end: start + [...quote].length };
}

/** A place of a text, in code points. Throws `casework/quote-not-found` for one that is empty or beyond the text. */
function wholePlace(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  source: number,
): { start: number; end: number } {
  if (start >= 0 && start < end && end <= codePointIndex(text).length)
    return makePassage(text, { start, end }).position;
  throw new CareoError("casework/quote-not-found", `Source ${source} has no words from ${start} to ${end}.`, {
    hint: "Select words of its frozen text.",
  });
}

function refuseTaken({ ref, claim, decidedIn }: ListedClaim): void {
  if (claim === undefined) return;
  throw new CareoError("casework/already-decided", `${ref} was taken into the case by entry ${decidedIn}.`, {
    hint: "Edit it, or undo that entry.",
  });
}

function getProposal(listed: ListedClaim): NonNullable<ListedClaim["proposal"]> {
  if (listed.proposal) return listed.proposal;
  throw badReference(listed.ref, "It was found by a person, not proposed.");
}

function editOf(
  open: OpenCase,
  source: AuditedSource,
  listed: ListedClaim,
  edit: ClaimEdit,
  effects: LedgerEffects,
): AcceptedClaim {
  if (!listed.proposal && listed.claim) return editOfMissedOne(open, listed.claim, edit, effects);
  const proposal = getProposal(listed);
  const accepted = acceptProposal(
    proposal,
    contextFor(source.artifact, proposal.anchors.length, effects),
    edit,
  );
  if (!listed.claim) return accepted;
  // A second edit builds on the first: only what is named now changes.
  const { id, passages } = accepted.claim;
  return { ...accepted, claim: { ...listed.claim, ...edit, id, passages } };
}

/** A claim that a person found keeps its passages: no rule could find them again. */
function editOfMissedOne(
  { state }: OpenCase,
  claim: NonNullable<ListedClaim["claim"]>,
  edit: ClaimEdit,
  { random }: LedgerEffects,
): AcceptedClaim {
  const origin = (state.claims.get(claim.id) as Numbered<ClaimStated>).entry.origin;
  const edited = [...new Set([...(origin.edited ?? []), ...Object.keys(edit)])].sort();
  return {
    passages: [],
    claim: { ...claim, ...edit, id: newIdentifier("clm", random) },
    origin: { ...origin, decision: "edited", edited },
  };
}

function contextFor(artifact: string, anchors: number, { random }: LedgerEffects) {
  return {
    artifact,
    claimId: newIdentifier("clm", random),
    passageIds: Array.from({ length: anchors }, () => newIdentifier("psg", random)),
  };
}

/** Passages and claim in one batch, so that no claim is ever there without its passages. */
function record(
  open: OpenCase,
  by: string,
  accepted: AcceptedClaim,
  supersedes?: string,
  reason?: string,
): number {
  const { passages, claim, origin } = accepted;
  const entries = [
    ...passages.map((passage) => ({ kind: "citation.made", by, passage })),
    {
      kind: "claim.stated",
      by,
      claim,
      origin,
      ...(supersedes === undefined ? {} : { supersedes }),
      ...(reason === undefined ? {} : { reason: ownText(reason) }),
    },
  ];
  return open.ledger.appendAll(entries as unknown as NewPayload[]).at(-1)?.seq as number;
}
