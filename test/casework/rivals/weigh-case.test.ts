import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenCase, rate, type Things, weighCase, weighJson } from "../../../src/casework/index.ts";
import { weighText } from "../../../src/cli/report/weigh/weigh-text.ts";
import { findJoinedConfidence } from "../../../src/weighing/index.ts";
import type { TextCase } from "../../fixtures/case-of-texts.ts";
import { startWeighedCase } from "../../fixtures/weighed-case.ts";

type State = OpenCase["state"];

let texts: TextCase;
beforeAll(async () => {
  texts = await startWeighedCase();
});
afterAll(() => texts.throwAway());

const idOf = (handle: string): string => texts.open.state.handles.get(handle) as string;
const terminal = { out: () => {}, err: () => {}, interactive: false, colour: false, columns: 100 };

/** The case as it would be with other things of one noun; nothing is written. */
function withThings<Noun extends keyof Things>(
  noun: Noun,
  change: (things: Map<string, { thing: Things[Noun] }>) => void,
  state: State = texts.open.state,
): State {
  const copy = new Map(state.things[noun]);
  change(copy as never);
  return { ...state, things: { ...state.things, [noun]: copy } };
}

function withGrade(target: string, grade: Partial<Things["assessment"]>): State {
  const id = `ass_${"f".repeat(32)}`;
  const thing = { id, target, blind: false, why: "for the test", ...grade } as Things["assessment"];
  return withThings("assessment", (all) => all.set(id, { seq: 9999, by: "agt_x", at: "", thing } as never));
}

function withItem(handle: string, change: Partial<Things["evidence"]>): State {
  return withThings("evidence", (all) => {
    const kept = all.get(idOf(handle)) as { thing: Things["evidence"] };
    all.set(idOf(handle), { ...kept, thing: { ...kept.thing, ...change } });
  });
}

const posteriorOf = (state: State) => {
  const { result, hypotheses, order } = weighCase(state);
  return order.map((at) => [hypotheses[at]?.handle, Number(result.bayes?.posterior[at]?.toFixed(9))]);
};

describe("a weighing of a case", () => {
  it("multiplies priors by one likelihood an origin, raters pooled by the mean of logs", () => {
    // E1 by two raters, the root E2 of O1 by two, E5 by one; E3 and E4 only repeat E2.
    const pool = (a: number, b: number) => Math.sqrt(a * b);
    const weights = [
      0.5 * pool(0.8, 0.7) * pool(0.9, 0.8) * 0.2,
      0.3 * pool(0.4, 0.5) * pool(0.3, 0.4) * 0.7,
      0.2 * pool(0.2, 0.3) * pool(0.3, 0.4) * 0.6,
    ];
    const total = weights.reduce((sum, each) => sum + each, 0);
    expect(posteriorOf(texts.open.state)).toEqual(
      weights.map((weight, at) => [`H${at + 1}`, Number((weight / total).toFixed(9))]),
    );
  });

  it("is the same without the items that only repeat", () => {
    const without = withThings("evidence", (all) => {
      all.delete(idOf("E3"));
      all.delete(idOf("E4"));
    });
    const [all, fewer] = [weighCase(texts.open.state), weighCase(without)];
    expect(posteriorOf(without)).toEqual(posteriorOf(texts.open.state));
    expect(fewer.result.ach.byOrigin.hypotheses).toEqual(all.result.ach.byOrigin.hypotheses);
    expect(fewer.result.origins.length).toBe(all.result.origins.length);
    expect(all.result.ach.byItem.rows.length).toBe(5);
  });

  it("counts an origin once, too, where none of its items is the root", () => {
    const without = withThings("evidence", (all) => all.delete(idOf("E2")));
    const fewer = withThings("evidence", (all) => all.delete(idOf("E4")), without);
    expect(posteriorOf(fewer)).toEqual(posteriorOf(without));
  });

  it("weighs items of one source as one report, until somebody declares how far they differ", () => {
    const [e1, e5] = ["E1", "E5"].map((handle) => texts.open.state.things.evidence.get(idOf(handle))?.thing);
    const shared = withItem("E5", { claims: [...(e1?.claims ?? []), ...(e5?.claims ?? [])] });
    expect(weighCase(shared).result.origins.length).toBe(2);
  });

  it("names its raters and what was blind, and has a digest that changes with its inputs", async () => {
    const before = weighCase(texts.open.state);
    expect(before.raters).toMatchObject([
      { name: "Ana Leko", cells: 15, blind: 15 },
      { name: "Bo Rane", cells: 6, blind: 6 },
    ]);
    expect(weighCase(texts.open.state).inputsDigest).toBe(before.inputsDigest);
    const edited = withItem("E1", { summary: "Another sentence" });
    expect(weighCase(edited).inputsDigest).not.toBe(before.inputsDigest);
  });
});

