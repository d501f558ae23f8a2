import { codePointIndex } from "../../src/base/index.ts";
import { readDates } from "../../src/claims/dates/index.ts";
import type { FoundDate } from "../../src/claims/found.ts";
import type { Language } from "../../src/claims/text/index.ts";
import { documentOf } from "./document-of.ts";

/** A stretch of a text in code points, with what it is worth. */
export interface Valued {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
}

/** The dates of a text, in code points. Each paragraph keeps the context of the one before, as in a document. */
export function datesOf(
  text: string,
  language: Language,
  published?: string,
): (FoundDate & { text: string })[] {
  const index = codePointIndex(text);
  const { dates } = readDates(documentOf(text, language), published === undefined ? {} : { published });
  return dates.map((date) => ({
    ...date,
    start: index.fromUnits(date.start),
    end: index.fromUnits(date.end),
    text: text.slice(date.start, date.end),
  }));
}

/** One-to-one matching by overlap in text order. */
export function matchInOrder<
  Ours extends { start: number; end: number },
  Theirs extends { start: number; end: number },
>(ours: readonly Ours[], theirs: readonly Theirs[]): (readonly [Ours, Theirs])[] {
  const pairs: (readonly [Ours, Theirs])[] = [];
  let next = 0;
  for (const wanted of [...theirs].sort((a, b) => a.start - b.start)) {
    while (next < ours.length && (ours[next] as Ours).end <= wanted.start) next++;
    const found = ours[next];
    if (found === undefined) break;
    if (found.start < wanted.end) {
      pairs.push([found, wanted]);
      next++;
    }
  }
  return pairs;
}

const SEASONS: Readonly<Record<string, string>> = { "21": "SP", "22": "SU", "23": "FA", "24": "WI" };

/** EDTF as TIMEX writes it: weeks by number, seasons by letters, decades cut short, years before our era with BC. */
export function timexOf(edtf: string | null): string | null {
  if (edtf === null) return null;
  const plain = edtf.replace(/[~?]$/, "");
  const season = /^(-?\d{4})-(2[1-4])$/.exec(plain);
  if (season) return `${timexOf(season[1] ?? "")}-${SEASONS[season[2] ?? ""]}`;
  if (/^\d+X+$/.test(plain)) return plain.replace(/X+$/, "");
  const week = weekOf(plain);
  if (week !== undefined) return week;
  const before = /^-(\d{4})(.*)$/.exec(plain);
  if (before) return `BC${String(Number(before[1]) + 1).padStart(4, "0")}${before[2]}`;
  return plain;
}

/** Monday/Sunday as ISO week; months as quarter or half. */
function weekOf(interval: string): string | undefined {
  const quarter = /^(\d{4})-(\d\d)\/\1-(\d\d)$/.exec(interval);
  if (quarter) {
    const [from, to] = [Number(quarter[2]), Number(quarter[3])];
    if (to - from === 2) return `${quarter[1]}-Q${to / 3}`;
    return to - from === 5 ? `${quarter[1]}-H${to / 6}` : undefined;
  }
  const days = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(interval);
  if (days === null) return undefined;
  const monday = Date.parse(`${days[1]}T00:00Z`);
  if (Date.parse(`${days[2]}T00:00Z`) - monday !== 6 * 86_400_000) return undefined;
  const thursday = new Date(monday + 3 * 86_400_000);
  const week =
    Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * 86_400_000)) + 1;
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, "0")}`;
}
