import type { Chance } from "./chance.ts";
import { dayOf, workingDay } from "./days.ts";
import { GIVEN_NAMES, type Spelled, SURNAMES } from "./name-words.ts";

/** Somebody of the invented country. */
export interface Person {
  readonly surnames: readonly [Spelled, Spelled];
  readonly givenNames: readonly Spelled[];
  /** Days since the epoch. */
  readonly born: number;
  readonly passport: number;
  readonly issued: number;
}

// Numbers rise by about so many a working day from a first one, as an office that counts would give them.
const FIRST_NUMBER = 1_204_000;
const FIRST_DAY = dayOf("2017-01-09");
const LAST_DAY = dayOf("2022-02-25");
const A_DAY = 11;

export function drawPeople(count: number, chance: Chance): Person[] {
  const taken = new Set<string>();
  const people: Person[] = [];
  while (people.length < count) {
    const person = drawPerson(chance);
    if (taken.has(nameOf(person)) || taken.has(String(person.passport))) continue;
    taken.add(nameOf(person)).add(String(person.passport));
    people.push(person);
  }
  return people;
}

export function drawPerson(chance: Chance): Person {
  const first = chance.one(GIVEN_NAMES);
  const second = chance.one(GIVEN_NAMES);
  const issued = workingDay(FIRST_DAY + chance.upTo(LAST_DAY - FIRST_DAY));
  return {
    surnames: [chance.one(SURNAMES), chance.one(SURNAMES)],
    givenNames: chance.happens(35) && second !== first ? [first, second] : [first],
    born: dayOf("1974-01-01") + chance.upTo(dayOf("2003-12-31") - dayOf("1974-01-01")),
    passport: FIRST_NUMBER + (issued - FIRST_DAY) * A_DAY + chance.upTo(A_DAY),
    issued,
  };
}

/** Another of the same name, born at another time: looked for, he would be found in the first one's place. */
export function namesake(person: Person, chance: Chance): Person {
  const { born, passport, issued } = drawPerson(chance);
  return { ...person, born, passport, issued };
}

export function nameOf({ surnames, givenNames }: Person): string {
  return [...surnames, ...givenNames].map(([latin]) => latin).join(" ");
}

/** As the register has it: a spelling of chance, often without the second surname or the second given name. */
export function inCyrillic({ surnames, givenNames }: Person, chance: Chance): string {
  const written = ([, ...spellings]: Spelled): string =>
    chance.happens(75) ? (spellings[0] as string) : chance.one(spellings);
  const [first, second] = surnames;
  const kept = chance.happens(70) ? [first, second] : [first];
  const given = chance.happens(75) ? givenNames : givenNames.slice(0, 1);
  return [...kept, ...given].map(written).join(" ");
}
