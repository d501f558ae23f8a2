import { Plus } from "lucide-react";
import { type ReactNode, useDeferredValue, useState } from "react";
import type { SourceRow } from "../../../api/sources/contract.ts";
import { ScreenBody, ScreenHead } from "../../app/frame.tsx";
import { useCase, useView } from "../../app/place.ts";
import { useAnswer } from "../../client/queries.ts";
import { Badge, DoubtBadge, OrMissing } from "../../design/badges.tsx";
import { Button } from "../../design/button.tsx";
import { EdtfDate } from "../../design/edtf-date.tsx";
import parts from "../../design/parts.module.css";
import { Answered, EmptyState } from "../../design/states.tsx";
import { useKeys } from "../../keys/keys.tsx";
import { useRows } from "../../keys/rows.tsx";
import { useSay } from "../../messages/say.tsx";
import { AddSources } from "./add-sources.tsx";
import styles from "./sources.module.css";
import { sourcesView } from "./view.ts";

export function SourceList(): ReactNode {
  const say = useSay();
  const id = useCase();
  const sources = useAnswer("GET /cases/:case/sources", { params: { case: id } });
  const [view, setView] = useView(sourcesView);
  const [isAdding, setAdding] = useState(false);
  const words = useDeferredValue(view.words ?? "");
  useKeys({ "sources.add": () => setAdding(true) });
  return (
    <ScreenBody>
      <ScreenHead title={say("web.sources.title")}>
        <input
          type="search"
          className={`${parts.input} ${styles.filter}`}
          placeholder={say("web.sources.filter")}
          aria-label={say("web.sources.filter")}
          value={view.words ?? ""}
          onChange={(event) => setView({ words: event.target.value }, "replace")}
        />
        <Button look="main" verb="sources.add" onClick={() => setAdding(true)}>
          <Plus aria-hidden="true" />
          {say("web.verb.addSources")}
        </Button>
      </ScreenHead>
      <Answered of={sources}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState
              says={say("web.sources.none")}
              action={
                <Button look="main" onClick={() => setAdding(true)}>
                  {say("web.verb.addSources")}
                </Button>
              }
            />
          ) : (
            <Table rows={sought(rows, words)} onOpen={(source) => setView({ source, words: undefined })} />
          )
        }
      </Answered>
      {isAdding && <AddSources onClose={() => setAdding(false)} />}
    </ScreenBody>
  );
}

function sought(rows: readonly SourceRow[], words: string): readonly SourceRow[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === "") return rows;
  return rows.filter(({ name, author, publisher }) =>
    [name, publisher ?? "", ...author].some((each) => each.toLowerCase().includes(wanted)),
  );
}

function Table({
  rows,
  onOpen,
}: {
  readonly rows: readonly SourceRow[];
  readonly onOpen: (seq: number) => void;
}): ReactNode {
  const say = useSay();
  const open = (at: number) => {
    const row = rows[at];
    if (row !== undefined) onOpen(row.seq);
  };
  const list = useRows({ count: rows.length, onOpen: open });
  return (
    <div className={parts.tableFrame}>
      <table className={parts.table}>
        <caption className="visually-hidden">{say("web.sources.title")}</caption>
        <thead>
          <tr>
            <th scope="col" className={parts.number}>
              {say("web.sources.seq")}
            </th>
            <th scope="col">{say("web.sources.name")}</th>
            <th scope="col">{say("web.sources.kind")}</th>
            <th scope="col">{say("web.sources.published")}</th>
            <th scope="col" className={parts.number}>
              {say("web.sources.claims")}
            </th>
            <th scope="col">{say("web.sources.custody")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => {
            const { onClick, ...props } = list.rowProps(at);
            return (
              <tr
                key={row.seq}
                {...props}
                className={styles.row}
                onClick={() => {
                  onClick();
                  open(at);
                }}
              >
                <Cells row={row} />
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Cells({ row }: { readonly row: SourceRow }): ReactNode {
  const say = useSay();
  const {
    seq,
    name,
    kind,
    author,
    publisher,
    published,
    claims,
    completeness,
    problems,
    hasText,
    doubt,
    insideOf,
  } = row;
  const by = [...author, ...(publisher === null ? [] : [publisher])].join(", ");
  return (
    <>
      <td className={parts.number}>{seq}</td>
      <td>
        <bdi>{name}</bdi> <DoubtBadge doubt={doubt} />
        {by !== "" && (
          <div className={styles.by}>
            <bdi>{by}</bdi>
          </div>
        )}
        {insideOf !== null && (
          <div className={styles.by}>{say("web.sources.inside", { seq: String(insideOf) })}</div>
        )}
      </td>
      <td>{say(`web.sources.kindName.${kind}`)}</td>
      <td className={parts.number}>
        <EdtfDate date={published} />
      </td>
      <td className={parts.number}>
        {hasText ? claims : <Badge tone="quiet">{say("web.sources.noText")}</Badge>}
      </td>
      <td>
        <span className={styles.badges}>
          {completeness === null ? (
            <OrMissing value={null} />
          ) : (
            say(`web.sources.completeness.${completeness}`)
          )}
          {problems > 0 && <Badge tone="warm">{say("web.sources.problems", { count: problems })}</Badge>}
        </span>
      </td>
    </>
  );
}
