/**
 * Compiles the tables of letters in resources/names/*.yaml (those with `table`) into src/records/names/tables. Shares
 * become bits here; examples and counts stay in the YAML, where the tests read them.
 */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { GeneratedFiles } from "../generate.ts";

const folder = new URL("../../resources/names/", import.meta.url);
const neighbours = z.string().transform((text) => text.split(" "));
const share = z.union([z.number(), z.string()]);

const rule = z.strictObject({
  rule: z.string(),
  from: z.string().min(1),
  to: z.string(),
  after: neighbours.optional(),
  before: neighbours.optional(),
  alternates: z.record(z.string(), z.number().positive().max(1)).optional(),
  share: share.optional(),
  n: z.number().int().optional(),
  /** "name form"; two or more pairs are parted by a comma. */
  example: z.string().min(3),
});
const schema = z.strictObject({
  table: z.string(),
  /** Another file whose rules follow these. */
  extends: z.string().optional(),
  /** Letters with one value each: letter and value in turn, "0" for none; they follow the rules. */
  letters: z.record(z.string(), z.string()).optional(),
  rules: z.array(rule).min(1),
});

export function generate(): GeneratedFiles {
  const files = new Map<string, string>();
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".yaml")) continue;
    const content: unknown = parse(readFileSync(new URL(file, folder), "utf8"));
    if (typeof content !== "object" || content === null || !("table" in content)) continue;
    const name = file.replace(".yaml", "");
    files.set(`src/records/names/tables/${name}.generated.ts`, compile(name, schema.parse(content)));
  }
  return files;
}

function constant(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function compile(name: string, { table, rules, letters, extends: base }: z.infer<typeof schema>): string {
  const lines = rules.map(({ example: _, share: _share, n: _n, alternates, ...rest }) => {
    const costed = Object.entries(alternates ?? {})
      .map(([to, part]): [string, number] => [to, Math.round(-Math.log2(part) * 100) / 100])
      .sort((a, b) => a[1] - b[1]);
    return `    ${JSON.stringify(costed.length === 0 ? rest : { ...rest, alternates: costed })},`;
  });
  for (const [from, to] of Object.values(letters ?? {}).flatMap(pairs)) {
    lines.push(`    ${JSON.stringify({ rule: "letter", from, to: to === "0" ? "" : to })},`);
  }
  return [
    `// Generated from resources/names/${name}.yaml by npm run generate. Edit that file, not this one.`,
    'import type { LetterTable } from "../letter-rules.ts";',
    ...(base ? [`import { ${constant(base)} } from "./${base}.generated.ts";`] : []),
    "",
    `export const ${constant(name)}: LetterTable = {`,
    `  table: ${JSON.stringify(table)},`,
    "  rules: [",
    ...lines,
    ...(base ? [`    ...${constant(base)}.rules,`] : []),
    "  ],",
    "};",
    "",
  ].join("\n");
}

function pairs(text: string): [string, string][] {
  const words = text.trim().split(/\s+/u);
  return words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1] as string]] : [])) as [
    string,
    string,
  ][];
}
