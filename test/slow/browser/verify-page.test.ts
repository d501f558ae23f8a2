import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifierPage, verifyBundle, writeBundle } from "../../../src/dossier/index.ts";
import { sampleBundle, sampleSeal } from "../../fixtures/published/sample-bundle.ts";
import { tamper } from "../../fixtures/published/tamper.ts";
import { startChromium } from "./chromium.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const sample = sampleBundle();

let browser: Browser;
let folder: string;
let dossier: string;
let out: string;
let fingerprint: string;
beforeAll(async () => {
  browser = await startChromium();
  folder = mkdtempSync(join(tmpdir(), "careo-verify-page-"));
  dossier = join(folder, "dossier");
  // As it is published: the page lies among the files that it checks.
  const rendered = [...sample.input.rendered, { path: "verify.html", content: Buffer.from(verifierPage()) }];
  fingerprint = writeBundle({ ...sample.input, rendered }, dossier, sample.seal).fingerprint ?? "";
  out = join(folder, "verify.html");
  writeFileSync(out, verifierPage());
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Visit {
  readonly page: Page;
  /** Whatever the page asked for besides itself, and every complaint of the browser. */
  readonly trouble: readonly string[];
}

async function visit(options: Parameters<Browser["newPage"]>[0] = {}): Promise<Visit> {
  const page = await browser.newPage(options);
  const trouble: string[] = [];
  page.on("request", (request) => request.url() !== pathToFileURL(out).href && trouble.push(request.url()));
  page.on("console", (message) => trouble.push(message.text()));
  page.on("pageerror", (error) => trouble.push(error.message));
  await page.goto(pathToFileURL(out).href);
  return { page, trouble };
}

async function check(page: Page, bundle: string, key = "", pin = ""): Promise<string> {
  await page.locator("#folder").setInputFiles(bundle);
  await page.locator("#key").fill(key);
  await page.locator("#pin").fill(pin);
  await page.getByRole("button", { name: "Check" }).click();
  await page.locator("#results").waitFor({ state: "visible" });
  return (await page.locator("#results").textContent()) ?? "";
}

async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

describe("the verifier page, from file:// with nothing to load", () => {
  it("finds a dossier sound that careo finds sound", async () => {
    const { page, trouble } = await visit();
    const found = await check(page, dossier, fingerprint, sample.pin);
    expect(found).toContain("Everything that was checked here is as it was sealed, by the key you know.");
    expect(found).toContain("“The steel cabinet of Ulmen”");
    expect(found).toContain(fingerprint);
    expect(found).toContain("Proofs of time by others’ clocks");
    expect(await verifyBundle(dossier, { keys: [fingerprint], pins: [sample.pin] })).toMatchObject({
      integrity: "ok",
      identity: "ok",
    });
    expect(trouble).toEqual([]);
    await page.close();
  });

  it("says what is not established without a key and a pin", async () => {
    const { page } = await visit();
    const found = await check(page, dossier);
    expect(found).toContain("not everything is established");
    expect(found).toContain("Tail NOT pinned");
    await page.close();
  });

  it("finds what was changed, and then finds the whole one sound again", async () => {
    const attack = tamper(dossier, join(folder, "attacked"));
    attack.edit("data/claims.json", (text) => text.replace("keeps no passports", "keeps 22 passports"));
    attack.rebuild(sampleSeal);
    const { page, trouble } = await visit();
    const found = await check(page, attack.folder, fingerprint);
    expect(found).toContain("This dossier fails: something is not what it should be.");
    expect(found).toContain("A quotation of C0001 does not stand where it is cited.");
    expect(await check(page, dossier, fingerprint, sample.pin)).toContain("Everything that was checked here");
    expect(trouble).toEqual([]);
    await page.close();
  });

  it("shows what is in a dossier as text and never as markup", async () => {
    const attack = tamper(dossier, join(folder, "markup"));
    attack.publish((all) => ({
      ...all,
      publication: { ...all.publication, title: '<img src=x onerror="document.title=1">' },
    }));
    attack.write("data/<b>bold.txt", "x");
    const { page, trouble } = await visit();
    const found = await check(page, attack.folder);
    expect(found).toContain('<img src=x onerror="document.title=1">');
    expect(await page.locator("#results img, #results b").count()).toBe(0);
    expect(trouble).toEqual([]);
    await page.close();
  });

  it("could not send anything if its script wanted to", async () => {
    const { page, trouble } = await visit();
    const refused = await page.evaluate(async () => {
      const attempt = (globalThis as unknown as { fetch(address: string): Promise<unknown> }).fetch(
        "https://beacon.invalid/",
      );
      return attempt.then(
        () => "sent",
        () => "refused",
      );
    });
    expect(refused).toBe("refused");
    expect(trouble.join()).toContain("Content Security Policy");
    await page.close();
  });

  it.each(["light", "dark"] as const)(
    "has nothing that axe objects to, before and after, in %s",
    async (colorScheme) => {
      const context = await browser.newContext({ colorScheme, bypassCSP: true });
      const page = await context.newPage();
      await page.goto(pathToFileURL(out).href);
      expect(await axeFindings(page)).toEqual([]);
      await check(page, dossier);
      expect(await axeFindings(page)).toEqual([]);
      await context.close();
    },
  );

  it.each([320, 768, 1440])("never scrolls sideways at %d pixels", async (width) => {
    const { page } = await visit({ viewport: { width, height: 800 } });
    await check(page, dossier, fingerprint, sample.pin);
    expect(
      await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth"),
    ).toBeLessThanOrEqual(0);
    await page.close();
  });

  it("can be worked by the keyboard alone, and then stands at what was found", async () => {
    const { page } = await visit();
    await page.locator("#folder").setInputFiles(dossier);
    await page.locator("#pin").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator("#results").waitFor({ state: "visible" });
    expect(await page.evaluate<string>("document.activeElement.id")).toBe("found");
    await page.close();
  });
});
