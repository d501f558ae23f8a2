import { isEdtf, isInstant, readEdtf } from "../../base/index.ts";

/** Year, and perhaps month and day, as numbers. */
export type DateParts = readonly [year: number, month?: number, day?: number];

/**
 * What of a date other formats can say. Most know no doubt: whatever EDTF marks as uncertain, leaves open or gives as a set stays
 * words, so that nobody reads a day where the sources give none.
 */
export type DateShape =
  | { readonly kind: "plain"; readonly parts: DateParts }
  | { readonly kind: "approximate"; readonly parts: DateParts }
  | { readonly kind: "season"; readonly year: number; readonly season: number }
  | { readonly kind: "span"; readonly from: DateParts; readonly to: DateParts }
  | { readonly kind: "words" };

/** Of a date in EDTF, or of an instant, which counts as its day in UTC. */
export function dateShape(text: string): DateShape {
  const date = withoutTime(text);
  if (!isEdtf(date)) return WORDS;
  const [from, to] = date.split("/");
  if (to !== undefined) return spanOf(from as string, to);
  const approximate = date.endsWith("~") ? plain(date.slice(0, -1)) : undefined;
  if (approximate !== undefined) return { kind: "approximate", parts: approximate.parts };
  return plain(date) ?? seasonOf(date) ?? WORDS;
}

function withoutTime(text: string): string {
  const isTime: boolean = isInstant(text);
  return isTime ? text.slice(0, 10) : text;
}

const WORDS: DateShape = { kind: "words" };

/** `2023-XX` says no more than `2023`; digits that are unspecified within the year are no plain date. */
function plain(text: string): { readonly kind: "plain"; readonly parts: DateParts } | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/.exec(text) ?? [];
  // No calendar of these formats has a year 0.
  if (year === undefined || year === "0000" || Number(month) > 12) return undefined;
  const parts = [year, month, day].filter((part) => part !== undefined && part !== "XX").map(Number);
  return { kind: "plain", parts: parts as unknown as DateParts };
}

function seasonOf(text: string): DateShape | undefined {
  const [, year, season] = /^(\d{4})-(2[1-4])$/.exec(text) ?? [];
  return year === undefined || year === "0000"
    ? undefined
    : { kind: "season", year: Number(year), season: Number(season) - 20 };
}

function spanOf(from: string, to: string): DateShape {
  const [start, end] = [plain(from), plain(to)];
  return start && end ? { kind: "span", from: start.parts, to: end.parts } : WORDS;
}

/** `2023`, `2023-04` or `2023-04-05`: what ISO 8601 and most formats take for a date. */
export function isoDate([year, month, day]: DateParts): string {
  const two = (part: number | undefined) => (part === undefined ? "" : `-${String(part).padStart(2, "0")}`);
  return `${String(year).padStart(4, "0")}${two(month)}${two(day)}`;
}

/** As ISO 8601, where the date is one that everybody reads in the same way. */
export function plainIso(text: string | undefined): string | undefined {
  const shape = text === undefined ? WORDS : dateShape(text);
  return shape.kind === "plain" ? isoDate(shape.parts) : undefined;
}

/** The first and the last day that it may mean; nothing for an end that is open, and for a text that is no date. */
export function daysOf(text: string): { readonly earliest?: string; readonly latest?: string } {
  const { earliest, latest } = readEdtf(withoutTime(text)) ?? {};
  return { ...(earliest ? { earliest } : {}), ...(latest ? { latest } : {}) };
}
