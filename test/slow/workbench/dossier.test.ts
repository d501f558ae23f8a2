import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { applyCaseFile, makeKey, systemAdding, verifyDossier } from "../../../src/casework/index.ts";
import { endBrowser, openWorkbench, type Workbench } from "./harness.ts";

let bench: Workbench;
afterEach(() => bench.close());
afterAll(endBrowser);

/** Decisions of the example, as its author enters them before a second person looks. */
const decided = (root: string) =>
  applyCaseFile(
    { file: "examples/official-denial/publication.yaml", root, person: "Ida Marn" },
    { adding: systemAdding },
  ).then(() => {});

const body = () => bench.page.locator("main").textContent();
const tab = async (name: string) => {
  await bench.tabTo(new RegExp(`^${bench.say("web.dossier.part.gate")}`));
  for (let steps = 0; steps < 5 && !(await bench.focused()).includes(`"${name}`); steps++)
    await bench.press("ArrowRight");
};

describe("the dossier", () => {
  it("begins with the findings that are chosen for it", async () => {
    bench = await openWorkbench({ example: "official-denial", place: "dossier" });
    expect(await body()).toContain(bench.say("web.dossier.none"));
    expect(await bench.axe()).toEqual([]);
    await bench.tabTo(bench.say("web.dossier.choose"));
    await bench.press("Enter");
    expect(await bench.axe()).toEqual([]);
    await bench.fill(bench.say("web.dossier.f.answer"), "Nothing in the case tells the answers apart.");
    await bench.fill(bench.say("web.dossier.f.authors"), "Ana Leko");
    await bench.tabTo(bench.say("web.dossier.mend.plan"));
    await bench.press("Enter");
    await bench.page.getByRole("tablist").waitFor();
    await bench.settle();
    expect(bench.desk.cases.get(bench.caseId).open.state.things.plan.size).toBe(1);
    expect(await bench.page.locator("main ol > li").count()).toBeGreaterThan(0);
  });

  it("shows what would go out in a frame in which nothing runs, and opens the trail of a footnote", async () => {
    bench = await openWorkbench({ example: "official-denial", place: "dossier", prepare: decided });
    const frame = bench.page.frameLocator("iframe");
    await frame.locator("h1").waitFor();
    expect(await bench.page.locator("iframe").getAttribute("sandbox")).toBe("allow-same-origin");
    expect(await bench.axe()).toEqual([]);
    await frame.locator("a.cite").first().focus();
    await bench.page.keyboard.press("Enter");
    await bench.page.getByRole("complementary").waitFor();
    await bench.settle();
    await bench.press("p");
    expect(await bench.page.locator("iframe").count()).toBe(0);
  });

  it("is approved by a second person, published by its title, and verified", async () => {
    bench = await openWorkbench({
      example: "official-denial",
      place: "dossier",
      prepare: decided,
      person: "Ida Marn",
    });
    for (const use of ["notes", "seals"] as const) await makeKey("desk.example", use, "only for a test");
    // All but the second person's approval was decided in the file.
    const way = bench.page.locator("main ol > li h3");
    expect(await way.allTextContents()).toEqual([bench.say("web.dossier.kind.approval")]);
    await bench.press("j Enter");
    await bench.fill(bench.say("web.dossier.f.by"), "Teo Valk");
    await bench.press("Enter");
    await bench.page.locator("dialog").waitFor({ state: "detached" });
    await way.waitFor({ state: "detached" });
    expect(await body()).toContain(bench.say("web.dossier.inTheWay", { count: 0 }));
    await bench.press("p");
    await tab(bench.say("web.dossier.part.publish"));
    expect(await bench.axe()).toEqual([]);
    const target = join(bench.folder, "dossier-1");
    const title = (await bench.page.locator("main section h2").first().textContent()) ?? "";
    await bench.fill(bench.say("web.dossier.target"), target);
    await bench.fill(bench.say("web.dossier.f.passphrase"), "only for a test");
    await bench.fill(bench.say("web.dossier.typeTitle", { title }), "another title");
    expect(await bench.page.getByRole("button", { name: bench.say("web.dossier.go") }).isDisabled()).toBe(
      true,
    );
    await bench.fill(bench.say("web.dossier.typeTitle", { title }), title);
    await bench.press("Enter");
    await bench.page
      .getByText(bench.say("web.dossier.isOut", { version: 1, folder: target }))
      .waitFor({ timeout: 120_000 });
    expect(existsSync(join(target, "bagit.txt"))).toBe(true);
    expect((await verifyDossier(target)).integrity).toBe("ok");
    expect(await bench.axe()).toEqual([]);

    await bench.press("Control+k");
    await bench.type("verify a dossier");
    await bench.press("Enter");
    await bench.page.locator("dialog").waitFor();
    await bench.fill(bench.say("web.dossier.verify.folder"), target);
    await bench.tabTo(bench.say("web.dossier.verify.go"));
    await bench.press("Enter");
    await bench.page.getByText(bench.say("web.dossier.verify.unproved")).waitFor({ timeout: 60_000 });
    expect(await bench.page.locator("dl > div[data-verdict]").count()).toBe(4);
    expect(await bench.axe()).toEqual([]);
  });
});
