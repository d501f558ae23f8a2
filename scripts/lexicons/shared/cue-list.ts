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

// "to (some|a great) extent" with its choice in round brackets would match every "to".
const SHORTEST_WORD_ALONE = 4;

/** Brackets are closed and not nested, every class is listed, and what must stand there is more than a small word. */
function isWellWritten(cue: string, classes: Record<string, string[]>): boolean {
  if (/[()[\]]/.test(cue.replace(/\([^()[\]]*\)|\[[^()[\]]*\]/g, ""))) return false;
  const names = [...cue.matchAll(/@([\p{L}-]+)/gu)].map((match) => match[1] as string);
  if (!names.every((name) => name in classes)) return false;
  const parts = parseCue(cue, classes);
  const required = parts.filter((part) => !part.optional);
  if (parts.length === required.length || required.length > 1) return required.length > 0;
  const [choice, ...others] = required[0]?.choices ?? [];
  if (others.length > 0) return true;
  const written = choice?.map((word) => word.text).join(" ") ?? "";
  return written.length >= SHORTEST_WORD_ALONE || ALONE_ENOUGH.has(written);
}

// Modals that hedge by themselves, whatever follows.
const ALONE_ENOUGH: ReadonlySet<string> = new Set(["may"]);

export const cueListType: { name: string; from: string } = {
  name: "CueList",
  from: "../../force/cue-list.ts",
};
