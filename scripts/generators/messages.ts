/**
 * Compiles resources/messages/<language>.json into src/messages/messages.generated.ts: the texts, a type of all keys, and
 * what each message names. Languages must agree in keys and placeholders, and write every plural that they have.
 */
import { readFileSync } from "node:fs";
import { IntlMessageFormat } from "intl-messageformat";
import { z } from "zod";
import type { GeneratedFiles } from "../generate.ts";

export const LANGUAGES = ["en", "es", "uk", "ru"] as const;
const FOLDER = "resources/messages";
const TARGET = "src/messages/messages.generated.ts";

export const messageFile = z.record(z.string().regex(/^[a-z]+(\.[A-Za-z0-9_-]+)+$/), z.string().min(1));
type Element = ReturnType<IntlMessageFormat["getAst"]>[number];

/** What a message names, with the TypeScript of its value. */
export type Placeholders = ReadonlyMap<string, string>;

export function generate(): GeneratedFiles {
  const messages = LANGUAGES.map((language) => [language, readMessages(language)] as const);
  const english = messages[0]?.[1] ?? {};
  const keys = Object.keys(english).sort();
  const named = new Map(keys.map((key) => [key, placeholdersOf(english[key] as string, "en")]));
  for (const [language, texts] of messages) checkLanguage(language, texts, named);
  const content = [
    `// Generated from ${FOLDER} by npm run generate. Edit those files, not this one.`,
    `export const MESSAGE_LANGUAGES = ${JSON.stringify(LANGUAGES)} as const;`,
    "export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];",
    "",
    "/** What each message names. */",
    "export interface MessageArguments {",
    ...keys.map((key) => `  ${JSON.stringify(key)}: ${argumentType(named.get(key) as Placeholders)};`),
    "}",
    "export type MessageKey = keyof MessageArguments;",
    "",
    "export const MESSAGES: Readonly<Record<MessageLanguage, Readonly<Record<MessageKey, string>>>> = {",
    ...messages.flatMap(([language, texts]) => [
      `  ${language}: {`,
      ...keys.map((key) => `    ${JSON.stringify(key)}: ${JSON.stringify(texts[key])},`),
      "  },",
    ]),
    "};",
    "",
  ].join("\n");
  return new Map([[TARGET, content]]);
}

function readMessages(language: string): Readonly<Record<string, string>> {
  return messageFile.parse(
    JSON.parse(readFileSync(new URL(`../../${FOLDER}/${language}.json`, import.meta.url), "utf8")),
  );
}

export function checkLanguage(
  language: string,
  texts: Readonly<Record<string, string>>,
  named: ReadonlyMap<string, Placeholders>,
): void {
  const missing = [...named.keys()].filter((key) => texts[key] === undefined);
  const extra = Object.keys(texts).filter((key) => !named.has(key));
  if (missing.length + extra.length > 0)
    throw new Error(`${language}: missing ${missing.join(", ")}; not in English ${extra.join(", ")}`);
  for (const [key, expected] of named) {
    const found = placeholdersOf(texts[key] as string, language);
    if (JSON.stringify([...found].sort()) !== JSON.stringify([...expected].sort()))
      throw new Error(`${language}: ${key} names ${[...found.keys()]}, English ${[...expected.keys()]}`);
  }
}

export function argumentType(placeholders: Placeholders): string {
  const fields = [...placeholders].map(([name, type]) => `readonly ${name}: ${type}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join("; ")} }`;
}

/** Reads a message, and refuses one that lacks a plural of its language or leaves the wording of a date to the machine. */
export function placeholdersOf(text: string, language: string): Placeholders {
  const found = new Map<string, string>();
  visit(new IntlMessageFormat(text, language).getAst(), language, found);
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const [LITERAL, ARGUMENT, SELECT, PLURAL, POUND] = [0, 1, 5, 6, 7];

function visit(elements: readonly Element[], language: string, found: Map<string, string>): void {
  for (const element of elements) {
    if (element.type === LITERAL || element.type === POUND) continue;
    const { value: name } = element as { readonly value: string };
    if (element.type === ARGUMENT) add(found, name, "string | number");
    else if (element.type === PLURAL || element.type === SELECT) {
      const { options } = element as unknown as { readonly options: Record<string, { value: Element[] }> };
      const names = Object.keys(options);
      if (element.type === PLURAL) checkPlurals(names, language, name);
      add(found, name, element.type === PLURAL ? "number" : selectType(names));
      for (const option of Object.values(options)) visit(option.value, language, found);
    } else throw new Error(`${language}: {${name}} is of a type that depends on the machine`);
  }
}

function checkPlurals(names: readonly string[], language: string, name: string): void {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const missing = pluralCategories.filter((category) => !names.includes(category));
  if (missing.length > 0) throw new Error(`${language}: {${name}} lacks the plural ${missing.join(", ")}`);
}

/** Every word that a select knows; a message whose `other` is empty takes these and no others. */
function selectType(names: readonly string[]): string {
  const words = names.filter((name) => name !== "other");
  return words.length === 0
    ? "string"
    : words
        .sort()
        .map((word) => JSON.stringify(word))
        .join(" | ");
}

function add(found: Map<string, string>, name: string, type: string): void {
  const known = found.get(name);
  // Named both as a number to be inflected and as a plain value: the stricter holds.
  found.set(name, known === undefined || known === "string | number" ? type : known);
}
