import type { OpenCase } from "../../../casework/index.ts";

type Payload = Readonly<Record<string, unknown>>;

/** Fields whose `id` is what an entry is about, in the order in which they are looked for. */
const HELD = [
  "claim",
  "source",
  "proposition",
  "narrative",
  "link",
  "tension",
  "actor",
  "statement",
  "event",
  "relation",
  "payment",
  "rate",
  "group",
  "hypothesis",
  "evidence",
  "origin",
  "assessment",
  "finding",
  "prediction",
  "run",
  "timing",
  "coding",
  "question",
  "reply",
  "recordSet",
  "match",
  "search",
];

/** The id of the thing that an entry is about, if it is about one that can be shown. */
export function aboutOf(payload: Payload | undefined): string | null {
  if (payload === undefined) return null;
  for (const field of HELD) {
    const held = payload[field];
    if (typeof held === "object" && held !== null && "id" in held) return String(held.id);
  }
  const named = payload["target"] ?? (payload["handling"] as Payload | undefined)?.["source"];
  return typeof named === "string" ? named : null;
}

/** What the thing was before this entry changed it; null where it is new. */
export function earlierOf(ledger: OpenCase["ledger"], payload: Payload | undefined): unknown {
  if (payload === undefined) return null;
  const { revises, supersedes } = payload;
  if (typeof revises === "number") return ledger.entry(revises).payload ?? null;
  if (typeof supersedes !== "string") return null;
  for (const { payload: earlier } of ledger.entries())
    if (aboutOf(earlier) === supersedes) return earlier ?? null;
  return null;
}
