import { sha256 } from "../../base/index.ts";
import type { Audit, Claim } from "../audit.ts";
import { citationsOf } from "./citation.ts";
import { type ClaimBody, claimBodyOf } from "./claim-body.ts";
import { itemLookup } from "./item-lookup.ts";
import type { Proposal } from "./proposal.ts";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * A claim that a person marks where no rule found one. Code points, half-open. What stands inside (dates, amounts,
 * names, hedges) is attached; the speaker is taken from the claim it lies in, if there is one, else it is the author.
 */
export function proposalOfSelection(
  audit: Audit,
  text: string,
  selection: Stretch,
  person: string,
): Proposal<ClaimBody> {
  const words = [...text].slice(selection.start, selection.end).join("");
  const around = audit.claims.find((claim) => claim.start <= selection.start && selection.end <= claim.end);
  const claim = claimOfSelection(audit, { ...selection, text: words }, around);
  return {
    key: claim.key,
    body: claimBodyOf(claim, itemLookup(audit)),
    why: "A person marked these words.",
    open: [],
    band: "C",
    status: "proposed",
    anchors: [citationsOf(text, audit.document.textSha256)(claim)],
    producer: { kind: "person", name: person, version: "1", language: audit.document.language },
  };
}

function claimOfSelection(audit: Audit, span: Stretch & { text: string }, around: Claim | undefined): Claim {
  const inside = (items: readonly (Stretch & { id: string })[]) =>
    items.filter((item) => span.start <= item.start && item.end <= span.end).map((item) => item.id);
  const named = audit.entities.filter((entity) =>
    entity.mentions.some((mention) => span.start <= mention.start && mention.end <= span.end),
  );
  const sentence = audit.sentences.find((each) => each.start <= span.start && span.start < each.end);
  return {
    id: "C0",
    key: sha256(`selection\u0000${span.start}\u0000${span.end}\u0000${span.text}`).slice(0, 16),
    sentence: sentence?.id ?? "",
    ...span,
    kind: around?.kind ?? "fact",
    speakerChain: around?.speakerChain ?? [{ who: "author" }],
    mode: around?.mode ?? "own",
    force: around?.force ?? "asserted",
    certainty: around?.certainty ?? { degree: "U", polarity: "u" },
    authorStance: around?.authorStance ?? "asserts",
    hedges: inside(audit.hedges),
    dates: inside(audit.dates),
    amounts: inside(audit.amounts),
    actors: named.filter((entity) => entity.type !== "place").map((entity) => entity.id),
    places: named.filter((entity) => entity.type === "place").map((entity) => entity.id),
    checkWorthiness: around?.checkWorthiness ?? "medium",
    rule: "selection",
    band: "C",
  };
}
