import { describe, expect, it } from "vitest";
import { type Claim, readDocument } from "../claims/index.ts";
import { describeChain, STANDINGS, standingOf, summariseAudit } from "./audit-summary.ts";

const HASH = "0".repeat(64);

function auditOf(text: string) {
  const blocks = [{ type: "body", start: 0, end: [...text].length, main: true }] as const;
  return readDocument({
    text,
    sha256: HASH,
    textSha256: HASH,
    extractor: "test/1",
    blocks,
    published: null,
    version: "0",
  });
}

const TEXT = `The harbour board said that it paid nobody. A senior official told the Quay Gazette that 240 men left Rivena in May 2022.
Could nobody have seen them? Parliament must ask for the lists now. On 3 March 2024 the board signed a contract for 300 workers.\n`;

describe("the summary of an audit", () => {
  it("gives every statement exactly one standing", () => {
    const audit = auditOf(TEXT);
    const { byStanding } = summariseAudit(audit);
    const counted = STANDINGS.flatMap((standing) => byStanding.get(standing) ?? []);
    expect(counted).toHaveLength(audit.claims.length);
    expect(new Set(counted).size).toBe(audit.claims.length);
  });

  it("counts no question and no demand as a statement, and asks for nothing about them", () => {
    const audit = auditOf(TEXT);
    const { requests } = summariseAudit(audit);
    const asked = requests.map(({ claim }) => claim.text).join("\n");
    expect(asked).not.toContain("Could nobody");
    expect(asked).not.toContain("Parliament must");
  });

  it("asks first who an unnamed source is, where the statement is worth checking", () => {
    const [first] = summariseAudit(auditOf(TEXT)).requests;
    expect(first?.claim.text).toContain("240 men");
    expect(first?.asks[0]).toMatch(/^Who is “.*official”\? The text gives no name\.$/);
  });

  it("counts a telling as one, and asks about it with what was told", () => {
    const { byStanding, requests, tellings } = summariseAudit(auditOf(TEXT));
    const [telling] = byStanding.get("told") ?? [];
    expect(telling?.text).toBe("A senior official told the Quay Gazette");
    expect([...tellings].map(([told, by]) => [told.text, by])).toEqual([
      ["240 men left Rivena in May 2022", telling],
    ]);
    expect(requests.filter((each) => each.claim === telling)).toEqual([]);
    expect(requests[0]?.telling).toBe(telling);
    expect(requests[0]?.asks).toContain("When was it said? No date is given.");
  });

  it("takes nothing hedged, and nothing under a condition, for stated as fact", () => {
    const audit = auditOf(
      "The firm possibly acted alone in 2022. If the board paid, the men would have left Rivena.\n",
    );
    expect(audit.claims.map(standingOf)).not.toContain("asserted");
    expect(summariseAudit(audit).byStanding.get("qualified")?.length).toBeGreaterThan(0);
  });

  it("shows a passage that discloses two things once", () => {
    const audit = auditOf(TEXT);
    const passage = { id: "I1", sentence: "S1", start: 0, end: 3, text: "The" };
    const interest = [
      { ...passage, kind: "funding" as const },
      { ...passage, id: "I2", kind: "affiliation" as const },
    ];
    expect(summariseAudit({ ...audit, interest }).interests).toEqual([
      { text: "The", kinds: ["funding", "affiliation"] },
    ]);
  });

  it("says of a chain who is named and who is not, outermost first", () => {
    const claim = {
      speakerChain: [
        { who: "author" },
        { who: "named", text: "Quay Gazette" },
        { who: "anonymous-person", text: "an official" },
      ],
    };
    expect(describeChain((claim as Claim).speakerChain)).toBe(
      "the author → “Quay Gazette” → “an official” (not named)",
    );
    expect(standingOf({ ...claim, force: "reported", kind: "fact", mode: "anonymous" } as Claim)).toBe(
      "unnamed",
    );
  });
});
