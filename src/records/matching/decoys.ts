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
}

export function decoyList(people: readonly Person[], seed: string): Decoy[] {
  const next = seededChance(seed);
  const everybody = people.map((_, index) => index);
  const first = shuffled(everybody, next);
  const second = shuffled(everybody, next);
  const given = withinCohorts(people, next);
  const dates = withinCohorts(people, next);
  return people.map((person, index): Decoy => {
    const donor = (role: Role): Person => {
      const from = role === "S1" ? first : role === "S2" ? second : given;
      return people[from[index] as number] as Person;
    };
    const { birthDates } = people[dates[index] as number] as Person;
    const gender = person.gender === undefined ? {} : { gender: person.gender };
    return { cells: recombined(person, donor), birthDates, ...gender };
  });
}

/** Who takes from whom: a shuffle within gender and decade of birth. */
function withinCohorts(people: readonly Person[], next: Chance): number[] {
  const cohorts = new Map<string, number[]>();
  people.forEach(({ gender, birthDates }, index) => {
    const cohort = `${gender ?? ""} ${birthDates[0]?.edtf.slice(0, 3) ?? ""}`;
    const known = cohorts.get(cohort);
    if (known) known.push(index);
    else cohorts.set(cohort, [index]);
  });
  const from: number[] = people.map((_, index) => index);
  for (const members of cohorts.values()) {
    const order = shuffled(members, next);
    members.forEach((member, place) => {
      from[member] = order[place] as number;
    });
  }
  return from;
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
