import { z } from "zod";

/** Words of a list, separated by white space, so that a page of them stays a page. */
export function wordsMatching(pattern: RegExp): z.ZodType<string[]> {
  return z
    .string()
    .transform((list) => list.split(/\s+/).filter((word) => word !== ""))
    .refine((list) => list.every((word) => pattern.test(word)), { error: `a word is not ${pattern}` })
    .refine((list) => new Set(list).size === list.length, { error: "a word stands twice" });
}

/** Entries of one or more words, separated by commas. */
export function phrases(): z.ZodType<string[]> {
  return z.string().transform((list) =>
    list
      .split(",")
      .map((each) => each.trim().replace(/\s+/g, " "))
      .filter((each) => each !== ""),
  );
}
