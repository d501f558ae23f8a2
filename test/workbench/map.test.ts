import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MapAnswer, PlaceRow, ProposedPlaceRow } from "../../src/workbench/api/map/contract.ts";
import { type Bench, exampleCase, newCase, openBench } from "./bench.ts";

let bench: Bench;
let id: string;
beforeAll(async () => {
  bench = await openBench();
  id = await exampleCase(bench, "costa-verde");
}, 180_000);
afterAll(() => bench.close());

const get = async (path: string) => (await bench.get(`/api/cases/${id}/${path}`)).json;
const places = async (query = ""): Promise<PlaceRow[]> => (await get(`places?${query}`)).rows;
const drawn = async (query = ""): Promise<MapAnswer> => get(`places/drawing?${query}`);
const marks = ({ drawing }: MapAnswer) => drawing.shapes.filter((shape) => shape.kind === "mark");
const labels = ({ drawing }: MapAnswer) =>
  drawing.shapes.flatMap((shape) => (shape.kind === "label" ? [shape.text] : []));
const locate = (place: PlaceRow | undefined, lat: string, lon: string, precision = "locality") =>
  bench.post(`/api/cases/${id}/events/${place?.event.id}`, {
    place: { label: place?.label, lat, lon, precision },
    reason: "the register of ports",
  });

/** A file as a page sends it. */
async function send(name: string, text: string): Promise<string> {
  const { json } = await bench.raw(`/api/cases/${id}/uploads?name=${name}`, {
    method: "POST",
    headers: { ...bench.headers(), "Content-Type": "application/octet-stream" },
    body: text,
  });
  return json.upload;
}

const LINES = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { name: "Never shown" },
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [-45, 20],
            [-35, 20],
            [-35, 26],
            [-45, 20],
          ],
        ],
      },
    },
  ],
};

describe("the places of a case", () => {
  it("are named as their sources name them, and not located by the program", async () => {
    const rows = await places();
    expect(rows.length).toBeGreaterThan(0);
    expect(
      rows.every(({ label, claims, isOfEvent }) => label !== "" && (isOfEvent || claims.length > 0)),
    ).toBe(true);
    expect(rows.every(({ lat, lon }) => lat === null && lon === null)).toBe(true);
    const answer = await drawn();
    expect([answer.located, answer.window, answer.drawing.shapes]).toEqual([0, null, []]);
    expect(answer.unlocated).toBe((await get("events")).total);
  });

  it("are drawn once a person has located them, as wide as they are known", async () => {
    const [first, second] = await places();
    await locate(first, "23.5", "-40.25");
    await locate(second, "24", "-41", "region");
    const answer = await drawn("width=800");
    expect([answer.located, marks(answer).length]).toEqual([2, 2]);
    expect(
      marks(answer)
        .map(({ trail }) => trail[0])
        .sort(),
    ).toEqual([first?.event.id, second?.event.id].sort());
    const ring = marks(answer)
      .flatMap(({ shapes }) => shapes)
      .find((shape) => shape.kind === "circle" && shape.dash !== undefined);
    expect(ring).toBeDefined();
    expect((await places()).find(({ id: each }) => each === first?.id)).toMatchObject({
      lat: "23.5",
      lon: "-40.25",
      isOfEvent: true,
    });
  });

  it("are seen through a window that is asked for, and those outside of it are not drawn", async () => {
    const near = await drawn("lon=-40.25&lat=23.5&across=0.5");
    expect(marks(near)).toHaveLength(1);
    expect(near.window?.across).toBeCloseTo(0.5, 3);
    expect(marks(await drawn("lon=140&lat=-23&across=20"))).toHaveLength(0);
    expect((await drawn("lon=0&lat=0&across=360")).window).toEqual({ lon: 0, lat: 0, across: 360 });
  });

  it("lie on land and sea with no border and no name of a country", async () => {
    const answer = await drawn();
    const names = (await places()).map(({ label }) => label);
    const said = marks(answer).flatMap(({ shapes }) =>
      shapes.flatMap((shape) => (shape.kind === "label" ? [shape.text] : [])),
    );
    expect(said.every((label) => names.includes(label))).toBe(true);
    expect(labels(answer).every((label) => /^\d+ km$/.test(label))).toBe(true);
    expect(answer.borders).toBeNull();
  });

  it("refuse a position that is not on the earth", async () => {
    const [first] = await places();
    expect((await locate(first, "91", "0")).status).toBe(400);
    expect((await locate(first, "north", "0")).status).toBe(400);
  });

  it("are offered where an accepted claim names them, until an event is there", async () => {
    const proposed = async (): Promise<ProposedPlaceRow[]> => (await get("places/proposed")).rows;
    const [first] = await proposed();
    expect(first?.places.length).toBeGreaterThan(0);
    const label = first?.places[0] as string;
    await bench.post(`/api/cases/${id}/events`, {
      claim: first?.claim,
      place: { label, precision: "locality" },
    });
    const still = (await proposed()).find(({ claim }) => claim === first?.claim);
    expect(still?.places ?? []).not.toContain(label);
    expect((await places()).map((each) => each.label)).toContain(label);
  });
});

describe("borders", () => {
  it("are drawn from a file that a person picks, with whose they are on the map and in its summary", async () => {
    const upload = await send("borders.geojson", JSON.stringify(LINES));
    const { json } = await bench.post(`/api/cases/${id}/borders`, {
      upload,
      source: "Institute of Charts, 2021",
      viewpoint: "as administered in 2021",
    });
    expect(json).toEqual({
      name: "borders.geojson",
      source: "Institute of Charts, 2021",
      viewpoint: "as administered in 2021",
    });
    const answer = await drawn("width=900");
    expect(labels(answer).join(" ")).toContain(
      "Borders as drawn by Institute of Charts, 2021; viewpoint: as administered in 2021",
    );
    expect(answer.drawing.summary).toContain("Institute of Charts, 2021");
    expect(JSON.stringify(answer)).not.toContain("Never shown");
    expect(readdirSync(join(bench.desk.cases.get(id).root, "uploads"))).toEqual([]);
  });

  it("are not drawn without a source and a viewpoint", async () => {
    const upload = await send("b.json", JSON.stringify(LINES));
    for (const said of [{ source: " ", viewpoint: "x" }, { source: "x" }])
      expect((await bench.post(`/api/cases/${id}/borders`, { upload, ...said })).status).toBe(400);
  });

  it("are refused from what holds no lines of the earth", async () => {
    for (const text of ["not json", "{}", '{"type":"LineString","coordinates":[[500000,4000000],[1,2]]}']) {
      const upload = await send("b.json", text);
      const said = { upload, source: "x", viewpoint: "y" };
      expect((await bench.post(`/api/cases/${id}/borders`, said)).json.error.code).toBe(
        "workbench/bad-request",
      );
    }
    expect((await drawn()).borders?.source).toBe("Institute of Charts, 2021");
  });

  it("are gone when they are not wanted any more", async () => {
    await bench.post(`/api/cases/${id}/borders/remove`);
    expect((await drawn()).borders).toBeNull();
  });
});

describe("an empty case", () => {
  it("has no map", async () => {
    const empty = await newCase(bench);
    const answer = (await bench.get(`/api/cases/${empty}/places/drawing`)).json;
    expect([answer.located, answer.unlocated, answer.drawing.shapes]).toEqual([0, 0, []]);
  });
});
