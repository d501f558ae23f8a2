import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { endBrowser, openWorkbench, type Workbench } from "./harness.ts";

let bench: Workbench;
afterEach(() => bench.close());
afterAll(endBrowser);

const state = () => bench.desk.cases.get(bench.caseId).open.state;

describe("the sources", () => {
  it("takes in a file by its path and shows it as soon as it is there", async () => {
    bench = await openWorkbench({ example: "empty" });
    const path = join(bench.folder, "notice.txt");
    writeFileSync(path, "Notice of 3 May 2024\n\nThe Harbour Office said that no ferry had sailed.\n");
    await bench.press("Shift+A");
    expect(await bench.axe()).toEqual([]);
    await bench.fill(bench.say("web.add.paths"), path);
    await bench.tabTo(bench.say("web.add.go"));
    await bench.press("Enter");
    await bench.page.getByRole("button", { name: bench.say("web.app.done") }).waitFor();
    await bench.tabTo(bench.say("web.app.done"));
    await bench.press("Enter");
    await bench.page.getByRole("cell", { name: "notice.txt" }).waitFor();
    expect(state().sources.size).toBe(1);
  });

  it("accepts with A what a reading found, goes on by itself, and takes it back with Backspace", async () => {
    bench = await openWorkbench({ example: "empty" });
    const path = join(bench.folder, "notice.txt");
    writeFileSync(
      path,
      "The Harbour Office said that no ferry had sailed on 3 May 2024.\n\nThe captain said that the ferry had sailed at night.\n",
    );
    await bench.press("Shift+A");
    await bench.fill(bench.say("web.add.paths"), path);
    await bench.tabTo(bench.say("web.add.go"));
    await bench.press("Enter");
    await bench.page.getByRole("button", { name: bench.say("web.app.done") }).waitFor();
    await bench.tabTo(bench.say("web.app.done"));
    await bench.press("Enter");
    await bench.page.locator("dialog").waitFor({ state: "detached" });
    await bench.press("j k Enter");
    await bench.page.locator("article").first().waitFor();
    expect(await bench.axe()).toEqual([]);
    await bench.press("a a");
    await expect.poll(() => state().claims.size).toBe(2);
    await bench.press("Backspace");
    await bench.page.getByText(bench.say("web.undo.done")).waitFor();
  });

  it("anchors words that were selected without a pointer", async () => {
    bench = await openWorkbench({ example: "official-denial" });
    const before = state().claims.size;
    await bench.press("Enter");
    await bench.tabTo(/^Text of/);
    for (let words = 0; words < 6; words++) await bench.press("Shift+ArrowRight");
    await bench.press("c");
    expect(await bench.page.locator("dialog[open]").count()).toBe(1);
    expect(await bench.axe()).toEqual([]);
    await bench.tabTo(bench.say("web.form.save"));
    await bench.press("Enter");
    await expect.poll(() => state().claims.size).toBe(before + 1);
  });

  it("has nothing that axe objects to in any view of a source", async () => {
    bench = await openWorkbench({ example: "costa-verde" });
    await bench.press("Enter");
    await bench.page.locator("[role=tabpanel]").waitFor();
    expect(await bench.axe(), "text").toEqual([]);
    await bench.tabTo(bench.say("web.sources.tab.text"));
    for (const tab of ["original", "custody", "derived"] as const) {
      await bench.press("ArrowRight");
      expect(await bench.focused()).toContain(bench.say(`web.sources.tab.${tab}`));
      expect(await bench.axe(), tab).toEqual([]);
    }
    await bench.press("Escape");
    await bench.page.getByRole("table").waitFor();
  });

  it("leads from a claim to its trail and back with Escape", async () => {
    bench = await openWorkbench({ example: "costa-verde" });
    await bench.press("Enter");
    await bench.page.locator("article").first().waitFor();
    await bench.press("j Enter");
    await bench.page.screenshot({ path: "/tmp/desk-trail.png" });
    await bench.page.getByRole("complementary", { name: bench.say("web.trail.title") }).waitFor();
    expect(await bench.axe()).toEqual([]);
    await bench.press("Escape");
    await bench.page.getByRole("complementary").waitFor({ state: "detached" });
  });

  it("finds a source by words, and says what to do where there is none", async () => {
    bench = await openWorkbench({ example: "costa-verde" });
    const rows = bench.page.locator("tbody tr");
    const all = await rows.count();
    await bench.fill(bench.say("web.sources.filter"), "register");
    await expect.poll(() => rows.count()).toBeLessThan(all);
  });
});
