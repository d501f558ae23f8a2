import { type KeyboardEvent, type ReactNode, useDeferredValue, useEffect, useRef, useState } from "react";
import type { LineAnswer, TableAnswer } from "../../../api/tables/contract.ts";
import { useCase, useView } from "../../app/place.ts";
import { useAnswer } from "../../client/queries.ts";
import { Button } from "../../design/button.tsx";
import parts from "../../design/parts.module.css";
import { Answered, EmptyState } from "../../design/states.tsx";
import { useKeys } from "../../keys/keys.tsx";
import { useSay } from "../../messages/say.tsx";
import { CellPanel } from "./cell-panel.tsx";
import { choiceOf, propertyName } from "./mapping-fields.tsx";
import styles from "./records.module.css";
import { recordsView } from "./view.ts";
import { drawnLines, firstLine, scrollTo, sheetHeight } from "./virtual.ts";

/** Lines that are asked for at once, and pixels of one. */
const PAGE = 100;
const LINE = 32;

/** The lines of a table as received, or normalised where that is asked for; a cell opens what can be said of it. */
export function TableRows({ table }: { readonly table: TableAnswer }): ReactNode {
  const say = useSay();
  const [view, setView] = useView(recordsView);
  const search = useRef<HTMLInputElement>(null);
  const words = useDeferredValue(view.words ?? "");
  const toggle = () => setView({ form: view.form === "normalised" ? undefined : "normalised" });
  useKeys({
    "records.normalised": toggle,
    "records.find": () => search.current?.focus(),
    "everywhere.close":
      view.key === undefined ? undefined : () => setView({ key: undefined, column: undefined }),
  });
  return (
    <div className={view.key === undefined ? styles.sheet : styles.sheetWithCell}>
      <div className={styles.sheetWork}>
        <div className={styles.tools}>
          <input
            ref={search}
            type="search"
            className={`${parts.input} ${styles.filter}`}
            placeholder={say("web.records.find")}
            aria-label={say("web.records.find")}
            value={view.words ?? ""}
            onChange={(event) =>
              setView({ words: event.target.value, key: undefined, column: undefined }, "replace")
            }
          />
          <Button
            isSmall
            verb="records.normalised"
            aria-pressed={view.form === "normalised"}
            title={say("web.records.normalisedHelp")}
            onClick={toggle}
          >
            {say("web.verb.normalised")}
          </Button>
        </div>
        <Lines key={`${words} ${view.form}`} table={table} words={words} form={view.form} />
      </div>
      {view.key !== undefined && view.column !== undefined && (
        <CellPanel table={table} rowKey={view.key} column={view.column} />
      )}
    </div>
  );
}

interface LinesProps {
  readonly table: TableAnswer;
  readonly words: string;
  readonly form: "normalised" | undefined;
}

function Lines({ table, words, form }: LinesProps): ReactNode {
  const say = useSay();
  const first = usePage({ table, words, form }, 0);
  return (
    <Answered of={first}>
      {({ total }) => (
        <>
          <p className={styles.by} role="status">
            {words === ""
              ? say("web.records.lines", { count: total })
              : say("web.records.found", { count: total })}
          </p>
          {total === 0 ? (
            <EmptyState says={say("web.records.noneSuch")} />
          ) : (
            <Grid table={table} words={words} form={form} total={total} />
          )}
        </>
      )}
    </Answered>
  );
}

function usePage({ table, words, form }: LinesProps, page: number, when = true) {
  const id = useCase();
  return useAnswer(
    "GET /cases/:case/tables/:table/rows",
    {
      params: { case: id, table: table.seq },
      query: {
        from: page * PAGE,
        limit: PAGE,
        ...(words === "" ? {} : { words }),
        ...(form === undefined ? {} : { form }),
      },
    },
    { when },
  );
}

interface Place {
  readonly at: number;
  readonly column: number;
}

