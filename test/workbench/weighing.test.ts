import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { logSearch } from "../../src/casework/index.ts";
import type { GridRowAnswer, WeighingAnswer } from "../../src/workbench/api/weighing/contract.ts";
import { type Bench, exampleCase, newCase, openBench } from "./bench.ts";

let bench: Bench;
let id: string;
beforeAll(async () => {
  bench = await openBench({ person: "Clara Vidal" });
  id = await exampleCase(bench, "costa-verde");
}, 180_000);
afterAll(() => bench.close());

const weighing = async (query = ""): Promise<WeighingAnswer> =>
  (await bench.get(`/api/cases/${id}/weighing${query}`)).json;
const post = (path: string, body: unknown) => bench.post(`/api/cases/${id}/${path}`, body);
const row = (answer: WeighingAnswer, handle: string) =>
  answer.items.find((each) => each.handle === handle) as GridRowAnswer;
const hypothesis = (answer: WeighingAnswer, handle: string) =>
  answer.hypotheses.find((each) => each.handle === handle);
const as = (person: string) => bench.desk.preferences.set({ ...bench.desk.preferences.get(), person });

describe("a rater who has rated nothing yet", () => {
  it("sees that others rated and not what, and no result that would tell it", async () => {
    const answer = await weighing();
    expect(answer.isBlind).toBe(true);
    expect(answer.hidden).toBe(110);
    const { cells } = row(answer, "E-memo");
    expect(cells.map(({ code, votes, hidden }) => [code, votes.length, hidden])).toEqual(
      Array.from({ length: 5 }, () => [null, 0, 2]),
    );
    expect(answer.hypotheses.map(({ matrix }) => matrix)).toEqual([null, null, null, null, null]);
    expect(answer.raters).toEqual([]);
  });

  it("is not told by the trail of an item either", async () => {
    const { under } = (await bench.get(`/api/cases/${id}/trail/E-memo`)).json;
    expect(under.filter((each: { id: string }) => each.id.startsWith("ass_"))).toEqual([]);
  });

  it("sees what others hold of a cell once theirs is in, and their rating is a blind one", async () => {
    const { json } = await post("ratings", { target: "E-memo", hypothesis: "H-ring", code: "II" });
    expect(json.seq).toBeGreaterThan(0);
    const answer = await weighing();
    const [first, second] = row(answer, "E-memo").cells;
    expect(first?.hidden).toBe(0);
    expect(first?.votes.map(({ rater, code, blind }) => [rater, code, blind]).sort()).toEqual([
      ["Ana Leko", "I", true],
      ["Bruno Dacal", "I", true],
      ["Clara Vidal", "II", true],
    ]);
    expect(first?.disagreement).toBeCloseTo(0.577, 3);
    expect(first?.votes.find(({ isOwn }) => isOwn)).toMatchObject({ why: null, code: "II" });
    expect(second?.hidden).toBe(2);
  });

  it("keeps the reason when the code is given anew, and the code when the reason is", async () => {
    const cell = { target: "E-memo", hypothesis: "H-ring" };
    await post("ratings", { ...cell, why: "It names an order that nobody gave" });
    await post("ratings", { ...cell, code: "I", likelihood: { given: "direct", value: "0.1:0.05:0.2" } });
    const own = row(await weighing(), "E-memo").cells[0]?.votes.find(({ isOwn }) => isOwn);
    expect(own).toMatchObject({
      code: "I",
      why: "It names an order that nobody gave",
      likelihood: { given: "direct", value: "0.1:0.05:0.2" },
      comesTo: { value: 0.1, low: 0.05, high: 0.2 },
    });
  });

  it("asks for a rating where nothing but a reason is given", async () => {
    const body = { target: "E-memo", hypothesis: "H-own", why: "A reason for nothing" };
    expect((await post("ratings", body)).json.error.code).toBe("casework/incomplete");
  });

  it("takes a rating back however often it was changed, and can have it again", async () => {
    const cell = { target: "E-memo", hypothesis: "H-ring" };
    const { json } = await post("ratings/clear", cell);
    expect(json.seqs).toHaveLength(3);
    expect(row(await weighing(), "E-memo").cells[0]).toMatchObject({ votes: [], hidden: 2 });
    for (const seq of json.seqs.toReversed()) await post(`history/${seq}/undo`, { reason: "again" });
    expect(row(await weighing(), "E-memo").cells[0]?.votes.find(({ isOwn }) => isOwn)?.code).toBe("I");
    await post("ratings/clear", cell);
    expect((await post("ratings/clear", cell)).json.error.code).toBe("casework/no-such-thing");
  });

  it("is no longer a blind rater after having asked to see all", async () => {
    const open = await weighing("?open=yes");
    expect(open.hidden).toBe(0);
    const { under } = (await bench.get(`/api/cases/${id}/trail/E-memo`)).json;
    expect(under.filter((each: { id: string }) => each.id.startsWith("ass_"))).toHaveLength(10);
    expect((await weighing()).isBlind).toBe(false);
    await post("ratings", { target: "E-captive", hypothesis: "H-own", code: "NA" });
    const own = row(await weighing(), "E-captive").cells[3]?.votes.find(({ isOwn }) => isOwn);
    expect(own).toMatchObject({ code: "NA", blind: false });
    await post("ratings/clear", { target: "E-captive", hypothesis: "H-own" });
  });
});

