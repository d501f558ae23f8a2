import { wilson } from "./intervals.ts";
import type { MeasuredRow } from "./row.ts";
import { datesOf, matchInOrder, timexOf } from "./timex.ts";

export interface TimexDocument {
  readonly id: string;
  readonly documentDate: string;
  readonly text: string;
  readonly timex: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly value: string | null;
    readonly text: string;
  }[];
}

interface Targets {
  readonly benchmark: string;
  readonly value: number;
  readonly precision: number;
  readonly peers: Readonly<Record<"found" | "value" | "precision", string>>;
}

/**
 * Found and value over the expressions of type DATE, precision over any type, as the READMEs of the sets say. With
 * CAREO_BENCH_SHOW set, every miss is printed.
 */
export function measureTimex(documents: readonly TimexDocument[], targets: Targets): MeasuredRow[] {
  const sum = { dates: 0, found: 0, right: 0, ours: 0, overlapping: 0 };
  for (const { text, timex, documentDate } of documents) {
    // Ages are listed among our dates with a type of their own; TIMEX has no such type.
    const ours = datesOf(text, "en", documentDate).filter(({ type }) => type !== "age");
    const dates = timex.filter(({ type }) => type === "DATE");
    const pairs = matchInOrder(ours, dates);
    const right = pairs.filter(([found, wanted]) => timexOf(found.value) === wanted.value);
    const outside = ours.filter(
      (date) => !timex.some((each) => each.start < date.end && each.end > date.start),
    );
    sum.dates += dates.length;
    sum.found += pairs.length;
    sum.right += right.length;
    sum.ours += ours.length;
    sum.overlapping += ours.length - outside.length;
    if (process.env["CAREO_BENCH_SHOW"]) show(text, dates, pairs, outside);
  }
  const row = (
    metric: "found" | "value" | "precision",
    k: number,
    n: number,
    target?: number,
  ): MeasuredRow => ({
    benchmark: targets.benchmark,
    metric: `date ${metric}`,
    n,
    ours: n === 0 ? 0 : k / n,
    interval: wilson(k, n),
    peers: targets.peers[metric],
    ...(target === undefined ? {} : { target }),
  });
  return [
    row("found", sum.found, sum.dates),
    row("value", sum.right, sum.dates, targets.value),
    row("precision", sum.overlapping, sum.ours, targets.precision),
  ];
}

type Pair = readonly [ReturnType<typeof datesOf>[number], TimexDocument["timex"][number]];

function show(
  text: string,
  dates: TimexDocument["timex"],
  pairs: readonly Pair[],
  outside: readonly { start: number; end: number; text: string; rule: string }[],
): void {
  const characters = [...text];
  const around = (start: number, end: number) =>
    `${characters.slice(Math.max(0, start - 50), start).join("")}[${characters.slice(start, end).join("")}]${characters.slice(end, end + 40).join("")}`.replaceAll(
      "\n",
      " ",
    );
  for (const wanted of dates) {
    const pair = pairs.find(([, each]) => each === wanted);
    if (pair === undefined) console.log(`MISSED ${wanted.value} ${around(wanted.start, wanted.end)}`);
    else if (timexOf(pair[0].value) !== wanted.value) {
      console.log(
        `WRONG ${timexOf(pair[0].value)} for ${wanted.value} by ${pair[0].rule} (${pair[0].basis}) ${around(wanted.start, wanted.end)}`,
      );
    }
  }
  for (const date of outside) console.log(`OUTSIDE ${date.rule} ${around(date.start, date.end)}`);
}
