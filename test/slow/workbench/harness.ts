/**
 * A workbench as a person has it, for tests: the real server on a socket of its own, the built pages, and Chromium with a
 * fresh profile, worked by keyboard alone. Whatever a page asks of another origin, whatever its policy stops, whatever it
 * writes to the console is trouble, and `close` fails the test for it.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page, Request } from "playwright-core";
import { inject } from "vitest";
import { systemEffects } from "../../../src/casework/index.ts";
import { makeSay, type SayFrom } from "../../../src/messages/in-browser.ts";
import { type Desk, makeDesk, openAndRemember, startServer } from "../../../src/workbench/index.ts";
import type { WebArguments } from "../../../src/workbench/web/messages/arguments.generated.ts";
import { texts as en } from "../../../src/workbench/web/messages/en.generated.ts";
import { texts as es } from "../../../src/workbench/web/messages/es.generated.ts";
import { texts as ru } from "../../../src/workbench/web/messages/ru.generated.ts";
import { texts as uk } from "../../../src/workbench/web/messages/uk.generated.ts";
import { copyExample, type ExampleName } from "../../workbench/examples.ts";
import { startChromium } from "../browser/chromium.ts";
import { findTrouble } from "./trouble.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TEXTS = { en, es, uk, ru };

export const LANGUAGES = ["en", "es", "uk", "ru"] as const;
export const THEMES = ["light", "dark"] as const;
export type Language = (typeof LANGUAGES)[number];
export type Theme = (typeof THEMES)[number];

export interface WorkbenchOptions {
  /** The case that is opened, a copy that may be spoilt; without it the page is the list of cases, and it is empty. */
  readonly example?: ExampleName;
  /** Where it begins: a screen of the case, with or without a view. */
  readonly place?: string;
  readonly language?: Language;
  readonly theme?: Theme;
  /** Who works here; null where nobody has said so. */
  readonly person?: string | null;
  readonly readOnly?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** The time that it is, for the server and for the page; it stands still. */
  readonly now?: string;
  /** Does something to the copy before it is opened. */
  readonly prepare?: (root: string) => void | Promise<void>;
}

export interface Workbench {
  readonly desk: Desk;
  readonly page: Page;
  /** The folder of this workbench: the case lies in `case`, and new ones may be put beside it. */
  readonly folder: string;
  /** Empty where no case is open. */
  readonly caseId: string;
  /** `http://127.0.0.1:49152` */
  readonly origin: string;
  /** An address that lets one more browser in. */
  readonly invite: (path?: string) => string;
  /** A message as the page says it. */
  readonly say: SayFrom<WebArguments>;
  /** To a screen by the palette, as a person would; "home" is the list of cases. */
  readonly goTo: (screen: string) => Promise<void>;
  /** When a screen is there that something else led to; "home" is the list of cases. */
  readonly arriveAt: (screen: string) => Promise<void>;
  /** Keys parted by spaces, each when what the one before began has ended: `j j Enter`, `Control+k`, `Shift+A`. */
  readonly press: (keys: string) => Promise<void>;
  /** A key of another layout: its place on the keyboard, and what it types there. */
  readonly pressCode: (code: string, key: string) => Promise<void>;
  readonly type: (letters: string) => Promise<void>;
  /** Tab until what has the focus has this name. */
  readonly tabTo: (name: string | RegExp) => Promise<void>;
  /** What has the focus, as who listens hears it: `button "Save"`. */
  readonly focused: () => Promise<string>;
  /** Tab to the field, empty it, type. */
  readonly fill: (name: string | RegExp, letters: string) => Promise<void>;
  /** All that axe objects to, in both themes. */
  readonly axe: () => Promise<readonly string[]>;
  /** When nothing is asked of the server any more and the page has drawn what it was told. */
  readonly settle: () => Promise<void>;
  readonly trouble: readonly string[];
  /** Takes trouble that was meant to come off the list; says how much there was. */
  readonly forgive: (what: RegExp) => number;
  readonly close: () => Promise<void>;
}

