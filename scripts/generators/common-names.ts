/** Compiles the reviewed common names into src/records/matching/common-names.generated.ts. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { GeneratedFiles } from "../generate.ts";

const SOURCE = "resources/names/common-names.yaml";
const step = z.strictObject({
  share: z.number().positive().max(0.2),
  names: z.array(z.string().regex(/^\p{Lu}[\p{L} ]+$/u)).min(1),
});
const schema = z.strictObject({ surnames: z.array(step), given: z.array(step) });

export function generate(): GeneratedFiles {
  const { surnames, given } = schema.parse(
    parse(readFileSync(new URL(`../../${SOURCE}`, import.meta.url), "utf8")),
  );
  const pairs = (steps: readonly z.infer<typeof step>[]) =>
    steps.flatMap(({ share, names }) => names.map((name) => [name, share] as const));
  const content = [
    `// Generated from ${SOURCE} by npm run generate. Edit that file, not this one.`,
    "/** Names with the share of people who bear them; a name that stands twice counts with its first step. */",
    "export type CommonNames = readonly (readonly [string, number])[];",
    "",
    `export const commonSurnames: CommonNames = ${JSON.stringify(pairs(surnames))};`,
    "",
    `export const commonGiven: CommonNames = ${JSON.stringify(pairs(given))};`,
    "",
  ].join("\n");
  return new Map([["src/records/matching/common-names.generated.ts", content]]);
}
