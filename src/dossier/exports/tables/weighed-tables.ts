import type {
  PublishedCase,
  PublishedEvidence,
  PublishedHypothesis,
  PublishedLikelihood,
  PublishedRange,
  PublishedRating,
  PublishedWeighing,
} from "../../published/index.ts";
import { byId } from "../export-file.ts";
import { type Column, type ExportedTable, exportedTable, idList, type TableForm } from "./table.ts";

/** What was weighed, by whom, and what came of it: evidence, hypotheses, ratings. */
export function weighedTables({ evidence, weighings }: PublishedCase): readonly ExportedTable[] {
  const all = byId(weighings);
  const hypotheses = all.flatMap((weighing) => weighing.hypotheses.map((each) => ({ ...each, weighing })));
  const ratings = all.flatMap((weighing) => weighing.ratings.map((each) => ({ ...each, weighing })));
  return [
    exportedTable(EVIDENCE, byId(evidence)),
    exportedTable(HYPOTHESES, byId(hypotheses)),
    exportedTable(RATINGS, [...ratings].sort(byRater).map(numbered)),
  ];
}

const EVIDENCE: TableForm<PublishedEvidence> = {
  name: "evidence",
  title: "Items of evidence",
  columns: [
    { name: "id", type: "string", description: "Id in this publication.", value: ({ id }) => id },
    { name: "handle", type: "string", description: "As the authors call it.", value: ({ handle }) => handle },
    { name: "summary", type: "string", description: "What it is.", value: ({ summary }) => summary },
    {
      name: "kind",
      type: "string",
      description: "Negative: that something was not found.",
      among: ["direct", "indirect", "negative"],
      value: ({ kind }) => kind,
    },
    {
      name: "rests_on",
      type: "string",
      description: "Ids of claims, match runs, tests, tables and searches.",
      value: ({ restsOn }) => idList(restsOn),
    },
    {
      name: "origins",
      type: "string",
      description: "Ids of origins; items of one origin are weighed as one.",
      value: ({ origins }) => idList(origins),
    },
    { name: "doubt", type: "string", description: "Sound, weakened …", value: ({ doubt }) => doubt },
  ],
};

type PosedHypothesis = PublishedHypothesis & { readonly weighing: PublishedWeighing };

const HYPOTHESES: TableForm<PosedHypothesis> = {
  name: "hypotheses",
  title: "Answers that were weighed, and the figures",
  columns: [
    { name: "id", type: "string", description: "Id in this publication.", value: ({ id }) => id },
    { name: "weighing", type: "string", description: "Id of the weighing.", value: (row) => row.weighing.id },
    { name: "question", type: "string", description: "Its question.", value: (row) => row.weighing.question },
    { name: "handle", type: "string", description: "As the authors call it.", value: ({ handle }) => handle },
    { name: "text", type: "string", description: "The answer.", value: ({ text }) => text },
    {
      name: "kind",
      type: "string",
      description: "Its part among the answers.",
      among: ["primary", "rival", "null", "deception"],
      value: ({ kind }) => kind,
    },
    ...rangeColumns<PosedHypothesis>("prior", "Probability before the evidence.", ({ prior }) => prior),
    {
      name: "ach",
      type: "number",
      description: "Weighted inconsistency; lower is better.",
      value: ({ id, weighing }) => weighing.figures.ach.find(({ hypothesis }) => hypothesis === id)?.score,
    },
    ...rangeColumns<PosedHypothesis>(
      "posterior",
      "Probability after the evidence; empty where the ratings bear none.",
      ({ id, weighing }) => weighing.figures.posterior?.find(({ hypothesis }) => hypothesis === id),
    ),
  ],
};

type WeighedRating = PublishedRating & { readonly weighing: PublishedWeighing };
type NumberedRating = WeighedRating & { readonly number: number };

function numbered(rating: WeighedRating, at: number): NumberedRating {
  return { ...rating, number: at + 1 };
}

function byRater(a: WeighedRating, b: WeighedRating): number {
  const key = ({ weighing, rater, target, hypothesis }: WeighedRating) =>
    [weighing.id, rater, "item" in target ? target.item : target.cluster, hypothesis].join("\n");
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

type Quantity = "value" | "fact" | "hit" | "falseReport" | "trace" | "detection";

function quantityOf(likelihood: PublishedLikelihood | undefined, name: Quantity): PublishedRange | undefined {
  return (likelihood as Readonly<Partial<Record<Quantity, PublishedRange>>> | undefined)?.[name];
}

const QUANTITIES: readonly (readonly [name: Quantity, column: string, description: string])[] = [
  ["value", "direct", "Likelihood of the item under the hypothesis."],
  ["fact", "fact", "Of a report: likelihood of what it reports."],
  ["hit", "hit", "Of a report: that it is made where it is so."],
  ["falseReport", "false_report", "Of a report: that it is made where it is not so."],
  ["trace", "trace", "Of an absence: that there would be a trace."],
  ["detection", "detection", "Of an absence: that the search would have found it."],
];

const RATINGS: TableForm<NumberedRating> = {
  name: "ratings",
  title: "Every rating that went into a weighing",
  primaryKey: ["number"],
  columns: [
    { name: "number", type: "integer", description: "Of the row.", value: ({ number }) => String(number) },
    { name: "weighing", type: "string", description: "Id of the weighing.", value: (row) => row.weighing.id },
    {
      name: "rater",
      type: "string",
      description: "Who rated: a name or a number.",
      value: (row) => row.rater,
    },
    {
      name: "item",
      type: "string",
      description: "Of evidence; empty where a whole cluster was rated.",
      of: "evidence",
      value: ({ target }) => ("item" in target ? target.item : undefined),
    },
    {
      name: "cluster",
      type: "string",
      description: "Items of one origin, rated as one.",
      value: ({ target }) => ("cluster" in target ? target.cluster : undefined),
    },
    {
      name: "hypothesis",
      type: "string",
      description: "Under which it was rated.",
      of: "hypotheses",
      value: ({ hypothesis }) => hypothesis,
    },
    {
      name: "blind",
      type: "boolean",
      description: "Before the rater saw others' ratings.",
      value: ({ blind }) => String(blind),
    },
    {
      name: "consistency",
      type: "string",
      description: "CC very consistent to II very inconsistent; NA does not apply.",
      among: ["CC", "C", "N", "I", "II", "NA"],
      value: ({ consistency }) => consistency,
    },
    {
      name: "relevance",
      type: "string",
      description: "High, medium or low.",
      among: ["H", "M", "L"],
      value: ({ relevance }) => relevance,
    },
    {
      name: "likelihood",
      type: "string",
      description: "How likelihood was given, where it was.",
      among: ["direct", "report", "absence"],
      value: ({ likelihood }) => likelihood?.kind,
    },
    ...QUANTITIES.flatMap(([name, column, description]) =>
      rangeColumns<NumberedRating>(column, description, ({ likelihood }) => quantityOf(likelihood, name)),
    ),
    { name: "why", type: "string", description: "In the rater's words.", value: ({ why }) => why },
  ],
};

function rangeColumns<Row>(
  name: string,
  description: string,
  range: (row: Row) => PublishedRange | undefined,
): readonly Column<Row>[] {
  return [
    { name, type: "number", description, value: (row) => range(row)?.value },
    { name: `${name}_low`, type: "number", description: "Its lowest.", value: (row) => range(row)?.low },
    { name: `${name}_high`, type: "number", description: "Its highest.", value: (row) => range(row)?.high },
  ];
}
