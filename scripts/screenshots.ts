/**
 * Pictures of every screen of the workbench, for people who look at them: an example case and an empty one, in four languages,
 * light and dark, at one moment, in the folder `screenshots` (or another that is named), which is in no commit. Needs a build and
 * Chromium. Words behind the folder leave out all but the screens, languages and themes that they name.
 *
 *     npm run screenshots
 *     npx tsx scripts/screenshots.ts /tmp/pictures claims uk dark
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { instantOf } from "../src/base/index.ts";
import { applyCaseFile, makeExample, startCase, systemAdding, systemEffects } from "../src/casework/index.ts";
import { makeDesk, openAndRemember, startServer } from "../src/workbench/index.ts";

const [folder = "screenshots", ...wanted] = process.argv.slice(2);
const NOW = "2025-03-01T10:00:00Z";
const LANGUAGES = ["en", "es", "uk", "ru"] as const;
const THEMES = ["light", "dark"] as const;
const CASES = ["filled", "empty"] as const;
const EXAMPLE = "costa-verde";
/** Views of a screen that are looked at beside its first. */
const VIEWS: Readonly<Record<string, readonly string[]>> = {
  dossier: ["part=people", "part=sources", "part=redactions", "part=publish"],
};

interface Shown {
  readonly language: (typeof LANGUAGES)[number];
  readonly theme: (typeof THEMES)[number];
  readonly of: (typeof CASES)[number];
}

const work = mkdtempSync(join(tmpdir(), "careo-screenshots-"));
const clock = () => new Date(NOW);
const ledger = { ...systemEffects, clock };
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--hide-scrollbars"],
});
try {
  const [root, adding] = [join(work, "filled"), { ...systemAdding, ledger }];
  await makeExample({ example: join("examples", EXAMPLE), root }, { adding });
  const file = join("examples", EXAMPLE, "publication.yaml");
  await applyCaseFile({ file, root, person: "Ana Leko" }, { adding });
  startCase(
    { root: join(work, "empty"), title: "Who sent them?", person: "Ana Leko" },
    ledger,
  ).ledger.close();
  for (const language of only(LANGUAGES))
    for (const theme of only(THEMES))
      for (const of of only(CASES)) await shoot(browser, { language, theme, of });
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}

/** Those that are named on the command line; all, where none is. */
function only<Word extends string>(words: readonly Word[]): readonly Word[] {
  const named = words.filter((word) => wanted.includes(word));
  return named.length === 0 ? words : named;
}

async function shoot(chromiumBrowser: Browser, { language, theme, of }: Shown): Promise<void> {
  const own = mkdtempSync(join(work, "desk-"));
  const root = join(own, of);
  cpSync(join(work, of), root, { recursive: true });
  const desk = makeDesk({ folder: join(own, "person"), examples: "examples" }, { clock, ledger });
  desk.preferences.set({ ...desk.preferences.get(), person: "Ana Leko", language, theme });
  const server = await startServer({ desk });
  const context = await chromiumBrowser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: "reduce",
    timezoneId: "UTC",
  });
  try {
    const page = await context.newPage();
    await page.clock.setFixedTime(NOW);
    const { id } = openAndRemember(desk, root, instantOf(clock()));
    await page.goto(server.invite(`/cases/${id}/sources`));
    await page.locator("main h1").first().waitFor();
    const links = await page.locator("nav a[href*='/cases/']").all();
    const paths = await Promise.all(links.map((link) => link.getAttribute("href")));
    const screens = [...new Set(paths.flatMap((path) => path?.split("/")[3]?.split("?")[0] ?? []))];
    const named = screens.filter((screen) => wanted.includes(screen));
    const into = join(folder, `${language}-${theme}`);
    mkdirSync(into, { recursive: true });
    for (const screen of named.length === 0 ? screens : named) {
      for (const view of ["", ...(VIEWS[screen] ?? [])]) {
        await page.goto(`http://${server.host}/cases/${id}/${screen}?${view}`);
        await drawn(page);
        const name = [screen, ...(view === "" ? [] : [view.replaceAll(/[^a-z]+/g, "-")]), of].join("-");
        await page.screenshot({ path: join(into, `${name}.png`) });
      }
    }
    if (named.length > 0) return;
    await page.goto(`http://${server.host}/`);
    await drawn(page);
    await page.screenshot({ path: join(into, `home-${of}.png`) });
  } finally {
    await context.close();
    await server.stop();
    rmSync(own, { recursive: true, force: true });
  }
}

/** When its heading is there, nothing says that it waits, and it has been so for a moment. */
async function drawn(page: Page): Promise<void> {
  await page.locator("main h1").first().waitFor();
  await page.locator("main [class*=spinner]").first().waitFor({ state: "detached" });
  await page.waitForTimeout(350);
}
