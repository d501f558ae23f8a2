/** Compiles resources/romanisation (schemas and our own YAML) into src/records/names/tables/romanisation.generated.ts. */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { GeneratedFiles } from "../generate.ts";

const folder = new URL("../../resources/romanisation/", import.meta.url);
const letters = z.record(z.string(), z.string()).nullable();
const schema = z.object({
  name: z.string().regex(/^[a-z0-9_]+$/),
  mapping: z.record(z.string(), z.string()),
  prev_mapping: letters,
  next_mapping: letters,
  ending_mapping: letters,
});

export function generate(): GeneratedFiles {
  const files = [
    ...readdirSync(new URL("schemas/", folder))
      .filter((file) => file.endsWith(".json"))
      .map((file) => `schemas/${file}`),
    ...readdirSync(folder).filter((file) => file.endsWith(".yaml")),
  ].sort();
  const lines = files.map((file) => {
    const each = schema.parse(parse(readFileSync(new URL(file, folder), "utf8")));
    const scheme = {
      letters: each.mapping,
      ...(each.prev_mapping ? { afterLetter: each.prev_mapping } : {}),
      ...(each.next_mapping ? { beforeLetter: each.next_mapping } : {}),
      ...(each.ending_mapping ? { ending: each.ending_mapping } : {}),
    };
    return `  ${JSON.stringify(each.name)}: ${JSON.stringify(scheme)},`;
  });
  const content = [
    "// Generated from resources/romanisation by npm run generate. Edit those files, not this one.",
    "// Most schemas are those of iuliia, copyright Anton Zhiyanov, MIT: resources/romanisation/schemas/LICENSE.",
    'import type { RomanisationScheme } from "../resource-shapes.ts";',
    "",
    "export const romanisationSchemes: Readonly<Record<string, RomanisationScheme>> = {",
    ...lines,
    "};",
    "",
  ].join("\n");
  return new Map([["src/records/names/tables/romanisation.generated.ts", content]]);
}
