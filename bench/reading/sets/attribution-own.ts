/**
 * Our own lines in test/cases/attribution, four languages, invented: a development set, written before the grammar was
 * fitted to it and then kept as its tests. Read with the held-out sets, never instead of them.
 */
import { codePointIndex } from "../../../src/base/index.ts";
import { readLines } from "../../../test/cases/attribution/lines.ts";
import {
  type MeasuredDocument,
  measureDocument,
  ROLES,
  type Role,
  roleCounts,
} from "../attribution-measure.ts";
import { bootstrap, f1, sumCounts } from "../intervals.ts";
import type { MeasuredRow } from "../row.ts";
import { printRules } from "../rule-precision.ts";

export const needs: readonly string[] = [];

// The running texts were written after the grammar, by topic and not by rule; they are measured and not asserted.
const FILES = [
  ["en", "en"],
  ["es", "es"],
  ["ru", "ru"],
  ["uk", "uk"],
  ["running-es", "es"],
  ["running-uk", "uk"],
] as const;

// A first line, so that no case is read as a headline.
const FIRST_LINE = "0.\n\n";

export function measure(): readonly MeasuredRow[] {
  return FILES.flatMap(([file, language]) => {
    const documents = readLines(file).map((line) => {
      const text = `${FIRST_LINE}${line.text}`;
      const index = codePointIndex(text);
      const toCodePoints = (spans: readonly (readonly [number, number])[]) =>
        spans.map(
          ([start, end]) =>
            [index.fromUnits(start + FIRST_LINE.length), index.fromUnits(end + FIRST_LINE.length)] as const,
        );
      const wanted = line.ranges.map((each) => ({
        source: toCodePoints(each.source),
        cue: toCodePoints(each.cue),
        content: toCodePoints(each.content),
      }));
      return measureDocument(text, language, wanted);
    });
    printRules(documents);
    return ROLES.map((role) => row(file, documents, role));
  });
}

function row(file: string, documents: readonly MeasuredDocument[], role: Role): MeasuredRow {
  const counts = documents.map((document) => roleCounts(document, role));
  return {
    benchmark: `own ${file}`,
    metric: `token F1 ${role}`,
    n: documents.length,
    ours: f1(sumCounts(counts)),
    interval: bootstrap(counts, f1),
    peers: "none",
  };
}
