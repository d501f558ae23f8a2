/** ner-uk 2.0: dates and money in Ukrainian news and prose, matched by overlap. */
import { codePointIndex } from "../../../src/base/index.ts";
import { readAmounts } from "../../../src/claims/amounts/index.ts";
import { readDates } from "../../../src/claims/dates/index.ts";
import { documentOf } from "../document-of.ts";
import { bootstrap, type Counts, f1, precision, recall, sumCounts, wilson } from "../intervals.ts";
import type { MeasuredRow } from "../row.ts";
import { matchInOrder } from "../timex.ts";

interface Entity {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Row {
  readonly text: string;
  readonly entities: readonly Entity[];
}

export const needs: readonly string[] = ["ner-uk/dev.jsonl"];

export function measure(rows: (file: string) => readonly unknown[]): readonly MeasuredRow[] {
  const counted = (rows("ner-uk/dev.jsonl") as readonly Row[]).map(countRow);
  return [
    ...figures(
      "DATE",
      counted.map(([dates]) => dates),
      0.88,
      "chrono .490",
    ),
    ...figures(
      "MON",
      counted.map(([, money]) => money),
      0.95,
      "one-line draft .983",
    ),
  ];
}

function countRow({ text, entities }: Row): readonly [Counts, Counts] {
  const index = codePointIndex(text);
  const section = documentOf(text, "uk");
  const { dates } = readDates(section, {});
  const inCodePoints = <Found extends Entity | { start: number; end: number }>(found: readonly Found[]) =>
    found.map((each) => ({
      ...each,
      start: index.fromUnits(each.start),
      end: index.fromUnits(each.end),
    }));
  const said = inCodePoints(dates.filter(({ type }) => type === "date"));
  const money = inCodePoints(readAmounts(section, dates).filter(({ kind }) => kind === "money"));
  return [count(text, said, entities, "DATE", "PERIOD"), count(text, money, entities, "MON", "")];
}

/** A hit on the neutral type is neither right nor wrong. */
function count(
  text: string,
  found: readonly { start: number; end: number }[],
  entities: readonly Entity[],
  type: string,
  neutral: string,
): Counts {
  const wanted = entities.filter((each) => each.type === type);
  const pairs = matchInOrder(found, wanted);
  const hit = new Set(pairs.map(([ours]) => ours));
  const onNeutral = (each: { start: number; end: number }) =>
    entities.some((other) => other.type === neutral && other.start < each.end && other.end > each.start);
  const wrong = found.filter((each) => !hit.has(each) && !onNeutral(each));
  if (process.env["CAREO_BENCH_SHOW"]) {
    const missed = wanted.filter((each) => !pairs.some(([, theirs]) => theirs === each));
    for (const each of wrong)
      console.log(`WRONG ${type} ${"rule" in each ? each.rule : ""} ${around(text, each)}`);
    for (const each of missed) console.log(`MISSED ${type} ${around(text, each)}`);
  }
  return {
    truePositive: pairs.length,
    falsePositive: wrong.length,
    falseNegative: wanted.length - pairs.length,
  };
}

function around(text: string, { start, end }: { start: number; end: number }): string {
  const characters = [...text];
  const part = (from: number, to: number) => characters.slice(Math.max(0, from), to).join("");
  return `${part(start - 40, start)}[${part(start, end)}]${part(end, end + 30)}`.replaceAll("\n", " ");
}

function figures(type: string, counts: readonly Counts[], target: number, peers: string): MeasuredRow[] {
  const sum = sumCounts(counts);
  const benchmark = `ner-uk ${type}`;
  const [found, wanted] = [sum.truePositive + sum.falsePositive, sum.truePositive + sum.falseNegative];
  return [
    { benchmark, metric: "F1", n: wanted, ours: f1(sum), interval: bootstrap(counts, f1), peers, target },
    {
      benchmark,
      metric: "precision",
      n: found,
      ours: precision(sum),
      interval: wilson(sum.truePositive, found),
      peers: "",
    },
    {
      benchmark,
      metric: "recall",
      n: wanted,
      ours: recall(sum),
      interval: wilson(sum.truePositive, wanted),
      peers: "",
    },
  ];
}
