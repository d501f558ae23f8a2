import { type Entry, findUndone, type Payload } from "../ledger/index.ts";
import { NOUNS, type Noun, type Things } from "./entries/entities.ts";
import type { OpenCase } from "./open-case.ts";
import { nounOfKind, sayThingEntered } from "./things/index.ts";

export interface HistoryLine {
  readonly seq: number;
  readonly state: "open" | "undone" | "erased" | "missing" | "altered";
  readonly at: string | null;
  /** Name of whoever did it, as recorded. */
  readonly by: string | null;
  readonly kind: string | null;
  /** What was done, as a sentence. */
  readonly summary: string;
}

/** Every entry of a case in the order of the ledger, the undone and erased among them. */
export function showHistory(open: OpenCase): HistoryLine[] {
  const entries = [...open.ledger.entries()];
  const undone = findUndone(open.ledger);
  const erased = new Set(
    entries.filter(({ payload }) => payload?.kind === "disposed").map(({ payload }) => payload?.["s"]),
  );
  const names = agentNames(entries);
  const passages = passageTexts(entries);
  const files = fileNames(entries);
  return entries.map((entry) => {
    const { payload, seq } = entry;
    return {
      seq,
      state: stateOf(entry, undone, erased),
      at: payload?.at ?? null,
      by: payload ? (names.get(payload.by) ?? payload.by) : null,
      kind: payload?.kind ?? null,
      summary: payload ? summaryOf(payload, passages, files) : "What this entry said is not here.",
    };
  });
}

function agentNames(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const agents = entries.flatMap(({ payload }) =>
    payload?.kind === "agent.added" ? [payload["agent"]] : [],
  );
  return new Map((agents as unknown as { id: string; name: string }[]).map(({ id, name }) => [id, name]));
}

function stateOf(
  entry: Entry,
  undone: ReadonlySet<number>,
  erased: ReadonlySet<unknown>,
): HistoryLine["state"] {
  if (entry.state === "altered") return "altered";
  if (entry.state === "absent") return erased.has(entry.seq) ? "erased" : "missing";
  return undone.has(entry.seq) ? "undone" : "open";
}

function passageTexts(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const passages = entries.flatMap(({ payload }) =>
    payload?.kind === "citation.made" ? [payload["passage"]] : [],
  );
  return new Map((passages as unknown as { id: string; text: string }[]).map(({ id, text }) => [id, text]));
}

/** What the file of a source was called: kept apart from the source, which may be published. */
function fileNames(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const kept = entries.flatMap(({ payload }) =>
    payload?.kind === "handling.noted" ? [payload["handling"] as Fields] : [],
  );
  return new Map(kept.map(({ source, fileName }) => [String(source), String(fileName ?? "")]));
}

type Fields = Readonly<Record<string, unknown>>;

