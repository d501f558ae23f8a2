/** Compiles the reviewed weights of check-worthiness into src/claims/force/check-weights.generated.ts. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { GeneratedFiles } from "../generate.ts";

const SOURCE = "resources/vocabularies/check-worthiness.yaml";

const schema = z.strictObject({
  weights: z.record(z.string(), z.strictObject({ weight: z.number(), why: z.string().min(10) })),
  levels: z.strictObject({ low: z.number(), medium: z.number(), high: z.number() }),
});

export function generate(): GeneratedFiles {
  const { weights, levels } = schema.parse(
    parse(readFileSync(new URL(`../../${SOURCE}`, import.meta.url), "utf8")),
  );
  const values = Object.fromEntries(Object.entries(weights).map(([name, { weight }]) => [name, weight]));
  const content = [
    `// Generated from ${SOURCE} by npm run generate. Edit that file, not this one.`,
    'import type { CheckLevels, CheckWeights } from "./check-signs.ts";',
    "",
    `export const checkWeights: CheckWeights = ${JSON.stringify(values, null, 1)};`,
    "",
    `export const checkLevels: CheckLevels = ${JSON.stringify(levels)};`,
    "",
  ].join("\n");
  return new Map([["src/claims/force/check-weights.generated.ts", content]]);
}
