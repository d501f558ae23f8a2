/** Compiles the lists of words of resources/names (those without `table`) into src/records/names/tables. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { GeneratedFiles } from "../generate.ts";

const words = z.string().transform((text) => [...new Set(text.trim().split(/\s+/u))]);
const letter = z.record(z.string().length(1), z.string().length(1));

/** A list's file, its shape, and the interface of the generated constant. */
const LISTS: readonly { name: string; schema: z.ZodType; type: string; from: string }[] = [
  {
    name: "word-kinds",
    type: "WordKinds",
    from: "../resource-shapes.ts",
    schema: z.strictObject({
      particles: words,
      titles: words,
      placeholders: words,
      patronymicEndings: words,
      patronymicLetters: z.number().int(),
      abbreviations: z.array(
        z.strictObject({
          short: z.string(),
          long: z.string().regex(/^\p{Lu}/u),
          dot: z.boolean().optional(),
        }),
      ),
    }),
  },
  {
    name: "variants",
    type: "NameVariants",
    from: "../resource-shapes.ts",
    schema: z.strictObject({
      formBits: z.number(),
      shortBits: z.number(),
      names: z.array(
        z.strictObject({ name: z.string(), forms: z.string().default(""), short: z.string().default("") }),
      ),
    }),
  },
  {
    name: "homoglyphs",
    type: "Homoglyphs",
    from: "../resource-shapes.ts",
    schema: z
      .strictObject({
        latin: z.string(),
        cyrillic: z.string(),
        digitsInCyrillic: letter,
        digitsInLatin: letter,
      })
      .refine((each) => each.latin.length === each.cyrillic.length, "one Cyrillic letter for each Latin one"),
  },
];

export function generate(): GeneratedFiles {
  return new Map(
    LISTS.map(({ name, schema, type, from }) => {
      const text = readFileSync(new URL(`../../resources/names/${name}.yaml`, import.meta.url), "utf8");
      const constant =
        name === "variants"
          ? "nameVariants"
          : name.replace(/-(\w)/g, (_, first: string) => first.toUpperCase());
      const content = [
        `// Generated from resources/names/${name}.yaml by npm run generate. Edit that file, not this one.`,
        `import type { ${type} } from "${from}";`,
        "",
        `export const ${constant}: ${type} = ${JSON.stringify(schema.parse(parse(text)), null, 1)};`,
        "",
      ].join("\n");
      return [`src/records/names/tables/${name}.generated.ts`, content] as const;
    }),
  );
}
