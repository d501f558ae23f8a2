/** Compiles resources/names/compare/*.yaml, the knowledge behind comparing two names, into src/records/names/compare/knowledge. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { GeneratedFiles } from "../generate.ts";

const FOLDER = "resources/names/compare";
const TARGET = "src/records/names/compare/knowledge";
const lines = z.array(z.string().or(z.number()).transform(String));

const SHAPES = {
  "given-names": z.strictObject({ spellings: lines, diminutives: lines }),
  "person-words": z.strictObject({
    titles: lines,
    generations: lines,
    particles: lines,
    commonSurnames: z.record(z.string(), z.string()),
    surnameSpellings: lines,
  }),
  "legal-forms": z.strictObject({ forms: z.record(z.string(), z.string()) }),
  "organisation-words": z.strictObject({
    light: lines,
    vague: lines,
    telling: lines,
    places: lines,
    numbers: lines,
    vesselWords: lines,
  }),
  letters: z.strictObject({ letters: z.record(z.string(), z.record(z.string(), z.string())) }),
} as const;

export function generate(): GeneratedFiles {
  return new Map(
    Object.entries(SHAPES).map(([topic, shape]) => {
      const source = `${FOLDER}/${topic}.yaml`;
      const checked = shape.parse(parse(readFileSync(new URL(`../../${source}`, import.meta.url), "utf8")));
      return [`${TARGET}/${topic}.generated.ts`, moduleOf(topic, source, checked)];
    }),
  );
}

function moduleOf(topic: string, source: string, value: object): string {
  const name = topic.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [
    `// Generated from ${source} by npm run generate. Edit that file, not this one.`,
    `import type { ${name[0]?.toUpperCase()}${name.slice(1)} } from "./shapes.ts";`,
    "",
    `export const ${name}: ${name[0]?.toUpperCase()}${name.slice(1)} = ${JSON.stringify(value, null, 1)};`,
    "",
  ].join("\n");
}
