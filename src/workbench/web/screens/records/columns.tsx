import { type ReactNode, useState } from "react";
import type { TableAnswer } from "../../../api/tables/contract.ts";
import { useChange } from "../../app/change.tsx";
import { useCase } from "../../app/place.ts";
import { Button } from "../../design/button.tsx";
import { useSay } from "../../messages/say.tsx";
import { MappingFields, type Wishes, wishOf } from "./mapping-fields.tsx";
import styles from "./records.module.css";
import { Problems } from "./rejects.tsx";

/** How good each column is, and what it holds; what is a guess is marked so until a person says it. */
export function Columns({ table }: { readonly table: TableAnswer }): ReactNode {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  const [wishes, setWishes] = useState<Wishes>(new Map());
  const { columns, encoding, encodingRivals, delimiter, encodingBasis } = table.reading;
  const guesses = columns.filter(
    ({ name, mapping, isAccepted }) => mapping !== null && !isAccepted && !wishes.has(name),
  ).length;
  const save = async (accept: boolean) => {
    const body = { columns: [...wishes].map(([column, choice]) => wishOf(column, choice)), accept };
    const done = await change(
      "POST /cases/:case/tables/:table/mapping",
      { params: { case: id, table: table.seq }, body },
      { says: () => say("web.records.mappingSaid"), undo: ({ seq }) => (seq === null ? [] : [seq]) },
    );
    if (done !== undefined) setWishes(new Map());
  };
  return (
    <div className={styles.page}>
      <p className={styles.by}>
        {say("web.records.readAs", { encoding, basis: encodingBasis === "letters" ? "letters" : "plain" })}
        {encodingRivals.length > 0 &&
          ` ${say("web.records.elseRead", { rivals: encodingRivals.join(", ") })}`}
        {delimiter !== null &&
          ` · ${say("web.records.partedBy", { delimiter: delimiter === "\t" ? "Tab" : delimiter })}`}
      </p>
      <Problems table={table} />
      <MappingFields
        columns={columns}
        rows={table.rows}
        wishes={wishes}
        onWish={(column, choice) => setWishes((before) => new Map(before).set(column, choice))}
      />
      <div className={styles.tools}>
        <Button look="main" disabled={wishes.size === 0 && guesses === 0} onClick={() => void save(true)}>
          {guesses === 0
            ? say("web.records.saveMapping")
            : say("web.records.acceptGuesses", { count: guesses })}
        </Button>
        {guesses > 0 && wishes.size > 0 && (
          <Button onClick={() => void save(false)}>{say("web.records.onlyChanged")}</Button>
        )}
      </div>
    </div>
  );
}
