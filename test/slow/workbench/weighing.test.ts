import { afterAll, afterEach, describe, expect, it } from "vitest";
import { endBrowser, openWorkbench, type Workbench } from "./harness.ts";

let bench: Workbench;
afterEach(() => bench.close());
afterAll(endBrowser);

const state = () => bench.desk.cases.get(bench.caseId).open.state;
const size = () => bench.desk.cases.get(bench.caseId).open.ledger.size;
const ratingsOf = (name: string) => {
  const id = [...state().agents.values()].find((each) => each.name === name)?.id;
  return [...state().things.assessment.values()].filter(
    ({ thing, by }) => thing.cell !== undefined && (thing.rater ?? by) === id,
  );
};
const cell = (row: number, column: number) =>
  bench.page.locator(`[role=grid] tbody tr:nth-child(${row}) td:nth-child(${column + 1})`);

describe("the weighing", () => {
  it("rates a cell with one key, has the next one ready, and hides what others hold until then", async () => {
    bench = await openWorkbench({ example: "costa-verde", place: "weighing", person: "Clara Vidal" });
    await bench.page.getByText(bench.say("web.weighing.hidden", { count: 110 })).waitFor();
    expect(await cell(1, 1).textContent()).toContain("2");
    expect(await bench.axe()).toEqual([]);
    await bench.press("1 4 0");
    await expect.poll(() => ratingsOf("Clara Vidal").length).toBe(3);
    expect(ratingsOf("Clara Vidal").map(({ thing }) => [thing.cell?.consistency, thing.blind])).toEqual([
      ["II", true],
      ["C", true],
      ["NA", true],
    ]);
    await bench.page.getByText(bench.say("web.weighing.hidden", { count: 104 })).waitFor();
    expect(await bench.focused()).toContain("gridcell");
    expect(new URL(bench.page.url()).searchParams.get("at")).toBe("H-own");
  });

  it("takes a rating back with Backspace, and gives its reason and likelihood with R", async () => {
    bench = await openWorkbench({ example: "costa-verde", place: "weighing", person: "Clara Vidal" });
    await bench.press("5 ArrowLeft r");
    expect(await bench.axe()).toEqual([]);
    await bench.fill(bench.say("web.weighing.why"), "Two men who were there");
    await bench.tabTo(bench.say("web.weighing.likelihood"));
    await bench.page.keyboard.press("ArrowDown");
    await bench.fill(bench.say("web.weighing.likelihood.value"), "0.6:0.5:0.7");
    await bench.tabTo(bench.say("web.form.save"));
    await bench.press("Enter");
    await bench.page.locator("dialog").waitFor({ state: "detached" });
    expect(ratingsOf("Clara Vidal")[0]?.thing).toMatchObject({
      why: "Two men who were there",
      cell: { consistency: "CC", likelihood: { value: { value: "0.6", low: "0.5", high: "0.7" } } },
    });
    await bench.press("Backspace");
    await expect.poll(() => ratingsOf("Clara Vidal").length).toBe(0);
  });

  it("shows with B and F both lenses and what would flip them; a preview is dashed and saves nothing", async () => {
    bench = await openWorkbench({ example: "costa-verde", place: "weighing" });
    const before = size();
    await bench.press("b f");
    await bench.page.getByText("72%").first().waitFor();
    expect(await bench.axe()).toEqual([]);
    await bench.tabTo(bench.say("web.weighing.previewWithout", { items: "E-memo" }));
    await bench.press("Enter");
    await bench.page.getByText(bench.say("web.weighing.previewing")).waitFor();
    await bench.page.getByText(bench.say("web.weighing.was", { value: "72%" })).waitFor();
    expect(await bench.axe()).toEqual([]);
    await bench.press("3");
    await bench.page.getByText(bench.say("web.weighing.inPreview")).first().waitFor();
    await bench.press("Escape");
    await bench.page.getByText(bench.say("web.weighing.previewing")).waitFor({ state: "detached" });
    expect(size()).toBe(before);
    expect(new URL(bench.page.url()).searchParams.get("without")).toBeNull();
  });

  it("opens from a cell the trail of its rating, and from an item that of its passages", async () => {
    bench = await openWorkbench({ example: "costa-verde", place: "weighing" });
    await bench.press("ArrowRight ArrowDown Enter");
    await bench.page.locator("aside blockquote").first().waitFor();
    await bench.press("Escape ArrowLeft ArrowLeft ArrowLeft Enter");
    const trail = new URL(bench.page.url()).searchParams.get("trail") ?? "";
    expect(trail).toMatch(/^evi_/);
    expect(await bench.axe()).toEqual([]);
  });

  it("goes from an empty case to a question with two answers by the keyboard alone", async () => {
    bench = await openWorkbench({ example: "empty", place: "weighing" });
    await bench.page.getByText(bench.say("web.weighing.none")).waitFor();
    expect(await bench.axe()).toEqual([]);
    await bench.press("h");
    await bench.fill(bench.say("web.weighing.questionText"), "Who sent the ferry?");
    await bench.tabTo(bench.say("web.weighing.exclusive"));
    await bench.press("Space");
    await bench.tabTo(bench.say("web.weighing.exhaustive"));
    await bench.press("Space");
    await bench.fill(bench.say("web.weighing.hypothesisText"), "The Harbour Office sent it.");
    await bench.press("Tab Tab Tab Enter");
    await bench.page.locator("dialog").waitFor({ state: "detached" });
    await bench.press("h");
    await bench.fill(bench.say("web.weighing.hypothesisText"), "Nobody sent it.");
    await bench.press("Tab Tab Tab Enter");
    await bench.page.getByText(bench.say("web.weighing.noEvidence")).waitFor();
    expect([...state().things.hypothesis.values()].map(({ thing }) => thing.text)).toEqual([
      "The Harbour Office sent it.",
      "Nobody sent it.",
    ]);
    await bench.press("p");
    await bench.fill("H1", "0.6");
    await bench.fill("H2", "0.4");
    await bench.fill(bench.say("web.weighing.priorsBasis"), "The office runs most ferries");
    await bench.tabTo(bench.say("web.form.save"));
    await bench.press("Enter");
    await bench.page.locator("dialog").waitFor({ state: "detached" });
    expect(state().things.hypothesis.values().next().value?.thing.prior?.value).toBe("0.6");
  });
});
