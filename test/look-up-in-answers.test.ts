import { describe, expect, it } from "vitest";
import { compare } from "../scripts/example/compare.ts";
import { lookUp } from "../scripts/example/look-up.ts";

const answer = {
  origins: [{ handle: "a", members: [{ of: "x" }, { of: "y" }], measure: "0.5" }, { handle: "b" }],
};

describe("a path into an answer", () => {
  it("takes the one that is named, and goes through lists", () => {
    expect(lookUp(answer, "origins[handle=a].members[*].of")).toEqual(["x", "y"]);
    expect(lookUp(answer, "origins.length")).toBe(2);
    expect(lookUp(answer, "origins[handle=c].members")).toBeUndefined();
  });
});

describe("what is expected against what is found", () => {
  const of = (rest: object, at = "origins[handle=a].members[*].of") =>
    compare({ fact: "f", careo: "c", at, ...rest }, answer).agrees;

  it("agrees where every condition holds", () => {
    expect(of({ holds: ["x"], lacks: ["z"] })).toBe(true);
    expect(of({ is: ["x", "y"] })).toBe(true);
    expect(of({ atLeast: 0.4, atMost: 0.6 }, "origins[handle=a].measure")).toBe(true);
  });

  it("does not where one fails, where nothing is there, or where nothing is asked", () => {
    expect(of({ holds: ["x", "z"] })).toBe(false);
    expect(of({ lacks: ["x"] })).toBe(false);
    expect(of({ lacks: ["x"] }, "nowhere")).toBe(false);
    expect(of({ atMost: 3 }, "nowhere")).toBe(false);
    expect(of({})).toBe(false);
  });
});
