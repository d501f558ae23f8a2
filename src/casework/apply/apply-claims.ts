import { newIdentifier } from "../../base/index.ts";
import {
  type AcceptedClaim,
  acceptMissedOne,
  acceptProposal,
  type ClaimEdit,
  type ClaimStated,
  proposalOfSelection,
} from "../../claims/index.ts";
import type { LedgerEffects, NewPayload } from "../../ledger/index.ts";
import type { CaseState } from "../case-state.ts";
import { findOnce } from "../decide-claim.ts";
import { actingPerson, type OpenCase } from "../open-case.ts";
import { ownText } from "../own-text.ts";
import { type AuditedSource, auditSource, sourcesInOrder } from "../read-source.ts";
import { sameContent } from "../things/index.ts";
import type { ClaimRow } from "./material-forms.ts";
import { nameEntry, type Outcome } from "./outcome.ts";

/** Reads each source once, however many claims are taken from it. */
export function sourceReader(open: OpenCase): (id: string) => Promise<AuditedSource> {
  const read = new Map<string, Promise<AuditedSource>>();
  return (id) => {
    const known = read.get(id);
    if (known !== undefined) return known;
    const source = sourcesInOrder(open.state).find((each) => each.source.id === id);
    if (source === undefined) throw new Error(`${id} was taken in and cannot be found`);
    const audited = auditSource(open, source);
    read.set(id, audited);
    return audited;
  };
}

/** The claim as the case file has it: its words, and what a person says of them over what the rules read. */
export async function applyClaim(
  open: OpenCase,
  { handle, row, id }: { readonly handle: string; readonly row: ClaimRow; readonly id: string },
  source: AuditedSource,
  { person, effects }: { readonly person: string; readonly effects: LedgerEffects },
): Promise<Outcome & { readonly id: string }> {
  const { state } = open;
  const by = actingPerson(open, person, effects);
  const known = state.claims.get(id)?.entry;
  const claimId = known === undefined ? id : newIdentifier("clm", effects.random);
  const accepted = acceptedOf(source, row, { claimId, by, effects });
  if (known !== undefined && isSame(state, known, accepted)) return { id, fate: "as it was" };
  const { passages, claim, origin } = accepted;
  const entries = [
    ...passages.map((passage) => ({ kind: "citation.made", by, passage })),
    { kind: "claim.stated", by, claim, origin, ...(known === undefined ? {} : { supersedes: id }) },
    nameEntry(by, handle, claimId),
  ];
  open.ledger.appendAll(entries as unknown as NewPayload[]);
  return { id: claimId, fate: known === undefined ? "entered" : "changed" };
}

interface Making {
  readonly claimId: string;
  readonly by: string;
  readonly effects: LedgerEffects;
}

function acceptedOf(source: AuditedSource, row: ClaimRow, { claimId, by, effects }: Making): AcceptedClaim {
  const [first, ...others] = row.quote.map((quote) =>
    acceptedQuote(source, quote, row, { claimId, by, effects }),
  );
  if (first === undefined) throw new Error("A claim has a quotation");
  const passages = [...first.passages, ...others.flatMap((each) => each.passages)];
  return { ...first, passages, claim: { ...first.claim, passages: passages.map((each) => each.id) } };
}

/** Where a rule proposed exactly these words, it is that proposal that is taken in; else a person found it. */
function acceptedQuote(
  source: AuditedSource,
  quote: string,
  row: ClaimRow,
  { claimId, by, effects }: Making,
): AcceptedClaim {
  const { start, end } = findOnce(source.text, quote, source.seq);
  const proposed = source.proposals.find(({ anchors: [anchor, more] }) => {
    return more === undefined && anchor?.position.start === start && anchor.position.end === end;
  });
  const proposal = proposed ?? proposalOfSelection(source.audit, source.text, { start, end }, by);
  const context = {
    artifact: source.artifact,
    claimId,
    passageIds: proposal.anchors.map(() => newIdentifier("psg", effects.random)),
  };
  const edit = editOf(row, source.audit.document.language);
  return proposed === undefined
    ? acceptMissedOne(proposal, context, edit)
    : acceptProposal(proposal, context, edit);
}

function editOf(row: ClaimRow, lang: string): ClaimEdit {
  const { proposition, says, kind, polarity, certainty, basis, information, by, open } = row;
  const about = aboutOf(row);
  const edit = {
    proposition,
    restatement: says === undefined ? undefined : ownText(says),
    kind,
    polarity,
    certainty,
    basis,
    information,
    attribution: by?.map(({ who, mode, cue, ...speaker }, at) => ({
      speaker: { who, ...speaker },
      mode:
        mode ??
        (at === by.length - 1 && who === "author" ? "own" : at === 0 ? MODES[who as string] : undefined) ??
        "paraphrase",
      ...(cue === undefined ? {} : { cue }),
      lang,
    })),
    about,
    open: open === undefined ? undefined : [...open],
  };
  return Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined)) as ClaimEdit;
}

/** How the innermost speaker is quoted where the file does not say. */
const MODES: Readonly<Record<string, string>> = {
  "anonymous-person": "anonymous",
  "anonymous-group": "anonymous",
  unspecified: "unattributed",
  generic: "unattributed",
};

/** What a claim is about is said whole or left as the rules read it. */
function aboutOf({ quantities, dates, places, actors }: ClaimRow): object | undefined {
  if ([quantities, dates, places, actors].every((each) => each === undefined)) return undefined;
  return {
    actors: [...(actors ?? [])],
    places: [...(places ?? [])],
    quantities: (quantities ?? []).map((each) => ({
      ...each,
      value: each["value"] ?? null,
      unit: each["unit"] ?? null,
      currency: each["currency"] ?? null,
    })),
    dates: (dates ?? []).map((each) => ({ ...each, value: each["value"] ?? null })),
  };
}

/** The same words and the same reading; ids are new each time and say nothing. */
function isSame(
  { passages }: CaseState,
  { claim: known }: ClaimStated,
  { claim, passages: cited }: AcceptedClaim,
): boolean {
  const place = (each: (typeof cited)[number] | undefined) => each && [each.artifact, each.citation.position];
  const before = known.passages.map((id) => place(passages.get(id)?.entry.passage));
  const reading = { ...claim, id: known.id, passages: known.passages, status: known.status };
  return sameContent(known, reading) && sameContent(before, cited.map(place));
}
