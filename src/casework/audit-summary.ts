import type { Audit, Claim, Link, OpenQuestion } from "../claims/index.ts";
import { tellingsOf } from "./tellings.ts";

/** Who stands behind a statement, as the text has it. Every claim has exactly one standing. */
export type Standing =
  | "asserted"
  | "qualified"
  | "judgement"
  | "named"
  | "document"
  | "unnamed"
  | "unsourced"
  | "told"
  | "not-asserted";

/** In the order in which a report shows them. */
export const STANDINGS: readonly Standing[] = [
  "asserted",
  "qualified",
  "named",
  "document",
  "unnamed",
  "unsourced",
  "told",
  "judgement",
  "not-asserted",
];

export interface CheckerRequest {
  readonly claim: Claim;
  /** The telling by which the statement came, where the text tells when, where or to whom: asked about together. */
  readonly telling?: Claim | undefined;
  /** What a checker would ask for, as whole sentences; never empty. */
  readonly asks: readonly string[];
}

/** An audit in the shape of the questions a reader has. Pure; hides nothing: `requests` is an order, not a choice. */
export interface AuditSummary {
  readonly byStanding: ReadonlyMap<Standing, readonly Claim[]>;
  readonly hedged: readonly Claim[];
  readonly conditional: readonly Claim[];
  readonly requests: readonly CheckerRequest[];
  /** By what was told, the telling. */
  readonly tellings: ReadonlyMap<Claim, Claim>;
  readonly interests: readonly DisclosedInterest[];
}

type InterestKind = Audit["interest"][number]["kind"];

/** A passage may disclose two things; it is shown once. */
export interface DisclosedInterest {
  readonly text: string;
  readonly kinds: readonly InterestKind[];
}

export function summariseAudit(audit: Audit): AuditSummary {
  const byStanding = new Map<Standing, Claim[]>(STANDINGS.map((standing) => [standing, []]));
  for (const claim of audit.claims) byStanding.get(standingOf(claim))?.push(claim);
  const tellings = tellingsOf(audit.claims);
  return {
    byStanding,
    hedged: audit.claims.filter(isHedged),
    conditional: audit.claims.filter(isConditional),
    requests: checkerRequests(audit, tellings),
    tellings,
    interests: disclosedInterests(audit),
  };
}

function disclosedInterests({ interest }: Audit): DisclosedInterest[] {
  const passages = new Map<string, { text: string; kinds: Set<InterestKind> }>();
  for (const { start, end, text, kind } of interest) {
    const known = passages.get(`${start}-${end}`);
    if (known) known.kinds.add(kind);
    else passages.set(`${start}-${end}`, { text, kinds: new Set([kind]) });
  }
  return [...passages.values()].map(({ text, kinds }) => ({ text, kinds: [...kinds] }));
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
      return ownStanding(claim);
  }
}

function ownStanding(claim: Claim): Standing {
  if (claim.kind !== "fact" && claim.kind !== "definition") return "judgement";
  if (isHedged(claim) || isConditional(claim)) return "qualified";
  // That somebody "writes about the sea" is, in the note about the author, no telling of anything.
  const isTold = claim.role === "reporting-event" && claim.speakerChain.at(-1)?.who === "author";
  return isTold ? "told" : "asserted";
}

export function isHedged(claim: Claim): boolean {
  return claim.force === "hedged" || claim.certainty.degree === "PR" || claim.certainty.degree === "PS";
}

function isConditional({ force }: Claim): boolean {
  return force === "conditional" || force === "counterfactual";
}

/** What is worth checking comes first; within that, what is easiest to ask for and tells most. */
const RANK = { high: 0, medium: 100, low: 200, no: 300 } as const;

function checkerRequests({ claims }: Audit, tellings: ReadonlyMap<Claim, Claim>): CheckerRequest[] {
  // A telling is asked about with the first thing told, where that is asked about at all.
  const leads = new Map<Claim, Claim>();
  for (const [told, telling] of tellings)
    if (isAskedAbout(told) && !leads.has(telling)) leads.set(telling, told);
  const requests = claims.filter(isAskedAbout).flatMap((claim) => {
    if (leads.has(claim)) return [];
    const told = tellings.get(claim);
    const telling = told !== undefined && leads.get(told) === claim ? told : undefined;
    const asks = [...asksFor(claim), ...(telling ? asksFor(telling) : [])];
    if (asks.length === 0) return [];
    const rank = Math.min(RANK[claim.checkWorthiness], RANK[telling?.checkWorthiness ?? "no"]);
    const weight = rank - asks.reduce((sum, ask) => sum + ask.weight, 0);
    return [{ weight, request: { claim, telling, asks: asks.map(({ words }) => words) } }];
  });
  // The sort is stable: within one weight the order of the text stays.
  return requests.sort((a, b) => a.weight - b.weight).map(({ request }) => request);
}

function isAskedAbout(claim: Claim): boolean {
  return standingOf(claim) !== "not-asserted";
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
/** Of a telling: when the thing told happened is another question. */
const OF_TELLING: Partial<Readonly<Record<OpenQuestion, string>>> = {
  year: "In which year was it said?",
  date: "When was it said? No date is given.",
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

function wordsOf(question: OpenQuestion, { otherSpeakers, role }: Claim, source: string): string {
  const ofTelling = role === "reporting-event" ? OF_TELLING[question] : undefined;
  if (ofTelling !== undefined) return ofTelling;
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
