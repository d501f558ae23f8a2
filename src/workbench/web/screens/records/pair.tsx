import { type ReactNode, useId } from "react";
import type {
  FieldAnswer,
  JudgementName,
  PairAnswer,
  RecordAnswer,
  RecordCell,
  RunAnswer,
} from "../../../api/matches/contract.ts";
import { useCase, useView } from "../../app/place.ts";
import { openTrail } from "../../app/trail-place.ts";
import { useAnswer } from "../../client/queries.ts";
import { Badge } from "../../design/badges.tsx";
import { useSay } from "../../messages/say.tsx";
import { CellValue } from "./cell-panel.tsx";
import { fieldName } from "./field-name.ts";
import { figuresIn } from "./figures.ts";
import { likenessOf } from "./line-words.ts";
import styles from "./records.module.css";
import { Rivals } from "./rivals.tsx";
import { Score } from "./score.tsx";
import { recordsView } from "./view.ts";

interface PairProps {
  readonly run: RunAnswer;
  readonly pair: PairAnswer;
  readonly judgement: JudgementName | null;
  readonly ticked: ReadonlySet<string>;
  readonly written: string;
  readonly onTick: (field: string) => void;
  readonly onPair: (pair: string) => void;
  readonly isInQueue: (pair: string) => boolean;
}

/** Two records side by side, the fields that tell most first; a word opens its part of the score. */
export function Pair(props: PairProps): ReactNode {
  const { run, pair, judgement, ticked, written, onTick, onPair, isInQueue } = props;
  const say = useSay();
  const [view, setView] = useView(recordsView);
  const openLine = (line: number) => setView({ line: view.line === line ? undefined : line }, "replace");
  return (
    <article className={styles.pair} aria-label={`${pair.left?.name ?? ""} · ${pair.right?.name ?? ""}`}>
      <div className={styles.pairTable}>
        <table>
          <caption className="visually-hidden">{say("web.records.sideBySide")}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">
                <Side record={pair.left} name={run.list.name} />
              </th>
              <th scope="col">
                <Side record={pair.right} name={run.table.name} otherRows={pair.otherRows} />
              </th>
              <th scope="col" className={styles.bits}>
                {say("web.records.bits")}
              </th>
            </tr>
          </thead>
          <tbody>
            {pair.fields.filter(isCompared).map((field) => (
              <Field
                key={field.key}
                field={field}
                pair={pair}
                isTicked={ticked.has(field.key)}
                onTick={() => onTick(field.key)}
                onLine={openLine}
                line={view.line}
                isLatin={view.latin}
              />
            ))}
            <OtherCells pair={pair} isLatin={view.latin} />
          </tbody>
        </table>
      </div>
      <div className={styles.badges} role="status">
        {judgement !== null && <Badge tone="cool">{say(`web.records.judgement.${judgement}`)}</Badge>}
        {pair.onlyNames && <Badge tone="warm">{say("web.records.onlyNames")}</Badge>}
        {pair.band === "tie" && <Badge tone="warm">{say("web.records.tied")}</Badge>}
        {written.trim() !== "" && (
          <span className={styles.by} dir="auto">
            {say("web.records.reason.label")}: {written}
          </span>
        )}
      </div>
      <Said run={run.id} pair={pair.pair} />
      <Score pair={pair} line={view.line} onLine={openLine} />
      <Rivals pair={pair} onPair={onPair} isInQueue={isInQueue} />
    </article>
  );
}

interface SideProps {
  readonly record: RecordAnswer | null;
  readonly name: string;
  readonly otherRows?: readonly string[];
}

/** Where a record is from, always in sight: its table and row, how it was obtained, the digest of the original. */
function Side({ record, name, otherRows = [] }: SideProps): ReactNode {
  const say = useSay();
  const id = useCase();
  if (record === null)
    return (
      <>
        <bdi>{name}</bdi> <Badge tone="warm">{say("web.records.gone")}</Badge>
      </>
    );
  const { table, key, obtainedHow, artifact, isSame, cells, sourceSeq } = record;
  const first = cells.find(({ mapsTo }) => mapsTo !== null) ?? cells[0];
  const search = new URLSearchParams({ table: String(table.seq), key, column: first?.column ?? "" });
  return (
    <>
      <button type="button" className={styles.bare} onClick={() => openTrail(table.id)}>
        <bdi>{table.name}</bdi>
      </button>
      <div className={styles.by}>
        <a href={`/cases/${id}/records?${search}`}>{say("web.records.rowKey", { key })}</a>
        {otherRows.length > 0 && <> · {say("web.records.otherRows", { count: otherRows.length })}</>}
        {sourceSeq !== null && <> · {say("web.records.sourceSeq", { seq: String(sourceSeq) })}</>}
        {obtainedHow !== null && (
          <>
            {" · "}
            <span dir="auto">{obtainedHow}</span>
          </>
        )}
        {" · "}
        <span title={artifact}>SHA-256 {artifact.slice(0, 8)}…</span>
      </div>
      {!isSame && <Badge tone="warm">{say("web.records.rowDiffers")}</Badge>}
    </>
  );
}

/** What both sides have, or evidence speaks of; what one side has alone stands below it, in one row. */
function isCompared({ lines, left, right }: FieldAnswer): boolean {
  return lines.length > 0 || (left.length > 0 && right.length > 0);
}

