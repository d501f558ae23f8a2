import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { editActor } from "../../src/casework/index.ts";
import type {
  NetworkAnswer,
  NodeRow,
  ProposedTieRow,
  TieRow,
} from "../../src/workbench/api/network/contract.ts";
import { type Bench, exampleCase, newCase, openBench } from "./bench.ts";

let bench: Bench;
let id: string;
beforeAll(async () => {
  bench = await openBench();
  id = await exampleCase(bench, "costa-verde");
}, 180_000);
afterAll(() => bench.close());

const get = async (path: string) => (await bench.get(`/api/cases/${id}/${path}`)).json;
const actors = async (query = ""): Promise<NodeRow[]> => (await get(`network/actors?${query}`)).rows;
const ties = async (query = ""): Promise<TieRow[]> => (await get(`network/ties?${query}`)).rows;
const drawn = async (query = ""): Promise<NetworkAnswer> => get(`network?${query}`);
const marks = ({ drawing }: NetworkAnswer) => drawing.shapes.filter((shape) => shape.kind === "mark");

describe("the network of a case", () => {
  it("has everybody who is tied, the most tied first, and every tie with its claims and their origins", async () => {
    const [nodes, edges] = [await actors(), await ties()];
    expect(nodes.length).toBeGreaterThan(3);
    expect(nodes.map((each) => each.ties)).toEqual(nodes.map((each) => each.ties).sort((a, b) => b - a));
    expect(edges.every(({ claims, origins }) => claims.length > 0 && origins > 0)).toBe(true);
    for (const { id: node, neighbours } of nodes)
      for (const other of neighbours)
        expect(nodes.find((each) => each.id === other)?.neighbours).toContain(node);
  });

  it("draws a mark for each, all of which lead somewhere, the same at each asking", async () => {
    const answer = await drawn("width=800");
    expect(marks(answer)).toHaveLength((await actors()).length + (await ties()).length);
    expect(marks(answer).every(({ trail }) => trail.length > 0)).toBe(true);
    expect(await drawn("width=800")).toEqual(answer);
  });

  it("shows one alone, one and its neighbours, all but one", async () => {
    const [first, second] = await actors();
    expect((await drawn(`only=${first?.handle}`)).shown).toBe(1);
    const around = [first?.id, ...(first?.neighbours ?? [])].join(" ");
    expect((await actors(`only=${encodeURIComponent(around)}`)).map((each) => each.id).sort()).toEqual(
      [first?.id, ...(first?.neighbours ?? [])].sort(),
    );
    const without = await ties(`hide=${second?.id}`);
    expect(without.some(({ source, target }) => [source.id, target.id].includes(second?.id ?? ""))).toBe(
      false,
    );
  });

  it("leaves what is pinned where it was pinned, whatever else is hidden and however wide it is", async () => {
    const [first, second] = await actors();
    const pins = encodeURIComponent(`${first?.handle}:0.25:0.4`);
    for (const query of [`pins=${pins}&width=800`, `pins=${pins}&hide=${second?.id}&width=500`]) {
      const place = (await drawn(query)).places.find((each) => each.id === first?.id);
      expect(place).toEqual({ id: first?.id, x: 0.25, y: 0.4 });
    }
    const odd = await drawn(`pins=${encodeURIComponent("nobody:0.1:0.1 x::")}`);
    expect(odd.places).toEqual((await drawn()).places);
  });

  it("is given out as GEXF without the names of protected persons", async () => {
    const [first] = await actors();
    const before = (await bench.get(`/api/cases/${id}/network/gexf`)).text;
    expect(before).toContain(`label="${first?.label}"`);
    expect(before.match(/<edge /g)).toHaveLength((await ties()).length);
    await bench.desk.cases
      .get(id)
      .write((open) => editActor(open, first?.id ?? "", { protected: true, person: "Ana Leko" }));
    const after = (await bench.get(`/api/cases/${id}/network/gexf`)).text;
    expect(after).not.toContain(`label="${first?.label}"`);
    expect(after).toContain(`id="${first?.id}"`);
  });
});

describe("entering ties", () => {
  it("takes one in that the reading found, with whoever was not in the case yet, and offers it no more", async () => {
    const proposed = async (): Promise<ProposedTieRow[]> => (await get("network/proposed")).rows;
    const offered = await proposed();
    for (const row of offered.slice(0, 1)) {
      const { json } = await bench.post(`/api/cases/${id}/network/ties`, {
        source: row.subject.actor ?? row.subject.name,
        target: row.object.actor ?? row.object.name,
        schema: row.schema,
        claim: row.claim,
      });
      expect((await ties()).map((each) => each.id)).toContain(json.id);
    }
    expect((await proposed()).length).toBeLessThanOrEqual(offered.length);
  });

  it("ties two of the case by their names, and enters a name that is new", async () => {
    const [known] = await actors();
    const [claim] = (await get("claims?limit=1")).rows;
    const said = { source: known?.label, target: "Norte Air Charter", schema: "Ownership", claim: claim.id };
    const { json } = await bench.post(`/api/cases/${id}/network/ties`, said);
    const tie = (await ties()).find((each) => each.id === json.id);
    expect([tie?.source.id, tie?.target.label, tie?.schema]).toEqual([
      known?.id,
      "Norte Air Charter",
      "Ownership",
    ]);
    const again = await bench.post(`/api/cases/${id}/network/ties`, { ...said, role: "owner" });
    expect((await ties()).find((each) => each.id === again.json.id)?.target.id).toBe(tie?.target.id);
  });

  it("enters nothing without a claim", async () => {
    const refused = await bench.post(`/api/cases/${id}/network/ties`, {
      source: "A",
      target: "B",
      schema: "Family",
      claim: "C-none",
    });
    expect(refused.json.error.code).toBe("casework/no-such-thing");
    expect((await actors()).some(({ label }) => label === "A")).toBe(false);
  });

  it("draws nothing where nobody is tied", async () => {
    const empty = await newCase(bench);
    const answer = (await bench.get(`/api/cases/${empty}/network`)).json;
    expect([answer.total, answer.drawing.shapes]).toEqual([0, []]);
  });
});