describe("what is not weighed", () => {
  const notWeighed = (state: State) =>
    weighCase(state).notWeighed.map(({ items, why }) => [items.map((id) => state.handleOf.get(id)), why]);
  const claimOf = (handle: string) =>
    texts.open.state.things.evidence.get(idOf(handle))?.thing.claims[0] as string;

  it("is nothing of this case", () => expect(notWeighed(texts.open.state)).toEqual([]));

  it("is an item whose claim is graded 6, unless its likelihoods say hit and false-report rates", () => {
    const graded = withGrade(claimOf("E5"), { credibility: "6" });
    expect(notWeighed(graded)).toEqual([[["E5"], expect.stringMatching(/graded 6, truth cannot be judged/)]]);
    const half = { value: "0.5", low: "0.5", high: "0.5" };
    const reported = withThings(
      "assessment",
      (all) => {
        for (const [id, kept] of all) {
          const { cell } = kept.thing;
          if (kept.thing.target !== idOf("E5") || cell === undefined) continue;
          const likelihood = { given: "report", fact: half, hit: half, falseReport: half } as const;
          all.set(id, { ...kept, thing: { ...kept.thing, cell: { ...cell, likelihood } } });
        }
      },
      graded,
    );
    expect(notWeighed(reported)).toEqual([]);
  });

  it("is an item whose source is graded F", () => {
    const source = [...texts.open.state.sources.keys()].at(-1) as string;
    const graded = withGrade(source, { reliability: { grade: "F", topic: "ships" } });
    expect(notWeighed(graded)).toEqual([
      [["E5"], expect.stringMatching(/graded F, reliability cannot be judged/)],
    ]);
  });

  it("is absence without coverage, and absence that nobody could have seen", () => {
    const id = `sea_${"1".repeat(32)}`;
    const searching = (search: object): State => ({
      ...withItem("E5", { claims: [], evidenceKind: "negative", search: id }),
      searches: new Map([
        [id, { seq: 1, entry: { search: { id, question: "?", place: "the archive", ...search } } }],
      ]) as never,
    });
    expect(notWeighed(searching({ outcome: "nothing" }))).toEqual([
      [["E5"], "nobody said what its search of the archive would have found (coverage)"],
    ]);
    expect(notWeighed(searching({ outcome: "refused", coverage: "all years" }))).toEqual([
      [["E5"], "its search of the archive gave no answer (refused)"],
    ]);
    expect(notWeighed(searching({ outcome: "nothing", coverage: "all years" }))).toEqual([]);
  });

  it("is what rests on withdrawn sources alone", () => {
    const target = [...texts.open.state.sources.keys()].at(-1) as string;
    const retraction = { id: "ret_1", target, retractionKind: "withdrawn", reason: "a forgery" };
    const state = {
      ...texts.open.state,
      retractions: new Map([["ret_1", { seq: 1, entry: { retraction } }]]) as never,
    };
    expect(notWeighed(state)).toEqual([[["E5"], "everything it rests on has been withdrawn or undone"]]);
  });

  it("is a prediction that came after a result; one that came before gives its likelihoods", () => {
    const run = `prr_${"1".repeat(32)}`;
    const tested = (postHoc: boolean): State => {
      const likelihoods = ["H1", "H2", "H3"].map((handle, at) => ({
        hypothesis: idOf(handle),
        value: ["0.01", "0.02", "0.04"][at] as string,
      }));
      const thing = { id: run, prediction: "pre_x", likelihoods, postHoc } as never;
      const unrated = withThings("assessment", (all) => {
        for (const [id, { thing: each }] of all) if (each.target === idOf("E5")) all.delete(id);
      });
      const item = { ...(unrated.things.evidence.get(idOf("E5")) as { thing: Things["evidence"] }) };
      const evidence = new Map(unrated.things.evidence).set(idOf("E5"), {
        ...item,
        thing: { ...item.thing, claims: [], tests: [run] },
      } as never);
      const predictionRun = new Map([[run, { seq: 1, by: "x", at: "", thing, reason: undefined }]]);
      return { ...unrated, things: { ...unrated.things, evidence, predictionRun } };
    };
    expect(notWeighed(tested(true))).toEqual([[["E5"], expect.stringMatching(/post hoc/)]]);
    const weighed = weighCase(tested(false));
    expect(weighed.computed).toEqual([{ item: idOf("E5"), run }]);
    const row = weighed.result.bayes?.origins.find(({ items }) => items[0] === idOf("E5"))?.uncapped ?? [];
    expect(weighed.order.map((at) => Math.exp(row[at] as number).toFixed(4))).toEqual([
      "0.0100",
      "0.0200",
      "0.0400",
    ]);
  });
});

