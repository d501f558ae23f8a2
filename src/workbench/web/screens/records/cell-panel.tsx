import { Copy, X } from "lucide-react";
import type { ReactNode } from "react";
import type { CellAnswer, TableAnswer } from "../../../api/tables/contract.ts";
import { useChange } from "../../app/change.tsx";
import { useCase, useView } from "../../app/place.ts";
import { openTrail } from "../../app/trail-place.ts";
import { useAnswer } from "../../client/queries.ts";
import { Button } from "../../design/button.tsx";
import { Answered } from "../../design/states.tsx";
import { Words } from "../../design/words.tsx";
import { useSay } from "../../messages/say.tsx";
import styles from "./records.module.css";
import { recordsView } from "./view.ts";

interface CellPanelProps {
  readonly table: TableAnswer;
  readonly rowKey: string;
  readonly column: string;
}

/** A cell: as received, how it is cited, its whole row, its original, and what is said of the row. */
export function CellPanel({ table, rowKey, column }: CellPanelProps): ReactNode {
  const say = useSay();
  const id = useCase();
  const [, setView] = useView(recordsView);
  const cell = useAnswer(
    "GET /cases/:case/tables/:table/cell",
    { params: { case: id, table: table.seq }, query: { key: rowKey, column } },
    { keepsLast: true },
  );
  return (
    <section className={styles.cell} aria-label={say("web.records.cell")}>
      <div className={styles.cellHead}>
        <h2>
          <bdi>{column}</bdi>
        </h2>
        <Button
          isSmall
          look="plain"
          aria-label={say("web.app.close")}
          onClick={() => setView({ key: undefined, column: undefined })}
        >
          <X aria-hidden="true" />
        </Button>
      </div>
      <Answered of={cell}>{(found) => <Shown cell={found} table={table} />}</Answered>
    </section>
  );
}

function Shown({ cell, table }: { readonly cell: CellAnswer; readonly table: TableAnswer }): ReactNode {
  const say = useSay();
  const { tell } = useChange();
  const [, setView] = useView(recordsView);
  const copy = () =>
    void navigator.clipboard.writeText(cell.citation).then(() => tell(say("web.records.copied")));
  return (
    <>
      <p className={styles.cellValue}>
        <CellValue value={cell.value} />
      </p>
      {cell.normalised !== null && cell.normalised !== cell.value && (
        <p>
          {say("web.records.normalisedAs")} <bdi>{cell.normalised}</bdi>
        </p>
      )}
      {cell.latin !== null && cell.latin !== cell.value && (
        <p>
          {say("web.records.latinAs")} <bdi>{cell.latin}</bdi>
        </p>
      )}
      <h3>{say("web.records.citedAs")}</h3>
      <p className={styles.code}>
        <bdi>{cell.citation}</bdi>
      </p>
      <div className={styles.tools}>
        <Button isSmall onClick={copy}>
          <Copy aria-hidden="true" />
          {say("web.records.copy")}
        </Button>
        <Button isSmall look="plain" onClick={() => openTrail(table.source)}>
          {say("web.records.trailOfSource")}
        </Button>
      </div>
      {table.obtainedHow !== null && (
        <p className={styles.by} dir="auto">
          {say("web.records.obtained", { how: table.obtainedHow })}
        </p>
      )}
      <h3>{say("web.records.wholeRow", { line: String(cell.ordinal) })}</h3>
      <dl className={styles.cells}>
        {cell.row.map(({ column, value }) => (
          <div key={column} data-current={column === cell.column || undefined}>
            <dt>
              <bdi>{column}</bdi>
            </dt>
            <dd>
              <button type="button" className={styles.bare} onClick={() => setView({ column })}>
                <CellValue value={value} />
              </button>
            </dd>
          </div>
        ))}
      </dl>
      {cell.said.length > 0 && (
        <>
          <h3>{say("web.records.saidOfRow")}</h3>
          <ul className={styles.said}>
            {cell.said.map(({ id, seq, kind, what }) => (
              <li key={`${seq} ${what}`}>
                <strong>{say(`web.records.saidKind.${kind}`, { seq: String(seq) })}</strong>{" "}
                {id === null ? (
                  <span lang="en">{what}</span>
                ) : (
                  <button type="button" className={styles.bare} onClick={() => openTrail(id)}>
                    {what}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

export function CellValue({ value }: { readonly value: string | null }): ReactNode {
  const say = useSay();
  if (value === null) return <span className={styles.gone}>{say("web.records.absent")}</span>;
  if (value === "") return <span className={styles.gone}>{say("web.records.empty")}</span>;
  return <Words>{value}</Words>;
}
