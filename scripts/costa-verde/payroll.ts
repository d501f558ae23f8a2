import type { Cast, Recruit } from "./cast.ts";
import { type Chance, chanceFrom } from "./chance.ts";
import { dayOf, dotted } from "./days.ts";
import { inCyrillic } from "./people.ts";
import { csv, shuffled } from "./shuffled.ts";

const REPEATED = 24;
const JANUARY = "01.01.";

/**
 * A table that came by post and says that the recruits were on a ministry's payroll. It was made up from the other leak by
 * somebody in a hurry: birthdays put at 1 January, taxpayer numbers of chance, service numbers in no order, rows pasted twice.
 */
export function payrollTable({ recruits, signedOnly }: Cast): string {
  const chance = chanceFrom(7);
  const people = [...recruits, ...signedOnly.map((person) => ({ ...person, flight: dayOf("2022-07-09") }))];
  const rows = people.map((person) => made(person, chance));
  const pasted = shuffled(rows, chance).slice(0, REPEATED);
  const all = shuffled([...rows, ...pasted], chance).map((cells, at) => [String(at + 1), ...cells]);
  return csv(";", [
    ["№", "ФИО", "Дата рождения", "ИНН", "Номер удостоверения", "Дата выдачи", "Оклад"],
    ...all,
  ]);
}

function made(person: Recruit, chance: Chance): string[] {
  const born = dotted(person.born);
  return [
    inCyrillic(person, chance),
    chance.happens(45) ? `${JANUARY}${born.slice(-4)}` : born,
    Array.from({ length: 12 }, () => chance.upTo(10)).join(""),
    String(1_000_000 + chance.upTo(9_000)),
    dotted(dayOf("2021-12-01") + chance.upTo(200)),
    "52000",
  ];
}
