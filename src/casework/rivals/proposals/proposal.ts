import { sha256 } from "../../../base/index.ts";
import type { Citation } from "../../../weighing/index.ts";
import type { CaseState } from "../../case-state.ts";
import type { OriginCluster } from "../../entries/rivals.ts";
import { currentId } from "../../things/index.ts";
import type { ReadText } from "./read-texts.ts";

/** A shared origin that the program proposes. It decides nothing: a person accepts or refuses it. */
export interface OriginProposal {
  /** By which people refer to it; the same for the same members and basis in every run. */
  readonly ref: string;
  readonly basis: OriginCluster["basis"];
  /** Sources, or where only a part of each is shared, claims. */
  readonly members: readonly string[];
  readonly root: string | "unknown";
  readonly rootWhy: string;
  readonly measure: string;
  /** What was found, in a sentence. */
  readonly why: string;
  /** Found across languages by names, figures and quotations: a weaker sign. */
  readonly crossLanguage: boolean;
}

/** What the finders of proposals read: the texts, and who cites whom among them. */
export interface ProposalInput {
  readonly state: CaseState;
  readonly texts: readonly ReadText[];
  readonly citations: readonly (Citation & { readonly how: string })[];
}

export function proposalOf(
  found: Omit<OriginProposal, "ref" | "crossLanguage"> & { crossLanguage?: boolean },
): OriginProposal {
  const members = [...found.members].sort();
  // Eight hex digits name one of a case's proposals; two of a case that meet are told by their text.
  const ref = `p${sha256(JSON.stringify([found.basis, members])).slice(0, 8)}`;
  return { ...found, members, ref, crossLanguage: found.crossLanguage ?? false };
}

/** Whether a person accepted or refused the same: a cluster with this basis that holds all of the members. */
export function isDecided(state: CaseState, { basis, members }: OriginProposal): boolean {
  return [...state.things.origin.values()].some(({ thing }) => {
    const held = new Set(thing.members.map(({ member }) => currentId(state, member)));
    return thing.basis === basis && members.every((member) => held.has(member));
  });
}
