/**
 * A list of invented people and a table in which some of them stand, among strangers: planted truth for measuring. It knows
 * nothing of how Careo reads names. Of the people a share is planted, each in one of six layouts; 97 % of the strangers
 * are Russian and 3 % bear Spanish names in Cyrillic (design/matching.md, section 14).
 */
import { type Chance, seededChance } from "./chance.ts";
import { romanised } from "./icao.ts";
import { invented, withNoise, wrongDate } from "./noise.ts";
import type { NamePools, Pool, SpanishName } from "./pools.ts";

export interface Plan {
  readonly people: number;
  readonly planted: number;
  readonly rows: number;
  readonly seed: number;
  /** One column with the whole name, or surname, given name and patronymic apart. */
  readonly columns: "whole" | "split";
}

export interface InventedPerson {
  readonly id: string;
  readonly surnames: readonly [SpanishName, SpanishName];
  readonly givens: readonly SpanishName[];
  readonly birthDate: string;
}

export interface PlantedTruth {
  readonly query: string;
  /** Ordinal of its row, from 1. */
  readonly row: number;
  readonly layout: string;
  readonly script: "cyrillic" | "latin";
  /** Words with an error. */
  readonly noisy: number;
  readonly date: "equal" | "wrong" | "absent";
}

export const SHARES = {
  noisy: 0.15,
  romanised: 0.2,
  dated: 0.65,
  wrongDate: 0.1,
  spanish: 0.03,
  russianRomanised: 0.03,
} as const;

export function inventPeople(pools: NamePools, { people, seed }: Plan): InventedPerson[] {
  const chance = seededChance(seed);
  return Array.from({ length: people }, (_, index) => ({
    id: `Q${String(index + 1).padStart(6, "0")}`,
    ...inventName(pools, chance),
    birthDate: invented(chance),
  }));
}

