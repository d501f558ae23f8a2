/**
 * Lists with the same composition and no reason to match, to check the chance formula: the names of the list recombined
 * within community and cohort. Given names and dates stay among people of the same gender and decade of birth, each of the
 * surnames is taken from somebody else; so every word stays as common as it was, and nobody stays who he was.
 */

import { type Chance, seededChance, shuffled } from "../../statistics/index.ts";
import type { NameCell, PlacedToken, Role } from "../names/index.ts";
import type { BirthDate, Person } from "./person.ts";

export interface Decoy {
  /** Cells to be read as those of the list were; identifiers are left out, for they would match for a reason. */
  readonly cells: readonly NameCell[];
  readonly birthDates: readonly BirthDate[];
  readonly gender?: "male" | "female";
  readonly nationality?: readonly string[];
}

export function decoyList(people: readonly Person[], seed: string): Decoy[] {
  const { first, second, given, dates } = donorsOf(people, seededChance(seed));
  return people.map((person, index): Decoy => {
    const donor = (role: Role): Person => {
      const from = role === "S1" ? first : role === "S2" ? second : given;
      return people[from[index] as number] as Person;
    };
    const { birthDates } = people[dates[index] as number] as Person;
    const gender = person.gender === undefined ? {} : { gender: person.gender };
    const nationality = person.nationality === undefined ? {} : { nationality: person.nationality };
    return { cells: recombined(person, donor), birthDates, ...gender, ...nationality };
  });
}

/** By person, whose parts he takes. */
interface Donors {
  readonly first: number[];
  readonly second: number[];
  readonly given: number[];
  readonly dates: number[];
}

/**
 * Nobody takes his own parts, nor two parts of one other person where that can be helped: one such entry in each decoy would
 * look for somebody of the list, and may find him.
 */
function donorsOf(people: readonly Person[], next: Chance): Donors {
  const everybody = people.map((_, index) => index);
  const around = shuffled(everybody, next);
  const [first, second] = [takenAround([around], 1), takenAround([around], 2)];
  const cohorts = cohortsOf(people).map((members) => shuffled(members, next));
  const [given, dates] = [takenAround(cohorts, 1), takenAround(cohorts, 2)];
  partDonors(first, [given, dates]);
  partDonors(second, [given, dates, first]);
  return { first, second, given, dates };
}

/** Swaps donors between takers until nobody is given himself, or one that he has already. */
function partDonors(donors: number[], others: readonly (readonly number[])[]): void {
  const isTwice = (taker: number, donor: number): boolean =>
    donor === taker || others.some((other) => other[taker] === donor);
  donors.forEach((donor, taker) => {
    if (!isTwice(taker, donor)) return;
    for (let step = 1; step < donors.length; step++) {
      const other = (taker + step) % donors.length;
      const offered = donors[other] as number;
      if (isTwice(taker, offered) || isTwice(other, donor)) continue;
      donors[taker] = offered;
      donors[other] = donor;
      return;
    }
  });
}

/** Within each circle everybody takes from the one so many places on. */
function takenAround(circles: readonly (readonly number[])[], places: number): number[] {
  const from: number[] = [];
  for (const circle of circles) {
    circle.forEach((member, at) => {
      from[member] = circle[(at + places) % circle.length] as number;
    });
  }
  return from;
}

/** Fewer people than this of one gender and decade are put together with all of that gender. */
const LEAST_IN_COHORT = 3;

function cohortsOf(people: readonly Person[]): number[][] {
  const byGender = grouped(
    people.map((_, index) => index),
    (index) => people[index]?.gender ?? "",
  );
  return byGender.flatMap((members) => {
    const decades = grouped(members, (index) => people[index]?.birthDates[0]?.edtf.slice(0, 3) ?? "");
    const large = decades.filter((each) => each.length >= LEAST_IN_COHORT);
    const small = decades.filter((each) => each.length < LEAST_IN_COHORT).flat();
    return small.length >= LEAST_IN_COHORT || large.length === 0
      ? [...large, small]
      : [...large.slice(1), [...(large[0] as number[]), ...small]];
  });
}

function grouped(members: readonly number[], kindOf: (member: number) => string): number[][] {
  const groups = new Map<string, number[]>();
  for (const member of members) {
    const known = groups.get(kindOf(member));
    if (known) known.push(member);
    else groups.set(kindOf(member), [member]);
  }
  return [...groups.values()];
}

/** The person's own cells with the words of others in them; where the other has no such word, the own one stays out. */
function recombined({ form }: Person, donor: (role: Role) => Person): NameCell[] {
  const roles = form.layouts[0]?.roles ?? [];
  return form.cells.map(({ column }, cell) => {
    const words = form.tokens.flatMap((token, index) => {
      if (token.cell !== cell) return [];
      const role = roles[index] ?? "X";
      return role === "T" ? [token.text] : wordsOf(donor(role), role);
    });
    return { column, text: words.join(" ") };
  });
}

function wordsOf({ form }: Person, role: Role): string[] {
  const roles = form.layouts[0]?.roles ?? [];
  const found = form.tokens.find((_: PlacedToken, index) => roles[index] === role);
  return found ? [found.text] : [];
}
