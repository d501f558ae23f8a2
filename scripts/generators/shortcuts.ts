/** Compiles resources/shortcuts.yaml into src/workbench/web/keys/shortcuts.generated.ts, each verb with its name in English. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { type ZodType, z } from "zod";
import type { GeneratedFiles } from "../generate.ts";

const SOURCE = "resources/shortcuts.yaml";
const TARGET = "src/workbench/web/keys/shortcuts.generated.ts";

interface Shortcut {
  readonly code?: string | readonly string[] | undefined;
  readonly key?: string | undefined;
  readonly modifiers?: readonly ("mod" | "shift")[] | undefined;
  readonly repeats?: boolean | undefined;
  readonly message: string;
  readonly page: string;
}

const code = z
  .string()
  .regex(/^(Key[A-Z]|(Digit|Numpad)\d|Arrow(Up|Down|Left|Right)|Bracket(Left|Right)|[A-Z][A-Za-z]+)$/);

const shortcut: ZodType<Shortcut> = z.strictObject({
  code: z.union([code, z.array(code).min(1)]).optional(),
  key: z.enum(["/", "?", "+", "-"]).optional(),
  modifiers: z.array(z.enum(["mod", "shift"])).optional(),
  repeats: z.boolean().optional(),
  message: z.string().regex(/^web\.verb\.[A-Za-z]+$/),
  page: z.string(),
});

const file: ZodType<Readonly<Record<string, Readonly<Record<string, Shortcut>>>>> = z.record(
  z.string().regex(/^[a-z]+$/),
  z.record(z.string().regex(/^[a-z][a-z-]*$/), shortcut),
);

/** With Ctrl or Cmd a browser or a system does something of its own. */
const TAKEN = new Set([
  "KeyT",
  "KeyW",
  "KeyN",
  "KeyR",
  "KeyL",
  "KeyP",
  "KeyS",
  "KeyF",
  "KeyD",
  "KeyQ",
  "KeyH",
  "KeyM",
]);

export function generate(): GeneratedFiles {
  const screens = file.parse(parse(read(SOURCE)));
  const english = englishMessages();
  const rows = Object.entries(screens).flatMap(([screen, verbs]) =>
    Object.entries(verbs).map(([name, each]) => row(screen, name, each, english)),
  );
  for (const [screen, verbs] of Object.entries(screens))
    refuseClashes(screen, verbs, screens["everywhere"] ?? {});
  const content = [
    `// Generated from ${SOURCE} by npm run generate. Edit that file, not this one.`,
    'import type { WebKey } from "../messages/arguments.generated.ts";',
    "",
    "export interface Shortcut {",
    "  readonly screen: string;",
    "  readonly codes: readonly string[];",
    "  readonly key: string | null;",
    '  readonly modifiers: readonly ("mod" | "shift")[];',
    "  readonly repeats: boolean;",
    "  readonly message: WebKey;",
    "  /** Its name in English, by which the palette finds it as well. */",
    "  readonly english: string;",
    "  readonly page: string;",
    "}",
    "",
    "export const SHORTCUTS = {",
    ...rows,
    "} as const satisfies Readonly<Record<string, Shortcut>>;",
    "",
    "export type VerbId = keyof typeof SHORTCUTS;",
    "",
  ].join("\n");
  return new Map([[TARGET, content]]);
}

function row(
  screen: string,
  name: string,
  each: Shortcut,
  english: Readonly<Record<string, string>>,
): string {
  const { key = null, modifiers = [], repeats = false, message, page } = each;
  const codes = codesOf(each);
  const said = english[message];
  if (said === undefined) throw new Error(`${screen}.${name}: there is no message ${message}`);
  if (!existsSync(new URL(`../../docs/guide/${page}.md`, import.meta.url)))
    throw new Error(`${screen}.${name}: there is no page docs/guide/${page}.md`);
  if (modifiers.includes("mod") && codes.some((taken) => TAKEN.has(taken)))
    throw new Error(`${screen}.${name}: a browser keeps ${codes.join(", ")} for itself`);
  return `  ${JSON.stringify(`${screen}.${name}`)}: ${JSON.stringify({ screen, codes, key, modifiers, repeats, message, english: said, page })},`;
}

/** On one screen no key means two things; a screen may mean something of its own by a key that is for everywhere, but not move. */
function refuseClashes(
  screen: string,
  verbs: Readonly<Record<string, Shortcut>>,
  everywhere: Readonly<Record<string, Shortcut>>,
): void {
  const moves = Object.entries(everywhere).filter(([name]) =>
    ["next", "previous", "close", "trail"].includes(name),
  );
  const seen = new Map<string, string>();
  for (const [name, each] of [...(screen === "everywhere" ? [] : moves), ...Object.entries(verbs)]) {
    for (const pressed of [...codesOf(each), ...(each.key === undefined ? [] : [each.key])]) {
      const keys = [...(each.modifiers ?? []), pressed].join("+");
      const other = seen.get(keys);
      if (other !== undefined) throw new Error(`${screen}: ${keys} is both ${other} and ${name}`);
      seen.set(keys, name);
    }
  }
}

function codesOf({ code: said = [] }: Shortcut): readonly string[] {
  return typeof said === "string" ? [said] : said;
}

function englishMessages(): Readonly<Record<string, string>> {
  const folder = "resources/messages/web";
  const topics = readdirSync(new URL(`../../${folder}`, import.meta.url));
  return Object.assign(
    {},
    ...topics.map((topic) => JSON.parse(read(`${folder}/${topic}/en.json`)) as object),
  );
}

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
}
