/** What of a case can be found by its words: texts of sources by passage, claims, rows of tables, whatever people entered. */
import { sliceCodePoints } from "../../base/index.ts";
import type { Payload } from "../../ledger/index.ts";
import type { IndexedText, TextGroup } from "../../records/index.ts";
import { readDerivative } from "../../sources/index.ts";
import { NOUNS } from "../entries/entities.ts";
import type { OpenCase } from "../open-case.ts";
import { type CaseTable, openRecordSet, tablesInOrder } from "../open-record-set.ts";
import { type CaseSource, sourcesInOrder } from "../read-source.ts";
import { nounOfKind } from "../things/thing-maps.ts";

/** Something that is indexed as a whole, and how its texts are read. */
export interface SearchablePart {
  /** Names all that its texts depend on. */
  readonly part: string;
  /** Where it was indexed to before; texts from there on are given. */
  readonly texts: (
    from: number,
  ) => AsyncGenerator<readonly IndexedText[]> | Generator<readonly IndexedText[]>;
  /** How far it reaches now. */
  readonly upTo: number;
  readonly group: TextGroup;
}

// So many texts go to the index at once: enough for one write to be worth while, few enough to be stopped between two.
const BATCH = 400;

export const LEDGER_PART = "ledger";

export function searchableParts(open: OpenCase): SearchablePart[] {
  return [
    { part: LEDGER_PART, group: "ledger", upTo: open.ledger.size, texts: (from) => entryTexts(open, from) },
    ...sourcesInOrder(open.state).flatMap((source) => sourcePart(open, source)),
    ...tablesInOrder(open.state).map(
      (table): SearchablePart => ({
        part: `${table.recordSet.id} ${table.recordSet.reading.digest}`,
        group: "records",
        upTo: table.recordSet.rowCount,
        texts: () => rowTexts(open, table),
      }),
    ),
  ];
}

function sourcePart(open: OpenCase, source: CaseSource): SearchablePart[] {
  const derivative = open.state.derivatives.get(source.artifact)?.entry;
  if (derivative === undefined) return [];
  return [
    {
      part: `${source.source.id} ${source.artifact} ${derivative.extractor}`,
      group: "sources",
      upTo: 1,
      texts: () => passages(open, source, derivative.extractor),
    },
  ];
}

function* passages(open: OpenCase, source: CaseSource, extractor: string): Generator<IndexedText[]> {
  const { text, blocks } = readDerivative(open.root, source.artifact, extractor, open.ledger.disk);
  const ref = source.source.id;
  const found = blocks.map(
    ({ start, end }): IndexedText => ({
      group: "sources",
      ref,
      at: start,
      text: sliceCodePoints(text, start, end),
    }),
  );
  for (let at = 0; at < found.length; at += BATCH) yield found.slice(at, at + BATCH);
}

async function* rowTexts(open: OpenCase, table: CaseTable): AsyncGenerator<IndexedText[]> {
  const opened = await openRecordSet(open, table);
  try {
    const { read } = opened.description.rows;
    for (let from = 1; from <= read; from += BATCH) {
      const ordinals = Array.from({ length: Math.min(BATCH, read - from + 1) }, (_, at) => from + at);
      const rows = await opened.rows(ordinals);
      yield rows.map(
        ({ ordinal, cells }): IndexedText => ({
          group: "records",
          ref: table.recordSet.id,
          at: ordinal,
          text: cells.filter((cell) => cell !== null && cell !== "").join(" · "),
        }),
      );
    }
  } finally {
    opened.close();
  }
}

function* entryTexts(open: OpenCase, from: number): Generator<IndexedText[]> {
  let batch: IndexedText[] = [];
  for (const { seq, payload } of open.ledger.entries()) {
    if (seq < from || payload === undefined) continue;
    const text = textOfEntry(open, payload);
    if (text === "") continue;
    const group = groupOfKind(payload.kind);
    batch.push({ group, ref: thingOf(payload) ?? "", at: seq, text });
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

function groupOfKind(kind: string): TextGroup {
  if (kind.startsWith("claim.")) return "claims";
  return nounOfKind(kind) === undefined ? "ledger" : "notes";
}

/** Id of the thing that an entry holds. */
function thingOf(payload: Payload): string | undefined {
  const noun = nounOfKind(payload.kind);
  const field = noun === undefined ? undefined : NOUNS[noun].field;
  const fields = field === undefined ? ["claim", "source", "recordSet", "search", "match"] : [field];
  for (const each of fields) {
    const held = payload[each];
    if (typeof held === "object" && held !== null && "id" in held)
      return String((held as { readonly id: unknown }).id);
  }
  return undefined;
}

/** What is quoted stands in its source, and what only names bytes says nothing. */
const WORDLESS = new Set(["citation.made", "derivative.made", "artifact.kept", "agent.added"]);

function textOfEntry({ state }: OpenCase, payload: Payload): string {
  if (WORDLESS.has(payload.kind)) return "";
  const claim = payload["claim"] as { readonly passages?: readonly string[] } | undefined;
  const quotes = claim?.passages?.flatMap((id) => state.passages.get(id)?.entry.passage.text ?? []) ?? [];
  return [...quotes, ...wordsIn(payload)].join(" · ");
}

// Ids, hashes, instants, versions, grades, and words of an enumeration: nobody looks for them as words.
const NO_WORDS =
  /^([a-z]{3}_[0-9a-f]{32}|[0-9a-f]{16,}|\d{4}-\d\d-\d\dT.*|[a-z][a-z0-9.-]{0,24}|[A-Z][A-Za-z]?[+-]?|\d+\.\d+\.\d+)$/;

function wordsIn(value: unknown, key = ""): string[] {
  if (typeof value === "string") return NO_WORDS.test(value) || key === "kind" ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([own, each]) => (own === "by" ? [] : wordsIn(each, own)));
}
