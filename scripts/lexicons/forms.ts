import { z } from "zod";

/**
 * The shape shared by the word lists of numbers, dates and amounts: by kind, by value, words and phrases. In a phrase
 * "прошл+hard" stands for the stem with every ending of the set `hard`, so that a reviewer checks one line and not twelve.
 */
export function wordLists(kinds: readonly [string, ...string[]]): z.ZodType {
  return z
    .strictObject({
      endings: z.record(z.string(), z.array(z.string())).default({}),
      words: z.partialRecord(z.enum(kinds), z.record(z.string(), z.array(z.string()))),
    })
    .transform(({ endings, words }, context) => {
      const unknown = new Set<string>();
      const lists = Object.fromEntries(
        Object.entries(words).map(([kind, values]) => [
          kind,
          Object.fromEntries(
            Object.entries(values ?? {}).map(([value, phrases]) => [
              value,
              [...new Set(phrases.flatMap((phrase) => expand(phrase, endings, unknown)))],
            ]),
          ),
        ]),
      );
      for (const set of unknown) context.addIssue(`no set of endings called ${set}`);
      return lists;
    });
}

/** "прошл+hard год" into every form. Several stems in a phrase take the same ending. */
function expand(phrase: string, endings: Record<string, string[]>, unknown: Set<string>): string[] {
  const set = /\p{L}\+([a-z]+)/u.exec(phrase)?.[1];
  if (set === undefined) return [phrase];
  if (endings[set] === undefined) unknown.add(set);
  return (endings[set] ?? []).map((ending) => phrase.replaceAll(`+${set}`, ending));
}