describe("the sentence that a careful editor would allow", () => {
  it("takes no word where the interval spans too much, and keeps confidence apart", () => {
    const { sentences } = weighCase(texts.open.state);
    expect(sentences[0]).toMatch(
      /as rated by Ana Leko and Bo Rane, “The ministry did” \(H1\) comes out before/,
    );
    expect(sentences[1]).toMatch(/^Confidence in that can be moderate at most: .*interval spans 5 rows/);
    expect(sentences.flatMap((each) => findJoinedConfidence(each))).toEqual([]);
  });

  const alone = (): State =>
    withThings("evidence", (all) => {
      for (const handle of ["E1", "E3", "E4", "E5"]) all.delete(idOf(handle));
    });

  /** Every rating says the same of an answer: `value:low:high` for each of H1, H2 and H3. */
  const heldOnly = (state: State, ends: readonly string[]): State =>
    withThings(
      "assessment",
      (all) => {
        for (const [id, kept] of all) {
          const at = ["H1", "H2", "H3"].map(idOf).indexOf(kept.thing.cell?.hypothesis ?? "");
          const [value, low, high] = (ends[at] ?? "").split(":") as [string, string, string];
          const likelihood = { given: "direct", value: { value, low, high } } as const;
          const cell = { ...kept.thing.cell, likelihood } as NonNullable<Things["assessment"]["cell"]>;
          all.set(id, { ...kept, thing: { ...kept.thing, cell } });
        }
      },
      state,
    );

  it("puts no answer before another that comes to the same whole per cent", () => {
    const level = heldOnly(alone(), ["0.4:0.4:0.4", "0.6666:0.66:0.67", "0.999:0.99:1"]);
    const weighed = weighCase(level);
    expect(weighed.result.bayes?.leaders).toHaveLength(1);
    expect(weighed.sentences[0]).toMatch(
      /as rated by Ana Leko and Bo Rane, no answer comes out before another: each may be anywhere from \d+% to \d+%\.$/,
    );
    expect(weighed.sentences.join(" ")).not.toMatch(/It hangs on/);
    expect(weighed.sentences.at(-1)).toMatch(
      /^Nearly everything that tells one from another rests on one origin: E2/,
    );
    expect(weighText(weighed, terminal)).toMatch(/H1, H2 and H3 are level: the slightest new evidence/);
  });

  it("says that those tie that tie without the one origin it hangs on", () => {
    const even = withThings(
      "hypothesis",
      (all) => {
        for (const [id, kept] of all) {
          const third = ["0.3", "0.35", "0.35"][["H1", "H2", "H3"].map(idOf).indexOf(id)] as string;
          const prior = { value: third, low: third, high: third, basis: "as good as each other" };
          all.set(id, { ...kept, thing: { ...kept.thing, prior } });
        }
      },
      alone(),
    );
    const weighed = weighCase(heldOnly(even, ["0.9:0.9:0.9", "0.1:0.1:0.1", "0.2:0.2:0.2"]));
    expect(weighed.sentences.join(" ")).toMatch(
      /It hangs on E2 .*: without it “.+” \(H2\) and “.+” \(H3\) cannot be told apart\./,
    );
  });

  it("says that nearly everything rests on one origin, and takes the word of the interval", () => {
    const sharp = heldOnly(alone(), ["0.99:0.98:0.99", "0.01:0.01:0.011", "0.01:0.01:0.011"]);
    const { sentences, hypotheses } = weighCase(sharp);
    expect(hypotheses.find(({ handle }) => handle === "H1")?.words).toEqual(["almost certain"]);
    expect(sentences).toEqual([
      "On the evidence weighed here, as rated by Ana Leko and Bo Rane, “The ministry did” (H1) is almost certain (98% to >99%).",
      "Confidence in that can be low at most: only one origin bears on it, and the answer or its word hangs on one origin.",
      "Nearly everything that speaks for it rests on one origin: E2 (O1: lantern.txt and 2 others).",
    ]);
  });

  it("gives odds alone where not exactly one of the answers is declared to be so", () => {
    const open = withThings("group", (all) => {
      for (const [id, kept] of all) all.set(id, { ...kept, thing: { ...kept.thing, exhaustive: false } });
    });
    const weighed = weighCase(open);
    expect(weighed.sentences[0]).toMatch(/the odds are 2 to 1 for “The ministry did” \(H1\) over/);
    expect(weighText(weighed, terminal)).not.toMatch(/\d%/);
    const json = JSON.parse(JSON.stringify(weighJson(weighed)));
    expect(json.odds[0]).toMatchObject({ of: "H1", over: "H2", before: 0.5 / 0.3 });
    expect(JSON.stringify(json)).not.toMatch(/"(posterior|intervals|without|withoutItems)":/);
  });

  it("says what the matrix ranks where there are no priors", () => {
    const bare = withThings("hypothesis", (all) => {
      for (const [id, kept] of all) all.set(id, { ...kept, thing: { ...kept.thing, prior: undefined } });
    });
    expect(weighCase(bare).sentences).toEqual([
      "As rated here, least speaks against “The port company did, without the ministry” (H2); that ranks the answers and says nothing of how likely any of them is.",
    ]);
  });
});

