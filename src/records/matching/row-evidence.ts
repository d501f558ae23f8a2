/** What a row says beside its name: date of birth, identifiers, gender, nationality. Whole ticks, no allocation. */
import { ABSENT, CONFLICT, compareDates, DIGITS, EQUAL, HEAPED, SWAPPED, YEAR, YEAR_MONTH } from "./dates.ts";
import { ticks } from "./prepared-layout.ts";
import type { PreparedQuery } from "./prepared-query.ts";
import type { RowTokens } from "./row-tokens.ts";

/** Ticks of everything but the name. */
export function rowEvidence(query: PreparedQuery, row: RowTokens): number {
  return (
    dateEvidence(query, row) +
    identifierEvidence(query, row) +
    genderEvidence(query, row) +
    nationalityEvidence(query, row)
  );
}

/** The best of all readings of both dates: where a cell does not decide, neither do we. */
export function dateEvidence(query: PreparedQuery, row: RowTokens): number {
  if (row.birthDate === 0 || query.birthDates.length === 0) return 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < query.birthDates.length; index++) {
    const first = dateTicks(query, index, dateAgreement(query, index, row.birthDate));
    if (first > best) best = first;
    if (row.birthDateAlternate === 0) continue;
    const second = dateTicks(query, index, dateAgreement(query, index, row.birthDateAlternate));
    if (second > best) best = second;
  }
  return best;
}

export function dateAgreement(query: PreparedQuery, index: number, date: number): number {
  return compareDates(query.birthDates[index] as number, date, query.heaped[index] === 1);
}

export function dateTicks(query: PreparedQuery, index: number, agreement: number): number {
  const { dates } = query.context.settings;
  switch (agreement) {
    case EQUAL:
      return query.equalDate[index] as number;
    case HEAPED:
      return query.equalYear[index] as number;
    case SWAPPED:
      return ticks(dates.swapped);
    case DIGITS:
      return ticks(dates.digits);
    case YEAR_MONTH:
      return ticks(dates.yearMonth);
    case YEAR:
      return ticks(dates.year);
    case CONFLICT:
      return ticks(dates.conflict);
    default:
      return ABSENT;
  }
}

export function identifierEvidence(query: PreparedQuery, row: RowTokens): number {
  let sum = 0;
  for (let property = 0; property < row.identifiers.length; property++) {
    sum += identifierTicks(query, row, property);
  }
  return sum;
}

export function identifierTicks(query: PreparedQuery, row: RowTokens, property: number): number {
  const there = row.identifiers[property] as number;
  const sought = query.identifiers[property];
  if (there === 0 || sought === undefined || sought.length === 0) return 0;
  if (sought.includes(there)) return ticks(query.context.settings.identifiers.equal);
  return query.identifierConflict[property] as number;
}

export function genderEvidence({ gender, context }: PreparedQuery, row: RowTokens): number {
  const conflict = gender !== 0 && row.gender !== 0 && gender !== row.gender;
  return conflict ? ticks(context.settings.gender.conflict) : 0;
}

export function nationalityEvidence({ nationalityFits, context }: PreparedQuery, row: RowTokens): number {
  const conflict =
    row.nationality !== 0 && nationalityFits.length > 0 && nationalityFits[row.nationality] !== 1;
  return conflict ? ticks(context.settings.nationality.conflict) : 0;
}
