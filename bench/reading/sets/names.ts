/** FactRuEval-2016 and ner-uk, development parts: names of people, bodies and places, by overlap and kind. */
import { codePointIndex } from "../../../src/base/index.ts";
import type { FoundName } from "../../../src/claims/found.ts";
import { readNames } from "../../../src/claims/names/index.ts";
import { languageReader, readSections } from "../../../src/claims/text/index.ts";
import { bootstrap, type Counts, f1, precision, recall, sumCounts } from "../intervals.ts";
import type { MeasuredRow } from "../row.ts";

interface Gold {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Row {
  readonly text: string;
  readonly mentions?: readonly Gold[];
  readonly entities?: readonly Gold[];
}

const RUSSIAN = "factrueval-2016/dev.jsonl";
const UKRAINIAN = "ner-uk/dev.jsonl";
export const needs: readonly string[] = [RUSSIAN, UKRAINIAN];

/** Kind, our tags, the types of the set, peers, target. */
const RUSSIAN_KINDS = [
  ["any", ["PER", "ORG", "LOC"], ["Person", "Org", "Location", "LocOrg"], "capitals .831", 0.88],
  ["person", ["PER"], ["Person"], "capitals .689", 0.85],
  ["organisation", ["ORG"], ["Org"], "capitals .392", 0.6],
  ["place", ["LOC"], ["Location", "LocOrg"], "capitals .632", 0.8],
] as const;
const UKRAINIAN_KINDS = [
  ["any", ["PER", "ORG", "LOC"], ["PERS", "ORG", "LOC"], "", undefined],
  ["person", ["PER"], ["PERS"], "", undefined],
  ["organisation", ["ORG"], ["ORG"], "", undefined],
  ["place", ["LOC"], ["LOC"], "", undefined],
] as const;

// FactRuEval marks a country inside the name of a body; ner-uk marks outermost names only, so that nested ones are left out there.
export function measure(rows: (file: string) => readonly unknown[]): readonly MeasuredRow[] {
  return [
    ...measureSet(
      "factrueval ru",
      rows(RUSSIAN) as readonly Row[],
      (row) => row.mentions ?? [],
      RUSSIAN_KINDS,
      false,
    ),
    ...measureSet(
      "ner-uk uk",
      rows(UKRAINIAN) as readonly Row[],
      (row) => row.entities ?? [],
      UKRAINIAN_KINDS,
      true,
    ),
  ];
}

type Kind = readonly [string, readonly string[], readonly string[], string, number | undefined];

function measureSet(
  benchmark: string,
  rows: readonly Row[],
  goldOf: (row: Row) => readonly Gold[],
  kinds: readonly Kind[],
  flat: boolean,
): MeasuredRow[] {
  const found = rows.map((row) => ourNames(row.text));
  return kinds.flatMap(([kind, tags, types, peers, target]) => {
    const documents = rows.map((row, at) =>
      countOverlaps(
        goldOf(row).filter((each) => types.includes(each.type)),
        (found[at] ?? []).filter((each) => tags.includes(each.tag) && !(flat && each.form === "nested")),
      ),
    );
    const sum = sumCounts(documents);
    const row = { benchmark, n: sum.truePositive + sum.falseNegative, peers };
    return [
      {
        ...row,
        metric: `${kind} names F1`,
        ours: f1(sum),
        interval: bootstrap(documents, f1),
        ...(target ? { target } : {}),
      },
      {
        ...row,
        metric: `${kind} names precision`,
        ours: precision(sum),
        interval: bootstrap(documents, precision),
      },
      { ...row, metric: `${kind} names recall`, ours: recall(sum), interval: bootstrap(documents, recall) },
    ];
  });
}

/** Our names in code points, without descriptions: the sets hold names only. */
function ourNames(text: string): (FoundName & Gold)[] {
  const points = codePointIndex(text);
  const blocks = [{ type: "body" as const, start: 0, end: text.length, main: true }];
  const sections = [...readSections({ text, blocks, language: languageReader(text) })];
  return sections
    .flatMap((section) => readNames(section))
    .filter((name) => name.form !== "description")
    .map((name) => ({
      ...name,
      type: name.tag,
      start: points.fromUnits(name.start),
      end: points.fromUnits(name.end),
    }));
}

/** One-to-one by overlap, in text order. */
function countOverlaps(gold: readonly Gold[], found: readonly Gold[]): Counts {
  const free = new Set(gold);
  let truePositive = 0;
  for (const each of [...found].sort((a, b) => a.start - b.start)) {
    const match = [...free].find((wanted) => wanted.start < each.end && each.start < wanted.end);
    if (!match) continue;
    free.delete(match);
    truePositive++;
  }
  return { truePositive, falsePositive: found.length - truePositive, falseNegative: free.size };
}
