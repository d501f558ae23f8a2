/** What the distinct cells of a table mean as numbers; the same on every engine. */
import { encodeDate } from "../matching/dates.ts";
import { readCountry } from "../matching/index/plain-values.ts";
import { readDateCell } from "../table/dates/read-date-cell.ts";
import type { MatchColumns } from "./match-source.ts";

/** One date, two where day and month could be either, none. */
export function datesOf(text: string, { birthDate }: MatchColumns): number[] {
  return (readDateCell(text, birthDate?.order)?.readings ?? []).map(encodeDate).filter((date) => date !== 0);
}

/** Ids by value; 0 is unknown. `nationalityCodes` gives what each stands for. */
export function nationalityIds(values: readonly string[]): number[] {
  const codes = nationalityCodes(values);
  return values.map((value) =>
    Math.max(
      0,
      codes.findIndex((each) => each.join() === readCountry(value).join()),
    ),
  );
}

export function nationalityCodes(values: readonly string[]): (readonly string[])[] {
  const known = new Map<string, readonly string[]>([["", []]]);
  for (const value of values) {
    const codes = readCountry(value);
    if (!known.has(codes.join())) known.set(codes.join(), codes);
  }
  return [...known.values()];
}
