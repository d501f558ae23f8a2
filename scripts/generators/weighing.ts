/** Compiles the reviewed scales, defaults, rungs of denial and coding schemes of resources/weighing into src/weighing. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { GeneratedFiles } from "../generate.ts";

const FOLDER = "resources/weighing";
const words = z.string().min(3);
const code = z.string().regex(/^[A-Za-z0-9_-]+$/);

const NAMES = [
  "capDecades",
  "rho",
  "thinFrom",
  "priorLeast",
  "priorMost",
  "namedFrom",
  "aboutMargin",
  "raters",
  "oneOrigin",
  "releaseContainment",
  "quotationWords",
  "kmPerDay",
] as const;
const defaults = z.record(
  z.enum(NAMES),
  z.strictObject({ value: z.number().positive(), why: z.string().min(20) }),
);
const scales = z.strictObject({
  reliability: z.record(z.enum(["A", "B", "C", "D", "E", "F"]), words),
  credibility: z.record(z.enum(["1", "2", "3", "4", "5", "6"]), words),
  certainty: z.record(z.enum(["CT", "PR", "PS", "U"]), words),
  likelihood: z
    .array(z.strictObject({ low: z.int(), high: z.int(), likely: words, probable: words }))
    .length(7),
  ratio: z.array(z.strictObject({ above: z.number().min(1), word: words })).min(2),
  standard: z.record(code, words),
});
const releases = z.record(z.string().regex(/^[a-z]{2}$/), z.array(words).min(1));
const denials = z.record(
  code,
  z.strictObject({ says: words, contradictedBy: words, notContradictedBy: words }),
);
const schemes = z.record(
  code,
  z.strictObject({
    title: words,
    from: words,
    notes: z.array(words),
    parts: z.record(code, z.strictObject({ needs: words, elements: z.record(code, words) })),
  }),
);

export function generate(): GeneratedFiles {
  const { likelihood, ...others } = scales.parse(read("scales"));
  const percent = likelihood.map((row) => ({ ...row, low: row.low / 100, high: row.high / 100 }));
  const content = [
    `// Generated from ${FOLDER} by npm run generate. Edit those files, not this one.`,
    'import type { CodingScheme, DefaultName, DefaultValue, DenialRung, Scales } from "./vocabulary.ts";',
    "",
    constant("SCALES", "Scales", { ...others, likelihood: percent }),
    constant("DEFAULTS", "Readonly<Record<DefaultName, DefaultValue>>", defaults.parse(read("defaults"))),
    constant(
      "RELEASE_WORDS",
      "readonly string[]",
      Object.values(releases.parse(read("release-words"))).flat(),
    ),
    constant("DENIALS", "Readonly<Record<string, DenialRung>>", denials.parse(read("denials"))),
    constant(
      "CODING_SCHEMES",
      "Readonly<Record<string, CodingScheme>>",
      schemes.parse(read("coding-schemes")),
    ),
  ].join("\n");
  return new Map([["src/weighing/vocabulary.generated.ts", content]]);
}

function read(name: string): unknown {
  return parse(readFileSync(new URL(`../../${FOLDER}/${name}.yaml`, import.meta.url), "utf8"));
}

function constant(name: string, type: string, value: unknown): string {
  return `export const ${name}: ${type} = ${JSON.stringify(value, null, 1)};\n`;
}
