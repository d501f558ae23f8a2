import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import { type ReactNode, useMemo, useState } from "react";
import { useRows } from "../keys/rows.tsx";
import { useSay } from "../messages/say.tsx";
import { Button } from "./button.tsx";
import styles from "./chart.module.css";
import parts from "./parts.module.css";

export interface Column<Row> {
  readonly id: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** How rows are put in order by it; without one it is no order. */
  readonly compare?: ((a: Row, b: Row) => number) | undefined;
  readonly isNumber?: boolean | undefined;
  /** Left out where there is little room; the trail has it. */
  readonly isExtra?: boolean | undefined;
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly idOf: (row: Row) => string;
  /** Column by which it is sorted, `-` before it where the last comes first. */
  readonly sort: string | undefined;
  readonly onSort: (sort: string | undefined) => void;
  readonly onOpen: (row: Row) => void;
  /** Id of the row that is the current one. */
  readonly current: string | undefined;
  readonly onCurrent: (id: string | undefined) => void;
}

// Enough to read, few enough to draw at once.
const PAGE = 200;

/** The data of a drawing: what cannot be seen is read here, what can be seen is found here. */
export function DataTable<Row>({
  caption,
  rows,
  columns,
  idOf,
  sort,
  onSort,
  onOpen,
  current,
  onCurrent,
}: DataTableProps<Row>): ReactNode {
  const say = useSay();
  const [limit, setLimit] = useState(PAGE);
  const ordered = useMemo(() => sorted(rows, columns, sort), [rows, columns, sort]);
  const shown = ordered.slice(0, limit);
  const start = Math.max(
    0,
    shown.findIndex((row) => idOf(row) === current),
  );
  const list = useRows({
    count: shown.length,
    start,
    onMove: (at) => {
      const row = shown[at];
      onCurrent(row === undefined ? undefined : idOf(row));
    },
    onOpen: (at) => {
      const row = shown[at];
      if (row !== undefined) onOpen(row);
    },
  });
  return (
    <div className={styles.table}>
      <div className={parts.tableFrame}>
        <table className={parts.table}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <Head key={column.id} column={column} sort={sort} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <tbody className={styles.rows}>
            {shown.map((row, at) => {
              const props = list.rowProps(at);
              return (
                <tr
                  key={idOf(row)}
                  {...props}
                  onClick={(event) => {
                    props.onClick();
                    if (!(event.target as HTMLElement).closest("a, button")) onOpen(row);
                  }}
                >
                  {columns.map(({ id, cell, isNumber, isExtra }) => (
                    <td key={id} className={classOf(isNumber, isExtra)}>
                      {cell(row)}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {ordered.length > limit && (
        <Button onClick={() => setLimit((before) => before + PAGE)}>
          {say("web.table.more", { shown: limit, total: ordered.length })}
        </Button>
      )}
    </div>
  );
}

function classOf(isNumber: boolean | undefined, isExtra: boolean | undefined): string | undefined {
  const names = [isNumber === true && parts.number, isExtra === true && styles.hideNarrow].filter(Boolean);
  return names.length === 0 ? undefined : names.join(" ");
}

interface HeadProps<Row> {
  readonly column: Column<Row>;
  readonly sort: string | undefined;
  readonly onSort: (sort: string | undefined) => void;
}

/** First upwards, then downwards, then as it came. */
function Head<Row>({ column, sort, onSort }: HeadProps<Row>): ReactNode {
  const { id, head, compare, isNumber, isExtra } = column;
  const isUp = sort === id;
  const isDown = sort === `-${id}`;
  const Arrow = isUp ? ArrowUp : isDown ? ArrowDown : ArrowUpDown;
  return (
    <th
      scope="col"
      className={classOf(isNumber, isExtra)}
      aria-sort={isUp ? "ascending" : isDown ? "descending" : undefined}
    >
      {compare === undefined ? (
        head
      ) : (
        <button
          type="button"
          className={styles.sort}
          data-sorted={isUp || isDown || undefined}
          onClick={() => onSort(isUp ? `-${id}` : isDown ? undefined : id)}
        >
          {head}
          <Arrow aria-hidden="true" />
        </button>
      )}
    </th>
  );
}

function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: string | undefined,
): readonly Row[] {
  const column = columns.find(({ id }) => id === sort?.replace(/^-/, ""));
  const compare = column?.compare;
  if (compare === undefined) return rows;
  const up = [...rows].sort(compare);
  return sort?.startsWith("-") === true ? up.reverse() : up;
}

/** By words, as the reader's language orders them; what is missing comes last. */
export function byWords<Row>(
  wordsOf: (row: Row) => string | null | undefined,
  language: string,
): (a: Row, b: Row) => number {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return (a, b) => {
    const [x, y] = [wordsOf(a) ?? "", wordsOf(b) ?? ""];
    if (x === "" || y === "") return Number(x === "") - Number(y === "");
    return compare(x, y);
  };
}

export function byNumber<Row>(numberOf: (row: Row) => number): (a: Row, b: Row) => number {
  return (a, b) => numberOf(a) - numberOf(b);
}
