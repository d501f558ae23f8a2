import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MoneyAnswer, PaymentRow, ProposedPaymentRow } from "../../src/workbench/api/money/contract.ts";
import { type Bench, exampleCase, newCase, openBench } from "./bench.ts";

let bench: Bench;
let id: string;
beforeAll(async () => {
  bench = await openBench();
  id = await exampleCase(bench, "costa-verde");
}, 180_000);
afterAll(() => bench.close());

const get = async (path: string) => (await bench.get(`/api/cases/${id}/${path}`)).json;
const payments = async (query = ""): Promise<PaymentRow[]> => (await get(`payments?${query}`)).rows;
const drawn = async (query = ""): Promise<MoneyAnswer> => get(`payments/drawing?${query}`);
const marks = ({ drawing }: MoneyAnswer) => drawing.shapes.filter((shape) => shape.kind === "mark");
const enter = async (said: Record<string, string>) => {
  const [claim] = (await get("claims?limit=1")).rows;
  return (await bench.post(`/api/cases/${id}/payments`, { claim: claim.id, ...said })).json;
};

describe("the payments of a case", () => {
  it("have amounts as they are stated, as decimal strings, and the claims that report them", async () => {
    const rows = await payments();
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every(({ amount }) => amount === null || /^\d+(\.\d+)?$/.test(amount))).toBe(true);
    expect(rows.every(({ claims }) => claims.length > 0)).toBe(true);
  });

  it("are drawn one currency at a time, that of the most payments first, with exact sums of each kind", async () => {
    await enter({ kind: "paid", amount: "0.10", currency: "XTS" });
    await enter({ kind: "paid", amount: "0.20", currency: "XTS" });
    await enter({ kind: "promised", amount: "5", currency: "XTS" });
    await enter({ kind: "paid", currency: "XTS" });
    const { currencies, currency } = await drawn();
    expect(currencies[0]?.currency).toBe(currency);
    const test = await drawn("currency=XTS");
    expect(test.totals).toEqual([
      { kind: "paid", sum: "0.3", payments: expect.any(Number), unknown: 1, inexact: 0 },
      { kind: "promised", sum: "5", payments: 1, unknown: 0, inexact: 0 },
    ]);
    expect((await payments("currency=XTS")).every((row) => row.currency === "XTS")).toBe(true);
  });

  it("with an end that nobody knows are drawn with that end, which is no actor", async () => {
    const answer = await drawn("currency=XTS");
    expect(answer.form).toBe("bands");
    const labels = answer.drawing.shapes.flatMap((shape) => (shape.kind === "label" ? [shape.text] : []));
    expect(labels).toEqual(expect.arrayContaining(["payer unknown", "payee unknown"]));
    expect(marks(answer).every(({ trail }) => trail[0]?.startsWith("pay_"))).toBe(true);
  });

  it("turn into payer by payee where money comes back, and say so", async () => {
    const [a, b] = (await get("actors")).rows.map((each: { label: string }) => each.label);
    await enter({ kind: "paid", amount: "7", currency: "XXX", payer: a, beneficiary: b });
    expect((await drawn("currency=XXX")).comesBack).toBe(false);
    expect((await drawn("currency=XXX&form=matrix")).form).toBe("matrix");
    await enter({ kind: "paid", amount: "6", currency: "XXX", payer: b, beneficiary: a });
    const back = await drawn("currency=XXX&form=bands");
    expect([back.comesBack, back.form]).toEqual([true, "matrix"]);
    const labels = back.drawing.shapes.flatMap((shape) => (shape.kind === "label" ? [shape.text] : []));
    expect(labels).toEqual(expect.arrayContaining(["→ 1", "→ 2"]));
  });

  it("are drawn by date, and those without a date or an amount are counted", async () => {
    await enter({ kind: "paid", amount: "12.5", currency: "XTS", date: "2022-05-02" });
    const answer = await drawn("currency=XTS&form=date");
    expect(answer.form).toBe("date");
    expect(marks(answer)).toHaveLength(1);
    expect(answer.drawing.summary).toBe("1 payment along time; 4 more lack a date or an amount.");
  });

  it("of one band are listed by themselves", async () => {
    const [first, second] = await payments("currency=XTS");
    const only = encodeURIComponent(`${first?.handle} ${second?.id}`);
    expect((await payments(`only=${only}`)).map((row) => row.id)).toEqual([first?.id, second?.id]);
  });
});

describe("entering payments", () => {
  it("offers accepted claims that name a sum, until a payment rests on them", async () => {
    const proposed = async (): Promise<ProposedPaymentRow[]> => (await get("payments/proposed")).rows;
    const offered = await proposed();
    for (const { claim, amounts } of offered.slice(0, 1)) {
      expect(amounts.length).toBeGreaterThan(0);
      await bench.post(`/api/cases/${id}/payments`, { kind: "promised", claim });
      expect((await proposed()).map((each) => each.claim)).not.toContain(claim);
    }
  });

  it("says what is wrong with an amount, and who is nobody of the case", async () => {
    const before = (await payments()).length;
    expect((await enter({ kind: "paid", amount: "1.900.000" })).error.code).toBe("casework/bad-payment");
    expect((await enter({ kind: "paid", payer: "Nobody at all" })).error.code).toBe("casework/no-such-thing");
    expect((await payments()).length).toBe(before);
  });

  it("draws nothing where there are none", async () => {
    const empty = await newCase(bench);
    const answer = (await bench.get(`/api/cases/${empty}/payments/drawing`)).json;
    expect([answer.currencies, answer.drawing.shapes]).toEqual([[], []]);
  });
});