function OtherCells({ pair, isLatin }: { readonly pair: PairAnswer; readonly isLatin: boolean }): ReactNode {
  const say = useSay();
  const rest = pair.fields.filter((field) => !isCompared(field));
  if (rest.length === 0) return null;
  const cells = (record: RecordAnswer | null, side: "left" | "right") => (
    <dl className={styles.otherCells}>
      {rest
        .flatMap((field) => field[side].map((at) => record?.cells[at]))
        .map((cell) =>
          cell === undefined ? null : (
            <div key={cell.column}>
              <dt>
                <bdi>{cell.column}</bdi>
              </dt>
              <dd>
                <CellValue
                  value={isLatin && cell.value ? cell.pieces.map(({ latin }) => latin).join("") : cell.value}
                />
              </dd>
            </div>
          ),
        )}
    </dl>
  );
  return (
    <tr>
      <th scope="row">{say("web.records.otherCells")}</th>
      <td>{cells(pair.left, "left")}</td>
      <td>{cells(pair.right, "right")}</td>
      <td />
    </tr>
  );
}

interface FieldProps {
  readonly field: FieldAnswer;
  readonly pair: PairAnswer;
  readonly isTicked: boolean;
  readonly onTick: () => void;
  readonly onLine: (line: number) => void;
  readonly line: number | undefined;
  readonly isLatin: boolean;
}

function Field({ field, pair, isTicked, onTick, ...rest }: FieldProps): ReactNode {
  const say = useSay();
  const { bits } = figuresIn(say);
  const id = useId();
  const isSpoken = field.lines.length > 0;
  const cellsOf = (record: RecordAnswer | null, places: readonly number[]) =>
    places.map((place) => record?.cells[place]).filter((cell) => cell !== undefined);
  return (
    <tr data-spoken={isSpoken || undefined}>
      <th scope="row">
        {isSpoken ? (
          <label htmlFor={id} className={styles.tick}>
            <input id={id} type="checkbox" checked={isTicked} onChange={onTick} />
            <span dir="auto">{fieldName(say, field.key)}</span>
          </label>
        ) : (
          <span dir="auto">{fieldName(say, field.key)}</span>
        )}
      </th>
      <td>
        <Cells cells={cellsOf(pair.left, field.left)} pair={pair} {...rest} />
      </td>
      <td>
        <Cells cells={cellsOf(pair.right, field.right)} pair={pair} {...rest} />
      </td>
      <td
        className={styles.bits}
        data-unit={say("web.records.bits")}
        data-against={field.weight < 0 || undefined}
      >
        {isSpoken ? bits(field.weight) : ""}
      </td>
    </tr>
  );
}

interface CellsProps {
  readonly cells: readonly RecordCell[];
  readonly pair: PairAnswer;
  readonly onLine: (line: number) => void;
  readonly line: number | undefined;
  readonly isLatin: boolean;
}

function Cells({ cells, ...rest }: CellsProps): ReactNode {
  const say = useSay();
  if (cells.length === 0) return <span className={styles.gone}>{say("web.records.noColumn")}</span>;
  return cells.map((cell) => (
    <div key={cell.column} className={styles.recordCell}>
      <span className={styles.words} dir="auto">
        {cell.value === null ? (
          <span className={styles.gone}>{say("web.records.absent")}</span>
        ) : cell.value === "" ? (
          <span className={styles.gone}>{say("web.records.empty")}</span>
        ) : (
          <Tokens cell={cell} {...rest} />
        )}
      </span>
      <span className={styles.column}>
        <bdi>{cell.column}</bdi>
      </span>
    </div>
  ));
}

/** A word that agrees is told by its colour and by its underline: whole, broken, dotted, wavy. */
function Tokens({
  cell,
  pair,
  onLine,
  line,
  isLatin,
}: Omit<CellsProps, "cells"> & { readonly cell: RecordCell }): ReactNode {
  const say = useSay();
  return cell.pieces.map((piece, place) => {
    const text = isLatin ? piece.latin : piece.text;
    const evidence = piece.line === null ? undefined : pair.lines[piece.line];
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no other name than its place in the cell.
    if (evidence === undefined) return <span key={place}>{text}</span>;
    const likeness = likenessOf(evidence);
    return (
      <button
        // biome-ignore lint/suspicious/noArrayIndexKey: see above.
        key={place}
        type="button"
        className={styles.token}
        data-likeness={likeness}
        aria-pressed={line === piece.line}
        title={say(`web.records.likeness.${likeness}`)}
        onClick={() => onLine(piece.line as number)}
      >
        {text}
      </button>
    );
  });
}

/** What was judged before of either record, and what colleagues propose: they are asked for anew whenever somebody judges. */
function Said({ run, pair }: { readonly run: string; readonly pair: string }): ReactNode {
  const say = useSay();
  const id = useCase();
  const { data } = useAnswer("GET /cases/:case/runs/:run/pairs/:pair/said", {
    params: { case: id, run, pair },
  });
  if (data === undefined || data.earlier.length + data.suggestions.length === 0) return null;
  return (
    <div className={styles.saidBefore}>
      {data.suggestions.map(({ by, judgement, reason }) => (
        <p key={by} className={styles.suggestion}>
          <Badge>{say("web.records.proposal")}</Badge> <bdi>{by}</bdi>:{" "}
          {say(`web.records.judgement.${judgement}`)}
          {reason !== "" && (
            <>
              {" — "}
              <span dir="auto">{reason}</span>
            </>
          )}
        </p>
      ))}
      {data.earlier.map(({ left, right, judgement, by, reason }) => (
        <p key={`${left} ${right} ${by}`}>
          {say("web.records.before")} <bdi>{afterSet(left)}</bdi> · <bdi>{afterSet(right)}</bdi>:{" "}
          {say(`web.records.judgement.${judgement}`)} (<bdi>{by}</bdi>) — <span dir="auto">{reason}</span>
        </p>
      ))}
    </div>
  );
}

function afterSet(record: string): string {
  return record.slice(record.indexOf("/") + 1);
}
