import { rmSync } from "node:fs";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { endBrowser, openWorkbench, type Workbench } from "./harness.ts";
import { makeHostileCase } from "./hostile-case.ts";

let bench: Workbench;
afterEach(() => bench.close());
afterAll(endBrowser);

/** What no screen of ours has, and every attack would bring. */
const FOREIGN =
  "body :is(script:not([src^='/assets/']), iframe[srcdoc], object, embed, base, meta, link, marquee, form[action], img[src='x'], [onerror], [onload], [onfocus], [onmouseover], [ontoggle], [onstart])";

/** Screens that have words of this case to show in any event; of others all that is held is that nothing runs. */
const TELLING = ["sources", "claims", "history", "dossier"];

const foreign = ({ page }: Workbench) => page.locator(FOREIGN).count();

describe("a case whose every word is an attack", () => {
  it("is shown on every screen, and nothing of it runs or is fetched", async () => {
    bench = await openWorkbench({
      example: "empty",
      prepare: async (root) => {
        rmSync(root, { recursive: true });
        await makeHostileCase(root);
      },
    });
    const links = await bench.page.locator("nav a[href*='/cases/']").all();
    const paths = await Promise.all(links.map((link) => link.getAttribute("href")));
    const screens = paths.flatMap((path) => path?.split("/")[3]?.split("?")[0] ?? []);
    for (const screen of screens) {
      await bench.goTo(screen);
      // What a row opens is looked at as well: a source, a trail, an entry.
      await bench.press("j Enter");
      expect(await foreign(bench), screen).toBe(0);
      if (TELLING.includes(screen))
        expect(await bench.page.locator("main").textContent(), screen).toMatch(/alert\(1\)|127\.0\.0\.1:9/);
      for (const frame of bench.page.frames().slice(1))
        expect(await frame.locator("script, img, iframe, object, link, base, form").count()).toBe(0);
      await bench.press("Escape");
    }
    await bench.goTo("home");
    expect(await bench.page.locator("main").textContent()).toContain("<script>alert(1)</script>");
    expect(await foreign(bench)).toBe(0);
  });

  it("has its sources read in every view, and nothing of them runs", async () => {
    bench = await openWorkbench({
      example: "empty",
      prepare: async (root) => {
        rmSync(root, { recursive: true });
        await makeHostileCase(root);
      },
    });
    for (const source of await bench.page.locator("tbody tr td:first-child").allTextContents()) {
      for (const tab of ["text", "original", "custody", "derived"]) {
        await bench.page.goto(
          `${bench.origin}/cases/${bench.caseId}/sources?source=${source.trim()}&tab=${tab}`,
        );
        await bench.page.locator("[role=tabpanel]").waitFor();
        await bench.settle();
        expect(await foreign(bench), `${source} ${tab}`).toBe(0);
      }
    }
  });
});
