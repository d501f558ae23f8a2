import type { RecordedClaim } from "../../claims/index.ts";
import { describeLink } from "../audit-summary.ts";
import type { CaseState } from "../case-state.ts";
import { sourcesInOrder } from "../read-source.ts";
import { currentId, handleOf } from "../things/index.ts";

/** A claim in a line or two: what the source says, who says it, where. */
export interface ClaimBrief {
  readonly id: string;
  readonly handle: string;
  /** The words of the source, or the neutral words that a person gave. */
  readonly words: string;
  /** Who says it, the innermost speaker first. */
  readonly speakers: readonly string[];
  readonly polarity: RecordedClaim["polarity"];
  readonly source: { readonly id: string; readonly seq: number; readonly name: string } | null;
}

/** Reads claims of one state; a claim that was edited since is read as it is now. */
export function claimBriefs(state: CaseState): (id: string) => ClaimBrief {
  const sources = new Map(sourcesInOrder(state).map((each) => [each.artifact, each]));
  return (said) => {
    const id = currentId(state, said);
    const claim = state.claims.get(id)?.entry.claim;
    const passages = (claim?.passages ?? []).flatMap((each) => state.passages.get(each)?.entry.passage ?? []);
    const source = passages.map(({ artifact }) => sources.get(artifact)).find((each) => each !== undefined);
    return {
      id,
      handle: handleOf(state, id),
      words: claim?.restatement ?? passages.map(({ text }) => text).join(" … "),
      speakers: (claim?.attribution ?? []).map(({ speaker }) => speakerWords(state, speaker)),
      polarity: claim?.polarity ?? "unclear",
      source: source ? { id: source.source.id, seq: source.seq, name: source.name } : null,
    };
  };
}

function speakerWords(
  { things }: CaseState,
  { actor, name, who, words }: RecordedClaim["attribution"][number]["speaker"],
): string {
  const label = actor === undefined ? undefined : things.actor.get(actor)?.thing.label;
  return label ?? name ?? describeLink({ who, ...(words === undefined ? {} : { text: words }) });
}
