import { describe, expect, it } from "vitest";
import { sha256 } from "../../base/index.ts";
import { readDocument } from "../assembly/index.ts";
import {
  acceptMissedOne,
  acceptProposal,
  anchorStatus,
  CLAIM_ENTRY_KINDS,
  proposalOfSelection,
  proposalsOf,
  rejectProposal,
} from "./index.ts";

const text = "🙂 Ana Leko left Rivena on 3 May 2022. The boxes were empty.\n";
const audit = readDocument({
  text,
  sha256: sha256(text),
  textSha256: sha256(text),
  extractor: "text/1",
  blocks: [{ type: "body", start: 0, end: [...text].length, main: true }],
  published: null,
  version: "0.1.0",
});
const envelope = { at: "2026-01-01T00:00:00Z", by: "agt_1" };
const digits = (digit: string) => digit.repeat(32);
const context = {
  artifact: audit.document.sha256,
  claimId: `clm_${digits("1")}`,
  passageIds: [`psg_${digits("2")}`, `psg_${digits("3")}`],
};

describe("a proposal", () => {
  const proposals = proposalsOf(audit, text);

  it("stands for each claim, anchored in the exact words", () => {
    expect(proposals.map((each) => each.key)).toEqual(audit.claims.map((each) => each.key));
    for (const proposal of proposals)
      for (const anchor of proposal.anchors) expect(anchorStatus(text, anchor)).toBe("exact");
  });

  it("says that a quotation moved or broke, and does not follow it", () => {
    const anchor = proposals[1]?.anchors[0];
    if (anchor === undefined) throw new Error("no anchor");
    expect(anchorStatus(`New. ${text}`, anchor)).toBe("moved");
    expect(anchorStatus("Nothing of it.", anchor)).toBe("broken");
  });

  it("becomes entries that the ledger takes, with certainty Uu until a person says otherwise", () => {
    for (const proposal of proposals) {
      const accepted = acceptProposal(proposal, context);
      for (const passage of accepted.passages) parse("citation.made", { passage });
      parse("claim.stated", { claim: accepted.claim, origin: accepted.origin });
      expect(accepted).toMatchObject({ claim: { certainty: "Uu" }, origin: { decision: "accepted" } });
    }
  });

  it("is edited as soon as a person changes a field", () => {
    const [proposal] = proposals;
    if (proposal === undefined) throw new Error("no proposal");
    const { claim, origin } = acceptProposal(proposal, context, { certainty: "CT+" });
    expect([claim.certainty, origin.decision, origin.edited]).toEqual(["CT+", "edited", ["certainty"]]);
  });

  it("is turned down with a reason, and a field the schema does not know is refused", () => {
    const [proposal] = proposals;
    if (proposal === undefined) throw new Error("no proposal");
    const rejected = rejectProposal(proposal, context.artifact, "not what it says");
    parse("claim.rejected", rejected);
    expect(() => parse("claim.rejected", { ...rejected, extra: "x" })).toThrow();
    expect(() => parse("claim.rejected", { ...rejected, reason: "" })).toThrow();
  });

  it("can be made from words that a person marks", () => {
    const start = [...text].join("").indexOf("Ana") - 1;
    const proposal = proposalOfSelection(audit, text, { start, end: start + 8 }, "A. Reader");
    expect(proposal.body.text).toBe("Ana Leko");
    const { claim, origin } = acceptMissedOne(proposal, context);
    parse("claim.stated", { claim, origin });
    expect(origin.decision).toBe("missed-one");
  });

  function parse(kind: keyof typeof CLAIM_ENTRY_KINDS, content: object): void {
    CLAIM_ENTRY_KINDS[kind].parse({ kind, ...envelope, ...content });
  }
});
