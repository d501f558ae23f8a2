import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  DOSSIER_LANGUAGES,
  outlineAsMarkdown,
  outlineOf,
  type PublishedCase,
  publishedCase,
  readOutline,
  siteOf,
} from "../../../src/dossier/index.ts";
import { sampleCase } from "../../fixtures/published/sample-case.ts";
import { sampleFiles } from "../../fixtures/published/sample-texts.ts";
import { startChromium } from "./chromium.ts";
import { VECTORS } from "./vectors.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await startChromium();
  folder = mkdtempSync(join(tmpdir(), "careo-site-"));
  for (const language of DOSSIER_LANGUAGES) writeSite(language, withMarks(inLanguage(language)));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

function inLanguage(language: (typeof DOSSIER_LANGUAGES)[number]): PublishedCase {
  return { ...sampleCase, publication: { ...sampleCase.publication, language } };
}

/** With a sentence that rests on nothing and one of the authors' own, so that their marks are looked at too. */
function withMarks(published: PublishedCase) {
  const markdown = outlineAsMarkdown(outlineOf(published));
  const edited = markdown.replace(
    "\n![timeline]\n",
    "\nThe cabinet was grey. This is ours. [~]\n\n![timeline]\n",
  );
  return { published, outline: readOutline(edited, published).value };
}

const sampleTexts = new Map(
  sampleCase.sources.flatMap(({ id, text }) =>
    text === undefined ? [] : [[id, sampleFiles[text.path] ?? ""]],
  ),
);

function writeSite(
  name: string,
  { published, outline }: ReturnType<typeof withMarks>,
  texts: ReadonlyMap<string, string> = sampleTexts,
  change = (page: string) => page,
): string[] {
  return siteOf(published, outline, { texts }).flatMap(({ path, content }) => {
    const target = join(folder, name, "data", path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, change(new TextDecoder().decode(content as Uint8Array)));
    return path.endsWith(".html") ? [target] : [];
  });
}

interface Visit {
  readonly page: Page;
  /** Requests beside the page itself, console errors, dialogs: a good page has none. */
  readonly trouble: readonly string[];
}

async function visit(
  file: string,
  options: Parameters<Browser["newPage"]>[0] = {},
  hash = "",
): Promise<Visit> {
  const page = await browser.newPage(options);
  const trouble: string[] = [];
  const own = pathToFileURL(file).href;
  page.on("request", (request) => request.url().split("#")[0] !== own && trouble.push(request.url()));
  page.on("console", (message) => message.type() === "error" && trouble.push(message.text()));
  page.on("pageerror", (error) => trouble.push(error.message));
  page.on("dialog", (dialog) => {
    trouble.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(own + hash);
  return { page, trouble };
}

async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
    );
  });
}

const PAGES = ["index.html", ...sampleCase.sources.map(({ id }) => `sources/${id}/index.html`)];
const home = (language: string) => join(folder, language, "data/index.html");

