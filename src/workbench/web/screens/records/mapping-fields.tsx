import type { ReactNode } from "react";
import type {
  ColumnAnswer,
  MappingAnswer,
  PropertyAnswer,
  WishAnswer,
} from "../../../api/tables/contract.ts";
import { useAnswer } from "../../client/queries.ts";
import { Badge } from "../../design/badges.tsx";
import parts from "../../design/parts.module.css";
import { type Say, sayWord, useSay } from "../../messages/say.tsx";
import { figuresIn } from "./figures.ts";
import styles from "./records.module.css";

/** What a person changed, by column: a property with its order, or that it holds nothing we know. */
export type Wishes = ReadonlyMap<string, string>;

interface MappingFieldsProps {
  readonly columns: readonly ColumnAnswer[];
  readonly rows: number;
  readonly wishes: Wishes;
  readonly onWish: (column: string, choice: string) => void;
}

/** What each column holds, as a person said or as is guessed, with how full it is and what stands out in it. */
export function MappingFields({ columns, rows, wishes, onWish }: MappingFieldsProps): ReactNode {
  const say = useSay();
  const properties = useAnswer("GET /properties", {});
  return (
    <div className={parts.tableFrame}>
      <table className={parts.table}>
        <caption className="visually-hidden">{say("web.records.columnsHead")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("web.records.column")}</th>
            <th scope="col">{say("web.records.holds")}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={column.name}>
              <td>
                <bdi>{column.name}</bdi>
                {column.isHidden && (
                  <div>
                    <Badge tone="warm">{say("web.records.columnHidden")}</Badge>
                  </div>
                )}
                <div>
                  <Quality column={column} rows={rows} />
                </div>
              </td>
              <td>
                <Choice
                  column={column}
                  properties={properties.data?.rows ?? []}
                  wish={wishes.get(column.name)}
                  onWish={(choice) => onWish(column.name, choice)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ChoiceProps {
  readonly column: ColumnAnswer;
  readonly properties: readonly PropertyAnswer[];
  readonly wish: string | undefined;
  readonly onWish: (choice: string) => void;
}

function Choice({ column, properties, wish, onWish }: ChoiceProps): ReactNode {
  const say = useSay();
  const current = wish ?? choiceOf(column.mapping);
  const isGuess = wish === undefined && !column.isAccepted && column.mapping !== null;
  const known = properties.map((each) => choiceOf({ mapsTo: each.property, order: each.order }));
  return (
    <span className={styles.choice}>
      <select
        aria-label={say("web.records.holdsOf", { column: column.name })}
        value={current}
        data-guess={isGuess || undefined}
        onChange={(event) => onWish(event.target.value)}
      >
        <option value="">{say("web.records.nothingKnown")}</option>
        {properties.map((each) => {
          const choice = choiceOf({ mapsTo: each.property, order: each.order });
          return (
            <option key={choice} value={choice}>
              {propertyName(say, choice, each.holds)}
            </option>
          );
        })}
        {current !== "" && !known.includes(current) && <option value={current}>{current}</option>}
      </select>
      {isGuess && <Badge>{say("web.records.guess")}</Badge>}
      {wish !== undefined && <Badge tone="cool">{say("web.records.changed")}</Badge>}
    </span>
  );
}

function Quality({
  column: { quality },
  rows,
}: {
  readonly column: ColumnAnswer;
  readonly rows: number;
}): ReactNode {
  const say = useSay();
  const { percent, count } = figuresIn(say);
  const { filled, distinct, isEstimate, scripts, coverage, dates, sampled, heaped, oddCharacters } = quality;
  const isDates = sampled > 0 && dates / sampled >= 0.8;
  const [heap] = heaped;
  const facts = [
    filled === rows
      ? say("web.records.full")
      : say("web.records.filled", { share: percent(filled / Math.max(rows, 1)) }),
    say(isEstimate ? "web.records.distinctAbout" : "web.records.distinct", { count: distinct }),
    ...(scripts.length === 0 ? [] : [scripts.join(" + ")]),
    ...(coverage === null ? [] : [`${coverage.from} – ${coverage.to}`]),
    ...(isDates && dates < sampled
      ? [say("web.records.notDates", { count: sampled - dates, of: sampled })]
      : []),
    ...(oddCharacters > 0 ? [say("web.records.oddCharacters", { count: oddCharacters })] : []),
  ];
  return (
    <span className={styles.by}>
      {facts.join(" · ")}
      {heap !== undefined && (
        <>
          {" · "}“<bdi>{heap.value.slice(0, 24)}</bdi>” × {count(heap.count)}
        </>
      )}
    </span>
  );
}

/** `lastName.2`; empty for nothing we know. */
export function choiceOf(mapping: Pick<MappingAnswer, "mapsTo" | "order"> | null): string {
  if (mapping === null) return "";
  return mapping.order === null ? mapping.mapsTo : `${mapping.mapsTo}.${mapping.order}`;
}

export function wishOf(column: string, choice: string): WishAnswer {
  const [, mapsTo = "", order] = /^(.*?)(?:\.([12]))?$/.exec(choice) ?? [];
  return { column, mapsTo, ...(order === undefined ? {} : { order: Number(order) as 1 | 2 }) };
}

export function propertyName(say: Say, choice: string, otherwise: string = choice): string {
  return sayWord(say, "web.records.property", choice.replace(/[.:]/g, "-"), otherwise);
}
