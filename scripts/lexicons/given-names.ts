import { z } from "zod";
import { wordsMatching } from "./shared/words.ts";

/** Given names in the nominative; behind a slash, the stem of the other cases where it differs ("Павел/Павл"). */
const names = wordsMatching(/^\p{Lu}[\p{L}\u2019-]+(?:\/\p{Lu}\p{L}+)?$/u);

export const schema: z.ZodType = z.strictObject({ male: names, female: names });

export const type: { name: string; from: string } = { name: "GivenNames", from: "../../names/name-lists.ts" };
