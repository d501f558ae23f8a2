import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SearchAnswer } from "../../src/workbench/api/search/contract.ts";
import { type Bench, exampleCase, openBench, resultOf } from "./bench.ts";

let bench: Bench;
let id: string;
beforeAll(async () => {
  bench = await openBench({ person: "Clara Vidal" });
  id = await exampleCase(bench, "costa-verde");
}, 180_000);
afterAll(() => bench.close());

const search = async (query: string): Promise<SearchAnswer> =>
  (await bench.get(`/api/cases/${id}/search?${query}`)).json;
const textOf = ({ pieces }: SearchAnswer["groups"][number]["hits"][number]) =>
  pieces.map(({ text }) => text).join("");

describe("a search at the workbench", () => {
  it("says what is not indexed yet, and takes it in as a job", async () => {
    const before = await search("words=ministerio");
    expect(before.index.waiting).toBeGreaterThan(10);
    const { json } = await bench.post(`/api/cases/${id}/index`);
    expect(await resultOf(bench, json.job)).toMatchObject({ waiting: 0 });
    const { index } = await search("words=ministerio");
    expect(index.done).toBe(index.total);
  });

  it("finds words in sources, claims, rows and notes, marked in their context", async () => {
    const { groups, total } = await search("words=ministry");
    expect(total).toBeGreaterThan(2);
    for (const { hits } of groups)
      for (const each of hits) {
        expect(each.pieces.some(({ isHit }) => isHit)).toBe(true);
        expect(textOf(each).toLowerCase()).toContain("ministry");
      }
    const names = groups.filter((each) => each.total > 0).map(({ group }) => group);
    expect(names).toEqual(expect.arrayContaining(["sources", "notes"]));
  });

  it("gives for a hit in a source where the reader has to open it", async () => {
    const { groups } = await search("words=ministerio&group=sources");
    const [hit] = groups[0]?.hits ?? [];
    const { blocks } = (await bench.get(`/api/cases/${id}/sources/${hit?.source}/text`)).json;
    expect(blocks.map(({ start }: { start: number }) => start)).toContain(hit?.at);
  });

  it("finds entries that were made since without another job", async () => {
    const kept = await bench.post(`/api/cases/${id}/searches`, {
      question: "Is there a contract with Zubrowka?",
      place: "This case",
      query: "Zubrowka",
      outcome: "nothing",
      resultCount: 0,
      coverage: "Every contract that we have is in it",
    });
    expect(kept.json.seq).toBeGreaterThan(0);
    const { groups } = await search("words=Zubrowka");
    expect(groups.filter((each) => each.total > 0).map(({ group }) => group)).toEqual(["ledger"]);
  });

  it("shows nothing of what others hold of a cell that the searcher has not rated", async () => {
    const hidden = await search("words=scapegoat&group=notes");
    expect(hidden.groups[0]?.hits).toEqual([]);
    await bench.get(`/api/cases/${id}/weighing?open=yes`);
    expect((await search("words=scapegoat&group=notes")).groups[0]?.hits.length).toBeGreaterThan(0);
  });

  it("refuses a search for nothing", async () => {
    expect((await bench.get(`/api/cases/${id}/search?words=`)).status).toBe(400);
  });
});
