import { z } from "zod";
import { parseCue } from "../../../src/claims/force/cue-pattern.ts";

/** The schema of a list of cues whose groups are of these kinds; see src/claims/force/cue-list.ts. */
export function cueList(kinds: readonly [string, ...string[]]): z.ZodType {
  const words = z.array(z.string().min(1)).min(1);
  const group = z.strictObject({
    rule: z.string().regex(/^[a-z][a-z0-9-]*$/),
    kind: z.enum([...kinds, "none"]),
    // A reviewer must be able to see why these words are here.
    why: z.string().min(10),
    degree: z.enum(["PR", "PS", "U"]).optional(),
    scope: z.enum(["clause", "after", "rest", "phrase", "sentence", "before"]).optional(),
    lower: z.boolean().optional(),
    opens: z.boolean().optional(),
    notAfter: words.optional(),
    notBefore: words.optional(),
    onlyAfter: words.optional(),
    onlyBefore: words.optional(),
    weight: z.number().optional(),
    cues: words,
  });
  return z
    .strictObject({
      source: z.string().min(10),
      words: z.record(z.string(), words).default({}),
      groups: z.array(group).min(1),
    })
    .superRefine(({ words: classes, groups }, context) => {
      for (const { cues, rule } of groups)
        for (const cue of cues)
          if (!isWellWritten(cue, classes))
            context.addIssue({ code: "custom", message: `${rule}: "${cue}" cannot be read.` });
    })
    .transform(({ words: classes, groups }) => ({
      words: classes,
      groups: groups.map(({ why: _, ...kept }) => kept),
    }));
}

/** Brackets are closed and not nested, every class is listed, and the cue is not all optional. */
function isWellWritten(cue: string, classes: Record<string, string[]>): boolean {
  if (/[()[\]]/.test(cue.replace(/\([^()[\]]*\)|\[[^()[\]]*\]/g, ""))) return false;
  const names = [...cue.matchAll(/@([\p{L}-]+)/gu)].map((match) => match[1] as string);
  return names.every((name) => name in classes) && parseCue(cue, classes).some((part) => !part.optional);
}

export const cueListType: { name: string; from: string } = {
  name: "CueList",
  from: "../../force/cue-list.ts",
};
