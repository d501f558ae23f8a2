import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  addFinding,
  listFindings,
  poseGroup,
  rate,
  reaffirmFinding,
  weighCase,
} from "../../../src/casework/index.ts";
import { findingText } from "../../../src/cli/report/findings-text.ts";
import { findJoinedConfidence } from "../../../src/weighing/index.ts";
import type { TextCase } from "../../fixtures/case-of-texts.ts";
import { startWeighedCase } from "../../fixtures/weighed-case.ts";

let texts: TextCase;
beforeEach(async () => {
  texts = await startWeighedCase();
  // One rater's ends drawn tight, so that the interval bears a word.
  for (const item of ["E1", "E2", "E5"])
    await rated(item, item === "E5" ? ["0.3", "0.31", "0.3"] : ["0.8", "0.3", "0.3"], "Ana Leko");
  for (const item of ["E1", "E2"]) await rated(item, ["0.8", "0.3", "0.3"], "Bo Rane");
  const priors = ["0.5", "0.3", "0.2"];
  for (const [at, value] of priors.entries()) {
    const id = texts.open.state.handles.get(`H${at + 1}`) as string;
    const kept = texts.open.state.things.hypothesis.get(id)?.thing;
    const prior = { value, low: value, high: value, basis: "for the test" };
    texts.record({ noun: "hypothesis", thing: { ...kept, prior } as never });
  }
});
afterEach(() => texts.throwAway());

async function rated(target: string, values: readonly string[], person: string): Promise<void> {
  const hypotheses = values.map((value, at) => `H${at + 1}=${value}`);
  await rate(texts.open, { target, hypotheses, person, blind: true, why: "for the test" });
  texts.refresh();
}

const found = async (input: Partial<Parameters<typeof addFinding>[1]> = {}) => {
  const said = {
    about: "G1",
    verdict: "The ministry sealed it.",
    confidence: "moderate",
    confidenceWhy: "Three origins bear on it.",
  };
  const entered = await addFinding(texts.open, { ...said, person: "Ana Leko", ...input });
  texts.refresh();
  return entered;
};
const borne = () =>
  weighCase(texts.open.state)
    .hypotheses.find(({ handle }) => handle === "H1")
    ?.words.join(" to ") ?? "";

describe("a finding", () => {
  it("takes the word that the interval bears, and what the weighing hangs on", async () => {
    expect(borne()).toBe("very likely");
    await found({
      word: borne(),
      supports: ["E1"],
      contradicts: ["E5"],
      standard: "balance of probabilities",
    });
    const [finding] = listFindings(texts.open.state);
    expect(finding).toMatchObject({
      likelihood: { band: "very likely" },
      standard: "balance_of_probabilities",
      isStale: false,
      saidHypothesis: "H1, The ministry did.",
    });
    const [low, high] = [Number(finding?.likelihood?.low), Number(finding?.likelihood?.high)];
    const leader = weighCase(texts.open.state).result.bayes;
    expect(leader?.intervals[leader.leaders[0] ?? 0]?.low).toBeCloseTo(low, 8);
    expect(low).toBe(high);
  });

  it.each<[string, Partial<Parameters<typeof addFinding>[1]>, RegExp]>([
    ["another word", { word: "almost certain" }, /does not bear the word “almost certain”/],
    [
      "more confidence than its ceilings allow",
      { confidence: "high" },
      /Confidence cannot be high; moderate at most/,
    ],
    [
      "both in one sentence",
      { verdict: "It is very likely, with moderate confidence, that the ministry sealed it." },
      /One sentence says how likely and how confident/,
    ],
    ["a standard that there is not", { standard: "gut feeling" }, /no standard of proof/],
    ["a reference to nothing", { supports: ["E9"] }, /no item of evidence or claim "E9"/],
    ["an answer of no such question", { hypothesis: "E1" }, /"E1" is an item of evidence, not a hypothesis/],
  ])("is refused that takes %s, and nothing is entered", async (_what, input, message) => {
    await expect(found(input)).rejects.toThrow(message);
    expect(texts.refresh().state.things.finding.size).toBe(0);
  });

  it("takes no word where only odds are printed", async () => {
    poseGroup(texts.open, { ref: "G1", exhaustive: false, person: "Ana Leko" });
    texts.refresh();
    await expect(found({ word: "likely" })).rejects.toThrow(/gives no probability, so that no word/);
  });

  it("about a proposition has confidence by the origins that bear on it, and no word", async () => {
    const [proposition] = texts.record({
      noun: "proposition",
      thing: { text: "The minister signed.", propositionKind: "responsibility", refutedBy: "another seal" },
    });
    const about = proposition?.handle as string;
    await expect(found({ about, supports: ["E2", "E3"] })).rejects.toThrow(
      /low at most: one origin bears on it/,
    );
    await expect(found({ about, supports: ["E1", "E2"], word: "likely" })).rejects.toThrow(
      /no interval of probability/,
    );
    await found({ about, supports: ["E1", "E2"] });
    texts.record({
      noun: "link",
      thing: {
        from: texts.open.state.handles.get("E5") as string,
        to: proposition?.id as string,
        linkKind: "rebuts",
        why: "the company says otherwise",
      },
    });
    expect(listFindings(texts.open.state).map(({ isStale }) => isStale)).toEqual([true]);
  });

  it("is stale when a rating changes, until somebody reaffirms it on what is there now", async () => {
    await found({ word: borne() });
    await rated("E1", ["0.81", "0.3", "0.3"], "Bo Rane");
    expect(listFindings(texts.open.state).map(({ isStale }) => isStale)).toEqual([true]);
    reaffirmFinding(texts.open, "F1", { reason: "hardly changed", person: "Ana Leko" });
    texts.refresh();
    expect(listFindings(texts.open.state).map(({ isStale }) => isStale)).toEqual([false]);
  });

  it("is not reaffirmed with a word that the record no longer bears", async () => {
    await found({ word: borne() });
    await rated("E1", ["0.5", "0.5", "0.5"], "Bo Rane");
    await rated("E1", ["0.5", "0.5", "0.5"], "Ana Leko");
    expect(() => reaffirmFinding(texts.open, "F1", { reason: "x", person: "Ana Leko" })).toThrow(
      /does not bear the word “very likely”/,
    );
  });

  it("is printed with how likely and how well grounded on lines of their own", async () => {
    await found({ word: borne() });
    const [finding] = listFindings(texts.open.state);
    const terminal = { out: () => {}, err: () => {}, interactive: false, colour: false, columns: 100 };
    const lines = findingText(finding as never, true, terminal).split("\n");
    expect(lines.flatMap((line) => findJoinedConfidence(line))).toEqual([]);
    expect(lines.some((line) => /how likely: very likely/.test(line))).toBe(true);
  });
});
