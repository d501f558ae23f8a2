/** What holds for every screen of a case, whichever there are: the list is read off the page. */
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { endBrowser, LANGUAGES, openWorkbench, type Workbench } from "./harness.ts";

let bench: Workbench;
afterEach(() => bench.close());
afterAll(endBrowser);

/** Ids of the screens that the page lists, in their order. */
async function screensOf({ page }: Workbench): Promise<readonly string[]> {
  const links = await page.locator("nav a[href*='/cases/']").all();
  const paths = await Promise.all(links.map((link) => link.getAttribute("href")));
  return paths.map((path) => path?.split("/")[3]?.split("?")[0] ?? "").filter((id) => id !== "");
}

const heading = ({ page }: Workbench) => page.locator("main h1").first().textContent();

/** How far the page is wider than the window. */
const overflow = ({ page }: Workbench) =>
  page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");

/** Buttons whose words run out of the list of screens. */
const cutOff = ({ page }: Workbench) =>
  page.evaluate<string[]>(
    `[...document.querySelectorAll("nav button")].filter((each) => each.scrollWidth > each.clientWidth + 1).map((each) => each.textContent)`,
  );

describe("every screen", () => {
  it.each([
    ["a case in which much was entered", "costa-verde"] as const,
    ["an empty case", "empty"] as const,
  ])("has nothing that axe objects to, light and dark, of %s", async (_, example) => {
    bench = await openWorkbench({ example });
    const screens = await screensOf(bench);
    expect(screens.length).toBeGreaterThanOrEqual(3);
    for (const screen of screens) {
      await bench.goTo(screen);
      expect(await bench.axe(), screen).toEqual([]);
    }
  });

  it.each(LANGUAGES.filter((language) => language !== "en"))(
    "speaks %s to the last word that is ours, and nothing on it is cut off",
    async (language) => {
      bench = await openWorkbench({ example: "costa-verde", language });
      for (const screen of await screensOf(bench)) {
        await bench.goTo(screen);
        expect(await heading(bench), screen).not.toBe("");
        expect(await overflow(bench), screen).toBeLessThanOrEqual(0);
        expect(await cutOff(bench), screen).toEqual([]);
        const texts = await bench.page.locator("main :is(button, th, h1, label)").allTextContents();
        expect(
          texts.filter((text) => /^web\.|\{\w+[,}]/.test(text)),
          screen,
        ).toEqual([]);
      }
      expect(await bench.page.evaluate("document.documentElement.lang")).toBe(language);
    },
  );

  it("fits a screen of 683 pixels, which is a laptop's at 200 %, and one of a phone", async () => {
    for (const width of [683, 360]) {
      bench = await openWorkbench({ example: "costa-verde", viewport: { width, height: 700 } });
      for (const screen of await screensOf(bench)) {
        await bench.page.goto(`${bench.origin}/cases/${bench.caseId}/${screen}`);
        await bench.page.locator("main h1").first().waitFor();
        await bench.settle();
        expect(await overflow(bench), `${screen} at ${width}`).toBeLessThanOrEqual(0);
      }
      if (width === 683) await bench.close();
    }
  });

  it("shows a case of which nothing may be changed, and says so", async () => {
    bench = await openWorkbench({ example: "costa-verde", readOnly: true });
    for (const screen of await screensOf(bench)) await bench.goTo(screen);
    expect(await bench.page.getByText(bench.say("web.case.shown")).count()).toBe(1);
  });

  it("comes back to what it showed with Back, and after a reload", async () => {
    bench = await openWorkbench({ example: "official-denial", place: "claims" });
    await bench.goTo("history");
    await bench.page.goBack();
    await bench.arriveAt("claims");
    await bench.page.reload();
    await bench.arriveAt("claims");
  });
});
