import { CareoError } from "../../base/index.ts";

/** Own choice: twice what the widest sheets hold (XLSX: 16,384); a row of a wider table is wider than what is read as one. */
export const MOST_COLUMNS = 32_768;

export function tooManyColumns(fileName: string, count: number): CareoError {
  return new CareoError(
    "records/too-many-columns",
    `${JSON.stringify(fileName)} has ${count} columns or more; up to ${MOST_COLUMNS} are taken in.`,
    { hint: "It may be written the wrong way round, or be no table. Split it, or name its delimiter." },
  );
}
