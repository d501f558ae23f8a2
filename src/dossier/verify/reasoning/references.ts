/** Step 8: what is named is there. An id that leads nowhere hides what something rests on. */
import type { PublishedCase } from "../../published/index.ts";
import { type BundleCheck, checker, faultsOr } from "../report/index.ts";

const CHECK = checker(8, "references", "reasoning");

const ID = /^[A-Z]{1,2}[0-9]{4,}$/;
/** Fields that hold the words of people, in which something like an id is only words. */
const WORDS = new Set([
  "handle",
  "title",
  "text",
  "says",
  "summary",
  "why",
  "note",
  "verdict",
  "question",
  "answer",
  "name",
  "value",
  "label",
  "exact",
  "prefix",
  "suffix",
  "rater",
  "place",
  "findings",
  "cluster",
  "id",
]);

export function referenceChecks(published: PublishedCase): BundleCheck[] {
  const known = new Set<string>();
  const faults: BundleCheck[] = [];
  for (const { id } of identified(published)) {
    if (known.has(id)) faults.push(CHECK.failed(`${id} stands for two things.`, "data/claims.json"));
    known.add(id);
  }
  let count = 0;
  for (const [list, held] of membersOf(published)) {
    for (const id of namedIn(held)) {
      count++;
      if (!known.has(id))
        faults.push(
          CHECK.failed(
            `${nameOf(held)} names ${id}, which is not in the dossier.`,
            `data/claims.json, ${list}`,
          ),
        );
    }
  }
  return faultsOr(faults, CHECK, `${count} references lead to ${known.size} things that are there.`);
}

function* membersOf(published: PublishedCase): Generator<readonly [string, object]> {
  for (const [list, held] of Object.entries(published))
    for (const each of Array.isArray(held) ? held : []) yield [list, each as object];
}

/** Members of lists, and what has an id of its own inside them: hypotheses and replies. */
function* identified(published: PublishedCase): Generator<{ readonly id: string }> {
  for (const [, held] of membersOf(published)) if ("id" in held) yield held as { id: string };
  for (const { hypotheses } of published.weighings) yield* hypotheses;
  for (const { replies } of published.questions) yield* replies;
}

function* namedIn(value: unknown): Generator<string> {
  if (typeof value === "string") {
    if (ID.test(value)) yield value;
  } else if (Array.isArray(value)) for (const each of value) yield* namedIn(each);
  else if (typeof value === "object" && value !== null)
    for (const [key, each] of Object.entries(value)) if (!WORDS.has(key)) yield* namedIn(each);
}

function nameOf(held: object): string {
  return "id" in held ? String(held.id) : "Something without an id";
}
