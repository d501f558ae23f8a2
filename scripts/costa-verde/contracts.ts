import type { Cast } from "./cast.ts";
import { chanceFrom } from "./chance.ts";
import { dotted } from "./days.ts";
import { inCyrillic } from "./people.ts";
import { csv, shuffled } from "./shuffled.ts";

/** Contracts as somebody copied them out of the company's files. */
export function contractsTable({ recruits, signedOnly }: Cast): string {
  const chance = chanceFrom(96);
  const all = [...recruits, ...signedOnly].flatMap(({ signed, ...person }) =>
    signed === undefined ? [] : [{ ...person, signed }],
  );
  const rows = shuffled(all, chance).map((person, at) => [
    `ТС-${String(at + 1).padStart(3, "0")}`,
    inCyrillic(person, chance),
    dotted(person.born),
    String(person.passport),
    dotted(person.signed.day),
    person.signed.place,
    chance.one(["1500", "1500", "1200"]),
  ]);
  return csv(";", [
    ["Договор", "ФИО", "Дата рождения", "Номер паспорта", "Дата подписания", "Место подписания", "Аванс"],
    ...rows,
  ]);
}
