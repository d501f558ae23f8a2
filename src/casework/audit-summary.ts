import type { Audit, Claim, Link, OpenQuestion } from "../claims/index.ts";

/** Who stands behind a statement, as the text has it. Every claim has exactly one standing. */
export type Standing =
  | "asserted"
  | "judgement"
  | "named"
  | "document"
  | "unnamed"
  | "unsourced"
  | "not-asserted";

/** In the order in which a report shows them. */
export const STANDINGS: readonly Standing[] = [
  "asserted",
  "named",
  "document",
  "unnamed",
  "unsourced",
  "judgement",
  "not-asserted",
];

export interface CheckerRequest {
  readonly claim: Claim;
  /** What a checker would ask for, as whole sentences; never empty. */
  readonly asks: readonly string[];
}

/** An audit in the shape of the questions a reader has. Pure; hides nothing: `requests` is an order, not a choice. */
export interface AuditSummary {
  readonly byStanding: ReadonlyMap<Standing, readonly Claim[]>;
  readonly hedged: readonly Claim[];
  readonly conditional: readonly Claim[];
  readonly requests: readonly CheckerRequest[];
}

export function summariseAudit(audit: Audit): AuditSummary {
  const byStanding = new Map<Standing, Claim[]>(STANDINGS.map((standing) => [standing, []]));
  for (const claim of audit.claims) byStanding.get(standingOf(claim))?.push(claim);
  return {
    byStanding,
    hedged: audit.claims.filter(isHedged),
    conditional: audit.claims.filter(({ force }) => force === "conditional" || force === "counterfactual"),
    requests: checkerRequests(audit),
  };
}

export function standingOf(claim: Claim): Standing {
  if (claim.force === "rhetorical" || claim.force === "directive") return "not-asserted";
  if (claim.kind === "question" || claim.kind === "call-to-action") return "not-asserted";
  const last = claim.speakerChain.at(-1);
  if (claim.mode === "document") return "document";
  switch (last?.who) {
    case "named":
      return "named";
    case "role-only":
    case "anonymous-person":
    case "anonymous-group":
    case "unnamed-outlet":
      return "unnamed";
    case "unspecified":
    case "generic":
      return "unsourced";
    default:
      return claim.kind === "fact" || claim.kind === "definition" ? "asserted" : "judgement";
  }
}

export function isHedged(claim: Claim): boolean {
  return claim.force === "hedged" || claim.certainty.degree === "PR" || claim.certainty.degree === "PS";
}

const RANK = { high: 0, medium: 1, low: 2, no: 3 } as const;

function checkerRequests(audit: Audit): CheckerRequest[] {
  const requests = audit.claims
    .filter((claim) => standingOf(claim) !== "not-asserted")
    .map((claim) => ({ claim, asks: asksFor(claim) }))
    .filter(({ asks }) => asks.length > 0);
  // The sort is stable: within one rank the order of the text stays.
  return requests.sort((a, b) => RANK[a.claim.checkWorthiness] - RANK[b.claim.checkWorthiness]);
}

const ASKS: Readonly<Record<OpenQuestion, (source: string) => string>> = {
  speaker: () => "Who says so? The text does not tell.",
  "speaker-identity": (source) => `Who is ${source}? The text gives no name.`,
  date: () => "When? No date is given.",
  year: () => "Which year?",
  "date-order": () => "Is the day or the month written first?",
  "publication-date": () => "When was this published? The date depends on it.",
  antecedent: () => "What does this refer to? Nothing before it fits.",
  currency: () => "In which currency?",
  place: () => "Where?",
  "amount-scope": () => "Out of how many, and counted how?",
  attachment: () => "The sentence can be read in two ways: which is meant?",
  "source-link": (source) => `Obtain the original from ${source}: the text does not link to it.`,
};

function asksFor(claim: Claim): string[] {
  const source = describeLink(claim.speakerChain.at(-1));
  const asks = (claim.open ?? []).map((question) => ASKS[question](source));
  const bare = standingOf(claim) === "asserted" && claim.speakerChain.length === 1;
  if (bare && (claim.checkWorthiness === "high" || claim.checkWorthiness === "medium")) {
    asks.unshift("What is the source? The author gives none.");
  }
  return asks;
}

const WHO: Readonly<Record<Link["who"], string>> = {
  author: "the author",
  "bio-note": "the author's note",
  publisher: "the publisher",
  named: "a named source",
  "role-only": "someone named only by post",
  "anonymous-person": "an unnamed person",
  "anonymous-group": "unnamed people",
  "unnamed-outlet": "an unnamed outlet",
  unspecified: "nobody in particular",
  generic: "people in general",
  self: "the speaker",
};

/** A speaker in words: the source's own words where the text has them, else what kind of speaker it is. */
export function describeLink(link: Link | undefined): string {
  if (!link) return "an unknown source";
  return link.text === undefined ? WHO[link.who] : `“${link.text}”`;
}

/** The whole chain, outermost first: `the author → “The Herald” → “an official” (not named)`. */
export function describeChain(chain: readonly Link[]): string {
  return chain
    .map((link) => describeLink(link) + (isUnnamed(link) && link.text ? " (not named)" : ""))
    .join(" → ");
}

function isUnnamed(link: Link): boolean {
  return ["role-only", "anonymous-person", "anonymous-group", "unnamed-outlet"].includes(link.who);
}
