import type { PublishedOrigin, PublishedProposition } from "../../published/index.ts";
import { idList, type TableForm } from "./table.ts";

export const PROPOSITIONS: TableForm<PublishedProposition> = {
  name: "propositions",
  title: "What is affirmed and denied",
  columns: [
    { name: "id", type: "string", description: "Id in this publication.", value: ({ id }) => id },
    { name: "handle", type: "string", description: "As the authors call it.", value: ({ handle }) => handle },
    { name: "text", type: "string", description: "The sentence.", value: ({ text }) => text },
    { name: "kind", type: "string", description: "Existence, quantity …", value: ({ kind }) => kind },
    {
      name: "refuted_by",
      type: "string",
      description: "What would refute it.",
      value: ({ refutedBy }) => refutedBy,
    },
    {
      name: "state",
      type: "string",
      description: "Where the record stands.",
      among: ["supported", "contradicted", "both", "unaddressed"],
      value: ({ state }) => state,
    },
    {
      name: "origins_for",
      type: "integer",
      description: "Origins that speak for it.",
      value: ({ origins }) => String(origins.for),
    },
    {
      name: "origins_against",
      type: "integer",
      description: "Origins that speak against it.",
      value: ({ origins }) => String(origins.against),
    },
    { name: "for", type: "string", description: "Ids.", value: (row) => idList(row.for.map(from)) },
    { name: "against", type: "string", description: "Ids.", value: (row) => idList(row.against.map(from)) },
  ],
};

const from = (link: { readonly from: string }): string => link.from;

export const ORIGINS: TableForm<PublishedOrigin> = {
  name: "origins",
  title: "What comes from one origin",
  columns: [
    { name: "id", type: "string", description: "Id in this publication.", value: ({ id }) => id },
    { name: "title", type: "string", description: "What it is called.", value: ({ title }) => title },
    { name: "basis", type: "string", description: "Why they are one.", value: ({ basis }) => basis },
    {
      name: "root",
      type: "string",
      description: "The first of them, or unknown: looked for and not established.",
      value: ({ root }) => root ?? "unknown",
    },
    {
      name: "members",
      type: "string",
      description: "Ids of all of them.",
      value: ({ members }) => idList(members.map(({ member }) => member)),
    },
    {
      name: "repeating",
      type: "string",
      description: "Ids of those that only repeat.",
      value: ({ members }) =>
        idList(members.flatMap(({ member, role }) => (role === "repeats" ? [member] : []))),
    },
    { name: "why", type: "string", description: "In words.", value: ({ why }) => why },
  ],
};
