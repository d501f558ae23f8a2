import type { Cast, Recruit } from "./cast.ts";
import { type Chance, chanceFrom } from "./chance.ts";
import { dayOf, dotted, workingDay } from "./days.ts";
import { LOCAL_GIVEN_NAMES, LOCAL_SURNAMES } from "./name-words.ts";
import { inCyrillic, type Person } from "./people.ts";
import { csv, shuffled } from "./shuffled.ts";

interface Crossing {
  readonly day: number;
  readonly cells: readonly string[];
  /** Number on the families' list. */
  readonly listed?: string | undefined;
}

const FROM = dayOf("2022-01-03");
const TO = dayOf("2022-09-30");
const LOCALS = 330;

/** The register of entries, by day, and which row is about whom of the families' list. */
export function borderTable(cast: Cast): { readonly csv: string; readonly planted: string } {
  const chance = chanceFrom(118);
  const crossings = [
    ...cast.recruits.map((recruit) => arrival(recruit, chance)),
    ...cast.visitors.flatMap((visitor) => visits(visitor, chance)),
    ...locals(chance),
  ];
  const ordered = shuffled(crossings, chance).sort((a, b) => a.day - b.day);
  const rows = ordered.map(({ cells }, at) => [String(at + 1), ...cells]);
  const planted = ordered
    .flatMap(({ listed }, at) => (listed === undefined ? [] : [[listed, String(at + 1)]]))
    .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  return { csv: csv(";", [HEADER, ...rows]), planted: csv(",", [["listed", "row"], ...planted]) };
}

const HEADER = [
  "№",
  "ФИО",
  "Дата рождения",
  "Гражданство",
  "Номер паспорта",
  "Дата выдачи",
  "Дата въезда",
  "Пункт пропуска",
  "Рейс",
];

function arrival(recruit: Recruit, chance: Chance): Crossing {
  const { flight, listed } = recruit;
  const cells = [...entered(recruit, chance), dotted(flight), "Аэропорт Створ", "ТЛ-118"];
  return { day: flight, listed, cells };
}

/** A visitor comes once or some times, on one document, which a machine reads the same each time. */
function visits(visitor: Person, chance: Chance): Crossing[] {
  const cells = entered(visitor, chance);
  return Array.from({ length: 1 + chance.upTo(3) }, () => {
    const day = FROM + chance.upTo(TO - FROM);
    const way = chance.happens(60) ? ["Порт Лиманный", ""] : ["Аэропорт Створ", "ТЛ-204"];
    return { day, cells: [...cells, dotted(day), ...way] };
  });
}

function entered(person: Person, chance: Chance): string[] {
  const { born, passport, issued } = person;
  const birthday = chance.happens(8) ? "" : dotted(born);
  return [inCyrillic(person, chance), birthday, "КОСТА-ВЕРДЕ", String(passport), dotted(issued)];
}

// Documents of the register's own country: numbers rise with the day of issue, as those of an office that counts.
const FIRST_ISSUE = dayOf("2015-02-02");

function locals(chance: Chance): Crossing[] {
  const taken = new Set<number>();
  const crossings: Crossing[] = [];
  while (crossings.length < LOCALS) {
    const issued = workingDay(FIRST_ISSUE + chance.upTo(FROM - 10 - FIRST_ISSUE));
    const number = 6_000_000 + (issued - FIRST_ISSUE) * 40 + chance.upTo(40);
    if (taken.has(number)) continue;
    taken.add(number);
    crossings.push(local(number, issued, chance));
  }
  return crossings;
}

function local(number: number, issued: number, chance: Chance): Crossing {
  const day = FROM + chance.upTo(TO - FROM);
  const air = ["Аэропорт Створ", chance.one(["ТЛ-118", "ТЛ-204", "ТЛ-310"])];
  return {
    day,
    cells: [
      `${chance.one(LOCAL_SURNAMES)} ${chance.one(LOCAL_GIVEN_NAMES)}`,
      dotted(dayOf("1950-01-01") + chance.upTo(19_000)),
      chance.happens(80) ? "ТАЛЬМИРИЯ" : "ОЗЕРИЯ",
      String(number),
      dotted(issued),
      dotted(day),
      ...(chance.happens(50) ? ["Порт Лиманный", ""] : air),
    ],
  };
}
