/**
 * Recognizers-Text specifications (en, es): phrases of a voice assistant. Dates: value among those listed; currency and
 * number: the same number of results with the same values. Expected values complete what a phrase leaves out.
 */
import { readAmounts } from "../../../src/claims/amounts/index.ts";
import { readDates } from "../../../src/claims/dates/index.ts";
import type { FoundAmount } from "../../../src/claims/found.ts";
import { wilson } from "../intervals.ts";
import type { MeasuredRow } from "../row.ts";
import { sectionOf } from "../section-of.ts";
import { datesOf } from "../timex.ts";

type Code = "en" | "es";

interface Result {
  readonly text: string;
  readonly start: number;
  readonly type: string;
  readonly resolution: {
    readonly value?: string | null;
    readonly unit?: string;
    readonly Timex?: string;
    readonly values?: readonly { readonly timex?: string; readonly value?: string }[];
  };
}

interface Row {
  readonly lang: Code;
  readonly model: string;
  readonly input: string;
  readonly results: readonly Result[];
  readonly reference?: string;
}

export const needs: readonly string[] = ["recognizers-text/en.jsonl", "recognizers-text/es.jsonl"];

const PEERS: Readonly<Record<string, string>> = {
  "date en": "recognizers .664, chrono .517",
  "date es": "recognizers .790, chrono .533",
  "CurrencyModel en": "recognizers .833",
  "CurrencyModel es": "recognizers .855",
  "NumberModel en": "recognizers .815",
  "NumberModel es": "recognizers .925",
};

export function measure(rows: (file: string) => readonly unknown[]): readonly MeasuredRow[] {
  return (["en", "es"] as const).flatMap((language) => {
    const all = rows(`recognizers-text/${language}.jsonl`) as readonly Row[];
    return [
      dateRow(all, language),
      ...(["CurrencyModel", "NumberModel", "AgeModel", "PercentModel", "DurationParser"] as const).map(
        (model) => amountRow(all, language, model),
      ),
    ];
  });
}

function dateRow(all: readonly Row[], language: Code): MeasuredRow {
  let right = 0;
  let n = 0;
  for (const row of all.filter(({ model }) => model === "DateTimeModel")) {
    const ours = datesOf(row.input, language, row.reference?.slice(0, 10));
    for (const wanted of row.results.filter(({ type }) => type === "datetimeV2.date")) {
      n++;
      const found = ours.find(
        ({ start, end }) => start < wanted.start + [...wanted.text].length && end > wanted.start,
      );
      if (isRightDate(found, wanted)) right++;
      else if (process.env["CAREO_BENCH_SHOW"]) {
        console.log(
          `${language} ${row.input} (${row.reference}): ${found?.value} for ${JSON.stringify(wanted.resolution.values?.map(({ value, timex }) => `${timex}=${value}`))} by ${found?.rule}`,
        );
      }
    }
  }
  return figure(
    `recognizers date ${language}`,
    "value among those listed",
    right,
    n,
    PEERS[`date ${language}`],
  );
}

function isRightDate(found: ReturnType<typeof datesOf>[number] | undefined, { resolution }: Result): boolean {
  // About that day is that day here: the set knows no approximation.
  const readings = (found?.value ?? "").replace(/^\[|\]$|~$/g, "").split(",");
  return (resolution.values ?? []).some(
    ({ value, timex }) =>
      readings.includes(value ?? "") ||
      (found?.open?.includes("year") === true &&
        timex?.startsWith("XXXX") === true &&
        readings.some((each) => each.slice(4) === timex.slice(4))),
  );
}

function amountRow(all: readonly Row[], language: Code, model: string): MeasuredRow {
  const inputs = all.filter((row) => row.model === model);
  const right = inputs.filter((row) => isRightAmounts(row)).length;
  const target = model === "CurrencyModel" ? 0.9 : undefined;
  return figure(
    `recognizers ${model} ${language}`,
    "exact",
    right,
    inputs.length,
    PEERS[`${model} ${language}`],
    target,
  );
}

const KINDS: Readonly<Record<string, readonly FoundAmount["kind"][]>> = {
  CurrencyModel: ["money"],
  NumberModel: ["count", "money", "percentage", "proportion", "duration", "age", "measure"],
  AgeModel: ["age", "duration"],
  PercentModel: ["percentage"],
  DurationParser: ["duration"],
};

function isRightAmounts({ input, lang, model, results }: Row): boolean {
  const section = sectionOf(input, lang);
  const dates = model === "DurationParser" || model === "CurrencyModel" ? readDates(section, {}).dates : [];
  const ours = readAmounts(section, dates).filter(({ kind }) => KINDS[model]?.includes(kind));
  const wanted = results.filter(({ resolution }) => resolution.value !== null && resolution.value !== "null");
  const isRight =
    ours.length === wanted.length && wanted.every((each, at) => isSame(ours[at] as FoundAmount, each, model));
  if (!isRight && process.env["CAREO_BENCH_SHOW"]) {
    const said = ours.map(
      ({ start, end, value, unit, rule }) => `${input.slice(start, end)}=${value} ${unit} (${rule})`,
    );
    console.log(
      `${lang} ${model} ${input}: ${JSON.stringify(said)} for ${JSON.stringify(wanted.map(({ text, resolution }) => [text, resolution.value ?? resolution.Timex, resolution.unit]))}`,
    );
  }
  return isRight;
}

function isSame(ours: FoundAmount, { resolution }: Result, model: string): boolean {
  if (model === "DurationParser")
    return ours.value !== null && (resolution.Timex ?? "").includes(String(ours.value));
  const wanted = Number((resolution.value ?? "").replace("%", "").replace(",", "."));
  const hundredths = /cent|pen|p[eé]nique|kope|c[eé]ntimo|piast|fils|paisa/i.test(resolution.unit ?? "")
    ? 100
    : 1;
  const value = (ours.value ?? Number.NaN) * hundredths;
  return Math.abs(value - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
}

function figure(
  benchmark: string,
  metric: string,
  right: number,
  n: number,
  peers: string | undefined,
  target?: number,
): MeasuredRow {
  const ours = n === 0 ? 0 : right / n;
  return {
    benchmark,
    metric,
    n,
    ours,
    interval: wilson(right, n),
    peers: peers ?? "",
    ...(target === undefined ? {} : { target }),
  };
}
