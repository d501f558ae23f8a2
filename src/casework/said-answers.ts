/**
 * What a colleague answered on a queue that was exported. Answers are proposals: they lie beside the run, are shown with the
 * pair, and become judgements only by an act of whoever reviews. They are no part of the record and may be deleted.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { CareoError, sha256 } from "../base/index.ts";
import type { Judgement } from "./match-entries.ts";
import type { OpenCase } from "./open-case.ts";
import { ownText } from "./own-text.ts";

export interface SaidAnswer {
  /** Row keys of the pair. */
  readonly left: string;
  readonly right: string;
  readonly judgement: Judgement;
  readonly reason: string;
  readonly by: string;
}

interface AnswersFile {
  readonly schema: "careo.review-answers/1";
  readonly run: string;
  readonly by: string;
  readonly answers: readonly Omit<SaidAnswer, "by">[];
}

const text = (most: number) => z.string().max(most);
const answersFile: z.ZodType<AnswersFile> = z.object({
  schema: z.literal("careo.review-answers/1"),
  run: z.string().regex(/^[0-9a-f]{32}$/),
  by: text(200).min(1),
  answers: z
    .array(
      z.object({
        left: text(1000),
        right: text(1000),
        judgement: z.enum(["positive", "negative", "unsure"]),
        reason: text(5000),
      }),
    )
    .max(200_000),
});

/** Takes in what came back. The same file twice is one. Throws `casework/bad-answers`. */
export function takeAnswers(
  open: OpenCase,
  run: string,
  content: unknown,
): { readonly by: string; readonly count: number } {
  const read = answersFile.safeParse(content);
  if (!read.success)
    throw bad(
      `This is no file of answers: ${read.error.issues[0]?.path.join(".")}.`,
      "Take the file that the exported page saved.",
    );
  if (read.data.run !== run)
    throw bad("These answers are to pairs of another run.", "Open the run from which the page was exported.");
  const { by, answers } = read.data;
  const kept = {
    ...read.data,
    by: ownText(by),
    answers: answers.map((each) => ({ ...each, reason: ownText(each.reason) })),
  };
  const bytes = `${JSON.stringify(kept)}\n`;
  mkdirSync(folderOf(open), { recursive: true });
  writeFileSync(join(folderOf(open), `${run}-${sha256(bytes).slice(0, 16)}.json`), bytes);
  return { by: kept.by, count: answers.length };
}

/** Every answer to a run, by the row keys of its pair. */
export function answersTo(open: OpenCase, run: string): ReadonlyMap<string, readonly SaidAnswer[]> {
  const folder = folderOf(open);
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.startsWith(`${run}-`))
        .sort()
    : [];
  const found = new Map<string, SaidAnswer[]>();
  for (const name of names) {
    const read = answersFile.safeParse(parsed(readFileSync(join(folder, name), "utf8")));
    if (!read.success) continue;
    for (const each of read.data.answers) {
      const key = answerKey(each.left, each.right);
      const others = (found.get(key) ?? []).filter(({ by }) => by !== read.data.by);
      found.set(key, [...others, { ...each, by: read.data.by }]);
    }
  }
  return found;
}

export function answerKey(left: string, right: string): string {
  return JSON.stringify([left, right]);
}

function folderOf(open: OpenCase): string {
  return join(open.root, "index", "answers");
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

function bad(message: string, hint: string): CareoError {
  return new CareoError("casework/bad-answers", message, { hint });
}
