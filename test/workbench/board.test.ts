import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BoardRow } from "../../src/workbench/api/board/contract.ts";
import { type Bench, exampleCase, openBench } from "./bench.ts";

let bench: Bench;
let id: string;
beforeAll(async () => {
  bench = await openBench();
  id = await exampleCase(bench, "costa-verde");
}, 180_000);
afterAll(() => bench.close());

const get = async (path: string) => (await bench.get(`/api/cases/${id}/${path}`)).json;
const board = async (): Promise<BoardRow[]> => (await get("board")).rows;

describe("the board", () => {
  it("sets each proposition beside what was told of it and what the record says, by origin", async () => {
    const rows = await board();
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const said = row.origins.for > 0 ? (row.origins.against > 0 ? "both" : "supported") : undefined;
      if (said !== undefined) expect(row.state).toBe(said);
      expect(row.for.length).toBeGreaterThanOrEqual(row.origins.for > 0 ? 1 : 0);
    }
    expect(rows.some(({ told }) => told.some(({ versions }) => versions.length > 1))).toBe(true);
    expect(rows.some(({ gaps }) => gaps.some(({ kind }) => kind === "one-origin"))).toBe(true);
    expect(rows.some(({ findings }) => findings.length > 0)).toBe(true);
  });

  it("counts one wire report in several papers once", async () => {
    const sides = (await board()).flatMap(({ for: supports }) => supports);
    const shared = sides.find(
      ({ bearings }) => new Set(bearings.map(({ claim }) => claim?.source?.seq)).size > 1,
    );
    expect(shared).toBeDefined();
  });

  it("takes a new sentence of a story, and a link", async () => {
    const [narrative] = (await get("narratives")).rows;
    const { json } = await bench.post(`/api/cases/${id}/propositions`, {
      text: "The consulate knew of it.",
      kind: "knowledge",
      refutedBy: "a consul who was told nothing",
      narrative: narrative.handle,
    });
    const [claim] = (await get("claims?limit=1")).rows;
    await bench.post(`/api/cases/${id}/links`, {
      from: claim.id,
      kind: "supports",
      to: json.id,
      why: "it says so",
    });
    const row = (await board()).find((each) => each.id === json.id);
    expect(row?.told.map((each) => each.narrative.handle)).toEqual([narrative.handle]);
    expect([row?.state, row?.origins.for]).toEqual(["supported", 1]);
    expect(row?.for[0]?.bearings[0]).toMatchObject({
      how: "supports",
      claim: { id: claim.id },
      link: { why: "it says so" },
    });
  });
});

describe("the trail", () => {
  it("leads from a proposition to preserved words in their context, their source and the entries", async () => {
    const row = (await board()).find((each) => each.for.length > 0) as BoardRow;
    const trail = await get(`trail/${row.id}`);
    expect(trail).toMatchObject({ noun: "proposition", handle: row.handle, doubt: "sound" });
    const [claim] = trail.claims;
    const text = await get(`sources/${claim.source.seq}/text`);
    const whole = text.blocks
      .flatMap((block: { pieces: { text: string }[] }) => block.pieces.map((each) => each.text))
      .join("");
    const [{ prefix, exact, suffix, start, end }] = claim.quotes;
    expect(whole).toContain(prefix + exact + suffix);
    expect([...whole].slice(start, end).join("")).toBe(exact);
    expect(trail.entries.map(({ kind }: { kind: string }) => kind)).toContain("proposition.stated");
  });

  it("leads from whatever the case holds to claims, or says that it rests on none", async () => {
    const { state } = bench.desk.cases.get(id).open;
    const of = (map: ReadonlyMap<string, unknown>) => [...map.keys()][0] as string;
    const { evidence, finding, actor, event, hypothesis, payment, relation, narrative, link } = state.things;
    for (const map of [evidence, finding, actor, event, payment, relation, narrative, link, state.sources])
      expect((await get(`trail/${of(map)}`)).claims.length, of(map)).toBeGreaterThan(0);
    expect((await get(`trail/${of(hypothesis)}`)).noun).toBe("hypothesis");
  });

  it("is found by a name as well, and is an error for what is not there", async () => {
    const [row] = await board();
    expect((await get(`trail/${row?.handle}`)).id).toBe(row?.id);
    expect((await get("trail/nothing-of-this-name")).error.code).toBe("casework/no-such-thing");
  });

  it("shows what a withdrawn source takes with it", async () => {
    const { state } = bench.desk.cases.get(id).open;
    const doubted = (await get("claims")).rows.filter(({ doubt }: { doubt: string }) => doubt !== "sound");
    for (const { id: claim } of doubted) {
      const trail = await get(`trail/${claim}`);
      expect(trail.chain.length).toBeGreaterThan(0);
    }
    expect(state.claims.size).toBeGreaterThan(20);
  });
});
