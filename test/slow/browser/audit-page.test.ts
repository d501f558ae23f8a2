import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditDocument } from "../../../src/casework/index.ts";
import { auditPage } from "../../../src/cli/report/page/audit-page.ts";
import { startChromium } from "./chromium.ts";

const EXAMPLE = "examples/first-audit/harbour-article.txt";
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await startChromium();
  folder = mkdtempSync(join(tmpdir(), "careo-page-"));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Visit {
  readonly page: Page;
  /** Addresses other than the file itself, console errors, dialogs: a good page has none. */
  readonly trouble: readonly string[];
}

async function visit(path: string, options: Parameters<Browser["newPage"]>[0] = {}): Promise<Visit> {
  const { audit, text } = await auditDocument({ path });
  const out = join(folder, "audit.html");
  writeFileSync(out, auditPage(path, text, audit));
  const page = await browser.newPage(options);
  const trouble: string[] = [];
  page.on("request", (request) => request.url() !== pathToFileURL(out).href && trouble.push(request.url()));
  page.on("console", (message) => message.type() === "error" && trouble.push(message.text()));
  page.on("pageerror", (error) => trouble.push(error.message));
  page.on("dialog", (dialog) => {
    trouble.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(pathToFileURL(out).href);
  return { page, trouble };
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

describe("the audit page", () => {
  it.each(["light", "dark"] as const)("has nothing that axe objects to, in %s", async (colorScheme) => {
    const { page, trouble } = await visit(EXAMPLE, { colorScheme });
    await page.evaluate(`for (const each of document.querySelectorAll("details")) each.open = true`);
    expect(await axeFindings(page)).toEqual([]);
    expect(trouble).toEqual([]);
    await page.close();
  });

  it.each([360, 768, 1366, 2200])("never scrolls sideways at %d pixels", async (width) => {
    const { page } = await visit(EXAMPLE, { viewport: { width, height: 800 } });
    const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
    expect(overflow).toBeLessThanOrEqual(0);
    await page.close();
  });

  it("opens the note of a passage that is clicked, and steps with j and k", async () => {
    const { page } = await visit(EXAMPLE);
    const mark = page.locator(".mark").nth(3);
    const card = page.locator(await mark.getAttribute("href").then((href) => href as string));
    await mark.click();
    await expect.poll(() => card.getAttribute("open")).toBe("");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    expect(await page.evaluate(`document.activeElement?.closest(".card")?.id`)).toBe("C2");
    await page.close();
  });

  it("shows every statement without its script, and prints every note", async () => {
    const { page } = await visit(EXAMPLE, { javaScriptEnabled: false });
    expect(await page.locator(".card").count()).toBeGreaterThan(10);
    await page.close();
    const { page: printed } = await visit(EXAMPLE);
    await printed.evaluate(`dispatchEvent(new Event("beforeprint"))`);
    expect(await printed.locator("details:not([open])").count()).toBe(0);
    await printed.close();
  });

  it("prints what a checker would ask beside the text, since paper does not unfold", async () => {
    const { page } = await visit(EXAMPLE);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(`dispatchEvent(new Event("beforeprint"))`);
    const hidden = await page.evaluate<number>(
      `[...document.querySelectorAll(".card .asks li")].filter((each) => each.getClientRects().length === 0).length`,
    );
    expect(hidden).toBe(0);
    expect(await page.locator(".card .asks li").count()).toBeGreaterThan(10);
    await page.close();
  });

  it("runs nothing of what a hostile document holds, and asks nobody for anything", async () => {
    const vectors = [
      `<script>alert(1)</script>`,
      `"><img src=x onerror=alert(1)>`,
      `</script><script>alert(1)</script>`,
      `<svg/onload=alert(1)>`,
      `javascript:alert(1)`,
      `</style><style>@import "http://127.0.0.1:9/x"</style>`,
      `<!--><img src=http://127.0.0.1:9/beacon>`,
      `&lt;img src=x onerror=alert(1)&gt;`,
      `\u202e"><iframe srcdoc="<script>alert(1)</script>">`,
    ];
    const text = vectors.map(
      (vector) => `The board said that ${vector} was signed on 3 May 2022 by Ana ${vector} Leko.`,
    );
    const path = join(folder, `${"hostile <img src=x onerror=alert(1)>"}.txt`.replaceAll("/", "_"));
    writeFileSync(path, `${text.join("\n\n")}\n`);
    const { page, trouble } = await visit(path);
    await page.waitForTimeout(200);
    expect(trouble).toEqual([]);
    expect(await page.locator("main img, main script, main iframe, main svg").count()).toBe(0);
    await page.close();
  });
});
