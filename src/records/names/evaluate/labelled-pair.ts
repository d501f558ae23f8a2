import { CareoError } from "../../../base/index.ts";

/** Columns a file of pairs must have, and those it may have. */
const NEEDED = ["name1", "name2", "is_match"] as const;
export const GROUPS = ["schema", "quality", "category", "case_group"] as const;
export type GroupColumn = (typeof GROUPS)[number];

export interface PairColumns {
  readonly width: number;
  /** Column name to position. */
  readonly places: ReadonlyMap<string, number>;
}

export interface LabelledPair {
  readonly name1: string;
  readonly name2: string;
  readonly isMatch: boolean;
  readonly groups: Readonly<Partial<Record<GroupColumn, string>>>;
  readonly peerScore?: number;
}

/** Reads the header. Throws `records/bad-pairs` when a needed column is missing or stands twice. */
export function pairColumns(header: readonly string[]): PairColumns {
  const places = new Map<string, number>();
  header.forEach((name, place) => {
    const column = name.trim().toLowerCase();
    if (places.has(column) && column !== "")
      throw new CareoError("records/bad-pairs", `The column "${column}" stands twice in the header.`, {
        hint: "Give every column one name.",
      });
    places.set(column, place);
  });
  const missing = NEEDED.filter((column) => !places.has(column));
  if (missing.length > 0)
    throw new CareoError("records/bad-pairs", `The header has no column ${missing.join(", ")}.`, {
      hint: "The first line names the columns: name1,name2,is_match[,schema,quality,category,case_group,peer_score].",
    });
  return { width: header.length, places };
}

/** One row as a labelled pair, or why it cannot be used. */
export function labelledPair(cells: readonly string[], columns: PairColumns): LabelledPair | string {
  if (cells.length !== columns.width) return `${cells.length} cells where the header has ${columns.width}`;
  const cell = (name: string) => cells[columns.places.get(name) ?? -1]?.trim() ?? "";
  const isMatch = LABELS.get(cell("is_match").toLowerCase());
  if (isMatch === undefined) return `is_match is "${cell("is_match").slice(0, 40)}", not true, false, 1 or 0`;
  const [name1, name2] = [cell("name1"), cell("name2")];
  if (name1 === "" || name2 === "") return `${name1 === "" ? "name1" : "name2"} is empty`;
  const peer = cell("peer_score");
  const peerScore = peer === "" ? undefined : Number(peer);
  if (peerScore !== undefined && !(peerScore >= 0 && peerScore <= 1))
    return `peer_score is "${peer.slice(0, 40)}", not a number from 0 to 1`;
  const groups = Object.fromEntries(
    GROUPS.filter((column) => cell(column) !== "").map((column) => [column, cell(column)]),
  );
  return { name1, name2, isMatch, groups, ...(peerScore === undefined ? {} : { peerScore }) };
}

const LABELS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["1", true],
  ["false", false],
  ["0", false],
]);
