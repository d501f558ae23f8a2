import { chanceFrom } from "./chance.ts";
import { dayOf } from "./days.ts";
import { drawPeople, namesake, type Person } from "./people.ts";

/** A contract: when it was signed, and where. */
export interface Signed {
  readonly day: number;
  readonly place: string;
}

export interface Recruit extends Person {
  readonly flight: number;
  /** What his family calls him on its list, where it agreed to be on it. */
  readonly listed?: string;
  readonly signed?: Signed;
}

/** Everybody whom the tables are about, and what is so of them: the truth that was planted. */
export interface Cast {
  readonly recruits: readonly Recruit[];
  /** On the list, and in no register. */
  readonly listedOnly: readonly Person[];
  /** In the leaked contracts, and in no register: they came by a way that it does not cover. */
  readonly signedOnly: readonly (Person & { readonly signed: Signed })[];
  /** Of the country, and nobody's recruits: sailors, students, traders; the first three bear the names of listed men. */
  readonly visitors: readonly Person[];
}

// Saturdays, on which the flight of the story goes.
const FLIGHTS = ["2022-03-12", "2022-04-09", "2022-05-14", "2022-06-11", "2022-07-09", "2022-08-13"].map(
  dayOf,
);
const AT_HOME = ["Вилья-Эскондида", "Монте-Пардо", "Лас-Харсьяс"];

export const PLANTED = {
  listed: 60,
  listedAndEntered: 41,
  signedAndEntered: 70,
  signedBeforeEntry: 61,
  signedOnly: 26,
  visitors: 42,
  namesakes: 3,
} as const;

export function drawCast(): Cast {
  const chance = chanceFrom(20_220_904);
  const { listed, listedAndEntered, signedAndEntered, signedBeforeEntry, signedOnly, visitors, namesakes } =
    PLANTED;
  // Half of the listed men who entered have a contract in the leaked table, and half have none.
  const withBoth = 20;
  const entered = listedAndEntered + signedAndEntered - withBoth;
  const people = drawPeople(
    entered + (listed - listedAndEntered) + signedOnly + visitors - namesakes,
    chance,
  );
  const take = (count: number): Person[] => people.splice(0, count);
  const signed = (at: number, flight: number): Signed =>
    at < signedBeforeEntry
      ? { day: flight - 4 - chance.upTo(22), place: chance.one(AT_HOME) }
      : { day: flight + 3 + chance.upTo(10), place: "Верхний Створ" };
  const recruits = take(entered).map((person, at): Recruit => {
    const flight = chance.one(FLIGHTS);
    const contract = at - (listedAndEntered - withBoth);
    return {
      ...person,
      flight,
      ...(at < listedAndEntered ? { listed: `F${String(at + 1).padStart(2, "0")}` } : {}),
      ...(contract >= 0 ? { signed: signed(contract, flight) } : {}),
    };
  });
  return {
    recruits,
    listedOnly: take(listed - listedAndEntered),
    signedOnly: take(signedOnly).map((person) => ({ ...person, signed: signed(0, chance.one(FLIGHTS)) })),
    visitors: [...recruits.slice(0, namesakes).map((person) => namesake(person, chance)), ...people],
  };
}
