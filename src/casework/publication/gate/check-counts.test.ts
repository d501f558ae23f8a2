import { describe, expect, it } from "vitest";
import { emptyState } from "../../case-state.ts";
import type { PublicationPlan } from "../../entries/publication.ts";
import type { PredictionRun } from "../../entries/tests.ts";
import { countBlockers } from "./check-counts.ts";

const PLAN = { smallestCount: 5 } as PublicationPlan;
const ID = `prr_${"1".repeat(32)}`;

function stateWith(counts: PredictionRun["counts"], nulls?: number) {
  const state = emptyState();
  const thing = { id: ID, counts, ...(nulls === undefined ? {} : { nulls }) } as PredictionRun;
  state.things.predictionRun.set(ID, { seq: 1, by: "agt", at: "", reason: undefined, thing });
  return state;
}

const says = (counts: PredictionRun["counts"], nulls?: number) =>
  countBlockers(stateWith(counts, nulls), PLAN).map((each) => each.says);

describe("a test that came to a handful of people", () => {
  it("stops the publication, also where the handful is the rest of a whole", () => {
    expect(says({ x: "3", n: "70" })[0]).toContain("would tell of 3 rows of a table, fewer than 5");
    expect(says({ x: "68", n: "70" })[0]).toContain("tell of 2 rows");
    expect(says({ x1: "40", n1: "80", x2: "79", n2: "80" })[0]).toContain("tell of 1 rows");
    expect(says({ x: "40", n: "80" }, 2)[0]).toContain("tell of 2 rows");
  });

  it("does not stop it where no count is small, or it is nothing", () => {
    expect(says({ x: "61", n: "70" })).toEqual([]);
    expect(says({ x: "0", n: "70" }, 0)).toEqual([]);
    expect(says({ x1: "40", t1: "3" })).toEqual([]);
  });

  it("goes out once a person said what stands there instead", () => {
    const state = stateWith({ x: "3", n: "70" });
    const thing = { target: { thing: ID, field: "result" }, method: "generalise", instead: "fewer than 5" };
    state.things.redaction.set("red", {
      seq: 2,
      by: "agt",
      at: "",
      reason: undefined,
      thing: thing as never,
    });
    expect(countBlockers(state, PLAN)).toEqual([]);
  });
});
