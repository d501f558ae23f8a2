import type { PublishedCase, PublishedMatchRun, PublishedSearch } from "../../published/index.ts";
import { byId } from "../export-file.ts";
import { WITHHELD } from "../look-up.ts";
import { type Column, type ExportedTable, exportedTable, idList, type TableForm } from "./table.ts";

/** What stands behind the case and what is not shown of it: hashes, match runs, searches, what is withheld. */
export function keptTables(published: PublishedCase): readonly ExportedTable[] {
  return [
    exportedTable(HASHES, hashesOf(published)),
    exportedTable(MATCH_RUNS, byId(published.matchRuns)),
    exportedTable(SEARCHES, byId(published.searches)),
    exportedTable(NOT_SHOWN, notShown(published)),
  ];
}

interface HashRow {
  readonly source: string;
  readonly of: "original" | "text" | "commitment";
  readonly sha256: string;
  readonly path?: string;
  readonly size?: number;
  readonly mimeType?: string;
}

function hashesOf({ sources }: PublishedCase): readonly HashRow[] {
  return byId(sources).flatMap(({ id, original, text, commitment }) => [
    ...(original ? [{ ...fileOf(original), source: id, of: "original" as const }] : []),
    ...(text ? [{ ...fileOf(text), source: id, of: "text" as const }] : []),
    ...(commitment ? [{ source: id, of: "commitment" as const, sha256: commitment }] : []),
  ]);
}

function fileOf({ path, sha256, size, mimeType }: Required<Omit<HashRow, "source" | "of">>) {
  return { path, sha256, size, mimeType };
}

const HASHES: TableForm<HashRow> = {
  name: "hashes",
  title: "SHA-256 of every source",
  primaryKey: ["source", "of"],
  columns: [
    {
      name: "source",
      type: "string",
      description: "The source.",
      of: "sources",
      value: ({ source }) => source,
    },
    {
      name: "of",
      type: "string",
      description: "A commitment is a salted hash of an original that is withheld.",
      among: ["original", "text", "commitment"],
      value: (row) => row.of,
    },
    { name: "path", type: "string", description: "Below data/.", value: ({ path }) => path },
    { name: "sha256", type: "string", description: "In hex.", value: ({ sha256 }) => sha256 },
    { name: "size", type: "integer", description: "Bytes.", value: ({ size }) => size?.toString() },
    { name: "mime_type", type: "string", description: "Of the file.", value: ({ mimeType }) => mimeType },
  ],
};

function figureColumn(
  name: string,
  description: string,
  figure: (run: PublishedMatchRun) => number | "suppressed",
): Column<PublishedMatchRun> {
  const value = (run: PublishedMatchRun) => {
    const given = figure(run);
    return given === "suppressed" ? WITHHELD : String(given);
  };
  return { name, type: "integer", description, value };
}

const MATCH_RUNS: TableForm<PublishedMatchRun> = {
  name: "match_runs",
  title: "Lists matched against tables, beside what chance alone would give",
  withholds: true,
  columns: [
    { name: "id", type: "string", description: "Id in this publication.", value: ({ id }) => id },
    { name: "list", type: "string", description: "Id of the list.", value: ({ list }) => list },
    { name: "table", type: "string", description: "Id of the table.", value: ({ table }) => table },
    { name: "algorithm", type: "string", description: "How it was matched.", value: (run) => run.algorithm },
    figureColumn("compared", "Pairs compared.", ({ compared }) => compared),
    figureColumn("candidates", "Pairs proposed.", ({ candidates }) => candidates),
    figureColumn("positive", "Judged to be one person.", ({ judged }) => judged.positive),
    figureColumn("negative", "Judged to be two.", ({ judged }) => judged.negative),
    figureColumn("unsure", "Judged to be unsure.", ({ judged }) => judged.unsure),
    figureColumn("name_only", "Of the positive, those by name alone.", ({ nameOnly }) => nameOnly),
    {
      name: "expected_by_chance",
      type: "number",
      description: "Matches that chance alone would give.",
      value: ({ expectedByChance }) => expectedByChance,
    },
  ],
};

const SEARCHES: TableForm<PublishedSearch> = {
  name: "searches",
  title: "What was looked for",
  columns: [
    { name: "id", type: "string", description: "Id in this publication.", value: ({ id }) => id },
    { name: "question", type: "string", description: "What was asked.", value: ({ question }) => question },
    { name: "place", type: "string", description: "Where.", value: ({ place }) => place },
    {
      name: "outcome",
      type: "string",
      description: "Nothing: looked for and not there. Refused, gone and failed say nothing of that.",
      among: ["found", "nothing", "refused", "gone", "failed"],
      value: ({ outcome }) => outcome,
    },
    {
      name: "coverage",
      type: "string",
      description: "What it would have found; without it, nothing found is no evidence of absence.",
      value: ({ coverage }) => coverage,
    },
    { name: "about", type: "string", description: "Ids.", value: ({ about }) => idList(about) },
    { name: "at", type: "string", description: "When, in UTC.", value: ({ at }) => at },
  ],
};

interface NotShown {
  readonly number: number;
  readonly what: string;
  readonly how: string;
  readonly reason: string;
  readonly count: number;
}

function notShown({ exclusions, redactions }: PublishedCase): readonly NotShown[] {
  const excluded = exclusions.map(({ what, reason, count }) => ({ what, how: "exclude", reason, count }));
  const redacted = redactions.map(({ method, reason, count }) => ({
    what: "passages",
    how: method,
    reason,
    count,
  }));
  return [...excluded, ...redacted].map((row, at) => ({ ...row, number: at + 1 }));
}

const NOT_SHOWN: TableForm<NotShown> = {
  name: "withheld",
  title: "What is known and not shown",
  primaryKey: ["number"],
  columns: [
    { name: "number", type: "integer", description: "Of the row.", value: ({ number }) => String(number) },
    { name: "what", type: "string", description: "Persons, claims, passages …", value: ({ what }) => what },
    { name: "how", type: "string", description: "Left out, or how it was hidden.", value: ({ how }) => how },
    { name: "reason", type: "string", description: "Why.", value: ({ reason }) => reason },
    { name: "count", type: "integer", description: "How many.", value: ({ count }) => String(count) },
  ],
};
