import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  addEvidence,
  addHypothesis,
  listEvidence,
  listGroups,
  poseGroup,
  rate,
  setPriors,
} from "../../../src/casework/index.ts";
import { startTextCase, type TextCase } from "../../fixtures/case-of-texts.ts";

let texts: TextCase;
let claim: string;

beforeEach(async () => {
  texts = startTextCase();
  const source = await texts.addText("courier.txt", "The clerk says that the ministry signed it.\n");
  claim = await texts.addClaim(source, "the ministry signed it");
});
afterEach(() => texts.throwAway());

const done = <Result>(result: Result): Result => {
  texts.refresh();
  return result;
};

async function twoRivals(): Promise<void> {
  done(poseGroup(texts.open, { question: "Who signed?", exclusive: true, exhaustive: true }));
  done(addHypothesis(texts.open, { text: "The ministry did.", kind: "primary" }));
  done(addHypothesis(texts.open, { text: "Nobody of the state did.", kind: "null" }));
  done(await addEvidence(texts.open, { summary: "A clerk says so", claims: [claim] }));
}

const rated = async (input: Partial<Parameters<typeof rate>[1]>) =>
  done(
    await rate(texts.open, {
      target: "E1",
      hypotheses: [],
      blind: true,
      why: "for the test",
      person: "Ana Leko",
      ...input,
    }),
  );

describe("priors", () => {
  it("of a group sum to 1, carry their ends and a basis", async () => {
    await twoRivals();
    const priors = [
      ["H1", "0.6:0.4:0.8"],
      ["H2", "0.4:0.2:0.6"],
    ] as const;
    done(setPriors(texts.open, { priors, basis: "past cases" }));
    const [group] = listGroups(texts.open.state);
    expect(group?.hypotheses.map(({ prior }) => prior)).toEqual([
      { value: "0.6", low: "0.4", high: "0.8", basis: "past cases" },
      { value: "0.4", low: "0.2", high: "0.6", basis: "past cases" },
    ]);
    expect(group?.cautions).toEqual([]);
  });

  it.each<[string, [string, string][], string | undefined, RegExp]>([
    [
      "that do not sum to 1",
      [
        ["H1", "0.6"],
        ["H2", "0.3"],
      ],
      "b",
      /priors sum to 0\.9, not to 1/,
    ],
    ["of a part of the group", [["H1", "0.6"]], "b", /No prior was given for H2/],
    [
      "without a basis",
      [
        ["H1", "0.6"],
        ["H2", "0.4"],
      ],
      undefined,
      /prior of H1 has no basis/,
    ],
    [
      "that take it for granted",
      [
        ["H1", "1"],
        ["H2", "0"],
      ],
      "b",
      /prior of H1 is 1 \(1 to 1\)/,
    ],
    [
      "with crossed ends",
      [
        ["H1", "0.6:0.7:0.8"],
        ["H2", "0.4"],
      ],
      "b",
      /0\.6 does not lie between 0\.7 and 0\.8/,
    ],
    [
      "that are no numbers",
      [
        ["H1", "60 %"],
        ["H2", "0.4"],
      ],
      "b",
      /the prior of H1: "60 %" is not a number/,
    ],
  ])("%s are refused with their place, and none is set", async (_what, priors, basis, message) => {
    await twoRivals();
    expect(() => setPriors(texts.open, { priors, basis })).toThrow(message);
    expect(listGroups(texts.refresh().state)[0]?.hypotheses.some(({ prior }) => prior)).toBe(false);
  });

  it("of one more hypothesis do not push the sum over 1", async () => {
    await twoRivals();
    done(addHypothesis(texts.open, { ref: "H1", prior: "0.7", basis: "b" }));
    expect(() => addHypothesis(texts.open, { ref: "H2", prior: "0.4", basis: "b" })).toThrow(/sum to 1\.1/);
  });

  it("or not, a group that is not exhausted is said to be so", () => {
    done(poseGroup(texts.open, { question: "Who signed?", exclusive: true }));
    done(addHypothesis(texts.open, { text: "The ministry did." }));
    expect(listGroups(texts.open.state)[0]?.cautions).toEqual([
      "A weighing needs at least two hypotheses.",
      "Nobody declared that one of these must be so (exhaustive): only odds will be printed, no probability.",
      "No hypothesis is of the kind null: that nothing of the sort happened, or that chance did it.",
      "No priors were given: only the matrix of consistency can be weighed.",
    ]);
  });
});

describe("an item of evidence", () => {
  it("rests on something", async () => {
    await expect(addEvidence(texts.open, { summary: "A feeling" })).rejects.toThrow(/rests on nothing/);
    await expect(addEvidence(texts.open, { summary: "x", claims: ["99"] })).rejects.toThrow(/no claim "99"/);
  });

  it("that something is absent rests on a search that found nothing", async () => {
    await expect(
      addEvidence(texts.open, { summary: "No receipt", kind: "negative", claims: [claim] }),
    ).rejects.toThrow(/rests on no search/);
    const search = {
      id: `sea_${"1".repeat(32)}`,
      question: "A receipt?",
      place: "the register",
      outcome: "found",
    };
    texts.open.ledger.append({ kind: "search.made", by: "agt_x", search } as never);
    texts.refresh();
    await expect(addEvidence(texts.open, { summary: "No receipt", search: search.id })).rejects.toThrow(
      /found something; it is no evidence of absence/,
    );
  });
});

