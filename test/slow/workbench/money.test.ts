import { afterAll, afterEach, describe, expect, it } from "vitest";
import { endBrowser, openWorkbench, type Workbench } from "./harness.ts";

let bench: Workbench;
afterEach(() => bench.close());
afterAll(endBrowser);

const payments = () => bench.desk.cases.get(bench.caseId).open.state.things.payment;
const search = () => new URL(bench.page.url()).searchParams;
const summary = () => bench.page.locator("figure svg[role=img]").getAttribute("aria-label");

describe("the money, by keys alone", () => {
  it("is drawn as bands, as payer by payee, by date, and Back takes each step back", async () => {
    bench = await openWorkbench({ example: "costa-verde" });
    await bench.goTo("money");
    const bands = await summary();
    expect(await bench.axe()).toEqual([]);
    await bench.press("m");
    expect(search().get("form")).toBe("matrix");
    expect(await bench.axe()).toEqual([]);
    await bench.press("d");
    expect(search().get("form")).toBe("date");
    expect(await summary()).not.toBe(bands);
    expect(await bench.axe()).toEqual([]);
    await bench.page.goBack();
    await bench.page.goBack();
    await bench.settle();
    expect(await summary()).toBe(bands);
  });

  it("goes from a payment to the words that report it", async () => {
    bench = await openWorkbench({ example: "costa-verde", place: "money" });
    await bench.press("j k Enter");
    expect(search().get("trail")).toMatch(/^pay_/);
    expect(await bench.page.locator("aside blockquote").count()).toBeGreaterThan(0);
  });

  it("sorts by the amount, as numbers and not as letters", async () => {
    bench = await openWorkbench({ example: "costa-verde", place: "money" });
    await bench.tabTo(bench.say("web.money.amount"));
    await bench.press("Enter");
    expect(search().get("sort")).toBe("amount");
    const texts = await bench.page.locator("tbody tr td:nth-child(4)").allTextContents();
    const amounts = texts.map((text) => Number(text.replace(/[^\d.]/g, ""))).filter((each) => each > 0);
    expect(amounts).toEqual([...amounts].sort((a, b) => a - b));
  });

  it("enters a payment of which nobody knows who paid", async () => {
    bench = await openWorkbench({ example: "costa-verde", place: "money" });
    const before = payments().size;
    await bench.press("n");
    await bench.tabTo(bench.say("web.money.claim"));
    await bench.press("ArrowDown");
    await bench.fill(bench.say("web.money.amount"), "1250.50");
    await bench.fill(bench.say("web.money.currency"), "eur");
    expect(await bench.axe()).toEqual([]);
    await bench.press("Enter");
    await bench.page.locator("dialog").waitFor({ state: "detached" });
    expect(payments().size).toBe(before + 1);
    const entered = [...payments().values()].at(-1)?.thing;
    expect([entered?.amount, entered?.currency, entered?.payer]).toEqual(["1250.50", "EUR", undefined]);
  });

  it("offers the sums that were found", async () => {
    bench = await openWorkbench({ example: "costa-verde", place: "money" });
    await bench.press("r");
    expect(await bench.axe()).toEqual([]);
    const offers = await bench.page.locator("dialog article").count();
    if (offers > 0) {
      await bench.press("j k a");
      await bench.tabTo(bench.say("web.form.save"));
      await bench.press("Escape");
    }
  });
});

describe("an empty case", () => {
  it("says that there are no payments, and its button leads to where sums are found", async () => {
    bench = await openWorkbench({ example: "empty", place: "money" });
    expect(await bench.page.getByText(bench.say("web.money.none")).count()).toBe(1);
    expect(await bench.axe()).toEqual([]);
    await bench.tabTo(new RegExp(`^${bench.say("web.money.review")}`));
    await bench.press("Enter");
    await bench.tabTo(bench.say("web.money.toSources"));
    await bench.press("Enter");
    await bench.arriveAt("sources");
  });
});