describe("both lenses on one set of ratings", () => {
  beforeAll(() => as("Ana Leko"));
  afterAll(() => as("Clara Vidal"));

  it("gives what careo weigh gives, capped and not, with intervals and words", async () => {
    const answer = await weighing("?open=yes");
    expect(answer.hypotheses.filter(({ leads }) => leads).map(({ handle }) => handle)).toEqual(["H-state"]);
    const state = hypothesis(answer, "H-state");
    expect(state?.bayes?.posterior).toBeCloseTo(0.72, 2);
    expect([state?.bayes?.low, state?.bayes?.high].map((each) => Math.round((each ?? 0) * 100))).toEqual([
      18, 94,
    ]);
    expect(hypothesis(answer, "H-ring")?.bayes?.words).toEqual(["almost no chance"]);
    expect(answer.hypotheses.map(({ matrix }) => matrix?.rank)).toEqual([4, 1, 3, 5, 2]);
    expect(answer.capDecades).toBe(2);
    expect(answer.confidence).toBe("moderate");
  });

  it("lists what is not weighed with the reason, and never gives it an even chance", async () => {
    const answer = await weighing("?open=yes");
    const refused = answer.items.filter(({ notWeighed }) => notWeighed !== null);
    expect(refused.map(({ handle }) => handle)).toEqual(["E-matches", "E-payroll"]);
    expect(refused.map(({ rank, ratio }) => [rank, ratio])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it("names the fewest origins that would flip each lens, the linchpin and the break-evens", async () => {
    const { flips } = await weighing("?open=yes");
    expect(flips?.flip).toEqual({ items: ["E-memo"], origins: 1, challenger: "H-officials" });
    expect(flips?.leads).toEqual(["H-state"]);
    expect(flips?.breakEvenRatio).toBeCloseTo(2.6, 1);
    const memo = flips?.out.find(({ items, isPart }) => !isPart && items.join() === "E-memo");
    expect(memo?.linchpin).toEqual({ changes: "leader", by: "removal" });
    expect(memo?.leads).toEqual(["H-officials"]);
    expect(flips?.sweeps.find((each) => each.hypothesis === "H-state")?.breakEven).toBeCloseTo(0.1, 1);
  });

  it("previews one item out and another prior, and records nothing", async () => {
    const { size } = bench.desk.cases.get(id).open.ledger;
    const without = await weighing("?open=yes&without=E-memo");
    expect(without.hypotheses.find(({ leads }) => leads)?.handle).toBe("H-officials");
    expect(hypothesis(without, "H-state")?.bayes?.posterior).toBeCloseTo(0.41, 2);
    expect(row(without, "E-memo")).toMatchObject({ isOut: true, rank: null });
    const { flips } = await weighing("?open=yes");
    const even = flips?.sweeps.find((each) => each.hypothesis === "H-state")?.breakEven ?? 0;
    const tied = await weighing(`?open=yes&prior=H-state%3D${even.toFixed(6)}`);
    const [first, second] = tied.hypotheses
      .map(({ bayes }) => bayes?.posterior ?? 0)
      .sort((a, b) => b - a) as [number, number];
    expect(first).toBeCloseTo(second, 4);
    expect(bench.desk.cases.get(id).open.ledger.size).toBe(size);
  });

  it("says what is wrong with a supposition", async () => {
    expect(await weighing("?without=E-nothing")).toMatchObject({ error: { code: "casework/no-such-thing" } });
    expect(await weighing("?prior=H-state%3D1")).toMatchObject({ error: { code: "weighing/bad-prior" } });
    expect(await weighing("?prior=H-state%3Dmany")).toMatchObject({ error: { code: "weighing/bad-number" } });
  });
});

describe("a weighing from nothing", () => {
  it("takes a question, hypotheses, priors, an item, and ratings that feed both lenses", async () => {
    const other = await newCase(bench, "from-nothing");
    const write = async (path: string, body: unknown) =>
      (await bench.post(`/api/cases/${other}/${path}`, body)).json;
    const read = async (): Promise<WeighingAnswer> => (await bench.get(`/api/cases/${other}/weighing`)).json;
    expect((await bench.get(`/api/cases/${other}/groups`)).json.total).toBe(0);
    await write("groups", { question: "Who sent them?", exclusive: true, exhaustive: true });
    await write("hypotheses", { text: "A ring sent them.", kind: "primary" });
    expect((await read()).problem).toMatch(/fewer than two/);
    await write("hypotheses", { text: "Nobody sent them.", kind: "null" });
    const search = await bench.desk.cases.get(other).write((open) =>
      logSearch(open, {
        question: "a contract with the ring",
        place: "the register of contracts",
        outcome: "nothing",
        coverage: "Every contract of the year is in it",
        person: "Clara Vidal",
      }),
    );
    const supports = (await bench.get(`/api/cases/${other}/supports`)).json;
    expect(supports.rows).toMatchObject([{ kind: "search", showsAbsence: true, id: search.id }]);
    const item = await write("evidence", {
      summary: "The register holds no contract",
      kind: "negative",
      claims: [],
      tests: [],
      search: search.id,
    });
    const rated = { target: item.handle, likelihood: { given: "absence", trace: "0.8", detection: "0.9" } };
    await write("ratings", { ...rated, hypothesis: "H1", code: "I", why: "A ring leaves contracts" });
    await write("ratings", {
      ...rated,
      hypothesis: "H2",
      code: "CC",
      likelihood: { given: "absence", trace: "0.1", detection: "0.9" },
    });
    expect((await read()).hypotheses.map(({ matrix }) => matrix?.rank)).toEqual([2, 1]);
    expect((await read()).hypotheses.map(({ bayes }) => bayes)).toEqual([null, null]);
    const half = [
      { hypothesis: "H1", prior: "0.5" },
      { hypothesis: "H2", prior: "0.5" },
    ];
    expect((await write("priors", { priors: half.slice(1), basis: "Nothing is known" })).error.code).toBe(
      "weighing/bad-prior",
    );
    expect((await write("priors", { priors: half, basis: "Nothing is known" })).seqs).toHaveLength(2);
    // 1 - 0.8 × 0.9 against 1 - 0.1 × 0.9: 0.28 against 0.91.
    expect((await read()).hypotheses[0]?.bayes?.posterior).toBeCloseTo(0.28 / (0.28 + 0.91), 6);
  });
});
