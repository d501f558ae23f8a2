/** Compiles the reviewed numbers of matching into src/records/matching/weights.generated.ts. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { GeneratedFiles } from "../generate.ts";

const SOURCE = "resources/names/matching-weights.yaml";
const share = z.number().positive().max(1);
const bits = z.number();
const lost = z.number().max(0);

const schema = z.strictObject({
  agreement: z.strictObject({ surname: share, given: share }),
  bands: z.array(z.strictObject({ from: share, factor: share, squared: z.boolean() })).min(1),
  readingCost: share,
  mostReadingCost: bits,
  missing: z.strictObject({ S1: lost, S2: lost, G1: lost, G2: lost, P: lost, X: lost }),
  unexplained: z.strictObject({ word: lost, wordBeyondList: lost, initial: lost, patronymic: lost }),
  order: z.strictObject({
    surnamesInOrder: bits,
    givensInOrder: bits,
    surnamesSwapped: lost,
    givensSwapped: lost,
    surnamesApart: lost,
    givensApart: lost,
    joined: lost,
    split: lost,
    secondSurnameAsPatronymic: lost,
    givenAsPatronymic: lost,
    surnameAsGiven: lost,
    givenAsSurname: lost,
  }),
  dates: z.strictObject({
    agreement: share,
    mostEqual: bits,
    mostYear: bits,
    swapped: bits,
    digits: bits,
    yearMonth: bits,
    year: bits,
    conflict: lost,
    heaped: z.number().min(2),
  }),
  identifiers: z.strictObject({ equal: bits, conflict: lost, renewed: z.array(z.string()) }),
  community: z.strictObject({ agreement: share }),
  gender: z.strictObject({ conflict: lost }),
  nationality: z.strictObject({ conflict: lost }),
  unknownShare: share,
  priorPeople: z.number().positive(),
  ranking: z.strictObject({
    prior: share,
    tie: bits,
    strongProbability: share,
    strongMargin: bits,
    possibleProbability: share,
  }),
});

export function generate(): GeneratedFiles {
  const settings = schema.parse(parse(readFileSync(new URL(`../../${SOURCE}`, import.meta.url), "utf8")));
  const content = [
    `// Generated from ${SOURCE} by npm run generate. Edit that file, not this one.`,
    'import type { MatchSettings } from "./settings.ts";',
    "",
    `export const matchSettings: MatchSettings = ${JSON.stringify(settings, null, 1)};`,
    "",
  ].join("\n");
  return new Map([["src/records/matching/weights.generated.ts", content]]);
}
