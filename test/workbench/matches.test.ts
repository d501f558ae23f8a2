import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  PairAnswer,
  QueueAnswer,
  RunRow,
  SaidAnswer,
} from "../../src/workbench/api/matches/contract.ts";
import { type Bench, exampleCase, openBench, resultOf } from "./bench.ts";

let bench: Bench;
let id: string;
let run: string;
const seqs: Record<string, number> = {};
beforeAll(async () => {
  bench = await openBench();
  id = await exampleCase(bench, "costa-verde");
  for (const { name, seq } of (await get("/tables")).rows) seqs[name] = seq;
  const { job } = await post("/runs", { list: seqs["families.csv"], table: seqs["border.csv"], audit: 5 });
  run = (await resultOf<{ run: string }>(bench, job)).run;
}, 240_000);
afterAll(() => bench.close());

const get = async (path: string) => (await bench.get(`/api/cases/${id}${path}`)).json;
const post = async (path: string, body: object) => (await bench.post(`/api/cases/${id}${path}`, body)).json;
const queue = async (): Promise<QueueAnswer> => get(`/runs/${run}/queue`);
const pairs = async (from = 0, limit = 100): Promise<readonly PairAnswer[]> =>
  (await get(`/runs/${run}/pairs?from=${from}&limit=${limit}`)).rows;
const judge = (pair: string, judgement: string, more: object = {}) =>
  post(`/runs/${run}/judge`, { pair, judgement, reason: "The date of birth agrees", ...more });
const undo = (seq: number) => post(`/history/${seq}/undo`, { reason: "Mistaken" });

describe("a run", () => {
  it("is listed with what was compared and found beside what chance would give, and its interval", async () => {
    const [row] = (await get("/runs")).rows as RunRow[];
    expect(row).toMatchObject({
      id: run,
      compared: 60,
      list: { name: "families.csv", seq: seqs["families.csv"] },
      table: { name: "border.csv" },
    });
    expect(row?.chance.observed).toBeGreaterThan(row?.chance.high ?? 999);
    expect(row?.chance.low).toBeLessThanOrEqual(row?.chance.expected ?? -1);
  });

  it("says what the audit found, and that one without says so", async () => {
    expect((await get(`/runs/${run}`)).audit).toMatchObject({ sampled: 5, missed: 0 });
    const { job } = await post("/runs", {
      list: seqs["families.csv"],
      table: seqs["contracts.csv"],
      decoys: 0,
    });
    const other = await resultOf<{ run: string }>(bench, job);
    expect(await get(`/runs/${other.run}`)).toMatchObject({ audit: null, decoys: null });
  }, 60_000);

  it("that is gone from beside the case is told of, with what to do", async () => {
    const { job } = await post("/runs", {
      list: seqs["families.csv"],
      table: seqs["payroll.csv"],
      decoys: 0,
    });
    const gone = (await resultOf<{ run: string }>(bench, job)).run;
    rmSync(join(bench.folder, "costa-verde", "index", "runs", `${gone}.jsonl`));
    expect((await get(`/runs/${gone}/queue`)).error).toMatchObject({ code: "casework/no-such-run" });
    expect((await get("/runs/../queue")).error).toBeDefined();
  }, 60_000);
});

describe("a pair of the queue", () => {
  it("has both records as received, where they are from, and the fields that tell most first", async () => {
    for (const pair of await pairs()) {
      expect(pair.left?.table.name).toBe("families.csv");
      expect(pair.right?.table.name).toBe("border.csv");
      expect(pair.left?.isSame && pair.right?.isSame).toBe(true);
      const weights = pair.fields
        .filter(({ lines }) => lines.length > 0)
        .map(({ weight }) => Math.abs(weight));
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
    }
  });

  it("cuts its cells into words, each with its part of the score, and no letter is lost", async () => {
    for (const { left, right, lines } of await pairs())
      for (const record of [left, right])
        for (const { pieces, value } of record?.cells ?? []) {
          expect(pieces.map(({ text }) => text).join("")).toBe(value ?? "");
          for (const { line } of pieces) if (line !== null) expect(lines[line]).toBeDefined();
        }
  });

  it("marks every word that the evidence names, on both sides", async () => {
    for (const { right, lines } of await pairs()) {
      const marked = new Set(right?.cells.flatMap(({ pieces }) => pieces.map(({ line }) => line)));
      lines.forEach(({ feature, right: word }, at) => {
        if (feature === "name" && word !== null) expect(marked).toContain(at);
      });
    }
  });

  it("has lines that sum to its score", async () => {
    for (const { lines, score } of await pairs())
      expect(lines.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 2);
  });

  it("shows ties as ties", async () => {
    const tied = (await pairs()).filter(({ band }) => band === "tie");
    expect(tied.length).toBeGreaterThan(0);
    for (const { rivals } of tied) expect(rivals.some(({ isTied }) => isTied)).toBe(true);
  });
});

