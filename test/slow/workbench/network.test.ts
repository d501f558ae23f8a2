import { afterAll, afterEach, describe, expect, it } from "vitest";
import { addActor, addRelation, claimsInForce, openCase, refreshed } from "../../../src/casework/index.ts";
import { endBrowser, openWorkbench, type Workbench } from "./harness.ts";

let bench: Workbench;
afterEach(() => bench.close());
afterAll(endBrowser);

const relations = () => bench.desk.cases.get(bench.caseId).open.state.things.relation;
const search = () => new URL(bench.page.url()).searchParams;
const rows = () => bench.page.locator("tbody tr").count();
const marks = () => bench.page.locator("figure [data-mark]").count();

describe("the network, by keys alone", () => {
  it("begins with one, grows by neighbours, hides, pins, and Back takes each step back", async () => {
    bench = await openWorkbench({ example: "costa-verde" });
    await bench.goTo("network");
    const all = await rows();
    expect(await bench.axe()).toEqual([]);
    await bench.press("j k o");
    expect(await rows()).toBe(1);
    await bench.press("e");
    const around = await rows();
    expect(around).toBeGreaterThan(1);
    await bench.press("p");
    expect(search().get("pins")).toMatch(/:0\.\d+:0\.\d+$/);
    await bench.press("j x");
    expect(await rows()).toBe(around - 1);
    await bench.page.goBack();
    await bench.settle();
    expect(await rows()).toBe(around);
    await bench.press("z");
    expect(await rows()).toBe(all);
    expect(await marks()).toBeGreaterThanOrEqual(all);
  });

  it("goes from a tie to the claims for it and against it", async () => {
    bench = await openWorkbench({ example: "costa-verde", place: "network?list=ties" });
    expect(await bench.axe()).toEqual([]);
    await bench.press("j Enter");
    expect(search().get("trail")).toMatch(/^rel_/);
    expect(await bench.page.locator("aside blockquote").count()).toBeGreaterThan(0);
    await bench.press("Escape l Enter");
    expect(search().get("trail")).toMatch(/^act_/);
    expect(await bench.axe()).toEqual([]);
  });

  it("ties two, one of whom is new to the case", async () => {
    bench = await openWorkbench({ example: "official-denial", place: "network" });
    const before = relations().size;
    await bench.press("n");
    await bench.fill(bench.say("web.network.from"), "Norte Air Charter");
    await bench.fill(bench.say("web.network.toWhom"), "The two pilots");
    await bench.tabTo(bench.say("web.network.claim"));
    await bench.press("ArrowDown");
    expect(await bench.axe()).toEqual([]);
    await bench.tabTo(bench.say("web.form.save"));
    await bench.press("Enter");
    await bench.page.locator("dialog").waitFor({ state: "detached" });
    expect(relations().size).toBe(before + 1);
  });

  it("offers ties that were found, and says what there is where there are none", async () => {
    bench = await openWorkbench({ example: "costa-verde", place: "network" });
    await bench.press("r");
    const offers = await bench.page.locator("dialog article").count();
    const before = relations().size;
    if (offers > 0) await bench.press("a");
    expect(relations().size).toBe(before + Math.min(1, offers));
    expect(await bench.axe()).toEqual([]);
  });
});

/** Many who are tied to one. */
function addMany(root: string, count: number): void {
  const open = openCase(root, "write");
  const claim = claimsInForce(open.state)[0]?.entry.claim.id as string;
  const ids = Array.from(
    { length: count },
    (_, at) => addActor(open, { label: `Person ${at}`, handle: `person-${at}`, person: "Ana" }).id,
  );
  const now = refreshed(open);
  for (const [at, id] of ids.slice(1).entries()) {
    const said = { target: id, claims: [claim], handle: `tie-${at}`, person: "Ana" };
    addRelation(now, { source: ids[0] as string, ...said });
  }
  now.ledger.close();
}

describe("a network of more than can be told apart", () => {
  it("is drawn by WebGL, and has a list of all; narrowed, it is drawn as any other", async () => {
    const prepare = (root: string) => addMany(root, 520);
    bench = await openWorkbench({ example: "official-denial", place: "network", prepare });
    await bench.page.locator("figure canvas").first().waitFor();
    expect(await bench.page.locator("figure [role=img]").getAttribute("aria-label")).toMatch(
      /^5[2-9]\d persons/,
    );
    await bench.press("j + -");
    expect(await bench.axe()).toEqual([]);
    await bench.press("o");
    expect(await bench.page.locator("figure svg[role=img]").count()).toBe(1);
    // How the browser draws without a graphics card, which it tells.
    bench.forgive(/GL Driver Message/);
  });
});

describe("an empty network", () => {
  it("says so; its button says what a tie needs, and leads there", async () => {
    bench = await openWorkbench({ example: "empty", place: "network" });
    expect(await bench.page.getByText(bench.say("web.network.none")).count()).toBe(1);
    expect(await bench.axe()).toEqual([]);
    await bench.press("n");
    await bench.tabTo(bench.say("web.network.toSources"));
    await bench.press("Enter");
    await bench.arriveAt("sources");
  });
});
