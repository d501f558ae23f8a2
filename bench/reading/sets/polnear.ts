/** PolNeAR: who says what in US political news. See its README for the metric; all figures against the first annotator. */
import {
  intersectionOverUnion,
  type MeasuredDocument,
  matchContents,
  measureDocument,
  ROLES,
  type Role,
  roleCounts,
} from "../attribution-measure.ts";
import { bootstrap, f1, sumCounts, wilson } from "../intervals.ts";
import type { MeasuredRow } from "../row.ts";
import { printRules } from "../rule-precision.ts";

interface Article {
  readonly text: string;
  readonly annotations: readonly {
    readonly attributions: readonly Readonly<Record<Role, readonly (readonly [number, number])[]>>[];
  }[];
}

export const needs: readonly string[] = ["polnear/dev.jsonl"];

const TARGETS: Record<Role, number> = { source: 0.62, cue: 0.55, content: 0.78 };
const DRAFT: Record<Role, string> = { source: ".485", cue: ".438", content: ".730" };

export function measure(rows: (file: string) => readonly unknown[]): readonly MeasuredRow[] {
  const articles = rows("polnear/dev.jsonl") as readonly Article[];
  const documents = articles.map((article) =>
    measureDocument(article.text, "en", article.annotations[0]?.attributions ?? []),
  );
  printRules(documents);
  return [...ROLES.map((role) => roleRow(documents, role)), ...contentRows(documents)];
}

function roleRow(documents: readonly MeasuredDocument[], role: Role): MeasuredRow {
  const counts = documents.map((document) => roleCounts(document, role));
  const sum = sumCounts(counts);
  return {
    benchmark: "polnear en",
    metric: `token F1 ${role}`,
    n: sum.truePositive + sum.falseNegative,
    ours: f1(sum),
    interval: bootstrap(counts, f1),
    peers: `draft ${DRAFT[role]}`,
    target: TARGETS[role],
  };
}

function contentRows(documents: readonly MeasuredDocument[]): MeasuredRow[] {
  const tally = { wanted: 0, matched: 0, rightSource: 0, found: 0, right: 0 };
  for (const document of documents) {
    const wanted = document.wanted.filter((each) => each.content.size > 0);
    const partners = matchContents(wanted, document.found);
    tally.wanted += wanted.length;
    tally.matched += partners.filter((each) => each !== undefined).length;
    tally.rightSource += wanted.filter((each, at) => {
      const partner = partners[at];
      return (
        partner &&
        (each.source.size === 0
          ? partner.source.size === 0
          : intersectionOverUnion(each.source, partner.source) > 0.5)
      );
    }).length;
    tally.found += document.found.length;
    tally.right += matchContents(document.found, wanted).filter((each) => each !== undefined).length;
  }
  return [
    share("content IoU > .5 recall", tally.matched, tally.wanted, "draft .433", 0.6),
    share("content IoU > .5 precision", tally.right, tally.found, "draft .592", 0.7),
    share("content and source", tally.rightSource, tally.wanted, "draft .346"),
  ];
}

function share(metric: string, k: number, n: number, peers: string, target?: number): MeasuredRow {
  const row = {
    benchmark: "polnear en",
    metric,
    n,
    ours: n === 0 ? 0 : k / n,
    interval: wilson(k, n),
    peers,
  };
  return target === undefined ? row : { ...row, target };
}
