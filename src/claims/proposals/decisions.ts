import { sha256 } from "../../base/index.ts";
import type { ClaimBody, Speaker } from "./claim-body.ts";
import type { Producer, Proposal } from "./proposal.ts";
import type {
  ClaimOrigin,
  ClaimRejected,
  RecordedCitation,
  RecordedClaim,
  RecordedDate,
  RecordedPassage,
  RecordedStep,
} from "./recorded.ts";

/** What a decision needs to know beyond the proposal. Ids are made by the caller: chance is not ours to take. */
export interface DecisionContext {
  /** SHA-256 of the original. */
  readonly artifact: string;
  readonly claimId: string;
  /** One for each anchor of the proposal, in order. */
  readonly passageIds: readonly string[];
}

/** What a person may change while accepting; a field that is absent stays as proposed. */
export type ClaimEdit = Partial<
  Pick<
    RecordedClaim,
    | "kind"
    | "polarity"
    | "certainty"
    | "restatement"
    | "attribution"
    | "information"
    | "basis"
    | "about"
    | "open"
    | "proposition"
  >
>;

/** The contents of the entries that an acceptance appends: passages first, then the claim. */
export interface AcceptedClaim {
  readonly passages: readonly RecordedPassage[];
  readonly claim: RecordedClaim;
  readonly origin: ClaimOrigin;
}

/**
 * Turns a proposal into what the ledger records. An edit makes it `edited`; certainty stays Uu unless the edit, which is
 * a person, says otherwise.
 */
export function acceptProposal(
  proposal: Proposal<ClaimBody>,
  context: DecisionContext,
  edit: ClaimEdit = {},
): AcceptedClaim {
  const fields = Object.keys(edit).sort();
  return {
    passages: passagesOf(proposal, context),
    claim: { ...recordedClaim(proposal, context), ...edit },
    origin: {
      decision: fields.length > 0 ? "edited" : "accepted",
      key: proposal.key,
      band: proposal.band,
      why: proposal.why,
      producer: { ...proposal.producer },
      ...(fields.length > 0 && { edited: fields }),
    },
  };
}

/** A claim that no rule found: a person selected the words. */
export function acceptMissedOne(
  proposal: Proposal<ClaimBody>,
  context: DecisionContext,
  edit: ClaimEdit = {},
): AcceptedClaim {
  const { passages, claim } = acceptProposal(proposal, context, edit);
  return { passages, claim, origin: { decision: "missed-one", producer: { ...proposal.producer } } };
}

/** The content of a rejection, without the envelope. */
export function rejectProposal(
  proposal: Proposal<ClaimBody>,
  artifact: string,
  reason: string,
): Omit<ClaimRejected, "kind" | "at" | "by"> {
  return {
    artifact,
    key: proposal.key,
    text: proposal.body.text,
    anchors: proposal.anchors.map(recordedCitation),
    producer: { ...proposal.producer },
    reason,
  };
}

function passagesOf(proposal: Proposal<ClaimBody>, context: DecisionContext): RecordedPassage[] {
  return proposal.anchors.map((anchor, index) => ({
    id: context.passageIds[index] as string,
    artifact: context.artifact,
    text: anchor.quote.exact,
    textSha256: sha256(anchor.quote.exact),
    lang: proposal.producer.language,
    citation: recordedCitation(anchor),
  }));
}

function recordedCitation(anchor: Proposal<ClaimBody>["anchors"][number]): RecordedCitation {
  return {
    derivativeSha256: anchor.derivativeSha256,
    quote: { ...anchor.quote },
    position: { ...anchor.position },
  };
}

const POLARITY = { "+": "affirms", "-": "denies", u: "unclear" } as const;

function recordedClaim(proposal: Proposal<ClaimBody>, context: DecisionContext): RecordedClaim {
  const { body } = proposal;
  return {
    id: context.claimId,
    passages: [...context.passageIds].slice(0, proposal.anchors.length),
    kind: body.kind,
    ...(body.role && { role: body.role }),
    polarity: POLARITY[body.certainty.polarity],
    certainty: "Uu",
    wording: {
      certainty: `${body.certainty.degree}${body.certainty.polarity}`,
      force: body.force,
      authorStance: body.authorStance,
      ...(body.condition !== undefined && { condition: body.condition }),
    },
    hedges: body.hedges.map((hedge) => ({ ...hedge })),
    attribution: stepsOf(body, proposal.producer),
    ...(body.otherSpeakers && { otherSpeakers: body.otherSpeakers.map(recordedSpeaker) }),
    information: "undetermined",
    basis: "unknown",
    about: {
      actors: [...body.actors],
      places: [...body.places],
      quantities: body.amounts.map((amount) => ({ ...amount })),
      dates: body.dates.map(recordedDate),
    },
    open: [...proposal.open],
    status: "draft",
  };
}

/** The chain turned round: the mode of the claim is that of its innermost speaker; the author speaks in their own voice. */
function stepsOf(body: ClaimBody, producer: Producer): RecordedStep[] {
  const inner = body.speakerChain.length - 1;
  return body.speakerChain
    .map(
      (speaker, index): RecordedStep => ({
        speaker: recordedSpeaker(speaker),
        mode: index === inner ? body.mode : index === 0 ? "own" : "paraphrase",
        ...(speaker.cue !== undefined && { cue: speaker.cue }),
        lang: producer.language,
      }),
    )
    .reverse();
}

function recordedSpeaker({ who, words, name }: Speaker): RecordedStep["speaker"] {
  return { who, ...(words !== undefined && { words }), ...(name !== undefined && { name }) };
}

function recordedDate({ words, value, basis, relation }: ClaimBody["dates"][number]): RecordedDate {
  const stated = basis === "explicit" || basis === "event-name";
  return { words, value, basis: stated ? "stated" : "inferred", relation };
}
