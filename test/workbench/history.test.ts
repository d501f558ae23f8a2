import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stateProposition } from "../../src/casework/index.ts";
import { type Bench, newCase, openBench } from "./bench.ts";

let bench: Bench;
let id: string;
beforeEach(async () => {
  bench = await openBench();
  id = await newCase(bench);
  const session = bench.desk.cases.get(id);
  const said = {
    text: "There was a contract.",
    kind: "existence",
    refutedBy: "an archive without it",
    person: "Ana Leko",
  };
  await session.write((open) => stateProposition(open, said));
  await session.write((open) =>
    stateProposition(open, { ref: "P1", text: "There were two.", person: "Ana Leko" }),
  );
});
afterEach(() => bench.close());

const rows = async (query = "") => (await bench.get(`/api/cases/${id}/history${query}`)).json.rows;

describe("the history", () => {
  it("has every entry, the latest first, with who and what", async () => {
    const all = await rows();
    expect(all.map(({ seq }: { seq: number }) => seq)).toEqual([5, 4, 3, 2, 1, 0]);
    expect(all[0]).toMatchObject({
      by: "Ana Leko",
      kind: "proposition.stated",
      state: "open",
      canUndo: true,
    });
    expect(all.at(-1)).toMatchObject({ kind: "agent.added", canUndo: false });
  });

  it("is sought by kind, by words, by part", async () => {
    expect(await rows("?kind=proposition&order=earliest")).toHaveLength(2);
    expect((await rows("?words=two")).map(({ seq }: { seq: number }) => seq)).toEqual([5]);
    expect((await rows("?from=1&limit=2")).map(({ seq }: { seq: number }) => seq)).toEqual([4, 3]);
  });

  it("shows what an entry recorded, and what it changed", async () => {
    const { json } = await bench.get(`/api/cases/${id}/history/5`);
    expect(json.payload.proposition.text).toBe("There were two.");
    expect(json.before.proposition.text).toBe("There was a contract.");
    expect(json.about).toMatch(/^prp_/);
  });

  it("undoes an entry by a later one, under the name of whoever does", async () => {
    const { json } = await bench.post(`/api/cases/${id}/history/5/undo`, { reason: "It was one." });
    const all = await rows();
    expect(all[0]).toMatchObject({ seq: json.seq, kind: "undone", by: "Ana Leko" });
    expect(all.find(({ seq }: { seq: number }) => seq === 5)).toMatchObject({
      state: "undone",
      canUndo: false,
    });
    expect((await bench.post(`/api/cases/${id}/history/5/undo`, { reason: "Again." })).json.error.code).toBe(
      "casework/already-undone",
    );
  });

  it("says what cannot be undone, and of which entry there is none", async () => {
    expect((await bench.post(`/api/cases/${id}/history/2/undo`, { reason: "x" })).json.error.code).toBe(
      "casework/not-undone-alone",
    );
    expect((await bench.get(`/api/cases/${id}/history/99`)).json.error.code).toBe("ledger/no-such-entry");
  });

  it("is checked, and finds what was altered behind its back", async () => {
    expect((await bench.post(`/api/cases/${id}/verify`)).json.integrity).toBe("ok");
    const path = join(bench.folder, "case", "ledger", "payloads.jsonl");
    writeFileSync(path, readFileSync(path, "utf8").replace("There were two.", "There was none."));
    expect((await bench.post(`/api/cases/${id}/verify`)).json.integrity).toBe("failed");
    const [row] = (await bench.get("/api/cases")).json.rows;
    expect(row.check.verdict).toBe("failed");
  });
});
