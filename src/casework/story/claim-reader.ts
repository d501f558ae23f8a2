import type { RecordedClaim } from "../../claims/index.ts";
import { describeLink } from "../audit-summary.ts";
import type { CaseState } from "../case-state.ts";
import { sourcesInOrder } from "../read-source.ts";
import { currentId, handleOf } from "../things/index.ts";

/** A claim as people read it: its words, who says them, where, and how firmly. */
export interface SaidClaim {
  readonly id: string;
  readonly handle: string;
  /** The words of the source, stretches parted by an ellipsis. */
  readonly quote: string;
  /** In neutral words, where a person put it so. */
  readonly restatement: string | null;
  readonly lang: string;
  /** Who says it, the innermost speaker. */
  readonly speaker: string;
  /** Through whom the source has it, innermost first: empty where the source heard it itself. */
  readonly through: readonly string[];
  /** Id of the actor that a person said the innermost speaker is. */
  readonly actor: string | null;
  readonly source: { readonly id: string; readonly seq: number; readonly name: string } | null;
  readonly polarity: RecordedClaim["polarity"];
  readonly certainty: RecordedClaim["certainty"];
  readonly hedges: readonly string[];
  readonly proposition: string | null;
}

/** Reads claims of one state; an id of a claim that was edited since gives the claim as it is now. */
export interface ClaimReader {
  readonly read: (id: string) => SaidClaim | undefined;
  /** The claim as the ledger has it. */
  readonly recorded: (id: string) => RecordedClaim | undefined;
  /** Id of the source that a claim stands in. */
  readonly sourceOf: (id: string) => string | undefined;
}

/** Reads the claims of one state, for a shell that shows them; each as it is now. */
export function readClaims(state: CaseState): ClaimReader["read"] {
  return claimReader(state).read;
}

export function claimReader(state: CaseState): ClaimReader {
  const sources = new Map(sourcesInOrder(state).map((each) => [each.artifact, each]));
  const recorded = (id: string) => state.claims.get(currentId(state, id))?.entry.claim;
  const sourceFor = (claim: RecordedClaim) =>
    sources.get(state.passages.get(claim.passages[0] ?? "")?.entry.passage.artifact ?? "");
  return {
    recorded,
    sourceOf: (id) => {
      const claim = recorded(id);
      return claim && sourceFor(claim)?.source.id;
    },
    read: (id) => {
      const claim = recorded(id);
      if (claim === undefined) return undefined;
      const found = sourceFor(claim);
      const source = found ? { id: found.source.id, seq: found.seq, name: found.name } : null;
      return { ...saidOf(state, claim), source };
    },
  };
}

function saidOf(state: CaseState, claim: RecordedClaim): Omit<SaidClaim, "source"> {
  const passages = claim.passages.flatMap((id) => state.passages.get(id)?.entry.passage ?? []);
  const [inner, ...outer] = claim.attribution.map(({ speaker }) => speakerWords(state, speaker));
  return {
    id: claim.id,
    handle: handleOf(state, claim.id),
    quote: passages.map(({ text }) => text).join(" … "),
    restatement: claim.restatement ?? null,
    lang: passages[0]?.lang ?? "und",
    speaker: inner ?? "nobody in particular",
    // The author of a source passes on everything in it; only others are worth naming.
    through: outer.filter((_, at) => claim.attribution[at + 1]?.speaker.who !== "author"),
    actor: claim.attribution[0]?.speaker.actor ?? null,
    polarity: claim.polarity,
    certainty: claim.certainty,
    hedges: claim.hedges.map(({ words }) => words),
    proposition: claim.proposition ?? null,
  };
}

function speakerWords(state: CaseState, speaker: RecordedClaim["attribution"][number]["speaker"]): string {
  const actor = speaker.actor === undefined ? undefined : state.things.actor.get(speaker.actor)?.thing.label;
  const { who, words } = speaker;
  return actor ?? speaker.name ?? describeLink({ who, ...(words === undefined ? {} : { text: words }) });
}
