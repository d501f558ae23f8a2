import { afterAll, afterEach, describe, expect, it } from "vitest";
import { endBrowser, openWorkbench, type Workbench } from "./harness.ts";

let bench: Workbench;
afterEach(() => bench.close());
afterAll(endBrowser);

const events = () => bench.desk.cases.get(bench.caseId).open.state.things.event;
const search = () => new URL(bench.page.url()).searchParams;
const summary = () => bench.page.locator("figure svg[role=img]").getAttribute("aria-label");

describe("the timeline, by keys alone", () => {
  it("moves and narrows its window, keeps it in the address, and Back is not needed for each step", async () => {
    bench = await openWorkbench({ example: "costa-verde" });
    await bench.goTo("timeline");
    const whole = await summary();
    await bench.press("+ + +");
    const narrow = search().get("from");
    expect(narrow).toMatch(/^\d{4}-\d\d-\d\d$/);
    await bench.press("ArrowRight");
    expect(search().get("from") ?? "").toBeTruthy();
    expect((search().get("from") ?? "") > (narrow ?? "")).toBe(true);
    await bench.press("ArrowLeft");
    expect(search().get("from")).toBe(narrow);
    expect(await summary()).not.toBe("");
    await bench.press("z");
    expect(search().get("from")).toBeNull();
    expect(await summary()).toBe(whole);
    expect(await bench.axe()).toEqual([]);
  });

  it("goes from an event to the words its date rests on, and changes its lanes", async () => {
    bench = await openWorkbench({ example: "costa-verde", place: "timeline" });
    await bench.press("j j k Enter");
    expect(search().get("trail")).toMatch(/^evt_/);
    expect(await bench.page.locator("aside blockquote").count()).toBeGreaterThan(0);
    expect(await bench.page.locator("figure [data-current]").count()).toBeGreaterThan(0);
    await bench.press("Escape l");
    expect(search().get("lanes")).toBe("place");
    await bench.page.goBack();
    expect(search().get("lanes")).toBeNull();
  });

  it("takes in a date found in an accepted claim by one key, and Backspace takes it back", async () => {
    bench = await openWorkbench({ example: "costa-verde", place: "timeline" });
    const before = events().size;
    await bench.press("r a a");
    expect(events().size).toBe(before + 2);
    expect(await bench.axe()).toEqual([]);
    await bench.press("Escape");
    await bench.page.locator("dialog").waitFor({ state: "detached" });
    await bench.press("Backspace");
    expect(events().size).toBe(before + 1);
  });

  it("enters an event without a date, which then stands in the tray, and dates it from there", async () => {
    bench = await openWorkbench({ example: "costa-verde", place: "timeline" });
    await bench.press("n");
    await bench.fill(bench.say("web.timeline.eventLabel"), "Somebody rang the consulate");
    await bench.press("Control+Enter Tab");
    await bench.tabTo(bench.say("web.form.save"));
    await bench.press("Enter");
    await bench.page.locator("dialog").waitFor({ state: "detached" });
    await bench.tabTo(/^Date: Somebody rang/);
    await bench.press("Enter");
    await bench.fill(bench.say("web.timeline.date"), "2022-03");
    await bench.press("Enter");
    await bench.page.locator("dialog").waitFor({ state: "detached" });
    const entered = [...events().values()].find(({ thing }) => thing.label.startsWith("Somebody rang"));
    expect(entered?.thing.date).toEqual({ value: "2022-03", basis: "inferred" });
  });
});

describe("an empty timeline", () => {
  it("says so, and its button leads to the dates that were found, or to where they are found", async () => {
    bench = await openWorkbench({ example: "empty", place: "timeline" });
    expect(await bench.page.getByText(bench.say("web.timeline.none")).count()).toBe(1);
    expect(await bench.axe()).toEqual([]);
    await bench.tabTo(new RegExp(`^${bench.say("web.timeline.review")}`));
    await bench.press("Enter");
    expect(await bench.axe()).toEqual([]);
    await bench.tabTo(bench.say("web.timeline.toSources"));
    await bench.press("Enter");
    await bench.arriveAt("sources");
  });
});
