/** Compiles the reviewed words of likelihood, confidence and hedging into src/dossier/outline. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { GeneratedFiles } from "../generate.ts";

const SOURCE = "resources/vocabularies/likelihood-terms.yaml";
const phrase = z
  .string()
  .regex(/^\p{Ll}+\*?( \p{Ll}+\*?)*$/u, "lower-case words, with a star for any ending");
const list = z.array(phrase);
const language = z.strictObject({
  likelihood: list.min(7),
  not: list,
  confidence: list.min(3),
  hedge: list.min(3),
});
const schema = z.strictObject({ en: language, es: language, uk: language, ru: language });

export function generate(): GeneratedFiles {
  const lists = schema.parse(parse(readFileSync(new URL(`../../${SOURCE}`, import.meta.url), "utf8")));
  const content = [
    `// Generated from ${SOURCE} by npm run generate. Edit that file, not this one.`,
    'import type { DossierLanguage } from "../published/index.ts";',
    'import type { TermLists } from "./term-lists.ts";',
    "",
    `export const JUDGEMENT_TERMS: Readonly<Record<DossierLanguage, TermLists>> = ${JSON.stringify(lists, null, 1)};`,
    "",
  ].join("\n");
  return new Map([["src/dossier/outline/judgement-terms.generated.ts", content]]);
}
