import type { Cast } from "./cast.ts";
import { chanceFrom } from "./chance.ts";
import { isoOf } from "./days.ts";
import { csv } from "./shuffled.ts";

const TOWNS = ["Villa Escondida", "Monte Pardo", "Las Jarcias"];

/** The names that families gave, with their consent; some did not know the date of birth of a nephew. */
export function familiesTable({ recruits, listedOnly }: Cast): string {
  const chance = chanceFrom(142);
  const listed = [
    ...recruits.filter(({ listed }) => listed !== undefined),
    ...listedOnly.map((person, at) => ({ ...person, listed: `F${String(at + 42).padStart(2, "0")}` })),
  ];
  const rows = listed.map(({ listed, surnames: [first, second], givenNames, born }) => [
    listed ?? "",
    first[0],
    second[0],
    givenNames.map(([latin]) => latin).join(" "),
    chance.happens(10) ? "" : isoOf(born),
    chance.one(TOWNS),
  ]);
  return csv(",", [
    ["id", "Primer apellido", "Segundo apellido", "Nombres", "Fecha de nacimiento", "Municipio"],
    ...rows,
  ]);
}