describe("what is printed", () => {
  it("keeps within the width of the terminal", () => {
    const lines = weighText(weighCase(texts.open.state), terminal).split("\n");
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
  });

  it("names the hypothesis whose prior is wrong, and of which question", () => {
    const wrong = withThings("hypothesis", (all) => {
      const kept = all.get(idOf("H1")) as { thing: Things["hypothesis"] };
      const prior = { value: "0.6", low: "0.6", high: "0.6", basis: "b" };
      all.set(idOf("H1"), { ...kept, thing: { ...kept.thing, prior } });
    });
    expect(() => weighCase(wrong)).toThrow(/^G1: The priors sum to 1\.1, not to 1: .*H1 0\.6/);
  });
});

describe("raters", () => {
  it("stand apart, pooled, without a spread while they are two", () => {
    const apart = weighCase(texts.open.state).ratersApart;
    expect(apart?.raters.map(({ name, origins }) => [name, origins])).toEqual([
      ["Ana Leko", 3],
      ["Bo Rane", 2],
    ]);
    expect(apart?.pooled.spread).toBeUndefined();
  });

  it("who judge outright are made to sum to 1, and stand beside the weighing", async () => {
    const before = weighCase(texts.open.state);
    const judged = { blind: true, why: "all in all", target: "G1" };
    await rate(texts.open, { ...judged, hypotheses: ["H1=0.7", "H2=0.5", "H3=0.1"], person: "Ana Leko" });
    texts.refresh();
    const { outright, result } = weighCase(texts.open.state);
    expect(result).toEqual(before.result);
    expect(outright?.raters[0]?.distance).toBeCloseTo(Math.hypot(0.1, 0.1, 0.1), 9);
    const sum = outright?.pooled.pooled.reduce((total, each) => total + each, 0);
    expect(sum).toBeCloseTo(1, 9);
    await expect(rate(texts.open, { ...judged, hypotheses: ["H1=CC"], person: "Bo Rane" })).rejects.toThrow(
      /a judgement all in all is one probability/,
    );
  });
});