describe("the dossier in a browser", () => {
  for (const language of DOSSIER_LANGUAGES) {
    for (const colorScheme of ["light", "dark"] as const) {
      it(`has nothing that axe objects to, in ${language}, ${colorScheme}, on every page`, async () => {
        for (const path of PAGES) {
          const { page, trouble } = await visit(join(folder, language, "data", path), { colorScheme });
          await page.evaluate(`for (const each of document.querySelectorAll("details")) each.open = true`);
          expect(await axeFindings(page), path).toEqual([]);
          expect(trouble).toEqual([]);
          await page.close();
        }
      });
    }
  }

  it("has nothing that axe objects to where a note is open, or the page is narrow", async () => {
    for (const width of [1366, 360]) {
      const { page } = await visit(home("uk"), { viewport: { width, height: 800 } }, "#n-C0002");
      expect(await axeFindings(page)).toEqual([]);
      await page.close();
    }
  });

  it.each([320, 390, 768, 1366, 2200])("never scrolls sideways at %d pixels", async (width) => {
    for (const language of DOSSIER_LANGUAGES) {
      const { page } = await visit(home(language), { viewport: { width, height: 800 } });
      await page.evaluate(`for (const each of document.querySelectorAll("details")) each.open = true`);
      expect(
        await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth"),
      ).toBeLessThanOrEqual(0);
      await page.close();
    }
  });

  it("opens a note beside the text and closes it again, without a script and without moving the text", async () => {
    const { page } = await visit(home("en"), {
      viewport: { width: 1366, height: 800 },
      javaScriptEnabled: false,
    });
    const cite = page.locator('.s-record a.cite[href="#n-C0002"]').first();
    await cite.scrollIntoViewIfNeeded();
    const top = async () => (await cite.boundingBox())?.y;
    const before = await top();
    await cite.click();
    const note = page.locator("#n-C0002");
    expect((await note.boundingBox())?.y).toBe(0);
    expect(await note.textContent()).toContain("an officer of the Harbour Office collected their passports");
    expect(await top()).toBe(before);
    await note.locator(".close").click();
    expect(await top()).toBe(before);
    expect((await note.boundingBox())?.y).not.toBe(0);
    await page.close();
  });

  it("goes from a note to the words in the source, lights them, and back from there to the note", async () => {
    const { page } = await visit(home("en"), {}, "#n-C0002");
    await page.locator('#n-C0002 a[href*="#p-C0002-1"]').first().click();
    expect(page.url()).toContain("sources/S0002/index.html#p-C0002-1");
    const lit = page.locator('mark[data-claims~="C0002"]').first();
    const other = page.locator('mark[data-claims~="C0008"]').first();
    const ground = (mark: typeof lit) =>
      mark.evaluate(
        (each) =>
          (
            globalThis as unknown as { getComputedStyle(of: unknown): { backgroundColor: string } }
          ).getComputedStyle(each).backgroundColor,
      );
    expect(await ground(lit)).not.toBe(await ground(other));
    await page.locator("a.chip").first().click();
    await page.locator('.card a[href$="#n-C0002"]').click();
    expect(page.url()).toContain("data/index.html#n-C0002");
    await page.close();
  });

  it("finds a passage that crosses marks by the browser's own search", async () => {
    const { page } = await visit(join(folder, "en/data/sources/S0002/index.html"));
    expect(await page.evaluate(`window.find("that an officer of the Harbour Office")`)).toBe(true);
    await page.close();
  });

  it("prints every note and every table", async () => {
    const { page } = await visit(home("en"));
    await page.emulateMedia({ media: "print" });
    for (const each of await page.locator("figure table, .note dl").all())
      expect((await each.boundingBox())?.height).toBeGreaterThan(10);
    expect(await page.locator("nav:visible").count()).toBe(0);
    await page.close();
  });
});

/** The sample with a vector in every field that takes free words, as the contract itself tells. */
function hostileCase(): { readonly hostile: PublishedCase; readonly fields: number } {
  const holder = structuredClone(sampleCase) as unknown as Record<string, unknown>;
  let fields = 0;
  const visitFields = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, each] of Object.entries(value)) {
      if (typeof each !== "string") {
        visitFields(each);
        continue;
      }
      const place = value as Record<string, unknown>;
      place[key] = `${VECTORS[fields % VECTORS.length]} ${fields}`;
      if (publishedCase.safeParse(holder).success) fields++;
      else place[key] = each;
    }
  };
  visitFields(holder);
  return { hostile: holder as unknown as PublishedCase, fields };
}

describe("a hostile case", () => {
  it("runs nothing and asks nobody for anything, with its policy and even without it", async () => {
    const { hostile, fields } = hostileCase();
    expect(fields).toBeGreaterThan(300);
    const outline = outlineOf(hostile);
    const blocks = VECTORS.map((text) => ({
      kind: "paragraph" as const,
      inlines: [{ kind: "text" as const, text }],
    }));
    const own = { key: "own-1", heading: VECTORS[1] as string, blocks };
    const published = { published: hostile, outline: { ...outline, sections: [...outline.sections, own] } };
    const texts = new Map(hostile.sources.map(({ id }) => [id, VECTORS.join("\n\n")]));
    const withoutPolicy = (page: string) =>
      page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
    const files = [
      ...writeSite("hostile", published, texts),
      ...writeSite("hostile-open", published, texts, withoutPolicy),
    ];
    for (const file of files) {
      const { page, trouble } = await visit(file);
      await page.evaluate(`for (const each of document.querySelectorAll("details")) each.open = true`);
      await page.waitForTimeout(100);
      expect(trouble, file).toEqual([]);
      expect(
        await page
          .locator(
            "script, img, iframe, object, embed, link, base, form, input, video, math, template, marquee, [onerror], [onload], [onfocus], [onmouseover], [style]",
          )
          .count(),
      ).toBe(0);
      const addresses = await page
        .locator("[href]")
        .evaluateAll((all) =>
          (all as unknown as { getAttribute(name: string): string }[]).map((each) =>
            each.getAttribute("href"),
          ),
        );
      expect(addresses.filter((address) => /^\s*[a-z]+:/i.test(address))).toEqual([]);
      await page.close();
    }
  });
});