/** Sentences by kind; a kind without one is shown by its name. */
const SUMMARIES: Readonly<Record<string, (payload: Fields) => string>> = {
  "agent.added": ({ agent }) =>
    `${word(agent, "agentKind") === "person" ? "Person" : "Program"} ${word(agent, "name")} takes part.`,
  "case.opened": ({ title }) => `Case “${title}” opened.`,
  "handling.noted": ({ handling }) =>
    `Kept ${word(handling, "sensitivity")}: ${word(handling, "fileName") || word(handling, "source")}.`,
  "capture.made": ({ capture }) =>
    `${METHODS[word(capture, "method")] ?? "Obtained"}; ${RECORDS[word(capture, "completeness")] ?? ""}.`,
  "artifact.kept": ({ artifact }) =>
    `Original kept: ${word(artifact, "mimeType")}, SHA-256 ${word(artifact, "sha256").slice(0, 12)}….`,
  "derivative.made": ({ extractor, wasDerivedFrom }) =>
    `Text frozen by ${extractor} from ${String(wasDerivedFrom).slice(0, 12)}….`,
  "custody.noted": ({ custody }) => `Custody: ${word(custody, "event")}.`,
  "problem.noted": ({ message }) => `Problem: ${message}`,
  "citation.made": ({ passage }) => `Passage cited: “${shorten(word(passage, "text"))}”.`,
  "claim.rejected": ({ text, reason }) => `Claim rejected, “${shorten(String(text))}”: ${reason}`,
  "match.judged": ({ match, reason }) =>
    `${JUDGED[word(match, "judgement")] ?? "Judged"}: ${side(match, "left")} and ${side(match, "right")}. ${reason}`,
  "match.run.recorded": ({ run }) =>
    `Run ${word(run, "id")} of ${word(run, "left")} against ${word(run, "right")} comes under review.`,
  "search.made": ({ search }) => `Searched ${word(search, "place")}: ${word(search, "outcome")}.`,
  "retraction.made": ({ retraction }) =>
    `Retracted ${word(retraction, "target")}: ${word(retraction, "reason")}`,
  "handle.given": ({ handle }) => `Called ${handle}.`,
  undone: ({ s, reason }) => `Entry ${s} undone: ${reason}`,
  disposed: ({ s, reason }) => `Entry ${s} erased: ${reason}`,
  checkpoint: ({ size }) => `Checkpoint signed over ${size} entries.`,
  "table.imported": ({ recordSet }) =>
    `Table taken in: ${word(recordSet, "name")}, ${word(recordSet, "rowCount")} rows.`,
  "mapping.accepted": ({ columns }) =>
    `Columns said to hold: ${(columns as readonly Fields[])
      .map((column) => `${word(column, "name")} = ${word(column, "mapsTo")}`)
      .join(", ")}.`,
  "key.added": ({ use }) => `Key added for ${use}.`,
  "key.rotated": ({ use }) => `Key changed for ${use}.`,
  "clock.backwards": ({ previous }) =>
    `The clock showed an earlier time than the entry before (${previous}).`,
};

const JUDGED: Readonly<Record<string, string>> = {
  positive: "Judged the same",
  negative: "Judged not the same",
  unsure: "Judged unsure",
};

function side(match: unknown, which: "left" | "right"): string {
  const { recordSet, rowKey } = (match as Record<string, { recordSet: string; rowKey: string }>)[which] ?? {};
  return `${recordSet}/${rowKey}`;
}

const METHODS: Readonly<Record<string, string>> = {
  upload: "Taken from a file",
  received: "Received from somebody",
  browser: "Captured with a browser",
  crawler: "Captured with a crawler",
  device: "Copied from a device",
};

const RECORDS: Readonly<Record<string, string>> = {
  full: "the minimum that a court would ask for is there",
  partial: "a part of the minimum that a court would ask for is there",
  failed: "nothing that a court would ask for is there",
};

function summaryOf(
  payload: Payload,
  passages: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, string>,
): string {
  if (payload.kind === "source.added") {
    const { source } = payload as Fields;
    const id = word(source, "id");
    return `Source added: ${word(source, "title") || files.get(id) || id}.`;
  }
  if (payload.kind === "claim.stated") return claimSummary(payload, passages);
  const noun = nounOfKind(payload.kind);
  if (noun !== undefined) {
    const thing = (payload as Fields)[NOUNS[noun].field] as Things[Noun];
    return sayThingEntered(noun, thing, (payload as Fields)["revises"] !== undefined);
  }
  return SUMMARIES[payload.kind]?.(payload) ?? payload.kind;
}

function claimSummary({ origin, claim }: Fields, passages: ReadonlyMap<string, string>): string {
  const cited = ((claim as Fields)["passages"] as readonly string[]).map((id) => passages.get(id) ?? "…");
  const decision = word(origin, "decision");
  const words = `“${shorten(cited.join(" … "))}”`;
  return decision === "missed-one"
    ? `Claim added, ${words} (found by a person).`
    : `Claim ${decision}, ${words} (${ruleOf(origin)}).`;
}

function word(value: unknown, field: string): string {
  return String((value as Fields | undefined)?.[field] ?? "");
}

/** Which rule proposed it, so that history shows where every claim came from. */
function ruleOf(origin: unknown): string {
  const producer = (origin as Fields | undefined)?.["producer"];
  return word(producer, "rule") || `found by a ${word(producer, "kind")}`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= 80 ? line : `${line.slice(0, 77)}…`;
}
