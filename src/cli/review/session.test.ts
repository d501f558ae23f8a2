import { describe, expect, it } from "vitest";
import { MATCHES } from "../../../test/fixtures/matches.ts";
import type { MatchCandidate, MatchQuery, ReviewItem } from "../../casework/index.ts";
import type { Terminal } from "../terminal.ts";
import { walkQueue } from "./session.ts";
import { reviewScreen } from "./view.ts";

const queries = MATCHES.queries as unknown as readonly MatchQuery[];
const items = [0, 1].map((index): ReviewItem => {
  const query = queries[index] as MatchQuery;
  const candidate = query.candidates[0] as MatchCandidate;
  const reference = ({ recordSet, id, rowHash }: MatchCandidate["record"]) => ({
    recordSet,
    rowKey: id,
    rowHash,
  });
  const earlier = [
    { left: "families/1", right: "crossings/7", judgement: "negative", by: "Luz Prado", reason: "Too old" },
  ] as const;
  return {
    query,
    candidate,
    left: reference(query.query),
    right: reference(candidate.record),
    why: "open question: P 0.58",
    earlier: index === 0 ? earlier : [],
  };
});

function paper(colour = false): { terminal: Terminal; text: () => string } {
  const all: string[] = [];
  const write = (text: string) => void all.push(text);
  return {
    terminal: { out: write, err: write, interactive: true, colour, columns: 90 },
    text: () => all.join(""),
  };
}

async function walk(keys: string, reasons: readonly string[]) {
  const pressed = [...keys];
  const said = [...reasons];
  const acts: string[] = [];
  const { terminal, text } = paper();
  let seq = 10;
  const session = await walkQueue(items, terminal, {
    key: async () => pressed.shift(),
    line: async () => said.shift() ?? "",
    judge: ({ right }, judgement, reason) => {
      acts.push(`${right.rowKey} ${judgement} ${reason}`);
      return { id: "mat", seq: ++seq, judgement, nameOnly: judgement === "positive", now: judgement };
    },
    undo: (entry) => void acts.push(`undo ${entry}`),
  });
  return { session, acts, text: text() };
}

describe("reviewScreen", () => {
  it("sets both spellings side by side, in Latin letters too, with every weight, rivals and earlier judgements", () => {
    const { terminal } = paper();
    const screen = reviewScreen(items[0] as ReviewItem, { number: 1, of: 2 }, terminal);
    expect(screen).toMatchInlineSnapshot(`
      "────────────────────────────────────────────────────────────────────────────────
      1 of 2   open question: P 0.58

        list   Yoandri Tamarit Cervera
               families / 1
        table  Тамарит Йоандри
               Tamarit Ioandri  in Latin letters
               crossings / 90211

          +8.4 ████████         S1  Tamarit = Тамарит  (precise, 1 in 500 of the community)
          +9.1 █████████        G1  Yoandri = Йоандри  (precise, 1 in 500 of the community)
          −1.5 ▒▒               not in the row  Cervera  (S2)
          16.0 bits together

        P 58% · possible · 6.1 bits ahead of the next · nobody in the table: 40% · 0.02 people
        expected to match so well by chance · rests on the name alone

        Rivals for this entry:
          2. Тамарит Олег  90544, P 2%

        Judged before:
          Luz Prado: families/1 and crossings/7 negative. Too old
      ────────────────────────────────────────────────────────────────────────────────
      s same   n not the same   u unsure   space skip   z undo   q quit
      "
    `);
  });

  it("gives words that agree one colour on both sides, and none where colour is off", () => {
    const coloured = reviewScreen(items[0] as ReviewItem, { number: 1, of: 2 }, paper(true).terminal);
    const begin = String.fromCharCode(27);
    for (const word of ["Tamarit", "Тамарит"]) expect(coloured).toContain(`${begin}[32m${word}${begin}[39m`);
    for (const word of ["Yoandri", "Йоандри"]) expect(coloured).toContain(`${begin}[36m${word}${begin}[39m`);
    expect(reviewScreen(items[0] as ReviewItem, { number: 1, of: 2 }, paper().terminal)).not.toContain(begin);
  });

  it("shows control characters of a table instead of obeying them", () => {
    const item = items[0] as ReviewItem;
    const [first, ...rest] = item.candidate.explanation;
    const hostile = {
      ...item,
      candidate: {
        ...item.candidate,
        explanation: [{ ...(first as never as object), right: "Там\u001b[2Jарит" }, ...rest],
      },
    } as ReviewItem;
    expect(reviewScreen(hostile, { number: 1, of: 1 }, paper().terminal)).not.toContain("\u001b");
  });
});

describe("walkQueue", () => {
  it("takes one key a decision and asks why", async () => {
    const { session, acts } = await walk("sn", ["Photo agrees", "Another mother"]);
    expect(acts).toEqual(["90211 positive Photo agrees", "90300 negative Another mother"]);
    expect(session).toMatchObject({ skipped: 0, left: 0 });
  });

  it("takes the last reason again on Enter, but never none", async () => {
    expect((await walk("su", ["Photo agrees", ""])).acts[1]).toBe("90300 unsure Photo agrees");
    const { acts, text } = await walk("sq", [""]);
    expect(acts).toEqual([]);
    expect(text).toContain("No reason, no judgement");
  });

  it("undoes the last decision and shows its pair again", async () => {
    const { session, acts } = await walk("szn", ["Photo agrees", "Another mother"]);
    expect(acts).toEqual(["90211 positive Photo agrees", "undo 11", "90211 negative Another mother"]);
    expect(session.decided).toHaveLength(1);
  });

  it("skips, comes back to what was skipped, quits, and explains the keys", async () => {
    const { session, acts } = await walk(" zx q", []);
    expect(acts).toEqual([]);
    expect(session).toMatchObject({ skipped: 1, left: 1 });
    expect((await walk("z", [])).text).toContain("nothing to undo");
  });
});
