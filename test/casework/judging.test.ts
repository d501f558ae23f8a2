import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  identityState,
  type JudgeInput,
  judgeMatch,
  type Matches,
  type OpenCase,
  openCase,
  type ReviewItem,
  readMatches,
  refreshed,
  reviewItems,
  showHistory,
  startCase,
  undoEntry,
  verifyCase,
} from "../../src/casework/index.ts";
import { MATCHES } from "../fixtures/matches.ts";

let folder: string;
let open: OpenCase;
let matches: Matches;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "careo-judging-"));
  open = startCase({ root: join(folder, "case"), title: "Who crossed?", person: "Ana Leko" });
  const file = join(folder, "matches.json");
  writeFileSync(file, JSON.stringify(MATCHES));
  matches = readMatches(file);
});
afterEach(() => {
  open.ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

function judge(item: ReviewItem, judgement: JudgeInput["judgement"], person = "Ana Leko") {
  const { left, right, candidate } = item;
  const input = {
    left,
    right,
    judgement,
    reason: "The photograph agrees",
    person,
    proposal: { matches, candidate },
  };
  const judged = judgeMatch(open, input);
  open = refreshed(open);
  return judged;
}
const idOf = (name: string) => [...open.state.agents.values()].find((each) => each.name === name)?.id;
const queue = (name = "Ana Leko") => reviewItems(open, { matches, reviewer: idOf(name), seed: "7" });
const first = () => queue()[0] as ReviewItem;

describe("judging", () => {
  it("keeps a judgement with its run, its explanation and what it rests on", () => {
    const judged = judge(first(), "positive");
    expect(judged).toMatchObject({ judgement: "positive", now: "positive", nameOnly: true });
    const entry = open.state.matches.get(judged.id)?.entry;
    expect(entry?.match).toMatchObject({
      run: "run-1",
      score: "16",
      right: { rowKey: "90211" },
      evidence: [],
    });
    expect(entry?.match.explanation).toContainEqual({
      feature: "name",
      left: "Tamarit",
      right: "Тамарит",
      weight: "8.4",
    });
    expect(open.state.matchRuns.get("run-1")?.entry.run).toMatchObject({
      prior: "0.1",
      expectedByChance: "0.3",
    });
    expect(showHistory(open).at(-1)?.summary).toBe(
      "Judged the same: families/1 and crossings/90211. The photograph agrees",
    );
  });

  it("needs a reason, and two records", () => {
    const { left, right } = first();
    expect(() => judgeMatch(open, { left, right, judgement: "positive", reason: " " })).toThrow(/says why/);
    expect(() => judgeMatch(open, { left, right: left, judgement: "positive", reason: "x" })).toThrow(
      /one record/,
    );
  });

  it("rests on more than the name where a date agrees or evidence is named", () => {
    const dated = reviewItems(open, { matches, reviewer: undefined, seed: "7" }).find(
      ({ left }) => left.rowKey === "2",
    );
    expect(judge(dated as ReviewItem, "positive").nameOnly).toBe(false);
    const { left, right } = first();
    const judged = judgeMatch(open, {
      left,
      right,
      judgement: "positive",
      reason: "Seen",
      evidence: ["psg_1"],
    });
    expect(judged.nameOnly).toBe(false);
  });

  it("does not ask again what a reviewer has judged, and asks another one blind", () => {
    const asked = first();
    judge(asked, "positive");
    expect(queue().map(({ right }) => right.rowKey)).not.toContain("90211");
    const other = queue("Luz Prado").find(({ right }) => right.rowKey === "90211");
    expect(other?.earlier).toEqual([]);
    const rival = { ...asked, right: { recordSet: "crossings", rowKey: "90544", rowHash: "x" } };
    judge(rival, "negative");
    expect(queue("Luz Prado").find(({ right }) => right.rowKey === "90211")?.earlier).toMatchObject([
      { right: "crossings/90544", judgement: "negative", by: "Ana Leko" },
    ]);
  });

  it("is unsure where two reviewers differ, and settled when one of them changes their word", () => {
    const item = first();
    judge(item, "positive");
    expect(judge(item, "negative", "Luz Prado").now).toBe("unsure");
    expect(identityState(open).groups).toEqual([]);
    expect(judge(item, "positive", "Luz Prado").now).toBe("positive");
    expect(identityState(open).groups).toMatchObject([
      { members: ["crossings/90211", "families/1"], disputed: false },
    ]);
  });

  it("goes back to what it was when a judgement is undone, and the case still verifies", () => {
    const before = identityState(open);
    const { seq } = judge(first(), "positive");
    undoEntry(open, { seq, reason: "Wrong key" });
    open = refreshed(open);
    expect(identityState(open)).toEqual(before);
    expect(queue().map(({ right }) => right.rowKey)).toContain("90211");
    const run = open.state.matchRuns.get("run-1")?.seq as number;
    expect(() => undoEntry(open, { seq: run, reason: "x" })).toThrow(/by itself/);
    open.ledger.close();
    const read = openCase(join(folder, "case"), "read");
    expect(read.problems.filter(({ code }) => code !== "ledger/read-only")).toEqual([]);
    read.ledger.close();
    expect(verifyCase(join(folder, "case")).integrity).toBe("ok");
  });

  it("flags a row that two people of one list were judged to be", () => {
    const item = first();
    judge(item, "positive");
    judge({ ...item, left: { ...item.left, rowKey: "3" } }, "positive");
    expect(identityState(open).claimedTwice).toEqual([
      { record: "crossings/90211", claimants: ["families/1", "families/3"] },
    ]);
  });
});

describe("readMatches", () => {
  it("reads one query a line as well", () => {
    const file = join(folder, "matches.jsonl");
    writeFileSync(file, MATCHES.queries.map((query) => JSON.stringify(query)).join("\n"));
    expect(readMatches(file).queries).toEqual(matches.queries);
    expect(readMatches(file).run).toBeUndefined();
  });

  it("refuses a file that is something else, saying what is wrong with it", () => {
    const file = join(folder, "other.json");
    writeFileSync(file, '{"queries":[{"query":{"id":1}}]}');
    expect(() => readMatches(file)).toThrow(/not a file of matches: query\./);
    expect(() => readMatches(join(folder, "nothing.json"))).toThrow(/could not be read/);
  });
});
