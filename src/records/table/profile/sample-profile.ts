import { readDateCell } from "../dates/read-date-cell.ts";

/** What the sampled cells of one column look like. */
export interface SampleProfile {
  readonly sampled: number;
  readonly scripts: readonly { readonly script: string; readonly cells: number }[];
  readonly tokensPerCell: number;
  readonly dates: number;
  readonly integers: number;
  readonly oddCharacters: number;
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["Latin", /\p{Script=Latin}/u],
  ["Cyrillic", /\p{Script=Cyrillic}/u],
  ["Greek", /\p{Script=Greek}/u],
  ["Arabic", /\p{Script=Arabic}/u],
  ["Hebrew", /\p{Script=Hebrew}/u],
  ["Georgian", /\p{Script=Georgian}/u],
  ["Armenian", /\p{Script=Armenian}/u],
  ["Han", /\p{Script=Han}/u],
];

/** Filled cells of a column, as received. */
export function profileSample(cells: readonly string[]): SampleProfile {
  const scripts = new Map<string, number>();
  let [tokens, dates, integers, oddCharacters] = [0, 0, 0, 0];
  for (const cell of cells) {
    for (const [script, letters] of SCRIPTS)
      if (letters.test(cell)) scripts.set(script, (scripts.get(script) ?? 0) + 1);
    tokens += cell.match(/[^\s]+/g)?.length ?? 0;
    if (readDateCell(cell) !== undefined) dates++;
    if (/^\d+$/.test(cell.trim())) integers++;
    if (/[\p{Cc}\p{Cf}]/u.test(cell.replace(/[\t\r\n\u00ad]/g, ""))) oddCharacters++;
  }
  return {
    sampled: cells.length,
    scripts: [...scripts]
      .map(([script, count]) => ({ script, cells: count }))
      .sort((a, b) => b.cells - a.cells || (a.script < b.script ? -1 : 1)),
    tokensPerCell: cells.length === 0 ? 0 : Math.round((100 * tokens) / cells.length),
    dates,
    integers,
    oddCharacters,
  };
}
