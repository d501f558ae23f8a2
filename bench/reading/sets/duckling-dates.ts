/**
 * Duckling, the explicit subset: phrases of a voice assistant. A phrase whose year we leave open counts as right when
 * month and day agree, as the README of the set says.
 */
import type { Language } from "../../../src/claims/text/index.ts";
import { wilson } from "../intervals.ts";
import type { MeasuredRow } from "../row.ts";
import { datesOf } from "../timex.ts";

interface Phrase {
  readonly lang: Language;
  readonly form: string;
  readonly grain: string;
  readonly value: string;
  readonly text: string;
  readonly reference: string;
}

export const needs: readonly string[] = ["duckling/dates.jsonl"];

const EXPLICIT = /\d{4}|\d\s*(de\s)?\p{L}{3,}|\p{L}{3,}\s+\d/u;
const GRAINS: Readonly<Record<string, number>> = { day: 10, month: 7, year: 4 };
const TARGETS: Readonly<Record<string, number>> = { es: 0.95, ru: 0.95, uk: 0.85 };
const PEERS: Readonly<Record<string, string>> = {
  en: "compromise .528, recognizers .458, chrono .389",
  es: "recognizers .846, chrono .769",
  ru: "chrono .897",
  uk: "chrono .759",
};

export function measure(rows: (file: string) => readonly unknown[]): readonly MeasuredRow[] {
  const phrases = (rows("duckling/dates.jsonl") as readonly Phrase[]).filter(
    ({ form, grain, text }) => form === "point" && grain in GRAINS && EXPLICIT.test(text),
  );
  return (["en", "es", "ru", "uk"] as const).map((language) => {
    const ours = phrases.filter(({ lang }) => lang === language);
    const right = ours.filter(isRight).length;
    const target = TARGETS[language];
    return {
      benchmark: `duckling dates ${language}`,
      metric: "explicit value",
      n: ours.length,
      ours: right / ours.length,
      interval: wilson(right, ours.length),
      peers: PEERS[language] ?? "",
      ...(target === undefined ? {} : { target }),
    };
  });
}

function isRight({ text, lang, value, grain, reference }: Phrase): boolean {
  const found = datesOf(text, lang, reference.slice(0, 10)).find(({ type }) => type === "date");
  const length = GRAINS[grain] ?? 10;
  // Duckling writes month 00 and day 00 below the grain.
  const wanted = value.slice(0, length).replace(/-00/g, "-01");
  const readings = (found?.value ?? "").replace(/^\[|\]$/g, "").split(",");
  const agrees = readings.some(
    (each) =>
      sameTo(each.split("/")[0] ?? "", wanted) ||
      (found?.open?.includes("year") === true && each.slice(4, length) === wanted.slice(4)),
  );
  if (!agrees && process.env["CAREO_BENCH_SHOW"])
    console.log(`${lang} ${text}: ${found?.value} for ${wanted} by ${found?.rule}`);
  return agrees;
}

/** Equal in the parts both have: "2014" is right for 2014-01-01 of grain year. */
function sameTo(ours: string, wanted: string): boolean {
  return (
    ours !== "" &&
    (ours.startsWith(wanted) ||
      (ours.length < wanted.length && wanted.startsWith(ours) && /^(-01)+$/.test(wanted.slice(ours.length))))
  );
}
