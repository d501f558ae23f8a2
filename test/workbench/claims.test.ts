import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Bench, newCase, openBench, resultOf } from "./bench.ts";

let bench: Bench;
let id: string;
let source: number;

const TEXT =
  "The ministry signed 😀 the contract in May 2022, officials said.\n\nA clerk said that he had seen it.\n";

beforeEach(async () => {
  bench = await openBench();
  id = await newCase(bench);
  writeFileSync(join(bench.folder, "letter.txt"), TEXT);
  const { json } = await bench.post(`/api/cases/${id}/sources`, {
    paths: [join(bench.folder, "letter.txt")],
  });
  source = (await resultOf<{ sources: number[] }>(bench, json.job)).sources[0] as number;
});
afterEach(() => bench.close());

const cards = async () => (await bench.get(`/api/cases/${id}/sources/${source}/text`)).json.claims;
const post = async (path: string, body: object) => (await bench.post(`/api/cases/${id}/${path}`, body)).json;

describe("a proposal", () => {
  it("becomes a claim by one request, and a proposal again by one undoing", async () => {
    const [{ ref }] = await cards();
    const { rows } = await post("claims/accept", { refs: [ref] });
    expect((await cards())[0]).toMatchObject({ ref, status: "accepted", decidedIn: rows[0].seq });
    expect((await bench.get(`/api/cases/${id}/claims`)).json.rows).toMatchObject([
      { source: { seq: source } },
    ]);
    await post(`history/${rows[0].seq}/undo`, { reason: "It was too early." });
    expect((await cards())[0]).toMatchObject({ status: "proposed", id: null });
  });

  it("is rejected with a reason, and stays to be seen", async () => {
    const [{ ref }] = await cards();
    await post("claims/reject", { refs: [ref], reason: "It is a headline." });
    expect((await cards())[0]).toMatchObject({ ref, status: "rejected", reason: "It is a headline." });
    expect((await post("claims/reject", { refs: [ref], reason: "" })).error.code).toBe(
      "workbench/bad-request",
    );
  });

  it("is taken in with changes, and changed again", async () => {
    const [{ ref }] = await cards();
    await post("propositions", {
      text: "There was a contract.",
      kind: "existence",
      refutedBy: "an archive without it",
    });
    await post("claims/edit", { ref, edit: { polarity: "affirms", proposition: "P1", certainty: "CT+" } });
    await post("claims/edit", { ref, edit: { restatement: "A contract was signed." }, reason: "clearer" });
    expect((await cards())[0]).toMatchObject({
      status: "edited",
      polarity: "affirms",
      certainty: "CT+",
      restatement: "A contract was signed.",
      proposition: { handle: "P1", text: "There was a contract." },
    });
    const of = async (proposition: string) =>
      (await bench.get(`/api/cases/${id}/claims?proposition=${proposition}`)).json.total;
    expect([await of("P1"), await of("none")]).toEqual([1, 0]);
  });

  it("is not accepted twice, nor is one that is not there", async () => {
    const [{ ref }] = await cards();
    await post("claims/accept", { refs: [ref] });
    expect((await post("claims/accept", { refs: [ref] })).error.code).toBe("casework/already-decided");
    expect((await post("claims/accept", { refs: [`${source}.C999`] })).error.code).toBe(
      "casework/no-such-claim",
    );
  });
});

describe("words that no rule found", () => {
  it("are anchored by their place, whatever letters stand before them, also where they stand twice", async () => {
    const words = "said";
    const at = [...TEXT.slice(0, TEXT.lastIndexOf(words))].length;
    const answer = await post("claims/found", { source, start: at, end: at + 4, edit: {} });
    const found = (await cards()).find(({ ref }: { ref: string }) => ref === answer.ref);
    expect(found).toMatchObject({ status: "missed-one", words: "said", at });
  });

  it("are widened to whole letters: half of an emoji is none", async () => {
    const at = [...TEXT].indexOf("😀");
    const answer = await post("claims/found", { source, start: at - 2, end: at + 1, edit: {} });
    expect((await cards()).find(({ ref }: { ref: string }) => ref === answer.ref).words).toBe("d 😀");
  });

  it("lie in the text", async () => {
    for (const [start, end] of [
      [5, 5],
      [9, 3],
      [0, 9999],
    ])
      expect((await post("claims/found", { source, start, end, edit: {} })).error.code).toBe(
        "casework/quote-not-found",
      );
  });
});