function Grid({ total, ...of }: LinesProps & { readonly total: number }): ReactNode {
  const say = useSay();
  const { columns } = of.table.reading;
  const [, setView] = useView(recordsView);
  const frame = useRef<HTMLDivElement>(null);
  const [scrolled, setScrolled] = useState(0);
  const [seen, setSeen] = useState(600);
  const [place, setPlace] = useState<Place>({ at: 0, column: 0 });
  const sheet = { count: total, line: LINE, seen: Math.max(LINE, seen - LINE) };
  const drawn = drawnLines(sheet, scrolled);
  const page = Math.floor(drawn.from / PAGE);
  const pages = [usePage(of, page), usePage(of, page + 1, (page + 1) * PAGE < total)];
  const lineAt = (at: number): LineAnswer | undefined =>
    pages[Math.floor(at / PAGE) - page]?.data?.rows[at % PAGE];

  useShowCited(of, (next) => goTo(next));
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const watch = new ResizeObserver(() => setSeen(element.clientHeight));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  const goTo = (next: Place) => {
    const at = Math.max(0, Math.min(total - 1, next.at));
    const column = Math.max(0, Math.min(columns.length - 1, next.column));
    setPlace({ at, column });
    const top = firstLine(sheet, scrolled);
    const whole = Math.floor(sheet.seen / LINE) - 1;
    if (at < top) frame.current?.scrollTo(0, scrollTo(sheet, at));
    else if (at > top + whole) frame.current?.scrollTo(0, scrollTo(sheet, at - whole));
  };
  const open = ({ at, column }: Place) => {
    const line = lineAt(at);
    const name = columns[column]?.name;
    if (line === undefined || line.reject !== null || name === undefined) return false;
    setView({ key: line.key, column: name }, "replace");
    return true;
  };
  useKeys({
    "everywhere.next": () => goTo({ ...place, at: place.at + 1 }),
    "everywhere.previous": () => goTo({ ...place, at: place.at - 1 }),
    "records.right": () => goTo({ ...place, column: place.column + 1 }),
    "records.left": () => goTo({ ...place, column: place.column - 1 }),
    "everywhere.trail": (event) =>
      event?.target instanceof HTMLElement && event.target.closest("button, a") !== null
        ? false
        : open(place),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { PageDown: 20, PageUp: -20, Home: -total, End: total }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    goTo({ ...place, at: place.at + step });
  };
  // What is current is where the focus is, as soon as it is drawn; never taken from a field that somebody types in.
  useEffect(() => {
    const active = document.activeElement;
    if (active !== null && active !== document.body && !frame.current?.contains(active)) return;
    frame.current?.querySelector<HTMLElement>("[data-current]")?.focus({ preventScroll: true });
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the grid within has the role; this is what scrolls.
    <div
      ref={frame}
      className={styles.frame}
      onScroll={(event) => setScrolled(event.currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
    >
      <div
        className={styles.lines}
        ref={(element) => element?.style.setProperty("block-size", `${sheetHeight(sheet) + LINE}px`)}
      >
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells that are gone through by arrows are a grid.
          role="grid"
          aria-label={of.table.name}
          aria-rowcount={total + 1}
          aria-colcount={columns.length + 1}
          className={styles.grid}
          ref={(element) => element?.style.setProperty("inset-block-start", `${Math.max(0, drawn.offset)}px`)}
        >
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" className={parts.number}>
                {say("web.records.line")}
              </th>
              {columns.map(({ name, isHidden, mapping, isAccepted }) => (
                <th key={name} scope="col" title={name}>
                  <bdi>{name}</bdi>
                  {isHidden && <span className={styles.by}> {say("web.records.columnHidden")}</span>}
                  <span className={styles.meaning} data-guess={!isAccepted || undefined}>
                    {mapping === null ? "" : propertyName(say, choiceOf(mapping))}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: drawn.to - drawn.from }, (_, shift) => drawn.from + shift).map((at) => (
              <Line
                key={at}
                at={at}
                line={lineAt(at)}
                columns={columns.length}
                current={at === place.at ? place.column : undefined}
                onPlace={(column) => {
                  setPlace({ at, column });
                  open({ at, column });
                }}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** A cell that a link names is gone to where it stands, once. */
function useShowCited({ table, words }: LinesProps, goTo: (place: Place) => void): void {
  const id = useCase();
  const [{ key, column }] = useView(recordsView);
  const cited = useRef(false);
  const { data } = useAnswer(
    "GET /cases/:case/tables/:table/cell",
    { params: { case: id, table: table.seq }, query: { key: key ?? "", column: column ?? "" } },
    { when: key !== undefined && words === "" && !cited.current },
  );
  useEffect(() => {
    if (data === undefined || cited.current) return;
    cited.current = true;
    const at = table.reading.columns.findIndex(({ name }) => name === data.column);
    goTo({ at: data.ordinal - 1, column: Math.max(0, at) });
  });
}

interface LineProps {
  readonly at: number;
  readonly line: LineAnswer | undefined;
  readonly columns: number;
  readonly current: number | undefined;
  readonly onPlace: (column: number) => void;
}

function Line({ at, line, columns, current, onPlace }: LineProps): ReactNode {
  const say = useSay();
  const isCurrent = current !== undefined;
  if (line === undefined)
    return (
      <tr aria-rowindex={at + 2} className={styles.line}>
        <td colSpan={columns + 1}>…</td>
      </tr>
    );
  if (line.reject !== null)
    return (
      <tr aria-rowindex={at + 2} className={styles.line} aria-current={isCurrent || undefined} data-reject>
        <td className={parts.number}>{line.ordinal}</td>
        <td colSpan={columns} tabIndex={isCurrent ? 0 : -1} data-current={isCurrent || undefined}>
          <strong>{say("web.records.reject", { line: line.reject.line })}</strong>{" "}
          <code dir="auto">{line.reject.text}</code>
        </td>
      </tr>
    );
  return (
    <tr aria-rowindex={at + 2} className={styles.line} aria-current={isCurrent || undefined}>
      <td className={parts.number}>{line.ordinal}</td>
      {line.cells.map((cell, column) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: Enter opens the current cell, as everywhere.
        <td
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell has no other name than its column's place.
          key={column}
          tabIndex={column === current ? 0 : -1}
          data-current={column === current || undefined}
          onClick={() => onPlace(column)}
        >
          {cell === null ? (
            <span className={styles.gone}>{say("web.records.absent")}</span>
          ) : cell === "" ? (
            <span className={styles.gone}>{say("web.records.empty")}</span>
          ) : (
            <bdi>{cell}</bdi>
          )}
        </td>
      ))}
    </tr>
  );
}
