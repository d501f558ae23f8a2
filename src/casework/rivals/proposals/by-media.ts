import { type OriginProposal, type ProposalInput, proposalOf } from "./proposal.ts";
import { rootOf } from "./roots.ts";

/** Sources of which captures obtained the very same bytes. */
export function byMedia(input: ProposalInput): OriginProposal[] {
  const byHash = new Map<string, (typeof input.texts)[number][]>();
  for (const text of input.texts)
    for (const hash of new Set(text.hashes)) byHash.set(hash, [...(byHash.get(hash) ?? []), text]);
  return [...byHash].flatMap(([hash, texts]) =>
    texts.length < 2
      ? []
      : [
          proposalOf({
            basis: "same-media",
            members: texts.map(({ id }) => id),
            ...rootOf(texts, input),
            measure: `equal SHA-256 ${hash.slice(0, 16)}…`,
            why: `${texts.map(({ name }) => name).join(" and ")} hold the same file, byte by byte.`,
          }),
        ],
  );
}
