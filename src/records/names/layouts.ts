/** Who may be who among the words of a name: the hypotheses of section 3 with their start costs. */
import type { Layout, NameCell, PlacedToken, Role } from "./name-form.ts";

type Pattern = readonly [name: string, roles: string, cost: number];

/** For one column with the whole name, by the number of words that carry weight. */
const WHOLE: Readonly<Record<number, readonly Pattern[]>> = {
  1: [["one word", "X", 0]],
  2: [
    ["surname given", "S1 G1", 0],
    ["given surname", "G1 S1", 0],
    ["given second-surname", "G1 S2", 2],
  ],
  3: [
    ["surnames given", "S1 S2 G1", 0],
    ["given surnames", "G1 S1 S2", 0],
    ["surname givens", "S1 G1 G2", 1],
    ["givens surname", "G1 G2 S1", 0],
    ["surname given second-surname", "S1 G1 S2", 2],
    ["swapped surnames given", "S2 S1 G1", 4],
  ],
  4: [
    ["surnames givens", "S1 S2 G1 G2", 0],
    ["givens surnames", "G1 G2 S1 S2", 0],
    ["swapped surnames givens", "S2 S1 G1 G2", 4],
  ],
};

const SPLIT: Readonly<Record<NameCell["column"], readonly Role[]>> = {
  whole: ["X"],
  surname: ["S1", "S2"],
  "second-surname": ["S2"],
  given: ["G1", "G2"],
  middle: ["G2"],
  patronymic: ["P"],
};

export function layoutsOf(cells: readonly NameCell[], tokens: readonly PlacedToken[]): Layout[] {
  const weighty = tokens.filter((token) => !isWeightless(token));
  if (cells.some((cell) => cell.column !== "whole")) return [splitLayout(cells, tokens)];
  const names = weighty.filter((token) => !token.flags.includes("patronymic"));
  const patterns = WHOLE[Math.min(names.length, 4)] ?? [];
  return patterns.map(([name, roles, cost]) => {
    const list = roles.split(" ") as Role[];
    let next = 0;
    const placed = tokens.map((token): Role => {
      if (isWeightless(token)) return "T";
      if (token.flags.includes("patronymic")) return "P";
      return list[next++] ?? "X";
    });
    return { name, roles: placed, cost };
  });
}

function splitLayout(cells: readonly NameCell[], tokens: readonly PlacedToken[]): Layout {
  const used = new Map<number, number>();
  const roles = tokens.map((token): Role => {
    if (isWeightless(token)) return "T";
    const column = (cells[token.cell] as NameCell).column;
    const roles =
      column === "patronymic" && !token.flags.includes("patronymic") ? (["S2"] as const) : SPLIT[column];
    const nth = used.get(token.cell) ?? 0;
    used.set(token.cell, nth + 1);
    return roles[nth] ?? "X";
  });
  return { name: "columns", roles, cost: 0 };
}

function isWeightless(token: PlacedToken): boolean {
  return token.flags.includes("particle") || token.flags.includes("title");
}
