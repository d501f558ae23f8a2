import { afterAll, afterEach, describe, expect, it } from "vitest";
import { endBrowser, openWorkbench, type Workbench } from "./harness.ts";

let bench: Workbench;
afterEach(() => bench.close());
afterAll(endBrowser);

describe("the settings", () => {
  it("change the language, the theme and the motion at once, and for every case", async () => {
    bench = await openWorkbench({ example: "empty", place: "settings" });
    await bench.tabTo(bench.say("web.choices.language"));
    await bench.press("ArrowDown ArrowDown");
    await expect.poll(() => bench.page.locator("main h1").textContent()).toBe("Налаштування");
    await bench.tabTo("Тема");
    await bench.press("ArrowDown");
    await expect.poll(() => bench.page.evaluate("document.documentElement.dataset.theme")).toBe("dark");
    expect(bench.desk.preferences.get()).toMatchObject({ language: "uk", theme: "dark" });
    expect(await bench.axe()).toEqual([]);
  });

  it("give a verb another key, which works from then on and stands on its button", async () => {
    bench = await openWorkbench({ example: "official-denial", place: "settings" });
    await bench.press("/");
    await bench.type(bench.say("web.verb.newProposition"));
    await bench.tabTo(bench.say("web.settings.changeOf", { verb: bench.say("web.verb.newProposition") }));
    await bench.press("Enter l");
    expect(await bench.page.locator("dialog").textContent()).toContain(
      bench.say("web.settings.clash", { verb: bench.say("web.verb.link") }),
    );
    expect(await bench.axe()).toEqual([]);
    await bench.press("b");
    await bench.tabTo(bench.say("web.settings.useIt"));
    await bench.press("Enter");
    await bench.page.locator("dialog").waitFor({ state: "detached" });
    expect(bench.desk.preferences.get().keys).toEqual({ "claims.new": "KeyB" });
    await bench.goTo("claims");
    await bench.press("n");
    expect(await bench.page.locator("dialog").count()).toBe(0);
    await bench.press("b");
    expect(await bench.page.locator("dialog").count()).toBe(1);
  });

  it("switch single letters off, so that only keys with Ctrl and those that move do something", async () => {
    bench = await openWorkbench({ example: "official-denial", place: "settings" });
    await bench.tabTo(bench.say("web.choices.singleKeys"));
    await bench.type("off");
    await expect.poll(() => bench.desk.preferences.get().singleKeys).toBe(false);
    await bench.goTo("claims");
    await bench.press("n");
    expect(await bench.page.locator("dialog").count()).toBe(0);
  });

  it("make a key, and show its recovery kit once", async () => {
    bench = await openWorkbench({ example: "empty", place: "settings" });
    await bench.tabTo(bench.say("web.settings.makeKey"));
    await bench.press("Enter");
    await bench.fill(bench.say("web.settings.keyName"), "settings.example");
    await bench.fill(bench.say("web.dossier.f.passphrase"), "only for a test");
    expect(await bench.axe()).toEqual([]);
    await bench.press("Enter");
    await bench.page.getByRole("heading", { name: bench.say("web.dossier.kit") }).waitFor();
    expect(await bench.page.locator("dialog pre").textContent()).toContain("settings.example");
    expect(await bench.axe()).toEqual([]);
    await bench.press("Escape");
    await bench.page.getByText("settings.example").waitFor();
  });
});
