/** Compiles the reviewed questions of completeness into src/sources/completeness/items.generated.ts. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { GeneratedFiles } from "../generate.ts";

const SOURCE = "resources/vocabularies/completeness.yaml";
const FORMS = ["web", "document", "transcript", "picture", "recording", "mail", "other"] as const;
const sentence = z.string().regex(/^\p{Lu}.{10,150}\.$/u, "a whole sentence");

const schema = z.strictObject({
  items: z.record(
    z.string().regex(/^[a-z-]+$/),
    z.strictObject({
      forms: z.array(z.enum([...FORMS, "all"])).min(1),
      level: z.enum(["minimum", "expected"]),
      present: sentence,
      missing: sentence,
      from: z.string().min(3),
    }),
  ),
});

export function generate(): GeneratedFiles {
  const { items } = schema.parse(parse(readFileSync(new URL(`../../${SOURCE}`, import.meta.url), "utf8")));
  const list = Object.entries(items).map(([id, { forms, ...rest }]) => ({
    id,
    forms: forms.includes("all") ? FORMS : forms,
    ...rest,
  }));
  const content = [
    `// Generated from ${SOURCE} by npm run generate. Edit that file, not this one.`,
    'import type { CompletenessItem } from "./item.ts";',
    "",
    `export const completenessItems: readonly CompletenessItem[] = ${JSON.stringify(list, null, 1)};`,
    "",
  ].join("\n");
  return new Map([["src/sources/completeness/items.generated.ts", content]]);
}
