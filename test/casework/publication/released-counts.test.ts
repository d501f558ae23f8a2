import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  logReleasedCounts,
  planPublication,
  recordSeal,
  releasedTables,
} from "../../../src/casework/index.ts";
import { suppressSmallCells } from "../../../src/dossier/index.ts";
import { type PublishableCase, startPublishableCase } from "../../fixtures/publishable-case.ts";

const ANA = { person: "Ana Leko" };
let its: PublishableCase;
beforeEach(async () => {
  its = await startPublishableCase();
});
afterEach(() => its.throwAway());

const judged = (same: number) => ({
  name: "families against border, judged",
  rows: ["pairs"],
  columns: ["same", "not the same"],
  cells: [[same, 30]],
});

describe("the log of released counts", () => {
  it("keeps what a version showed, so that the next hides what its difference would tell", () => {
    const first = suppressSmallCells(judged(20), 5, releasedTables(its.open.state));
    logReleasedCounts(its.open, [first], ANA);
    recordSeal(its.refresh(), { tagmanifestSha256: "0".repeat(64), target: "by hand", ...ANA });
    planPublication(its.refresh(), ANA);
    its.refresh();
    const second = suppressSmallCells(judged(22), 5, releasedTables(its.open.state));
    expect(second.cells[0]?.[0]).toBe("suppressed");
    expect(second.total).toBe("suppressed");
    logReleasedCounts(its.open, [second], ANA);
    expect(releasedTables(its.refresh().state)).toEqual([first, second]);
    expect(its.check().cleared.plan.version).toBe(2);
  });
});
