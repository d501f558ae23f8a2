/**
 * A file of how many people bear a name, in the region and community that a list is about: CSV with the columns `name` and
 * `bearers`, and a row named `*` that says how many people were counted. How common the names of a list are is then taken from
 * there, and from general knowledge where it is silent (design/weighing.md, section 9).
 */
import { CareoError } from "../../base/index.ts";
import { type ColumnHints, CsvReader, type CsvRow, rememberingReader, splitCell } from "../names/index.ts";
import { bearersOf, type NameBearers, type NameCount } from "./reference.ts";

const EVERYBODY = "*";
const HEADER = ["name", "bearers"] as const;

/** `source` names the file in the basis of the run. Throws `records/bad-name-counts`. */
export function readNameCounts(text: string, source: string, hints: ColumnHints): NameBearers {
  const reader = new CsvReader();
  const [header, ...rows] = [...reader.read(text.replace(/^\uFEFF/u, "")), ...reader.end()];
  const places = placesOf(header);
  const read = rememberingReader();
  const counts: NameCount[] = [];
  let persons: number | undefined;
  for (const row of rows) {
    if ("cells" in row && row.cells.every((cell) => cell.trim() === "")) continue;
    const { name, bearers } = rowOf(row, places);
    if (name === EVERYBODY) {
      persons = bearers;
      continue;
    }
    // A name of two words is borne word by word: Ana María counts for both.
    for (const word of splitCell(name)) counts.push({ token: read(word, hints), count: bearers });
  }
  if (persons === undefined || persons === 0)
    throw bad(
      "It does not say how many people were counted.",
      'Add a row: *,10000 (name "*", bearers 10000).',
    );
  const most = counts.reduce((high, { count }) => Math.max(high, count), 0);
  if (most > persons)
    throw bad(`A name has ${most} bearers, and only ${persons} people were counted.`, 'Correct the row "*".');
  return bearersOf(counts, persons, `${source} (${persons} people)`);
}

function placesOf(header: CsvRow | undefined): readonly [name: number, bearers: number] {
  const cells = header && "cells" in header ? header.cells.map((cell) => cell.trim().toLowerCase()) : [];
  const places = HEADER.map((column) => cells.indexOf(column)) as [number, number];
  if (places.every((place) => place >= 0)) return places;
  throw bad(
    `Its first line does not name the columns ${HEADER.join(" and ")}.`,
    "Begin it with: name,bearers",
  );
}

function rowOf(row: CsvRow, [namePlace, bearersPlace]: readonly [number, number]) {
  if ("why" in row) throw bad(`Line ${row.line} cannot be read: ${row.why}.`, "Correct that line.");
  const name = row.cells[namePlace]?.trim() ?? "";
  const text = row.cells[bearersPlace]?.trim() ?? "";
  const bearers = Number(text);
  if (name !== "" && /^\d+$/.test(text) && Number.isSafeInteger(bearers)) return { name, bearers };
  throw bad(
    `Line ${row.line} has the name ${JSON.stringify(name)} and ${JSON.stringify(text)} bearers.`,
    "Each line needs a name and a whole number.",
  );
}

function bad(message: string, hint: string): CareoError {
  return new CareoError("records/bad-name-counts", `The file of name counts cannot be used. ${message}`, {
    hint,
  });
}
