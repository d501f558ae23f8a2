import type { PublishedSource } from "../../published/index.ts";
import { WITHHELD } from "../look-up.ts";

/** When it came out; of what never did, as a letter, when it was written. */
export function issuedAt({ publishedAt, authoredAt }: PublishedSource): string | undefined {
  return publishedAt ?? authoredAt;
}

/** What a reader of a bibliography must know and its fields cannot say. */
export function notesOf({
  class: shown,
  publishedAt,
  authoredAt,
  retracted,
}: PublishedSource): readonly string[] {
  return [
    ...(shown === "C" ? [WITHHELD] : []),
    ...(publishedAt !== undefined && authoredAt !== undefined ? [`authored: ${authoredAt}`] : []),
    ...(retracted !== undefined ? [`retracted: ${retracted}`] : []),
  ];
}
