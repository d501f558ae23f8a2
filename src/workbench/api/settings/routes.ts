import { type ZodType, z } from "zod";
import { namedKeys } from "../../../casework/index.ts";
import { list, listOf, type Topic } from "../endpoint.ts";
import type { LicenceRow, NamedKeyRow, SettingsApi, VocabularyRow } from "./contract.ts";
import { LICENCES } from "./licences.generated.ts";
import { listVocabularies } from "./vocabularies.ts";

const vocabularyRow: ZodType<VocabularyRow> = z.strictObject({
  name: z.string(),
  about: z.string(),
  text: z.string(),
});
const licenceRow: ZodType<LicenceRow> = z.strictObject({
  name: z.string(),
  version: z.string(),
  licence: z.string(),
});
const namedKeyRow: ZodType<NamedKeyRow> = z.strictObject({ use: z.string(), verifier: z.string() });

export const settings: Topic<SettingsApi> = {
  "GET /vocabularies": {
    summary: "The words and numbers that Careo judges by, each with where it is from.",
    answer: listOf(vocabularyRow),
    run: () => list(listVocabularies()),
  },
  "GET /licences": {
    summary: "What Careo ships with, and under which licence.",
    answer: listOf(licenceRow),
    run: () => list(LICENCES),
  },
  "GET /cases/:case/keys": {
    summary: "Public parts of the keys that have signed for the case.",
    answer: listOf(namedKeyRow),
    run: ({ session }) => list(session.derive("named keys", namedKeys)),
  },
};
