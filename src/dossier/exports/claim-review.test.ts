import { describe, expect, it } from "vitest";
import { sampleCase } from "../../../test/fixtures/published/sample-case.ts";
import type { PublishedCase, PublishedGrade } from "../published/index.ts";
import { claimReviewsOf } from "./claim-review.ts";

interface Review {
  readonly "@id": string;
  readonly claimReviewed: string;
  readonly itemReviewed: { readonly author?: readonly object[]; readonly datePublished?: string };
  readonly reviewRating: { readonly alternateName: string; readonly ratingValue?: number };
}

function reviews(published: PublishedCase): readonly Review[] {
  return (JSON.parse(claimReviewsOf(published)) as { readonly "@graph": readonly Review[] })["@graph"];
}

const reviewOf = (claim: string, published = sampleCase): Review | undefined =>
  reviews(published).find((each) => each["@id"].endsWith(`:${claim}`));

function graded(...grades: readonly string[]): PublishedCase {
  const credibility: PublishedGrade[] = grades.map((grade) => ({ grade, why: "as it reads" }));
  return { ...sampleCase, claims: sampleCase.claims.map((claim) => ({ ...claim, credibility })) };
}

describe("claim reviews", () => {
  it("are of the claims on a proposition that a finding answers, and of no others", () => {
    expect(reviews(sampleCase).map((each) => each["@id"].slice(-11))).toEqual([
      "F0002:C0001",
      "F0002:C0002",
      "F0002:C0003",
      "F0002:C0004",
      "F0002:C0006",
    ]);
  });

  it("give the verdict in the authors' words", () => {
    expect(new Set(reviews(sampleCase).map(({ reviewRating }) => reviewRating.alternateName))).toEqual(
      new Set(["Passports of deckhands were kept in the Harbour Office."]),
    );
  });

  it("rate a claim by the grade that people gave it, the truer the higher", () => {
    expect(reviewOf("C0001")?.reviewRating).toMatchObject({ ratingValue: 2, worstRating: 1, bestRating: 5 });
    expect(reviewOf("C0001", graded("1"))?.reviewRating.ratingValue).toBe(5);
    expect(reviewOf("C0001", graded("5", "5"))?.reviewRating.ratingValue).toBe(1);
  });

  it.each([[[]], [["6"]], [["2", "3"]], [["6", "2"]]])(
    "give no number where none can be determined: %j",
    (grades) => {
      const rating = reviewOf("C0001", graded(...grades))?.reviewRating;
      expect(rating).toEqual({ "@type": "Rating", alternateName: expect.any(String) as string });
    },
  );

  it("name who says it, and nobody where the source names nobody", () => {
    expect(reviewOf("C0001")?.itemReviewed.author).toEqual([
      { "@type": "Organization", name: "Harbour Office" },
    ]);
    expect(reviewOf("C0002")?.itemReviewed.author).toEqual([
      { name: "three deckhands of the herring fleet" },
    ]);
    const own = sampleCase.claims.map((claim) => ({
      ...claim,
      attribution: [{ who: "author", mode: "own" }],
    }));
    expect(reviewOf("C0002", { ...sampleCase, claims: own })?.itemReviewed.author).toEqual([
      { name: "Ines Tavarel" },
    ]);
    const unnamed = sampleCase.claims.map((claim) => ({
      ...claim,
      attribution: [{ who: "anonymous-person", mode: "quote" }],
    }));
    expect(reviewOf("C0002", { ...sampleCase, claims: unnamed })?.itemReviewed).not.toHaveProperty("author");
  });

  it("dates a claim only by a day, month or year that is certain", () => {
    expect(reviewOf("C0001")?.itemReviewed.datePublished).toBe("2031-03-14");
    const doubtful = sampleCase.claims.map((claim) => ({ ...claim, claimDate: "2031-03?" }));
    expect(reviewOf("C0001", { ...sampleCase, claims: doubtful })?.itemReviewed).not.toHaveProperty(
      "datePublished",
    );
  });
});
