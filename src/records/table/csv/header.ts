import { findHeaderWord } from "../mapping/header-words.ts";

/**
 * Whether the first row names the columns. A known word of a header decides; else a first row without digits over columns
 * that hold them; else it is taken for a header, as nearly all tables have one, unless its own values come again below.
 */
export function looksLikeHeader(rows: readonly (readonly string[])[]): boolean {
  const [first, ...others] = rows;
  if (!first) return false;
  if (first.some((cell) => findHeaderWord(cell) !== undefined)) return true;
  if (first.some(isNumberOrDate)) return false;
  const below = others.slice(0, 100);
  if (first.some((_, at) => below.length > 0 && below.every((row) => isNumberOrDate(row[at] ?? ""))))
    return true;
  const comesAgain = first.some((cell, at) => cell !== "" && below.some((row) => row[at] === cell));
  return !comesAgain && new Set(first).size === first.length;
}

function isNumberOrDate(cell: string): boolean {
  return /^[\s\d.,/:+-]*\d[\s\d.,/:+-]*$/.test(cell);
}

export interface HeaderName {
  readonly name: string;
  readonly received?: string;
}

/** Names of columns, each its own: a second `id` is `id.2`, and a column without a name is called by its number. */
export function uniqueNames(received: readonly (string | undefined)[]): HeaderName[] {
  const taken = new Set<string>();
  const wanted = new Set(received.map((each) => each?.trim() ?? ""));
  return received.map((text, at) => {
    const plain = text?.trim() ?? "";
    const base = plain === "" ? `column ${at + 1}` : plain;
    let name = base;
    for (let count = 2; taken.has(name) || (name !== base && wanted.has(name)); count++)
      name = `${base}.${count}`;
    taken.add(name);
    return text === undefined ? { name } : { name, received: text };
  });
}
