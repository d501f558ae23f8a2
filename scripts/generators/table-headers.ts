/** Compiles the reviewed words of table headers into src/records/table/mapping/headers.generated.ts. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { GeneratedFiles } from "../generate.ts";

const SOURCE = "resources/records/headers.yaml";

const folded = z
  .string()
  .regex(/^[\p{Ll}\p{M}\p{Nd}]+(?: [\p{Ll}\p{M}\p{Nd}]+)*$/u, "small letters, digits and single spaces");
const schema = z.strictObject({
  properties: z.record(
    z.string().regex(/^(?:(?:Passport|Trip):)?[a-z][A-Za-z]*(?:\.[12])?$/),
    z.strictObject({
      property: z.string().optional(),
      order: z.union([z.literal(1), z.literal(2)]).optional(),
      holds: z.string().min(3),
      values: z.enum(["text", "date", "identifier", "code"]),
      headers: z.partialRecord(z.enum(["en", "es", "ru", "uk"]), z.array(folded).min(1)),
    }),
  ),
});

export function generate(): GeneratedFiles {
  const { properties } = schema.parse(
    parse(readFileSync(new URL(`../../${SOURCE}`, import.meta.url), "utf8")),
  );
  const seen = new Map<string, string>();
  const list = Object.entries(properties).map(([id, { property = id, order, holds, values, headers }]) => {
    const words = [...new Set(Object.values(headers).flat())].map((word) => word.replaceAll("ё", "е"));
    for (const word of words) {
      const other = seen.get(word);
      if (other !== undefined) throw new Error(`${SOURCE}: "${word}" stands under ${other} and ${id}.`);
      seen.set(word, id);
    }
    return { property, ...(order === undefined ? {} : { order }), holds, values, words };
  });
  const content = [
    `// Generated from ${SOURCE} by npm run generate. Edit that file, not this one.`,
    'import type { TableProperty } from "./table-property.ts";',
    "",
    `export const tableProperties: readonly TableProperty[] = ${JSON.stringify(list, null, 1)};`,
    "",
  ].join("\n");
  return new Map([["src/records/table/mapping/headers.generated.ts", content]]);
}
