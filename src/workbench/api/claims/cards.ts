import {
  type AuditedSource,
  claimsOf,
  handleOf,
  type ListedClaim,
  type OpenCase,
} from "../../../casework/index.ts";
import type { DoubtName } from "../shapes.ts";
import { propositionBrief } from "./claim-rows.ts";
import type { ClaimCard, SpeakerAnswer } from "./contract.ts";

type State = OpenCase["state"];

/** Where the words of a claim stand in its text: half-open code points. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface PlacedCard {
  readonly card: ClaimCard;
  readonly stretches: readonly Stretch[];
  /** Accepted, and its words no longer stand where they were cited. */
  readonly isBroken: boolean;
}

/** All that was proposed of a source and all that was taken in, in the order of its text. */
export function cardsOf(
  { state }: OpenCase,
  source: AuditedSource,
  doubts: ReadonlyMap<string, DoubtName>,
): PlacedCard[] {
  const points = [...source.text];
  const placed = claimsOf(state, source).map((listed): PlacedCard => {
    const cited = citedStretches(state, listed, source.artifact);
    const stretches = cited?.map(({ start, end }) => ({ start, end })) ?? proposedStretches(listed);
    const isBroken =
      cited?.some(({ start, end, text }) => points.slice(start, end).join("") !== text) ?? false;
    const card = cardOf(state, listed, doubts, stretches[0]?.start ?? 0);
    return { card, stretches: isBroken ? [] : stretches, isBroken };
  });
  return placed.sort((a, b) => a.card.at - b.card.at);
}

/** What was taken in stands where it was cited; undefined for what was not. */
function citedStretches(state: State, { claim }: ListedClaim, artifact: string) {
  return claim?.passages.flatMap((id) => {
    const passage = state.passages.get(id)?.entry.passage;
    return passage === undefined || passage.artifact !== artifact
      ? []
      : [{ ...passage.citation.position, text: passage.text }];
  });
}

function proposedStretches({ proposal }: ListedClaim): Stretch[] {
  return (proposal?.anchors ?? []).map(({ position }) => position);
}

function cardOf(
  state: State,
  listed: ListedClaim,
  doubts: ReadonlyMap<string, DoubtName>,
  at: number,
): ClaimCard {
  const { ref, status, words, proposal, claim, decidedIn, reason } = listed;
  const body = proposal?.body;
  const origin = claim === undefined ? undefined : state.claims.get(claim.id)?.entry.origin;
  return {
    ref,
    id: claim?.id ?? null,
    handle: claim === undefined ? null : handleOf(state, claim.id),
    status,
    words,
    restatement: claim?.restatement ?? null,
    kind: claim?.kind ?? body?.kind ?? "fact",
    polarity: claim?.polarity ?? polarityOf(body?.certainty.polarity),
    certainty: claim?.certainty ?? "Uu",
    information: claim?.information ?? "undetermined",
    basis: claim?.basis ?? "unknown",
    speakers: claim === undefined ? proposedSpeakers(listed) : recordedSpeakers(state, claim),
    hedges: (claim?.hedges ?? body?.hedges ?? []).map((hedge) => hedge.words),
    open: claim?.open ?? [...(proposal?.open ?? [])],
    band: origin?.band ?? proposal?.band ?? null,
    why: origin?.why ?? proposal?.why ?? "A person marked these words.",
    proposition: propositionBrief(state, claim?.proposition),
    decidedIn: decidedIn ?? null,
    reason: reason ?? null,
    doubt: (claim && doubts.get(claim.id)) ?? "sound",
    at,
  };
}

function polarityOf(polarity: "+" | "-" | "u" | undefined): ClaimCard["polarity"] {
  if (polarity === undefined || polarity === "u") return "unclear";
  return polarity === "+" ? "affirms" : "denies";
}

/** A proposal names its speakers from the author inward; a claim from the innermost outward, and so does the page. */
function proposedSpeakers({ proposal }: ListedClaim): SpeakerAnswer[] {
  const chain = [...(proposal?.body.speakerChain ?? [])].reverse();
  return chain.map(({ who, name, words }) => ({ who, words: name ?? words ?? null, actor: null }));
}

function recordedSpeakers(state: State, claim: NonNullable<ListedClaim["claim"]>): SpeakerAnswer[] {
  return claim.attribution.map(({ speaker: { who, name, words, actor } }) => {
    const label = actor === undefined ? undefined : state.things.actor.get(actor)?.thing.label;
    return { who, words: label ?? name ?? words ?? null, actor: actor ?? null };
  });
}
