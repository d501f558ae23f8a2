import type { CaseState } from "../case-state.ts";
import type { Finding } from "../entries/rivals.ts";
import { currentId } from "../things/index.ts";
import { buildQuestion } from "./build-question.ts";
import { claimInput, digestOf, inputsDigest } from "./inputs-digest.ts";
import { originsOf } from "./origins-of.ts";

/**
 * A digest of everything that a finding was drawn from: for a question all that went into its weighing; for a proposition its
 * text, what is linked to it and whose origins that has; and the claims, items and replies that the finding names. When it is no
 * longer the one that was entered, the finding is stale.
 */
export function findingDigest(state: CaseState, finding: Omit<Finding, "id" | "inputsDigest">): string {
  const { about, supports, contradicts, undercuts, linchpins, replies } = finding;
  const { things } = state;
  const named = [...supports, ...contradicts, ...undercuts, ...linchpins];
  const links = [...things.link.values()]
    .map(({ thing }) => thing)
    .filter(({ to, from }) => to === about || named.includes(from));
  const claims = [...named, ...links.map(({ from }) => from)].filter((id) => id.startsWith("clm_"));
  const items = named.flatMap((id) => things.evidence.get(id)?.thing ?? []);
  return digestOf({
    about: about.startsWith("grp_")
      ? inputsDigest(state, about, buildQuestion(state, about))
      : things.proposition.get(about)?.thing,
    links: [...links].sort(byId),
    claims: [...new Set(claims)].sort().map((id) => claimInput(state, id)),
    items: [...items].sort(byId),
    origins: about.startsWith("prp_") ? originsOf(state).ofProposition(about) : [],
    retracted: retractedAmong(state, claims),
    replies: replies.flatMap((id) => things.reply.get(id)?.thing ?? []).sort(byId),
  });
}

/** Retractions of the claims themselves, in order. */
function retractedAmong(state: CaseState, claims: readonly string[]): string[] {
  const current = new Set(claims.flatMap((id) => [id, currentId(state, id)]));
  return [...state.retractions.values()]
    .map(({ entry }) => entry.retraction)
    .filter(({ target }) => current.has(target))
    .map(({ id }) => id)
    .sort();
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
