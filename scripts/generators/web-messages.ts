/**
 * Compiles resources/messages/web/<topic>/<language>.json into src/workbench/web/messages: one module a language, so that a
 * page loads one of them, and the type of all keys with what each names. Checked like the messages of everything else.
 */
import { readdirSync, readFileSync } from "node:fs";
import type { GeneratedFiles } from "../generate.ts";
import {
  argumentType,
  checkLanguage,
  LANGUAGES,
  messageFile,
  type Placeholders,
  placeholdersOf,
} from "./messages.ts";

const FOLDER = "resources/messages/web";
const TARGET = "src/workbench/web/messages";
/** What the pages say in the words of dossiers. */
const SHARED = ["dossier.date."];

export function generate(): GeneratedFiles {
  const texts = new Map(LANGUAGES.map((language) => [language, textsOf(language)]));
  const english = texts.get("en") ?? {};
  const keys = Object.keys(english).sort();
  const named = new Map(keys.map((key) => [key, placeholdersOf(english[key] as string, "en")]));
  for (const [language, own] of texts) checkLanguage(language, own, named);
  return new Map([
    [`${TARGET}/arguments.generated.ts`, argumentsModule(keys, named)],
    ...[...texts].map(
      ([language, own]) => [`${TARGET}/${language}.generated.ts`, textsModule(keys, own)] as const,
    ),
  ]);
}

function textsOf(language: string): Readonly<Record<string, string>> {
  const shared = Object.entries(read(`resources/messages/${language}.json`)).filter(([key]) =>
    SHARED.some((prefix) => key.startsWith(prefix)),
  );
  const topics = readdirSync(new URL(`../../${FOLDER}`, import.meta.url)).sort();
  const own = topics.flatMap((topic) => Object.entries(read(`${FOLDER}/${topic}/${language}.json`)));
  refuseTwice(own.map(([key]) => key));
  return Object.fromEntries([...shared, ...own]);
}

function read(path: string): Readonly<Record<string, string>> {
  return messageFile.parse(JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8")));
}

function refuseTwice(keys: readonly string[]): void {
  const seen = new Set<string>();
  for (const key of keys) {
    if (!key.startsWith("web.")) throw new Error(`${key}: a message of the pages begins with web.`);
    if (seen.has(key)) throw new Error(`${key} stands in two topics.`);
    seen.add(key);
  }
}

function argumentsModule(keys: readonly string[], named: ReadonlyMap<string, Placeholders>): string {
  return [
    `// Generated from ${FOLDER} by npm run generate. Edit those files, not this one.`,
    "/** What each message of the pages names. */",
    "export interface WebArguments {",
    ...keys.map((key) => `  ${JSON.stringify(key)}: ${argumentType(named.get(key) as Placeholders)};`),
    "}",
    "export type WebKey = keyof WebArguments;",
    "",
  ].join("\n");
}

function textsModule(keys: readonly string[], texts: Readonly<Record<string, string>>): string {
  return [
    `// Generated from ${FOLDER} by npm run generate. Edit those files, not this one.`,
    'import type { WebKey } from "./arguments.generated.ts";',
    "",
    "export const texts: Readonly<Record<WebKey, string>> = {",
    ...keys.map((key) => `  ${JSON.stringify(key)}: ${JSON.stringify(texts[key])},`),
    "};",
    "",
  ].join("\n");
}
