import { Plus } from "lucide-react";
import { type ReactNode, useDeferredValue, useMemo, useState } from "react";
import type { BoardRow } from "../../../api/board/contract.ts";
import { ScreenBody, ScreenHead } from "../../app/frame.tsx";
import { useCase, useView } from "../../app/place.ts";
import { openTrail } from "../../app/trail-place.ts";
import { useAnswer } from "../../client/queries.ts";
import { Button } from "../../design/button.tsx";
import { Answered, EmptyState } from "../../design/states.tsx";
import { useKeys } from "../../keys/keys.tsx";
import { useRows } from "../../keys/rows.tsx";
import { useSay } from "../../messages/say.tsx";
import { BoardRowView } from "./board-row.tsx";
import styles from "./claims.module.css";
import { filterRows } from "./filter-rows.ts";
import { Filters } from "./filters.tsx";
import { LinkForm } from "./link-form.tsx";
import { PropositionForm } from "./proposition-form.tsx";
import { boardView, GAPS } from "./view.ts";

/** The confrontation: what is told on one side, what the record says on the other, what was found between. */
export function Claims(): ReactNode {
  const say = useSay();
  const id = useCase();
  const board = useAnswer("GET /cases/:case/board", { params: { case: id } });
  const [isWriting, setWriting] = useState(false);
  useKeys({ "claims.new": () => setWriting(true) });
  return (
    <ScreenBody>
      <ScreenHead title={say("web.claims.title")}>
        <Button look="main" verb="claims.new" onClick={() => setWriting(true)}>
          <Plus aria-hidden="true" />
          {say("web.verb.newProposition")}
        </Button>
      </ScreenHead>
      <Answered of={board}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState
              says={say("web.claims.none")}
              action={
                <Button look="main" onClick={() => setWriting(true)}>
                  {say("web.claims.writeFirst")}
                </Button>
              }
            />
          ) : (
            <Board rows={rows} />
          )
        }
      </Answered>
      {isWriting && <PropositionForm onClose={() => setWriting(false)} />}
    </ScreenBody>
  );
}

function Board({ rows }: { readonly rows: readonly BoardRow[] }): ReactNode {
  const say = useSay();
  const [view, setView] = useView(boardView);
  const [linked, setLinked] = useState<BoardRow | undefined>(undefined);
  const sought = useDeferredValue(view);
  const shown = useMemo(() => filterRows(rows, sought), [rows, sought]);
  const start = Math.max(
    0,
    shown.findIndex(({ handle }) => handle === view.row),
  );
  const list = useRows({
    count: shown.length,
    start,
    onMove: (at) => setView({ row: shown[at]?.handle }, "replace"),
    onOpen: (at) => openTrail(shown[at]?.id ?? ""),
  });
  const current = shown[list.at];
  const nextGap = () =>
    setView({
      gap: [...GAPS, undefined][
        (view.gap === undefined ? 0 : GAPS.indexOf(view.gap) + 1) % (GAPS.length + 1)
      ],
    });
  useKeys({
    "claims.gaps": nextGap,
    "claims.link": current === undefined ? undefined : () => setLinked(current),
  });
  return (
    <>
      <Filters rows={rows} shown={shown.length} />
      {shown.length === 0 ? (
        <EmptyState
          says={say("web.claims.noneSuch")}
          action={
            <Button
              onClick={() =>
                setView({ gap: undefined, state: undefined, story: undefined, words: undefined })
              }
            >
              {say("web.claims.showAll")}
            </Button>
          }
        />
      ) : (
        <div>
          <div className={styles.heads} aria-hidden="true">
            <span>{say("web.claims.told")}</span>
            <span>{say("web.claims.foundHead")}</span>
            <span>{say("web.claims.record")}</span>
          </div>
          <div className={styles.rows}>
            {shown.map((row, at) => (
              <article
                key={row.id}
                className={styles.row}
                aria-labelledby={`row-${row.id}`}
                {...list.rowProps(at)}
              >
                <BoardRowView row={row} isCurrent={at === list.at} onLink={() => setLinked(row)} />
              </article>
            ))}
          </div>
        </div>
      )}
      {linked !== undefined && <LinkForm to={linked} onClose={() => setLinked(undefined)} />}
    </>
  );
}
