/**
 * Lines and cells of explanations, each made once. The rows that are candidates of one list entry share most of what is said
 * of them; what is one object is made, held and handed from thread to thread once.
 */
import type { EvidenceCell, ExplanationLine } from "./explanation.ts";

/** The line that was made for this key before, or the one that is made now. A key says all that a line depends on. */
export type KeepLine = (key: string | number, make: () => ExplanationLine) => ExplanationLine;

/** For the rows of one list entry. */
export function keepLines(): KeepLine {
  const kept = new Map<string | number, ExplanationLine>();
  return (key, make) => {
    const known = kept.get(key);
    if (known) return known;
    const line = make();
    kept.set(key, line);
    return line;
  };
}

const nameCells = new Map<string, EvidenceCell[]>();

/** A word of a name: columns are few and words fewer than two dozen, so the cells are few too. */
export function nameCell(side: EvidenceCell["side"], column: string, word: number): EvidenceCell {
  const key = `${side} ${column}`;
  const cells = nameCells.get(key) ?? [];
  if (cells.length === 0) nameCells.set(key, cells);
  const cell = cells[word] ?? { side, column, word };
  cells[word] = cell;
  return cell;
}

const pairs = new Map<string, readonly EvidenceCell[]>();

/** The same column on both sides. */
export function bothCells(column: string): readonly EvidenceCell[] {
  const known = pairs.get(column);
  if (known) return known;
  const pair = [
    { side: "left", column },
    { side: "right", column },
  ] as const;
  pairs.set(column, pair);
  return pair;
}
