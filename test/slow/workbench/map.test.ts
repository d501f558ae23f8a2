import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { endBrowser, openWorkbench, type Workbench } from "./harness.ts";

let bench: Workbench;
afterEach(() => bench.close());
afterAll(endBrowser);

const events = () => bench.desk.cases.get(bench.caseId).open.state.things.event;
const search = () => new URL(bench.page.url()).searchParams;
const located = () => [...events().values()].filter(({ thing }) => thing.place?.lat !== undefined);

/** Locates the place that the list is at. */
async function locate(lat: string, lon: string): Promise<void> {
  await bench.press("l");
  await bench.fill(bench.say("web.map.lat"), lat);
  await bench.fill(bench.say("web.map.lon"), lon);
  await bench.press("Enter");
  await bench.page.locator("dialog").waitFor({ state: "detached" });
  await bench.settle();
}

describe("the map, by keys alone", () => {
  it("locates a place, comes near, moves, and shows the whole again", async () => {
    bench = await openWorkbench({ example: "costa-verde" });
    await bench.goTo("map");
    expect(await bench.axe()).toEqual([]);
    await bench.press("j");
    await locate("23.5", "-40.25");
    expect(located()).toHaveLength(1);
    expect(await bench.page.locator("figure [data-mark]").count()).toBe(1);
    expect(await bench.axe()).toEqual([]);
    await bench.press("+ +");
    const near = search().get("across");
    expect(Number(near)).toBeGreaterThan(0);
    const [lon, lat] = [search().get("lon"), search().get("lat")];
    await bench.press("ArrowRight Shift+ArrowUp");
    expect(Number(search().get("lon"))).toBeGreaterThan(Number(lon));
    expect(Number(search().get("lat"))).toBeGreaterThan(Number(lat));
    await bench.press("ArrowLeft Shift+ArrowDown -");
    expect(Number(search().get("across"))).toBeGreaterThan(Number(near));
    await bench.press("z");
    expect(search().get("across")).toBeNull();
  });

  it("moves by plain arrows once it has the focus itself", async () => {
    bench = await openWorkbench({ example: "costa-verde", place: "map" });
    await bench.press("j");
    await locate("10", "-30");
    await bench.tabTo(bench.say("web.map.frame"));
    await bench.press("+ ArrowUp");
    expect(Number(search().get("lat"))).toBeGreaterThan(10);
    await bench.press("ArrowDown ArrowDown");
    expect(Number(search().get("lat"))).toBeLessThan(10);
  });

  it("goes from a place to the claims of what happened there", async () => {
    bench = await openWorkbench({ example: "costa-verde", place: "map" });
    await bench.press("j k Enter");
    expect(search().get("trail")).toMatch(/^evt_/);
    expect(await bench.page.locator("aside blockquote").count()).toBeGreaterThan(0);
  });

  it("draws borders of a file with whose they are, and none before", async () => {
    const folder = mkdtempSync(join(tmpdir(), "careo-borders-"));
    const file = join(folder, "lines.geojson");
    const coordinates = [
      [-45, 20],
      [-35, 26],
    ];
    writeFileSync(file, JSON.stringify({ type: "LineString", coordinates }));
    bench = await openWorkbench({ example: "costa-verde", place: "map" });
    await bench.press("j");
    await locate("23.5", "-40.25");
    const said = bench.page.locator("figure svg text", { hasText: "Institute of Charts" });
    expect(await said.count()).toBe(0);
    await bench.press("b");
    await bench.page.locator("dialog input[type=file]").setInputFiles(file);
    await bench.fill(bench.say("web.map.bordersSource"), "Institute of Charts, 2021");
    await bench.fill(bench.say("web.map.bordersViewpoint"), "as administered in 2021");
    expect(await bench.axe()).toEqual([]);
    await bench.press("Enter");
    await bench.page.locator("dialog").waitFor({ state: "detached" });
    await bench.settle();
    expect(await said.count()).toBeGreaterThan(0);
    expect(await bench.axe()).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it("takes in a place that was found by one key", async () => {
    bench = await openWorkbench({ example: "costa-verde", place: "map" });
    const before = events().size;
    await bench.press("r");
    expect(await bench.axe()).toEqual([]);
    await bench.press("a");
    expect(events().size).toBe(before + 1);
  });
});

describe("an empty map", () => {
  it("says so, and its button leads to where places are found", async () => {
    bench = await openWorkbench({ example: "empty", place: "map" });
    expect(await bench.page.getByText(bench.say("web.map.none")).count()).toBe(1);
    expect(await bench.axe()).toEqual([]);
    await bench.press("r");
    await bench.tabTo(bench.say("web.map.toSources"));
    await bench.press("Enter");
    await bench.arriveAt("sources");
  });
});