let started: Promise<Browser> | undefined;

/** One browser a file; every workbench has a profile of its own in it. */
export function testBrowser(): Promise<Browser> {
  started ??= startChromium();
  return started;
}

export async function endBrowser(): Promise<void> {
  await (await started)?.close();
  started = undefined;
}

export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const folder = mkdtempSync(join(tmpdir(), "careo-workbench-"));
  const { desk, caseId } = await openDesk(folder, options);
  const server = await startServer({ desk });
  const origin = `http://${server.host}`;
  const context = await (await testBrowser()).newContext({
    viewport: options.viewport ?? { width: 1366, height: 768 },
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: "UTC",
  });
  const page = await context.newPage();
  const trouble = await findTrouble(context, page, origin);
  if (options.now !== undefined) await page.clock.setFixedTime(options.now);
  const hands = handsOn(page, options.language ?? "en");
  await page.goto(server.invite(caseId === "" ? "/" : `/cases/${caseId}/${options.place ?? "sources"}`));
  await page.locator("main h1").first().waitFor();
  await hands.settle();
  return {
    desk,
    page,
    folder,
    caseId,
    origin,
    invite: server.invite,
    ...hands,
    trouble,
    forgive: (what) => forgive(trouble, what),
    close: async () => {
      await context.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
      if (trouble.length > 0) throw new Error(`The page made trouble:\n${trouble.join("\n")}`);
    },
  };
}

interface OpenDesk {
  readonly desk: Desk;
  readonly caseId: string;
}

async function openDesk(folder: string, options: WorkbenchOptions): Promise<OpenDesk> {
  const { example, language = "en", theme = "light", person = "Ana Leko", readOnly = false, now } = options;
  const root = join(folder, "case");
  if (example !== undefined) await copyExample(example, root, inject("exampleCases"));
  await options.prepare?.(root);
  const place = { folder: join(folder, "person"), examples: "examples", readOnly };
  const clock = () => (now === undefined ? new Date() : new Date(now));
  const desk = makeDesk(place, { clock, ledger: { ...systemEffects, ...(now && { clock }) } });
  desk.preferences.set({ ...desk.preferences.get(), person, language, theme });
  return { desk, caseId: example === undefined ? "" : openAndRemember(desk, root).id };
}

function forgive(trouble: string[], what: RegExp): number {
  const left = trouble.filter((each) => !what.test(each));
  return trouble.splice(0, trouble.length, ...left).length - left.length;
}

type Hands = Pick<
  Workbench,
  | "say"
  | "goTo"
  | "arriveAt"
  | "press"
  | "pressCode"
  | "type"
  | "tabTo"
  | "focused"
  | "fill"
  | "axe"
  | "settle"
>;

/** What a person does at a page that speaks a language. */
export function handsOn(page: Page, language: Language): Hands {
  const say = makeSay<WebArguments>(language, TEXTS[language]);
  const settle = settling(page);
  const press = async (keys: string) => {
    for (const key of keys.split(" ")) {
      await page.keyboard.press(key);
      await settle();
    }
  };
  const arriveAt = async (screen: string) => {
    await page.waitForURL(screen === "home" ? /:\d+\/?$/ : new RegExp(`/cases/[0-9a-f]+/${screen}\\b`));
    await page.locator("main h1").first().waitFor();
    await settle();
  };
  const focused = () => focusOf(page);
  const tabTo = (name: string | RegExp) => tabUntil(page, name);
  return {
    say,
    settle,
    arriveAt,
    press,
    focused,
    tabTo,
    type: async (letters) => {
      await page.keyboard.type(letters);
      await settle();
    },
    fill: async (name, letters) => {
      await tabTo(name);
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.press("Delete");
      await page.keyboard.type(letters);
      await settle();
    },
    pressCode: async (code, key) => {
      const wire = await page.context().newCDPSession(page);
      for (const type of ["keyDown", "keyUp"] as const) {
        const text = type === "keyDown" ? { text: key } : {};
        await wire.send("Input.dispatchKeyEvent", { type, code, key, ...text });
      }
      await wire.detach();
      await settle();
    },
    goTo: async (screen) => {
      await press("Control+k");
      await page.keyboard.type(screen);
      await settle();
      for (let at = await placeInPalette(page, say("web.palette.screen")); at > 0; at--)
        await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await arriveAt(screen);
    },
    axe: async () => {
      await settle();
      const found: string[] = [];
      for (const theme of THEMES)
        found.push(...(await axeIn(page, theme)).map((each) => `${theme}: ${each}`));
      return found;
    },
  };
}