describe("a judgement", () => {
  it("is an entry, counts as done, stands among the last, and can be undone", async () => {
    const before = await queue();
    const pair = before.rows.find(({ judgement }) => judgement === null)?.pair as string;
    const { seq } = await judge(pair, "negative", { reason: "Another mother" });
    const after = await queue();
    expect(after.done).toBe(before.done + 1);
    expect(after.rows.map(({ pair: each }) => each)).toEqual(before.rows.map(({ pair: each }) => each));
    expect(after.last[0]).toMatchObject({ seq, pair, judgement: "negative", reason: "Another mother" });
    const { payload } = bench.desk.cases.get(id).open.ledger.entry(seq);
    expect(payload).toMatchObject({ kind: "match.judged", reason: "Another mother" });
    await undo(seq);
    expect((await queue()).done).toBe(before.done);
  });

  it("that is changed replaces the one before, and both entries are named to take all back", async () => {
    const { rows } = await queue();
    const pair = rows.find(({ judgement }) => judgement === null)?.pair as string;
    const first = await judge(pair, "positive");
    const second = await judge(pair, "unsure");
    const said: SaidAnswer = await get(`/runs/${run}/pairs/${pair}/said`);
    expect(said).toMatchObject({ judgement: "unsure", seqs: [second.seq, first.seq] });
    expect((await queue()).last.filter((each) => each.pair === pair)).toHaveLength(1);
    for (const seq of said.seqs) await undo(seq);
    expect((await get(`/runs/${run}/pairs/${pair}/said`)).judgement).toBeNull();
  });

  it("rests on the name alone where nothing else agrees, or where nothing else was ticked", async () => {
    const all = await pairs();
    const named = all.find(({ onlyNames }) => onlyNames) as PairAnswer;
    const dated = all.find(({ onlyNames }) => !onlyNames) as PairAnswer;
    const names = (pair: PairAnswer) =>
      pair.lines.flatMap(({ feature }, at) => (feature === "name" ? [at] : []));
    const every = (pair: PairAnswer) => pair.lines.map((_, at) => at);
    expect(await judge(named.pair, "positive", { restsOn: every(named) })).toMatchObject({ nameOnly: true });
    expect(await judge(dated.pair, "positive", { restsOn: every(dated) })).toMatchObject({ nameOnly: false });
    expect(await judge(dated.pair, "positive", { restsOn: names(dated) })).toMatchObject({ nameOnly: true });
    const [row] = ((await get("/runs")).rows as RunRow[]).filter((each) => each.id === run);
    expect(row?.nameOnly).toBeGreaterThanOrEqual(2);
  });

  it("needs a reason, and a pair of the run", async () => {
    expect((await judge("0.0", "positive", { reason: "  " })).error.code).toBe("workbench/bad-request");
    expect((await judge("99999.0", "positive")).error.code).toBe("casework/no-such-thing");
  });
});

describe("answers of a colleague", () => {
  const answers = async (more: object = {}) => {
    const [pair] = await pairs();
    return {
      schema: "careo.review-answers/1",
      run,
      by: "Luz Prado",
      answers: [
        { left: pair?.left?.key, right: pair?.right?.key, judgement: "negative", reason: "I know him" },
      ],
      ...more,
    };
  };

  it("come back as proposals beside the pair, and enter nothing", async () => {
    const size = bench.desk.cases.get(id).open.ledger.size;
    const content = JSON.stringify(await answers());
    expect(await post(`/runs/${run}/answers`, { content })).toEqual({ by: "Luz Prado", count: 1 });
    await post(`/runs/${run}/answers`, { content });
    const [first] = await pairs();
    const said: SaidAnswer = await get(`/runs/${run}/pairs/${first?.pair}/said`);
    expect(said.suggestions).toEqual([{ by: "Luz Prado", judgement: "negative", reason: "I know him" }]);
    expect((await queue()).rows[0]).toMatchObject({ isSuggested: true });
    expect(bench.desk.cases.get(id).open.ledger.size).toBe(size);
  });

  it("to another run, or that are none, are refused", async () => {
    for (const content of [JSON.stringify(await answers({ run: "0".repeat(32) })), "{}", "not json"])
      expect((await post(`/runs/${run}/answers`, { content })).error.code).toBe("casework/bad-answers");
  });
});
