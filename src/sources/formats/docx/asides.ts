import type { Problem } from "../../../base/index.ts";
import type { FrozenText } from "../../frozen-text.ts";
import type { Aside } from "./story.ts";

const MOST_ASIDES = 2_000;
const LONGEST_ASIDE = 4_000;

/** Each change, hidden run and comment as a witness of its own: `author, date` and the words. */
export function asideMetadata(asides: readonly Aside[]): FrozenText["metadata"] {
  return asides.slice(0, MOST_ASIDES).map(({ kind, author, date, text }) => ({
    witness: `docx-${kind}`,
    name: [author, date].filter((each) => each !== "").join(", ") || kind,
    value: text.slice(0, LONGEST_ASIDE),
  }));
}

export function asideProblems(asides: readonly Aside[], where: string): Problem[] {
  return [...changeProblem(asides, where), ...hiddenProblem(asides, where), ...commentProblem(asides, where)];
}

function changeProblem(asides: readonly Aside[], where: string): Problem[] {
  const inserted = asides.filter((each) => each.kind === "inserted");
  const deleted = asides.filter((each) => each.kind === "deleted");
  if (inserted.length + deleted.length === 0) return [];
  return [
    {
      code: "sources/tracked-changes",
      message: `The document holds ${inserted.length} insertions and ${deleted.length} deletions by ${authorsOf([...inserted, ...deleted])} that were neither accepted nor rejected. It was read with them accepted.`,
      where,
      hint: "The deleted words are in the metadata. Ask which state was meant to be sent.",
    },
  ];
}

function hiddenProblem(asides: readonly Aside[], where: string): Problem[] {
  const hidden = asides.filter((each) => each.kind === "hidden");
  if (hidden.length === 0) return [];
  const characters = hidden.reduce((sum, each) => sum + each.text.length, 0);
  return [
    {
      code: "sources/hidden-text",
      message: `The document hides ${hidden.length} runs of text with ${characters} characters; they were not read.`,
      where,
      hint: "The hidden words are in the metadata.",
    },
  ];
}

function commentProblem(asides: readonly Aside[], where: string): Problem[] {
  const comments = asides.filter((each) => each.kind === "comment");
  if (comments.length === 0) return [];
  const message = `The document holds ${comments.length} comments by ${authorsOf(comments)}; they are kept beside its text.`;
  return [{ code: "sources/comments", message, where }];
}

const MOST_AUTHORS = 5;

function authorsOf(asides: readonly Aside[]): string {
  const authors = [...new Set(asides.map((each) => each.author || "an unnamed author"))];
  const more = authors.length > MOST_AUTHORS ? ` and ${authors.length - MOST_AUTHORS} more` : "";
  return authors.slice(0, MOST_AUTHORS).join(", ") + more;
}
