import { describe, expect, it } from "vitest";
import { sha256, sliceCodePoints } from "../src/base/index.ts";
import { publishedCase } from "../src/dossier/index.ts";
import { sampleCase } from "./fixtures/published/sample-case.ts";
import { sampleFiles } from "./fixtures/published/sample-texts.ts";

describe("the sample of a published case", () => {
  it("is of the contract, to the last field", () => {
    expect(publishedCase.parse(sampleCase)).toEqual(sampleCase);
  });

  it("holds something in every list", () => {
    const empty = Object.entries(sampleCase).filter(
      ([, value]) => Array.isArray(value) && value.length === 0,
    );
    expect(empty).toEqual([]);
  });

  it("cites words that stand where it says", () => {
    const citations = sampleCase.claims.flatMap((claim) => claim.citations);
    expect(citations.length).toBeGreaterThan(8);
    for (const { source, quote, position, textSha256 } of citations) {
      const text = sampleFiles[`sources/${source}/text.txt`] as string;
      expect(sliceCodePoints(text, position.start, position.end)).toBe(quote.exact);
      expect(sha256(text)).toBe(textSha256);
    }
  });

  it("gives for every finding the words that its interval bears", () => {
    for (const { likelihood, about, hypothesis } of sampleCase.findings) {
      if (likelihood === undefined) continue;
      const weighing = sampleCase.weighings.find(({ id }) => id === about);
      const answer = weighing?.figures.posterior?.find((each) => each.hypothesis === hypothesis);
      expect(likelihood.band).toBe(answer?.words.join(" to "));
      expect(likelihood.band).not.toBe("");
    }
  });
});
