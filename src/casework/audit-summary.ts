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
      // "They said": somebody is meant, whoever it is.
      return last.text === undefined ? "unsourced" : "unnamed";
    case "generic":
      return "unsourced";
    default:
      return claim.kind === "fact" || claim.kind === "definition" ? "asserted" : "judgement";
  }
}

export function isHedged(claim: Claim): boolean {
  return claim.force === "hedged" || claim.certainty.degree === "PR" || claim.certainty.degree === "PS";
}

/** What is worth checking comes first; within that, what is easiest to ask for and tells most. */
const RANK = { high: 0, medium: 100, low: 200, no: 300 } as const;

function checkerRequests(audit: Audit): CheckerRequest[] {
  const requests = audit.claims
    .filter((claim) => standingOf(claim) !== "not-asserted")
    .flatMap((claim) => {
      const asks = asksFor(claim);
      const weight = RANK[claim.checkWorthiness] - asks.reduce((sum, ask) => sum + ask.weight, 0);
      return asks.length === 0 ? [] : [{ weight, request: { claim, asks: asks.map(({ words }) => words) } }];
    });
  // The sort is stable: within one weight the order of the text stays.
  return requests.sort((a, b) => a.weight - b.weight).map(({ request }) => request);
}

interface Ask {
  readonly words: string;
  readonly weight: number;
}

/**
 * The questions, and how much each moves a statement forward in the order (own choice): a source that can be found out
 * decides most, then what the words point to, then what merely completes them.
 */
const ASKS: Readonly<Record<OpenQuestion, readonly [number, (source: string) => string]>> = {
  "speaker-identity": [30, (source) => `Who is ${source}? The text gives no name.`],
  "source-link": [30, (source) => `Obtain the original from ${source}: the text does not link to it.`],
  speaker: [25, () => "Who says so? The text does not tell."],
  antecedent: [10, () => "What does this refer to? Nothing before it fits."],
  attachment: [10, () => "The sentence can be read in two ways: which is meant?"],
  "amount-scope": [10, () => "Out of how many, and counted how?"],
  year: [8, () => "Which year?"],
  "date-order": [8, () => "Is the day or the month written first?"],
  currency: [8, () => "In which currency?"],
  place: [5, () => "Where?"],
  "publication-date": [5, () => "When was this published? The date depends on it."],
  date: [5, () => "When? No date is given."],
};

const OBTAIN: Ask = {
  weight: 20,
  words: "Obtain what was said, from where it was said: here it is told second-hand.",
};
const NO_SOURCE: Ask = { weight: 15, words: "What is the source? The author gives none." };

function asksFor(claim: Claim): Ask[] {
  const source = describeLink(claim.speakerChain.at(-1));
  const isWorthy = claim.checkWorthiness === "high" || claim.checkWorthiness === "medium";
  const asks = (claim.open ?? [])
    // Nearly every statement lacks a date; it is asked for where the statement is worth checking.
    .filter((question) => question !== "date" || isWorthy)
    .map((question): Ask => ({ weight: ASKS[question][0], words: wordsOf(question, claim, source) }));
  // That somebody spoke can be looked up; that the author gives no source for it would be beside the point.
  if (claim.role === "reporting-event") return isWorthy ? [OBTAIN, ...asks] : asks;
  const isBare = standingOf(claim) === "asserted" && claim.speakerChain.length === 1;
  return isBare && isWorthy ? [NO_SOURCE, ...asks] : asks;
}

function wordsOf(question: OpenQuestion, { otherSpeakers }: Claim, source: string): string {
  if (question !== "antecedent" || otherSpeakers === undefined) return ASKS[question][1](source);
  return `Who is ${source}? Perhaps ${otherSpeakers.map(describeLink).join(", or ")}; the text does not say.`;
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
