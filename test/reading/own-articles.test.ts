import { describe, expect, it } from "vitest";
import { scoreOwnArticles } from "./own-articles.ts";

const scores = scoreOwnArticles();

/** reading.md, section 10, "held-out article"; a new folder test/cases/reading-<name> is measured without any code. */
describe("invented articles with annotations made by hand", () => {
  it.each(scores)(
    "$name: nothing is asserted that is asked, nobody speaks who does not, no date is false",
    (score) => {
      expect(score.questionsAsserted).toEqual([]);
      expect(score.speakersInvented).toEqual([]);
      expect(score.falseDates).toEqual([]);
    },
  );

  it("finds the claims, their chains and the attributions that an annotator finds", () => {
    const sum = (pick: (score: (typeof scores)[number]) => number) =>
      scores.reduce((all, each) => all + pick(each), 0);
    const missed = scores.flatMap((score) => score.missedClaims);
    expect(
      sum((each) => each.claims.found) / sum((each) => each.claims.of),
      missed.join("; "),
    ).toBeGreaterThanOrEqual(0.85);
    expect(sum((each) => each.chains.right) / sum((each) => each.chains.of)).toBeGreaterThanOrEqual(0.85);
    expect(
      sum((each) => each.attributions.found) / sum((each) => each.attributions.of),
    ).toBeGreaterThanOrEqual(0.75);
    expect(scores.flatMap((score) => score.missedInterest)).toEqual([]);
  });
});
