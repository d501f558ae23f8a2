import { afterAll, afterEach, describe, expect, it } from "vitest";
import { endBrowser, openWorkbench, type Workbench } from "./harness.ts";

let bench: Workbench;
afterEach(() => bench.close());
afterAll(endBrowser);

const hits = () => bench.page.locator("main article");

/** When all that the case has is in the index. */
async function isIndexed(): Promise<void> {
  await expect
    .poll(() => bench.desk.jobs.all().some((job) => job.verb === "index-case" && job.state === "done"), {
      timeout: 60_000,
    })
    .toBe(true);
  await bench.settle();
}

describe("the search", () => {
  it("takes words as soon as it is there, shows hits by group, and opens the reader at the passage", async () => {
    bench = await openWorkbench({ example: "costa-verde", place: "search" });
    expect(await bench.axe()).toEqual([]);
    expect(await bench.focused()).toContain(bench.say("web.search.label"));
    await bench.type("ministerio");
    await isIndexed();
    await hits().first().waitFor();
    expect(await bench.page.locator("main mark").first().textContent()).toMatch(/ministerio/i);
    expect(await bench.axe()).toEqual([]);
    await bench.press("Enter Enter");
    await bench.arriveAt("sources");
    expect(new URL(bench.page.url()).searchParams.get("at")).not.toBeNull();
    await bench.page.goBack();
    await bench.arriveAt("search");
    await hits().first().waitFor();
  });

  it("lists spellings across scripts, and A leaves only what was typed", async () => {
    bench = await openWorkbench({ example: "costa-verde", place: "search?words=Talmyrstroy" });
    await isIndexed();
    await hits().first().waitFor();
    const kinds = bench.page.locator("main details label");
    expect(await kinds.count()).toBe(2);
    await bench.page.locator("main").focus();
    await bench.press("a");
    await expect.poll(() => kinds.count()).toBe(1);
    expect(new URL(bench.page.url()).searchParams.get("exact")).toBe("yes");
  });

  it("offers to search wider where it found nothing, and keeps that with Q as a record of absence", async () => {
    bench = await openWorkbench({ example: "official-denial", place: "search?words=zzyzx&exact=yes" });
    await isIndexed();
    await bench.page.getByRole("button", { name: bench.say("web.search.wider") }).waitFor();
    expect(await bench.axe()).toEqual([]);
    await bench.page.locator("main").focus();
    await bench.press("q");
    expect(await bench.axe()).toEqual([]);
    await bench.fill(bench.say("web.search.question"), "Is there a word that nobody says?");
    await bench.fill(bench.say("web.search.coverage"), "Every text of the case");
    await bench.tabTo(bench.say("web.form.save"));
    await bench.press("Enter");
    await bench.page.locator("dialog").waitFor({ state: "detached" });
    const { searches } = bench.desk.cases.get(bench.caseId).open.state;
    const kept = [...searches.values()].find(({ entry }) => entry.search.query === "zzyzx")?.entry.search;
    expect(kept).toMatchObject({ outcome: "nothing", coverage: "Every text of the case", resultCount: 0 });
    await bench.press("/");
    expect(await bench.focused()).toContain(bench.say("web.search.label"));
  });
});
