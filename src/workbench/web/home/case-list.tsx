import type { ReactNode } from "react";
import type { CaseRow } from "../../api/cases/contract.ts";
import { useChange } from "../app/change.tsx";
import { Badge } from "../design/badges.tsx";
import { Button } from "../design/button.tsx";
import { useRows } from "../keys/rows.tsx";
import { type Say, useSay } from "../messages/say.tsx";
import styles from "./home.module.css";

interface CaseListProps {
  readonly rows: readonly CaseRow[];
  readonly onOpen: (root: string) => void;
}

/** Cases that were opened here, the latest first; Enter opens one where somebody was last. */
export function CaseList({ rows, onOpen }: CaseListProps): ReactNode {
  const say = useSay();
  const open = (at: number) => {
    const row = rows[at];
    if (row?.isThere) onOpen(row.root);
  };
  const list = useRows({ count: rows.length, onOpen: open });
  return (
    <section aria-label={say("web.home.title")}>
      <ul className={styles.cases}>
        {rows.map((row, at) => {
          const { onClick, ...props } = list.rowProps(at);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: Enter opens the current row, whatever has the focus in the list.
            <li
              key={row.root}
              className={styles.case}
              {...props}
              onClick={() => {
                onClick();
                open(at);
              }}
            >
              <Case row={row} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Case({ row }: { readonly row: CaseRow }): ReactNode {
  const say = useSay();
  const { change } = useChange();
  const { root, title, isOpen, isThere, isSynced, readOnly, counts, check } = row;
  return (
    <>
      <span className={styles.caseTitle}>
        <bdi>{title}</bdi>
      </span>
      <span className={styles.actions}>
        {isOpen && <Badge tone="cool">{say("web.case.open")}</Badge>}
        {readOnly !== null && <Badge tone="warm">{say("web.case.readOnly")}</Badge>}
        {isSynced && (
          <Badge tone="warm" title={say("web.home.syncedWhy")}>
            {say("web.home.synced")}
          </Badge>
        )}
        {!isThere && (
          <>
            <Badge tone="warm">{say("web.home.gone")}</Badge>
            <Button
              isSmall
              onClick={(event) => {
                event.stopPropagation();
                void change("POST /cases/forget", { body: { folder: root } });
              }}
            >
              {say("web.home.forget")}
            </Button>
          </>
        )}
      </span>
      <span className={styles.folder}>{root}</span>
      <span className={styles.facts}>
        <span>{say("web.home.opened", { when: dayAndTime(row.openedAt) })}</span>
        {counts !== null && <span>{countsOf(say, counts)}</span>}
        {check !== null && (
          <span>
            {say("web.home.checked", {
              when: dayAndTime(check.at),
              verdict: check.verdict === "ok" ? "ok" : "failed",
            })}
          </span>
        )}
      </span>
    </>
  );
}

function countsOf(
  say: Say,
  { sources, claims, propositions, tables }: NonNullable<CaseRow["counts"]>,
): string {
  return say("web.home.counts", { sources, claims, propositions, tables });
}

/** As the ledger has it, in the reader's own time. */
export function dayAndTime(instant: string): string {
  const date = new Date(instant);
  const pad = (value: number) => String(value).padStart(2, "0");
  const day = `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  return `${day} ${pad(date.getHours())}:${pad(date.getMinutes())}`;
}
