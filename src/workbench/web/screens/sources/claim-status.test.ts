import { describe, expect, it } from "vitest";
import type { ClaimCard } from "../../../api/claims/contract.ts";
import { nextProposal } from "./claim-status.ts";

const claims = (["proposed", "accepted", "proposed", "rejected"] as const).map(
  (status, at) => ({ ref: String(at), status }) as unknown as ClaimCard,
);

describe("the next proposal", () => {
  it("stands behind the one that was decided, past what was decided before", () => {
    expect(nextProposal(claims, "0")?.ref).toBe("2");
  });

  it("is sought from the beginning once the end is reached, and is never the one itself", () => {
    expect(nextProposal(claims, "2")?.ref).toBe("0");
    expect(nextProposal(claims.slice(0, 2), "0")).toBeUndefined();
  });

  it("is the first where none was decided", () => {
    expect(nextProposal(claims, undefined)?.ref).toBe("0");
  });
});
