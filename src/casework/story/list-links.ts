import type { CaseState } from "../case-state.ts";
import type { LinkKind, PropositionKind } from "../entries/story.ts";
import { currentId, handleOf } from "../things/index.ts";
import { type ClaimReader, claimReader } from "./claim-reader.ts";

/** One end of a link: what it is called and what it says. */
export interface LinkEnd {
  readonly id: string;
  readonly handle: string;
  readonly noun: "claim" | "item" | "proposition" | "link";
  readonly says: string;
}

export interface ListedLink {
  readonly id: string;
  readonly handle: string;
  /** Number of its entry, for undoing it. */
  readonly seq: number;
  readonly linkKind: LinkKind;
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  readonly why: string;
  readonly rung: PropositionKind | null;
  /** Who made it. */
  readonly by: string;
}

/** Every link of the case, or those that touch one thing, in the order in which they were made. */
export function listLinks(state: CaseState, touching?: string): ListedLink[] {
  const claims = claimReader(state);
  return [...state.things.link.values()]
    .map(({ thing, seq, by }) => ({
      id: thing.id,
      handle: handleOf(state, thing.id),
      seq,
      linkKind: thing.linkKind,
      from: endOf(state, currentId(state, thing.from), claims),
      to: endOf(state, currentId(state, thing.to), claims),
      why: thing.why,
      rung: thing.rung ?? null,
      by: state.agents.get(by)?.name ?? by,
    }))
    .filter(({ id, from, to }) => touching === undefined || [id, from.id, to.id].includes(touching));
}

function endOf(state: CaseState, id: string, claims: ClaimReader): LinkEnd {
  const handle = handleOf(state, id);
  const { proposition, link, evidence } = state.things;
  if (id.startsWith("prp_")) {
    return { id, handle, noun: "proposition", says: proposition.get(id)?.thing.text ?? "undone since" };
  }
  if (id.startsWith("lnk_")) {
    const linked = link.get(id)?.thing;
    const says =
      linked === undefined
        ? "undone since"
        : `${handleOf(state, currentId(state, linked.from))} ${linked.linkKind} ${handleOf(state, currentId(state, linked.to))}`;
    return { id, handle, noun: "link", says };
  }
  if (id.startsWith("evi_"))
    return { id, handle, noun: "item", says: evidence.get(id)?.thing.summary ?? "undone since" };
  return { id, handle, noun: "claim", says: claims.read(id)?.quote ?? "undone since" };
}
