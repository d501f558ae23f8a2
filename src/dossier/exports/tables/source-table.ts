import type { PublishedSource } from "../../published/index.ts";
import { WITHHELD } from "../look-up.ts";
import { idList, type TableForm } from "./table.ts";

export const SOURCES: TableForm<PublishedSource> = {
  name: "sources",
  title: "Sources",
  columns: [
    { name: "id", type: "string", description: "Id in this publication.", value: ({ id }) => id },
    {
      name: "class",
      type: "string",
      description: "P: the original is published. R: a redacted text is. C: only a commitment is.",
      among: ["P", "R", "C"],
      value: (source) => source.class,
    },
    { name: "kind", type: "string", description: "Article, letter, video …", value: ({ kind }) => kind },
    { name: "title", type: "string", description: "As it should be cited.", value: ({ title }) => title },
    {
      name: "author",
      type: "string",
      description: "Names, with a semicolon between.",
      value: ({ author }) => author.join("; "),
    },
    { name: "publisher", type: "string", description: "Who published it.", value: (row) => row.publisher },
    { name: "url", type: "string", description: "Where it was published.", value: ({ url }) => url },
    { name: "language", type: "string", description: "BCP 47.", value: ({ language }) => language },
    { name: "authored_at", type: "string", description: "EDTF.", value: (row) => row.authoredAt },
    { name: "published_at", type: "string", description: "EDTF.", value: (row) => row.publishedAt },
    {
      name: "retrieved_at",
      type: "string",
      description: "When it was obtained, in UTC.",
      value: ({ capture }) => capture?.retrievedAt,
    },
    {
      name: "reliability",
      type: "string",
      description: "Grades of Admiralty, A to F, by those who gave any. F is no value.",
      value: ({ reliability }) => idList(reliability.map(({ grade }) => grade)),
    },
    {
      name: "original",
      type: "string",
      description: "Path below data/, or withheld.",
      value: (row) => (row.class === "P" ? row.original?.path : WITHHELD),
    },
    {
      name: "text",
      type: "string",
      description: "Path below data/ of the text that citations point into, or withheld.",
      value: (row) => (row.class === "C" ? WITHHELD : row.text?.path),
    },
    { name: "retracted", type: "string", description: "Why, where it was.", value: (row) => row.retracted },
  ],
};
