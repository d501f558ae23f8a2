/**
 * NUBes: negation and uncertainty in Spanish clinical notes. Cue F1 by overlap for each class; scope F1 by token, over the
 * gold cues of both classes, against the scope of the cue of ours that overlaps them; NUBes leaves the subject out of a scope,
 * we do not, so only what follows the cue is compared. The wrong genre: reported, not tuned on.
 */
import { readForce } from "../../../src/claims/force/index.ts";
import type { Section, SentenceText } from "../../../src/claims/text/section.ts";
import type { Range, Token } from "../../../src/claims/text/token.ts";
import { readTokens } from "../../../src/claims/text/tokens.ts";
import { bootstrap, type Counts, f1, precision, recall, sumCounts } from "../intervals.ts";
import type { MeasuredRow } from "../row.ts";

interface NubesDocument {
  readonly text: string;
  readonly spans: readonly {
    readonly id: string;
    readonly type: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly relations: readonly { readonly type: string; readonly from: string; readonly to: string }[];
}

type Scoped = Range & { readonly scope: Range };

export const needs: readonly string[] = ["nubes-es/sample.jsonl"];

const NEGATION: ReadonlySet<string> = new Set(["NegSynMarker", "NegLexMarker", "NegMorMarker"]);
const UNCERTAINTY: ReadonlySet<string> = new Set(["UncertLexMarker", "UncertSynMarker"]);

export function measure(rows: (file: string) => readonly unknown[]): readonly MeasuredRow[] {
  const documents = (rows("nubes-es/sample.jsonl") as readonly NubesDocument[]).map(readDocument);
  return [
    ...rowsOf(
      "negation cue",
      documents.map(({ gold, found }) => countCues(gold.negations, found.negations)),
    ),
    ...rowsOf(
      "uncertainty cue",
      documents.map(({ gold, found }) => countCues(gold.hedges, found.hedges)),
    ),
    ...rowsOf("scope token", documents.map(countScopes)),
  ];
}

function rowsOf(metric: string, counts: readonly Counts[]): MeasuredRow[] {
  const sum = sumCounts(counts);
  const shared = {
    benchmark: "nubes es (clinical)",
    n: sum.truePositive + sum.falseNegative,
    peers: "none measured",
  };
  return (
    [
      ["F1", f1],
      ["precision", precision],
      ["recall", recall],
    ] as const
  ).map(([name, figure]) => ({
    ...shared,
    metric: `${metric} ${name}`,
    ours: figure(sum),
    interval: bootstrap(counts, figure),
  }));
}

interface ReadDocument {
  readonly tokens: readonly Token[];
  readonly gold: { readonly negations: readonly Scoped[]; readonly hedges: readonly Scoped[] };
  readonly found: { readonly negations: readonly Scoped[]; readonly hedges: readonly Scoped[] };
}

/** The text is within the Basic Multilingual Plane, so code points and UTF-16 offsets agree. */
function readDocument({ text, spans, relations }: NubesDocument): ReadDocument {
  const section = sectionOfLines(text);
  const force = readForce(section, { attributions: [], quotations: [] });
  const byId = new Map(spans.map((span) => [span.id, span]));
  const goldOf = (types: ReadonlySet<string>) =>
    spans
      .filter((span) => types.has(span.type))
      .map((span): Scoped => {
        const link = relations.find((each) => each.from === span.id && each.type.endsWith("Scope"));
        return {
          start: span.start,
          end: span.end,
          scope: (link && byId.get(link.to)) ?? { start: 0, end: 0 },
        };
      });
  return {
    tokens: section.sentences.flatMap((sentence) => sentence.tokens),
    gold: { negations: goldOf(NEGATION), hedges: goldOf(UNCERTAINTY) },
    found: {
      negations: force.negations,
      hedges: force.hedges.filter((hedge) => hedge.kind === "epistemic-hedge"),
    },
  };
}

function sectionOfLines(text: string): Section {
  const sentences: SentenceText[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const index = sentences.length;
    const tokens = readTokens(text, start, end);
    sentences.push({ index, paragraph: index + 1, block: "body", language: "es", tokens, start, end });
  }
  return { text, sentences };
}

function countCues(gold: readonly Range[], found: readonly Range[]): Counts {
  const open = [...gold];
  let truePositive = 0;
  for (const each of found) {
    const at = open.findIndex((cue) => cue.start < each.end && each.start < cue.end);
    if (at === -1) continue;
    open.splice(at, 1);
    truePositive++;
  }
  return { truePositive, falsePositive: found.length - truePositive, falseNegative: open.length };
}

/** Tokens in the scope of a gold cue against tokens in the scope of ours; the cue itself belongs to neither. */
function countScopes({ tokens, gold, found }: ReadDocument): Counts {
  const ours = [...found.negations, ...found.hedges];
  const counts = [...gold.negations, ...gold.hedges].map((cue): Counts => {
    const mine = ours.find((each) => each.start < cue.end && cue.start < each.end);
    const wanted = tokensIn(tokens, cue.scope, cue);
    const got = mine === undefined ? new Set<Token>() : tokensIn(tokens, afterCue(mine.scope, cue), cue);
    const shared = [...wanted].filter((token) => got.has(token)).length;
    return { truePositive: shared, falsePositive: got.size - shared, falseNegative: wanted.size - shared };
  });
  return sumCounts(counts);
}

function afterCue(scope: Range, cue: Range): Range {
  return { start: Math.max(scope.start, cue.end), end: scope.end };
}

function tokensIn(tokens: readonly Token[], range: Range, cue: Range): Set<Token> {
  return new Set(
    tokens.filter(
      (token) =>
        token.kind !== "mark" &&
        range.start <= token.start &&
        token.end <= range.end &&
        !(cue.start <= token.start && token.end <= cue.end),
    ),
  );
}
