/**
 * Who may be who among the words of a name: the hypotheses of the design's section 3 with their start costs in bits. One
 * column with everything is laid out by the number of words; split columns by what each is said to hold, and by the
 * ways they are known to be misused.
 */
import { isSurname, isWeightless } from "./layout-words.ts";
import type { Layout, NameCell, PlacedToken, Role } from "./name-form.ts";
import { columnLayouts } from "./split-columns.ts";

type Pattern = readonly [name: string, roles: string, cost: number];

/** By the number of words that carry weight, a real patronymic not counted. */
const PATTERNS: readonly (readonly Pattern[])[] = [
  [],
  [
    ["surname", "S1", 1],
    ["given name", "G1", 2],
  ],
  [
    ["surname, given name", "S1 G1", 0],
    ["given name, surname", "G1 S1", 0],
    ["given name, second surname", "G1 S2", 0],
    ["two surnames", "S1 S2", 5],
  ],
  [
    ["surnames, given name", "S1 S2 G1", 0],
    ["given name, surnames", "G1 S1 S2", 0],
    ["surname, given names", "S1 G1 G2", 0],
    ["given names, surname", "G1 G2 S1", 0],
    ["surname, given name, second surname as patronymic", "S1 G1 S2", 2],
    ["swapped surnames, given name", "S2 S1 G1", 4],
    ["given name, swapped surnames", "G1 S2 S1", 4],
  ],
  [
    ["surnames, given names", "S1 S2 G1 G2", 0],
    ["given names, surnames", "G1 G2 S1 S2", 0],
    ["surname, given names, second surname as patronymic", "S1 G1 G2 S2", 2],
    ["swapped surnames, given names", "S2 S1 G1 G2", 4],
    ["given names, swapped surnames", "G1 G2 S2 S1", 4],
  ],
];
const NO_PATRONYMIC_BITS = 3;
const AGAINST_COMMA_BITS = 4;
const ACROSS_HYPHEN_BITS = 3;
const HYPHENED_SURNAMES_BITS = 0.5;
const INITIAL_SURNAME_BITS = 6;
const MARRIED_BITS = 0.5;
const LONG_NAME_BITS = 1;

export function layoutsOf(cells: readonly NameCell[], tokens: readonly PlacedToken[]): Layout[] {
  const split = cells.some((cell) => cell.column !== "whole");
  const layouts = split ? columnLayouts(cells, tokens) : wholeLayouts(cells, tokens);
  return best(layouts);
}

function wholeLayouts(cells: readonly NameCell[], tokens: readonly PlacedToken[]): Layout[] {
  const words = weightyWords(tokens);
  const patronymics = words.filter((index) => tokens[index]?.flags.includes("patronymic"));
  const layouts = place(tokens, words, []);
  // Two words, one of them shaped like a patronymic: Абрамович is a surname too.
  const real = patronymics.slice(0, 1);
  const known = real.length > 0 && words.length > 1;
  const withPatronymic = known
    ? place(
        tokens,
        words.filter((each) => !real.includes(each)),
        real,
      )
    : [];
  const dearer = known ? layouts.map((each) => costing(each, NO_PATRONYMIC_BITS)) : layouts;
  return [...withPatronymic, ...dearer].map((layout) => weigh(layout, cells, tokens));
}

function place(
  tokens: readonly PlacedToken[],
  words: readonly number[],
  patronymics: readonly number[],
): Layout[] {
  const patterns = PATTERNS[words.length] ?? longPatterns(words.length);
  return [...patterns, ...marriedPatterns(tokens, words)].map(([name, list, cost]) => {
    const wanted = list.split(" ") as Role[];
    const roles = tokens.map((_, index): Role => {
      if (patronymics.includes(index)) return "P";
      const at = words.indexOf(index);
      return at < 0 ? "T" : (wanted[at] ?? "X");
    });
    return { name: patronymics.length > 0 ? `${name}, patronymic` : name, roles, cost };
  });
}

/** Five words and more: two surnames at one end, two given names at the other or beside them. */
function longPatterns(words: number): Pattern[] {
  const spare = "X ".repeat(words - 4).trim();
  return [
    ["surnames, given names, more", `S1 S2 G1 G2 ${spare}`, LONG_NAME_BITS],
    ["given names, more, surnames", `G1 G2 ${spare} S1 S2`, LONG_NAME_BITS],
    ["given names, surnames, more", `G1 G2 S1 S2 ${spare}`, LONG_NAME_BITS],
  ];
}

/** "X de Y": the last word after de may be a husband's surname, which she may leave out. */
function marriedPatterns(tokens: readonly PlacedToken[], words: readonly number[]): Pattern[] {
  const last = words.at(-1);
  if (last === undefined || words.length < 3 || !/^(de|де)$/u.test(tokens[last - 1]?.key ?? "")) return [];
  if (words.length === 4) return [["given name, surnames, of a husband", "G1 S1 S2 X", MARRIED_BITS]];
  return words.length === 3 ? [["given name, surname, of a husband", "G1 S1 X", MARRIED_BITS]] : [];
}

/** What punctuation says against a layout. */
function weigh(layout: Layout, cells: readonly NameCell[], tokens: readonly PlacedToken[]): Layout {
  const { roles } = layout;
  let bits = 0;
  const comma = wordsBeforeComma(cells);
  const surnameFirst = (index: number) => isSurname(roles[index]) === index < comma || roles[index] === "T";
  if (comma > 0 && !roles.every((role, index) => role === "P" || role === "X" || surnameFirst(index)))
    bits += AGAINST_COMMA_BITS;
  for (const [index, token] of tokens.entries()) {
    if (roles[index] === "S1" && token.flags.includes("initial")) bits += INITIAL_SURNAME_BITS;
    if (token.adjacentToPrevious !== "hyphen" || index === 0) continue;
    const [a, b] = [roles[index - 1], roles[index]];
    if (a === "T" || b === "T") continue;
    if (isSurname(a) !== isSurname(b)) bits += ACROSS_HYPHEN_BITS;
    else if (isSurname(a)) bits += HYPHENED_SURNAMES_BITS;
  }
  return costing(layout, bits);
}

/** How many words stand before the first comma ("PÉREZ LÓPEZ, Ana"); 0 without one. */
function wordsBeforeComma(cells: readonly NameCell[]): number {
  const [cell, ...rest] = cells;
  if (!cell || rest.length > 0) return 0;
  const comma = cell.text.indexOf(",");
  return comma < 0 ? 0 : (cell.text.slice(0, comma).match(/[\p{L}\p{N}][^\s\p{Pd}]*/gu)?.length ?? 0);
}

/** Indices of the words that carry weight. */
function weightyWords(tokens: readonly PlacedToken[]): number[] {
  return tokens.flatMap((token, index) => (isWeightless(token) ? [] : [index]));
}

function costing(layout: Layout, bits: number): Layout {
  return bits === 0 ? layout : { ...layout, cost: layout.cost + bits };
}

/** Cheapest first, each assignment of roles once. */
function best(layouts: readonly Layout[]): Layout[] {
  const seen = new Set<string>();
  return [...layouts]
    .sort((a, b) => a.cost - b.cost)
    .filter(({ roles }) => {
      const key = roles.join(" ");
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
