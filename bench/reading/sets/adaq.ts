/** adaq: quotations in Russian sentences. See its README for the metric. */
import {
  type MeasuredDocument,
  measureDocument,
  ROLES,
  type Role,
  roleCounts,
} from "../attribution-measure.ts";
import { bootstrap, type Counts, f1, sumCounts } from "../intervals.ts";
import type { MeasuredRow } from "../row.ts";
import { printRules } from "../rule-precision.ts";

type Span = readonly [number, number];
interface Sentence {
  readonly text: string;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly hasQuotation: boolean;
}

const FILE = "adaq-ru/half-odd.jsonl";
export const needs: readonly string[] = [FILE];

const TARGETS: Record<Role, number> = { source: 0.66, cue: 0.85, content: 0.88 };
const PEERS: Record<Role, string> = {
  source: "rules .30, trained .50, draft .608",
  cue: "rules .47, trained .75, draft .835",
  content: "rules .69, trained .79, draft .870",
};

export function measure(rows: (file: string) => readonly unknown[]): readonly MeasuredRow[] {
  const sentences = rows(FILE) as readonly Sentence[];
  const documents = sentences.map((row) => measureDocument(row.text, "ru", row.hasQuotation ? [row] : []));
  printRules(documents);
  return [...ROLES.map((role) => roleRow(documents, role)), sentenceRow(sentences, documents)];
}

function roleRow(documents: readonly MeasuredDocument[], role: Role): MeasuredRow {
  const counts = documents.map((document) => roleCounts(document, role));
  const sum = sumCounts(counts);
  return {
    benchmark: "adaq ru",
    metric: `token F1 ${role}`,
    n: sum.truePositive + sum.falseNegative,
    ours: f1(sum),
    interval: bootstrap(counts, f1),
    peers: PEERS[role],
    target: TARGETS[role],
  };
}

function sentenceRow(sentences: readonly Sentence[], documents: readonly MeasuredDocument[]): MeasuredRow {
  const counts = sentences.map((row, at): Counts => {
    const found = (documents[at]?.found.length ?? 0) > 0;
    return {
      truePositive: Number(found && row.hasQuotation),
      falsePositive: Number(found && !row.hasQuotation),
      falseNegative: Number(!found && row.hasQuotation),
    };
  });
  return {
    benchmark: "adaq ru",
    metric: "sentence holds a quotation F1",
    n: sentences.filter((row) => row.hasQuotation).length,
    ours: f1(sumCounts(counts)),
    interval: bootstrap(counts, f1),
    peers: "rules .72, trained .94, draft .942",
    target: 0.94,
  };
}
