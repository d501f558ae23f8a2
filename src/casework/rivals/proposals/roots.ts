import { findRoot } from "../../../weighing/index.ts";
import type { ProposalInput } from "./proposal.ts";
import type { ReadText } from "./read-texts.ts";

/** Which of these sources came first, by who cites whom and by the days on which they may have been published; and why. */
export function rootOf(
  texts: readonly ReadText[],
  { citations }: ProposalInput,
): { root: string; rootWhy: string } {
  const members = texts.map(({ id, published }) => {
    const { earliest, latest } = published ?? {};
    return earliest === undefined || latest === undefined ? { id } : { id, published: { earliest, latest } };
  });
  const { root, why } = findRoot(members, citations);
  const names = new Map(texts.map(({ id, name }) => [id, name]));
  return { root, rootWhy: why.replace(/src_[0-9a-f]{32}/g, (id) => names.get(id) ?? id) };
}
