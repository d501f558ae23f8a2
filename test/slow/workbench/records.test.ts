/** Tables, imports, runs, tests and patterns by the keyboard alone. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, expect, it } from "vitest";
import { endBrowser, openWorkbench, type Workbench } from "./harness.ts";
import { compareLists } from "./kept-run.ts";

let bench: Workbench;
afterEach(() => bench?.close());
afterAll(endBrowser);

it("begins empty with one button, and takes a table in once a person has seen what its columns are guessed to hold", async () => {
  bench = await openWorkbench({ example: "empty", place: "records" });
  expect(await bench.axe()).toEqual([]);
  const path = join(bench.folder, "crew.csv");
  writeFileSync(
    path,
    "Name;Born;Ship\nAna Leko;1984-03-02;Alba\nLuz Prado;1990-07-11;Alba;too much\nIvo Tan;03.04.1991;\n",
  );
  await bench.press("Shift+A");
  await bench.fill("Or where it lies on this computer", path);
  await bench.tabTo("Read it");
  await bench.press("Enter");
  await bench.page.locator("dialog select").first().waitFor();
  await bench.settle();
  expect(await bench.page.locator("dialog").textContent()).toContain("guess");
  expect(await bench.axe()).toEqual([]);
  expect(bench.desk.cases.get(bench.caseId).open.state.recordSets.size).toBe(0);
  await bench.tabTo("What Ship holds");
  await bench.type("flight");
  await bench.tabTo("Take it in, with this");
  await bench.press("Enter");
  await bench.page.locator("[role=grid]").waitFor();
  await bench.settle();
  const { state } = bench.desk.cases.get(bench.caseId).open;
  const [mapping] = [...state.mappings.values()];
  expect(mapping?.entry.columns.map(({ name, mapsTo }) => [name, mapsTo])).toEqual([
    ["Name", "name"],
    ["Born", "birthDate"],
    ["Ship", "Trip:vehicle"],
  ]);
  expect(await bench.page.locator("[data-reject]").textContent()).toContain("too much");
  expect(await bench.axe()).toEqual([]);
}, 240_000);

it("goes through a table by the arrows, opens a cell with its citation, searches, and normalises on demand", async () => {
  bench = await openWorkbench({ example: "costa-verde", place: "records", prepare: compareLists });
  expect(await bench.axe()).toEqual([]);
  await bench.press("j Enter");
  await bench.page.locator("[role=grid] [data-current]").waitFor();
  await bench.press("j j ArrowRight ArrowRight Enter");
  const panel = bench.page.getByRole("region", { name: "Cell" });
  await panel.waitFor();
  await bench.settle();
  expect(await panel.textContent()).toMatch(/15\.12\.1998.*1998-12-15.*3:Дата рождения#[0-9a-f]{64}/s);
  expect(await bench.axe()).toEqual([]);
  await bench.press("Escape v");
  expect(await bench.page.locator("[role=grid]").textContent()).toContain("1972-10-08");
  await bench.press("v /");
  await bench.type("калинский");
  await bench.settle();
  expect(await bench.page.locator("[role=grid] tbody tr").count()).toBeLessThan(60);
  expect(await bench.page.locator("[role=grid]").textContent()).toContain("Калинский");
}, 240_000);

it("compares two lists as a job and leads to the queue", async () => {
  bench = await openWorkbench({ example: "costa-verde", place: "records" });
  expect(await bench.page.locator("main").textContent()).toContain("Nothing to review.");
  await bench.press("c");
  expect(await bench.axe()).toEqual([]);
  await bench.tabTo("Compare");
  await bench.press("Enter");
  await bench.page.locator("article [data-likeness]").first().waitFor({ timeout: 60_000 });
  await bench.settle();
  await bench.tabTo("Review queue");
  await bench.press("ArrowRight");
  expect(await bench.page.locator("main").textContent()).toMatch(/By chance alone .*None was asked for/s);
  expect(await bench.axe()).toEqual([]);
}, 240_000);

it("runs tests and patterns, and shows what they gave beside what chance gives", async () => {
  bench = await openWorkbench({ example: "costa-verde", place: "records" });
  await bench.press("j j Enter");
  await bench.tabTo("Rows");
  await bench.press("ArrowRight");
  expect(await bench.axe()).toEqual([]);
  await bench.press("ArrowRight");
  expect(await bench.axe()).toEqual([]);
  await bench.press("ArrowRight");
  expect(await bench.axe()).toEqual([]);
  await bench.tabTo("Test this table");
  await bench.press("Enter");
  await bench.tabTo("Start the tests");
  await bench.press("Enter");
  await bench.page.locator("summary").first().waitFor({ timeout: 60_000 });
  await bench.settle();
  expect(await bench.page.locator("main").textContent()).toContain("Keys that stand once");
  expect(await bench.axe()).toEqual([]);
  await bench.tabTo("Authenticity");
  await bench.press("ArrowRight");
  await bench.tabTo("Seek patterns");
  await bench.press("Enter");
  await bench.tabTo("Whom to look at");
  await bench.press("End");
  await bench.tabTo("Seek");
  await bench.press("Enter");
  await bench.page.locator("summary").first().waitFor({ timeout: 60_000 });
  await bench.settle();
  expect(bench.desk.cases.get(bench.caseId).open.state.patternRuns).toHaveLength(1);
  expect(await bench.axe()).toEqual([]);
}, 240_000);

it("can be read on a phone and shown without being changed", async () => {
  bench = await openWorkbench({
    example: "costa-verde",
    place: "records",
    prepare: compareLists,
    readOnly: true,
    viewport: { width: 390, height: 844 },
  });
  expect(await bench.page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  await bench.press("j j j j Enter");
  await bench.page.locator("article [data-likeness]").first().waitFor();
  await bench.settle();
  expect(await bench.page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  // The bar of narrow windows is the frame's, and no part of this screen.
  expect((await bench.axe()).filter((each) => !each.includes("<strong>Careo"))).toEqual([]);
}, 240_000);