/** Where the planted people stand: by ordinal, index into the people. */
export function plantedRows({ people, planted, rows, seed }: Plan): Map<number, number> {
  const chance = seededChance(seed + 1);
  const order = Array.from({ length: people }, (_, index) => index);
  for (let at = people - 1; at > 0; at--) {
    const other = chance.below(at + 1);
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  const placed = new Map<number, number>();
  for (const person of order.slice(0, planted)) {
    let row = 1 + chance.below(rows);
    while (placed.has(row)) row = 1 + chance.below(rows);
    placed.set(row, person);
  }
  return placed;
}

/** Lines of the table as CSV, in order, with the truth told as it goes by. */
export function* tableLines(
  pools: NamePools,
  plan: Plan,
  list: readonly InventedPerson[],
  tell: (truth: PlantedTruth) => void,
): Generator<string> {
  const chance = seededChance(plan.seed + 2);
  const placed = plantedRows(plan);
  for (let row = 1; row <= plan.rows; row++) {
    const index = placed.get(row);
    const person = index === undefined ? undefined : (list[index] as InventedPerson);
    if (person) {
      const { line, truth } = plantedLine(person, row, plan, chance);
      tell(truth);
      yield line;
    } else if (chance.next() < SHARES.spanish) {
      const { surnames, givens } = inventName(pools, chance);
      yield plantedLine({ id: "", surnames, givens, birthDate: invented(chance) }, row, plan, chance).line;
    } else yield russianLine(pools, plan, chance, row);
  }
}

function inventName(pools: NamePools, chance: Chance): Pick<InventedPerson, "surnames" | "givens"> {
  const givens = chance.next() < 0.5 ? pools.men : pools.women;
  const surname = () => pick(pools.surnames, chance);
  const given = () => pick(givens, chance);
  return { surnames: [surname(), surname()], givens: chance.next() < 0.4 ? [given(), given()] : [given()] };
}

type Cells = readonly [
  surname: string,
  given: string,
  patronymic: string,
  order: "surname-first" | "given-first",
];
interface LayoutChoice {
  readonly name: string;
  readonly cells: (s1: string, s2: string, g1: string, g2: string) => Cells;
}
const both = (a: string, b: string): string => (b === "" ? a : `${a} ${b}`);
const LAYOUTS: readonly LayoutChoice[] = [
  { name: "S1 S2 G1 G2", cells: (s1, s2, g1, g2) => [both(s1, s2), both(g1, g2), "", "surname-first"] },
  { name: "S1 G1", cells: (s1, _s2, g1) => [s1, g1, "", "surname-first"] },
  { name: "S1 G1 S2", cells: (s1, s2, g1) => [s1, g1, s2, "surname-first"] },
  { name: "S1 G1 G2", cells: (s1, _s2, g1, g2) => [s1, g1, g2, "surname-first"] },
  { name: "S1-S2 G1", cells: (s1, s2, g1) => [`${s1}-${s2}`, g1, "", "surname-first"] },
  { name: "G1 G2 S1 S2", cells: (s1, s2, g1, g2) => [both(s1, s2), both(g1, g2), "", "given-first"] },
];

function plantedLine(person: InventedPerson, row: number, plan: Plan, chance: Chance) {
  const layout = LAYOUTS[chance.below(LAYOUTS.length)] as LayoutChoice;
  const latin = chance.next() < SHARES.romanised;
  let noisy = 0;
  const write = (name: SpanishName | undefined): string => {
    if (!name) return "";
    const isNoisy = chance.next() < SHARES.noisy;
    if (isNoisy) noisy++;
    const word = isNoisy ? withNoise(name.cyrillic, chance) : name.cyrillic;
    return capital(latin ? romanised(word) : word);
  };
  const [s1, s2] = person.surnames.map(write) as [string, string];
  const [g1 = "", g2 = ""] = person.givens.map(write);
  const [date, dateText] = writtenDate(person.birthDate, chance);
  const truth: PlantedTruth = {
    query: person.id,
    row,
    layout: layout.name,
    script: latin ? "latin" : "cyrillic",
    noisy,
    date,
  };
  return { line: asLine(row, layout.cells(s1, s2, g1, g2), dateText, plan), truth };
}

function writtenDate(date: string, chance: Chance): [PlantedTruth["date"], string] {
  if (chance.next() >= SHARES.dated) return ["absent", ""];
  if (chance.next() >= SHARES.wrongDate) return ["equal", date];
  return ["wrong", wrongDate(date, chance)];
}

function russianLine(pools: NamePools, plan: Plan, chance: Chance, row: number): string {
  const isWoman = chance.next() < 0.5;
  const surname = pick(pools.russianSurnames, chance);
  const father = pools.patronymics[Math.floor(chance.next() ** 2 * pools.patronymics.length)] as readonly [
    string,
    string,
  ];
  const words = [
    isWoman ? feminine(surname) : surname,
    pick(isWoman ? pools.russianWomen : pools.russianMen, chance),
    father[isWoman ? 1 : 0],
  ];
  const latin = chance.next() < SHARES.russianRomanised;
  const [s, g, p] = words.map((word) => (latin ? capital(romanised(word.toLowerCase())) : word)) as [
    string,
    string,
    string,
  ];
  return asLine(row, [s, g, p, "surname-first"], chance.next() < SHARES.dated ? invented(chance) : "", plan);
}

function feminine(surname: string): string {
  if (/(ов|ев|ёв|ин|ын)$/u.test(surname)) return `${surname}а`;
  return surname.replace(/(ск|цк)ий$/u, "$1ая");
}

function asLine(row: number, [surname, given, patronymic, order]: Cells, date: string, plan: Plan): string {
  if (plan.columns === "split") return `R${row},${surname},${given},${patronymic},${date}\n`;
  const words = order === "given-first" ? [given, patronymic, surname] : [surname, given, patronymic];
  return `R${row},${words.filter((word) => word !== "").join(" ")},${date}\n`;
}

export function headerLine({ columns }: Plan): string {
  return columns === "split" ? "id,Фамилия,Имя,Отчество,Дата рождения\n" : "id,ФИО,Дата рождения\n";
}

export function listLines(list: readonly InventedPerson[]): string {
  const lines = list.map(({ id, surnames, givens, birthDate }) => {
    const words = (names: readonly SpanishName[]) => names.map(({ latin }) => capital(latin)).join(" ");
    return `${id},${words([surnames[0]])},${words([surnames[1]])},${words(givens)},${birthDate}\n`;
  });
  return `id,Primer apellido,Segundo apellido,Nombres,Fecha de nacimiento\n${lines.join("")}`;
}

function pick<Item>({ items, cumulative }: Pool<Item>, chance: Chance): Item {
  return items[chance.pick(cumulative)] as Item;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
