import type { Audit, Band, Claim, OpenQuestion } from "../audit.ts";
import { type Citation, citationsOf } from "./citation.ts";
import { type ClaimBody, claimBodyOf } from "./claim-body.ts";
import { itemLookup } from "./item-lookup.ts";
import { whyOf } from "./why.ts";

export type ProposalStatus = "proposed" | "accepted" | "edited" | "rejected" | "superseded";

export interface Producer {
  readonly kind: "rule" | "assistant" | "person";
  readonly name: string;
  readonly version: string;
  readonly rule?: string;
  readonly language: string;
}

/** Something a program, or a person, puts forward. It is never part of a case until a person accepts it. */
export interface Proposal<Body> {
  /** The same text, packs and rules give the same key. */
  readonly key: string;
  readonly body: Body;
  /** One plain sentence: what in the wording led to it. */
  readonly why: string;
  readonly open: readonly OpenQuestion[];
  readonly band: Band;
  readonly status: ProposalStatus;
  /** One for each stretch of the claim, in text order. */
  readonly anchors: readonly Citation[];
  readonly producer: Producer;
}

/** The claims of an audit as proposals, in the order of the text. `text` is the text that was audited. */
export function proposalsOf(audit: Audit, text: string): Proposal<ClaimBody>[] {
  const items = itemLookup(audit);
  const cite = citationsOf(text, audit.document.textSha256);
  return audit.claims.map((claim) => ({
    key: claim.key,
    body: claimBodyOf(claim, items),
    why: whyOf(claim, items),
    open: claim.open ?? [],
    band: claim.band,
    status: "proposed",
    anchors: stretchesOf(claim).map(cite),
    producer: producerOf(audit, claim),
  }));
}

/** The segments of a claim as spans, with their exact words. */
function stretchesOf(claim: Claim): { start: number; end: number; text: string }[] {
  const points = claim.segments === undefined ? [] : [...claim.text];
  return (
    claim.segments?.map(([start, end]) => ({
      start,
      end,
      text: points.slice(start - claim.start, end - claim.start).join(""),
    })) ?? [{ start: claim.start, end: claim.end, text: claim.text }]
  );
}

/** Which grammar made the claim: rules are named for their language first. */
function producerOf(audit: Audit, claim: Claim): Producer {
  const prefix = claim.rule.split(".")[0] ?? "";
  const language = prefix in audit.packs ? prefix : audit.document.language;
  return { kind: "rule", name: "careo", version: audit.careo, rule: claim.rule, language };
}