/** How far down among what the palette offers the first screen stands; a verb may answer to the same letters. */
async function placeInPalette(page: Page, kind: string): Promise<number> {
  const kinds = await page.locator("dialog[open] [role=option] small").allTextContents();
  const at = kinds.indexOf(kind);
  if (at < 0) throw new Error(`The palette offers no screen by these letters, but: ${kinds.join(", ")}`);
  return at;
}

/** The longest way by Tab that is still a way. */
const FARTHEST = 400;

async function tabUntil(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let steps = 0; steps < FARTHEST; steps++) {
    const focus = await focusOf(page);
    const named = /^\S+ "(.*?)"/.exec(focus)?.[1] ?? "";
    if (typeof name === "string" ? named === name : name.test(named)) return;
    passed.push(focus);
    await page.keyboard.press("Tab");
  }
  const seen = [...new Set(passed)].join("\n");
  throw new Error(`Tab comes to nothing that is called ${name}, but to:\n${seen}`);
}

async function focusOf(page: Page): Promise<string> {
  const tag = await page.evaluate<string>("document.activeElement.tagName");
  // What has the focus within a frame is the frame's own affair.
  if (tag === "BODY" || tag === "IFRAME") return tag === "BODY" ? "" : "iframe";
  const tree = await page.locator(":focus").first().ariaSnapshot();
  return (tree.split("\n")[0] ?? "").replace(/^- /, "").replace(/:$/, "").replaceAll('\\"', "”");
}

/** Milliseconds without a request after which nothing more is waited for. */
const QUIET = 40;
const PATIENCE = 30_000;

/** Waits until nothing is asked any more: the stream of events is asked for ever, and does not count. */
function settling(page: Page): () => Promise<void> {
  let asked = 0;
  let lastAt = 0;
  // What a frame within the page loads is its own; it may be taken away before it is there.
  const isCounted = (request: Request) =>
    request.frame() === page.mainFrame() && !request.url().endsWith("/api/events");
  const count = (step: number) => (request: Request) => {
    if (!isCounted(request)) return;
    asked += step;
    lastAt = Date.now();
  };
  page.on("request", count(1));
  page.on("requestfinished", count(-1));
  page.on("requestfailed", count(-1));
  return async () => {
    const until = Date.now() + PATIENCE;
    const drawn = `new Promise((done) => requestAnimationFrame(() => setTimeout(done)))`;
    await page.evaluate(drawn);
    while (asked > 0 || Date.now() - lastAt < QUIET) {
      if (Date.now() > until) throw new Error("The page asks and asks.");
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await page.evaluate(drawn);
  };
}

async function axeIn(page: Page, theme: Theme): Promise<readonly string[]> {
  const before = await page.evaluate<string | null>(
    `(() => { const { dataset } = document.documentElement; const before = dataset.theme ?? null; dataset.theme = "${theme}"; return before; })()`,
  );
  if ((await page.evaluate("typeof axe")) === "undefined") await page.evaluate(AXE);
  // A rule of axe that is no rule of WCAG is kept as well: its best practices are ours.
  const found = await page.evaluate<string[]>(`axe.run({ iframes: false }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html, any }) => html.slice(0, 200) + " " + (any[0]?.message ?? "")).join(" | ")))`);
  await page.evaluate(
    before === null
      ? "delete document.documentElement.dataset.theme"
      : `document.documentElement.dataset.theme = "${before}"`,
  );
  return found;
}