describe("a rating", () => {
  it("under several hypotheses is entered at once, and changed when it is made again", async () => {
    await twoRivals();
    await rated({ hypotheses: ["H1=CC,0.8:0.7:0.9", "H2=i,.3"] });
    await rated({ hypotheses: ["H2=II"] });
    const [item] = listEvidence(texts.open.state);
    expect(
      item?.ratings.map(({ hypothesis, consistency, likelihood }) => [hypothesis, consistency, likelihood]),
    ).toEqual([
      ["H1", "CC", { given: "direct", value: { value: "0.8", low: "0.7", high: "0.9" } }],
      ["H2", "II", { given: "direct", value: { value: "0.3", low: "0.3", high: "0.3" } }],
    ]);
  });

  it("of a report and of absence keeps the numbers it follows from", async () => {
    await twoRivals();
    await rated({ hypotheses: ["H1"], fact: "0.9", hit: "0.8:0.6:0.9", falseReport: "0.1" });
    await rated({ hypotheses: ["H2"], trace: "0.9", detection: "0.5" });
    const [item] = listEvidence(texts.open.state);
    expect(item?.ratings.map(({ likelihood }) => likelihood)).toEqual([
      {
        given: "report",
        fact: { value: "0.9", low: "0.9", high: "0.9" },
        hit: { value: "0.8", low: "0.6", high: "0.9" },
        falseReport: { value: "0.1", low: "0.1", high: "0.1" },
      },
      {
        given: "absence",
        trace: { value: "0.9", low: "0.9", high: "0.9" },
        detection: { value: "0.5", low: "0.5", high: "0.5" },
      },
    ]);
  });

  it.each<[string, Partial<Parameters<typeof rate>[1]>, RegExp]>([
    ["outside 0 to 1", { hypotheses: ["H1=1.3"] }, /the likelihood of E1 under H1: "1\.3" is not a number/],
    ["of an unknown item", { target: "E9", hypotheses: ["H1=CC"] }, /no item of evidence or origin .*"E9"/],
    ["under an unknown hypothesis", { hypotheses: ["H1=CC", "H9=C"] }, /no hypothesis "H9"/],
    ["by a code that is none", { hypotheses: ["H1=QQ"] }, /"QQ" is no code of consistency \(E1 under H1\)/],
    ["that says nothing", { hypotheses: ["H1"] }, /Nothing is said of E1 under H1/],
    ["of half a report", { hypotheses: ["H1"], fact: "0.9", hit: "0.8" }, /E1 under H1 lacks --false-report/],
    [
      "in two ways",
      { hypotheses: ["H1"], likelihood: "0.9", trace: "0.8", detection: "0.1" },
      /E1 under H1 is given in two ways/,
    ],
  ])("%s is refused with its place, and none is entered", async (_what, input, message) => {
    await twoRivals();
    await expect(rated(input)).rejects.toThrow(message);
    expect(texts.refresh().state.things.assessment.size).toBe(0);
  });

  it("by nobody is refused where several people work on the case", async () => {
    await twoRivals();
    await rated({ hypotheses: ["H1=CC"], person: "Bo Rane" });
    await expect(rated({ hypotheses: ["H1=C"], person: undefined })).rejects.toThrow(/nobody said who acts/);
  });

  it("is not shown to a person who has not rated the same yet, and is then no secret", async () => {
    await twoRivals();
    await rated({ hypotheses: ["H1=CC", "H2=I"] });
    await rated({ hypotheses: ["H1=C"], person: "Bo Rane" });
    const bo = [...texts.open.state.agents.values()].find(({ name }) => name === "Bo Rane")?.id;
    const [item] = listEvidence(texts.open.state, bo);
    expect(item?.ratings.map(({ rater, hypothesis }) => [rater, hypothesis])).toEqual([
      ["Ana Leko", "H1"],
      ["Bo Rane", "H1"],
    ]);
    expect(item?.hidden).toBe(1);
  });

  it("that is changed after others were there is no longer blind", async () => {
    await twoRivals();
    await rated({ hypotheses: ["H1=CC"] });
    await rated({ hypotheses: ["H1=C"], person: "Bo Rane" });
    await rated({ hypotheses: ["H1=N"] });
    expect(listEvidence(texts.open.state)[0]?.ratings.map(({ rater, blind }) => [rater, blind])).toEqual([
      ["Ana Leko", false],
      ["Bo Rane", true],
    ]);
  });
});

describe("a grade", () => {
  const graded = (grade: NonNullable<Parameters<typeof rate>[1]["grade"]>, target = claim) =>
    rated({ target, grade });

  it("of 1 needs a second origin that says the same", async () => {
    await expect(graded({ credibility: "1" })).rejects.toThrow(/cannot be graded 1.*it has one origin/);
    const other = await texts.addText("beacon.txt", "A porter saw the ministry sign.\n");
    const from = await texts.addClaim(other, "saw the ministry sign");
    texts.record({ noun: "link", thing: { from, to: claim, linkKind: "supports", why: "he saw it" } });
    await graded({ credibility: "1" });
    expect([...texts.open.state.things.assessment.values()].map(({ thing }) => thing.credibility)).toEqual([
      "1",
    ]);
  });

  it("of a claim in the interest of its maker is 3 at best while it has one origin", async () => {
    await graded({ interest: { direction: "for", stake: "his post" } });
    await expect(graded({ credibility: "2" })).rejects.toThrow(/serves whoever makes it and has one origin/);
    await graded({ credibility: "3" });
  });

  it("is of what bears it", async () => {
    await expect(graded({ reliability: { grade: "A", topic: "seals" } })).rejects.toThrow(/for reliability/);
    const source = [...texts.open.state.sources.keys()][0] as string;
    await graded({ reliability: { grade: "A", topic: "seals" } }, source);
  });
});
