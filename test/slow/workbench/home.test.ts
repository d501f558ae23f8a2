import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { endBrowser, LANGUAGES, openWorkbench, type Workbench } from "./harness.ts";

let bench: Workbench;
afterEach(() => bench.close());
afterAll(endBrowser);

describe("the list of cases", () => {
  it("says where one begins, and that nothing leaves this computer", async () => {
    bench = await openWorkbench();
    const text = await bench.page.locator("main").textContent();
    expect(text).toContain(bench.say("web.home.promise"));
    expect(text).toContain(bench.say("web.home.none"));
    expect(await bench.page.locator("main h3").count()).toBe(2);
    expect(await bench.axe()).toEqual([]);
  });

  it("starts a case with N, four answers and Enter", async () => {
    bench = await openWorkbench({ person: null });
    await bench.press("n");
    expect(await bench.axe()).toEqual([]);
    await bench.fill(bench.say("web.new.name"), "The night ferry");
    await bench.fill(bench.say("web.new.question"), "Who was on it?");
    await bench.fill(bench.say("web.who.name"), "Ana Leko");
    await bench.fill(bench.say("web.home.folder"), join(bench.folder, "ferry"));
    await bench.press("Enter");
    await bench.arriveAt("sources");
    const [session] = bench.desk.cases.all();
    expect(session?.open.state.opened?.title).toBe("The night ferry");
    expect(existsSync(join(bench.folder, "ferry", "careo.json"))).toBe(true);
    expect(await bench.axe()).toEqual([]);
  });

  it("opens a case at the screen where somebody was in it last", async () => {
    bench = await openWorkbench({ example: "official-denial", place: "claims" });
    await bench.page.waitForTimeout(1700);
    await bench.goTo("home");
    await bench.press("j Enter");
    await bench.arriveAt("claims");
  });

  it("says at the field what is wrong with a folder", async () => {
    bench = await openWorkbench();
    await bench.press("o");
    await bench.fill(bench.say("web.home.folder"), join(bench.folder, "nowhere"));
    await bench.press("Enter");
    await bench.page.getByText(bench.say("web.error.ledger-not-found")).waitFor();
    expect(bench.forgive(/status of 404/)).toBe(1);
  });

  it.each(LANGUAGES)("is without fault in %s, with a case in it", async (language) => {
    bench = await openWorkbench({ example: "official-denial", language });
    await bench.goTo("home");
    expect(await bench.page.locator("main h1").textContent()).toBe(bench.say("web.home.title"));
    expect(await bench.axe()).toEqual([]);
  });
});
