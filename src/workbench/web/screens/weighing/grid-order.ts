import type {
  CellAnswer,
  GridRowAnswer,
  VoteAnswer,
  WeighingAnswer,
} from "../../../api/weighing/contract.ts";

/** The rows that are shown, what is not weighed last: by origin, what tells the hypotheses apart most first; or as entered. */
export function orderedRows(
  { items, origins }: Pick<WeighingAnswer, "items" | "origins">,
  fold: boolean,
  entered: boolean,
): readonly GridRowAnswer[] {
  const rows = fold ? origins : items;
  const ranks = new Map(origins.map(({ origin, rank }) => [origin, rank ?? Number.MAX_SAFE_INTEGER]));
  const place = new Map(origins.map(({ origin }, at) => [origin, at]));
  const key = ({ notWeighed, origin, role }: GridRowAnswer): readonly number[] => [
    notWeighed === null ? 0 : 1,
    entered ? 0 : (ranks.get(origin) ?? 0),
    // Items of one origin stand together, its root first, and what only repeats it last.
    entered ? 0 : (place.get(origin) ?? 0),
    entered ? 0 : ["root", "adds-own-access", "repeats"].indexOf(role),
  ];
  return [...rows].sort((a, b) => compare(key(a), key(b)));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((each, index) => each !== b[index]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}

/** Rows in an order that was fixed before; what has come since stands at the end. */
export function inFixedOrder(
  rows: readonly GridRowAnswer[],
  ids: readonly string[],
): readonly GridRowAnswer[] {
  const place = new Map(ids.map((id, at) => [id, at]));
  return [...rows].sort((a, b) => (place.get(a.id) ?? ids.length) - (place.get(b.id) ?? ids.length));
}

export function ownVote(cell: CellAnswer | undefined): VoteAnswer | undefined {
  return cell?.votes.find(({ isOwn }) => isOwn);
}

export interface Place {
  readonly row: number;
  /** Of the hypotheses, from 0; -1 is what the row says. */
  readonly at: number;
}

/** The next cell after this one, around the end, that the person has not rated and can; undefined where there is none. */
export function nextUnrated(rows: readonly GridRowAnswer[], from: Place, columns: number): Place | undefined {
  const total = rows.length * columns;
  const start = from.row * columns + Math.max(0, from.at);
  for (let step = 1; step <= total; step++) {
    const cell = (start + step) % total;
    const [row, at] = [Math.floor(cell / columns), cell % columns];
    const held = rows[row];
    if (held === undefined || held.target === null || held.isOut) continue;
    if (ownVote(held.cells[at])?.code == null) return { row, at };
  }
  return undefined;
}

/** How many cells the person has rated, of all that can be. */
export function ratedCells(rows: readonly GridRowAnswer[]): {
  readonly done: number;
  readonly total: number;
} {
  const cells = rows.filter(({ target }) => target !== null).flatMap((row) => row.cells);
  return { done: cells.filter((cell) => ownVote(cell)?.code != null).length, total: cells.length };
}
