import { SCALES } from "../../weighing/index.ts";
import type { PublishedCase, PublishedClaim, PublishedFinding, PublishedSource } from "../published/index.ts";
import { plainIso } from "./date-shape.ts";
import { byId, jsonText } from "./export-file.ts";
import { type LookUp, lookUp } from "./look-up.ts";

/**
 * ClaimReview of schema.org: one for each claim on a proposition that a finding answers. The verdict is in the authors' words; a
 * number stands beside it only where people graded the claim on a published scale and agree.
 */
export function claimReviewsOf(published: PublishedCase): string {
  const held = lookUp(published);
  const reviews = byId(published.findings).flatMap((finding) =>
    byId(published.claims)
      .filter(({ proposition }) => proposition !== undefined && proposition === finding.about)
      .map((claim) => reviewOf(published, held, finding, claim)),
  );
  return jsonText({ "@context": "https://schema.org", "@graph": reviews });
}

function reviewOf(
  { publication }: PublishedCase,
  held: LookUp,
  finding: PublishedFinding,
  claim: PublishedClaim,
): object {
  return {
    "@type": "ClaimReview",
    "@id": `urn:careo:${publication.id}:${finding.id}:${claim.id}`,
    url: "../index.html",
    datePublished: publication.approvedAt.slice(0, 10),
    inLanguage: publication.language,
    // Names only: a published case does not say which author is a person and which an organisation.
    author: publication.authors.map((name) => ({ name })),
    claimReviewed: claim.says,
    reviewAspect: held.proposition.get(finding.about)?.text,
    itemReviewed: claimOf(publication.id, held, claim),
    reviewRating: ratingOf(finding, claim),
  };
}

function claimOf(publication: string, held: LookUp, claim: PublishedClaim): object {
  const source = held.source.get(claim.source);
  const said = claim.claimDate ?? source?.publishedAt;
  return {
    "@type": "Claim",
    "@id": `urn:careo:${publication}:${claim.id}`,
    text: claim.says,
    author: speakersOf(held, claim, source),
    datePublished: plainIso(said),
    appearance: source && {
      "@type": "CreativeWork",
      name: source.title,
      url: source.url,
      datePublished: plainIso(source.publishedAt),
    },
  };
}

/** Whoever says it first of the chain, where the chain names anybody; an author who speaks for himself is the source's. */
function speakersOf(held: LookUp, claim: PublishedClaim, source: PublishedSource | undefined) {
  const [speaker] = claim.attribution;
  if (speaker?.name !== undefined)
    return [{ ...typeOf(held.actor.get(speaker.actor ?? "")?.schema), name: speaker.name }];
  const isAuthor = speaker === undefined || speaker.who === "author";
  const authors = isAuthor ? (source?.author ?? []) : [];
  return authors.length === 0 ? undefined : authors.map((name) => ({ name }));
}

function typeOf(schema: string | undefined): { readonly "@type"?: string } {
  if (schema === "Person") return { "@type": "Person" };
  const isBody = schema === "Organization" || schema === "Company" || schema === "PublicBody";
  return isBody ? { "@type": "Organization" } : {};
}

/**
 * The grade that people gave the claim, where they agree on one. Admiralty counts from 1, the best, and readers of ratings take the
 * higher number for the truer: 1 is 5 of 5. Grade 6 means that it cannot be judged and is no number.
 */
function ratingOf({ verdict }: PublishedFinding, { credibility }: PublishedClaim): object {
  const rating = { "@type": "Rating", alternateName: verdict };
  const [grade, ...others] = new Set(credibility.map((each) => each.grade));
  if (grade === undefined || others.length > 0 || !/^[1-5]$/.test(grade)) return rating;
  return {
    ...rating,
    ratingValue: 6 - Number(grade),
    worstRating: 1,
    bestRating: 5,
    ratingExplanation: SCALE,
  };
}

const SCALE = `Credibility of what is claimed, Admiralty: ${Object.entries(SCALES.credibility)
  .filter(([grade]) => grade !== "6")
  .map(([grade, words]) => `${6 - Number(grade)} is grade ${grade}, ${words}`)
  .join("; ")}.`;
