import { describe, expect, it } from "vitest";
import type { Claim } from "../audit.ts";
import type { Language } from "../text/section.ts";
import { readDocument } from "./index.ts";

const NO_HASH = "0".repeat(64) as Parameters<typeof readDocument>[0]["sha256"];

function claims(text: string, language: Exclude<Language, "und"> = "en"): Claim[] {
  return [
    ...readDocument({
      text,
      sha256: NO_HASH,
      textSha256: NO_HASH,
      extractor: "text/1",
      blocks: [{ type: "body", start: 0, end: [...text].length, main: true }],
      published: null,
      version: "0",
      language,
    }).claims,
  ];
}

const told = (text: string, language?: Exclude<Language, "und">) =>
  claims(text, language).map((claim) => `${claim.speakerChain.at(-1)?.who}: ${claim.text}`);

describe("what is only spoken of", () => {
  it.each([
    "Leko spoke of hundreds of boats.",
    "He wrote about work at sea.",
    "She refused to sign.",
    "Leko denied those.",
  ])("is no claim of its own; that it was spoken of is one: %s", (text) => {
    expect(told(text)).toEqual([`author: ${text.slice(0, -1)}`]);
    expect(claims(text)[0]?.role).toBe("reporting-event");
  });

  it("is a claim where the verb says that it was so", () => {
    expect(told("Police announced the arrest of a man.")).toEqual(["anonymous-group: the arrest of a man"]);
  });

  it("holds for refusals in other languages", () => {
    expect(told("Ana se negó a firmar.", "es")).toEqual(["author: Ana se negó a firmar"]);
    expect(told("Лекова отказалась подписать договор.", "ru")).toEqual([
      "author: Лекова отказалась подписать договор",
    ]);
    expect(told("Лекова відмовилася підписати договір.", "uk")).toEqual([
      "author: Лекова відмовилася підписати договір",
    ]);
  });
});

describe("the frame of a report", () => {
  it("is no event where it only names who is followed", () => {
    expect(told("According to its statement of 12 November 2021, the port was closed.")).toEqual([
      "named: the port was closed",
    ]);
  });

  it("is no claim where it is a name before a colon", () => {
    expect(told("Ana Leko: We never signed it.")).toEqual(["named: We never signed it"]);
  });
});

describe("hearsay", () => {
  it("stands with nobody, and in one piece", () => {
    expect(told("The firm reportedly paid two million euros.")).toEqual([
      "unspecified: The firm reportedly paid two million euros",
    ]);
    expect(claims("The firm allegedly paid two million euros.")[0]?.authorStance).toBe("distances");
  });

  it("does not belong to the speaker of the clause before", () => {
    const text =
      "Contrary to the council’s claims that the men left by choice, evidence has surfaced discrediting them.";
    expect(told(text)).toContain("unspecified: discrediting them");
  });
});
