import { afterAll, afterEach, describe, expect, it } from "vitest";
import { endBrowser, openWorkbench, type Workbench } from "./harness.ts";

let bench: Workbench;
afterEach(() => bench.close());
afterAll(endBrowser);

const things = () => bench.desk.cases.get(bench.caseId).open.state.things;
const rows = () => bench.page.locator("main article");

describe("the claims board", () => {
  it("takes the first sentence of an official story, and takes it back", async () => {
    bench = await openWorkbench({ example: "empty", place: "claims" });
    await bench.tabTo(bench.say("web.claims.writeFirst"));
    await bench.press("Enter");
    await bench.fill(bench.say("web.claims.sentence"), "No ferry sailed.");
    await bench.fill(bench.say("web.claims.refuteLabel"), "A harbour log with a ferry in it.");
    expect(await bench.axe()).toEqual([]);
    await bench.tabTo(bench.say("web.form.save"));
    await bench.press("Enter");
    await rows().first().waitFor();
    expect(things().proposition.size).toBe(1);
    await bench.press("Backspace");
    await rows().first().waitFor({ state: "detached" });
  });

  it("links a claim to the current sentence by L and a digit", async () => {
    bench = await openWorkbench({ example: "official-denial", place: "claims" });
    const before = things().link.size;
    await bench.press("j l");
    await bench.page.locator("dialog input[type=radio]").first().waitFor();
    expect(await bench.axe()).toEqual([]);
    await bench.page.locator("dialog input[type=radio]").first().focus();
    await bench.press("Space 4");
    await bench.fill(bench.say("web.claims.why"), "It says for whom alone this holds.");
    await bench.press("Enter");
    await bench.page.locator("dialog").waitFor({ state: "detached" });
    expect(things().link.size).toBe(before + 1);
    expect([...things().link.values()].at(-1)?.thing.linkKind).toBe("qualifies");
  });

  it("goes through the gaps with G, and keeps the filter in the address", async () => {
    bench = await openWorkbench({ example: "costa-verde", place: "claims" });
    await rows().first().waitFor();
    await bench.press("g");
    expect(bench.page.url()).toContain("gap=any");
    await bench.page.reload();
    await bench.arriveAt("claims");
    expect(bench.page.url()).toContain("gap=any");
    await bench.page.goBack();
    await bench.settle();
    expect(bench.page.url()).not.toContain("gap=");
  });
});

describe("the history", () => {
  it("checks the case with V and undoes an entry with Backspace", async () => {
    bench = await openWorkbench({ example: "official-denial", place: "history" });
    await bench.press("v");
    await bench.page.getByRole("heading", { name: bench.say("web.verdict.ok") }).waitFor();
    expect(await bench.axe()).toEqual([]);
    const before = bench.desk.cases.get(bench.caseId).open.ledger.size;
    await bench.press("j k");
    await bench.page.locator("main section dl").first().waitFor();
    expect(await bench.axe()).toEqual([]);
    await bench.press("Backspace");
    await bench.page.getByText(bench.say("web.undo.done")).waitFor();
    // Who undoes it is named as well, for it is the first that they did.
    expect(bench.desk.cases.get(bench.caseId).open.ledger.size).toBe(before + 2);
  });
});

describe("the palette and the help", () => {
  it("find what can be done by a few letters, in the language of the page and in English", async () => {
    bench = await openWorkbench({ example: "empty", place: "claims", language: "uk" });
    await bench.press("Control+k");
    expect(await bench.axe()).toEqual([]);
    await bench.type("new prop");
    const first = bench.page.locator("[role=option][aria-selected=true]");
    expect(await first.textContent()).toContain(bench.say("web.verb.newProposition"));
    await bench.press("Enter");
    await bench.page.getByRole("heading", { name: bench.say("web.verb.newProposition") }).waitFor();
  });

  it("list the keys of the screen, and give the focus back", async () => {
    bench = await openWorkbench({ example: "official-denial", place: "claims" });
    await bench.press("j");
    const before = await bench.focused();
    await bench.press("?");
    expect(await bench.page.locator("dialog").textContent()).toContain(bench.say("web.verb.link"));
    expect(await bench.axe()).toEqual([]);
    await bench.press("Escape");
    expect(await bench.focused()).toBe(before);
  });

  it("mean a place on the keyboard, whatever it types there", async () => {
    bench = await openWorkbench({ example: "official-denial", place: "claims" });
    await rows().first().waitFor();
    await bench.pressCode("KeyJ", "о");
    await bench.pressCode("KeyL", "д");
    expect(await bench.page.locator("dialog").count()).toBe(1);
  });
});
