import { ShieldCheck } from "lucide-react";
import { type ReactNode, useDeferredValue, useState } from "react";
import type { CheckAnswer, HistoryRow } from "../../../api/history/contract.ts";
import { useChange } from "../../app/change.tsx";
import { ScreenBody, ScreenHead } from "../../app/frame.tsx";
import { useCase, useView } from "../../app/place.ts";
import { openTrail } from "../../app/trail-place.ts";
import { useAnswer } from "../../client/queries.ts";
import { Badge } from "../../design/badges.tsx";
import { Button } from "../../design/button.tsx";
import parts from "../../design/parts.module.css";
import { Answered, EmptyState } from "../../design/states.tsx";
import { dayAndTime } from "../../home/case-list.tsx";
import { useKeys } from "../../keys/keys.tsx";
import { useRows } from "../../keys/rows.tsx";
import { sayWord, useSay } from "../../messages/say.tsx";
import { Check } from "./check.tsx";
import { Entry } from "./entry.tsx";
import styles from "./history.module.css";
import { GROUPS, historyView } from "./view.ts";

// Entries that are shown at first, and with each wish for more: enough to read, few enough to draw at once.
const PAGE = 200;

/** Every entry of the ledger, the latest first: who, when, what, and what it changed. */
export function HistoryScreen(): ReactNode {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  const [view, setView] = useView(historyView);
  const [limit, setLimit] = useState(PAGE);
  const [check, setCheck] = useState<CheckAnswer | undefined>(undefined);
  const [isChecking, setChecking] = useState(false);
  const words = useDeferredValue(view.words);
  const query = {
    limit,
    ...(words === undefined ? {} : { words }),
    ...(view.kind === undefined ? {} : { kind: view.kind }),
  };
  const found = useAnswer("GET /cases/:case/history", { params: { case: id }, query }, { keepsLast: true });
  const verify = async () => {
    setChecking(true);
    setCheck(await change("POST /cases/:case/verify", { params: { case: id } }));
    setChecking(false);
  };
  useKeys({ "history.verify": () => void verify() });
  return (
    <ScreenBody>
      <ScreenHead title={say("web.history.title")}>
        <Button verb="history.verify" disabled={isChecking} onClick={() => void verify()}>
          <ShieldCheck aria-hidden="true" />
          {say("web.verb.verify")}
        </Button>
      </ScreenHead>
      {check !== undefined && <Check check={check} />}
      <search className={styles.filters}>
        <input
          type="search"
          className={`${parts.input} ${styles.search}`}
          placeholder={say("web.history.filter")}
          aria-label={say("web.history.filter")}
          value={view.words ?? ""}
          onChange={(event) => setView({ words: event.target.value, entry: undefined }, "replace")}
        />
        <select
          className={parts.button}
          aria-label={say("web.history.kind")}
          value={view.kind ?? ""}
          onChange={(event) => setView({ kind: event.target.value as "claim", entry: undefined })}
        >
          <option value="">{say("web.history.anyKind")}</option>
          {GROUPS.map((kind) => (
            <option key={kind} value={kind}>
              {say(`web.history.group.${kind}`)}
            </option>
          ))}
        </select>
        {found.data !== undefined && (
          <span className={styles.quiet} role="status">
            {say("web.history.count", { count: found.data.total })}
          </span>
        )}
      </search>
      <Answered of={found}>
        {({ rows, total }) =>
          rows.length === 0 ? (
            <EmptyState
              says={say("web.history.noneSuch")}
              action={
                <Button onClick={() => setView({ words: undefined, kind: undefined })}>
                  {say("web.history.showAll")}
                </Button>
              }
            />
          ) : (
            <Spread
              rows={rows}
              more={total > rows.length ? () => setLimit((before) => before + PAGE) : undefined}
            />
          )
        }
      </Answered>
    </ScreenBody>
  );
}

interface SpreadProps {
  readonly rows: readonly HistoryRow[];
  readonly more: (() => void) | undefined;
}

function Spread({ rows, more }: SpreadProps): ReactNode {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  const [view, setView] = useView(historyView);
  const start = Math.max(
    0,
    rows.findIndex(({ seq }) => seq === view.entry),
  );
  const list = useRows({
    count: rows.length,
    start,
    onMove: (at) => setView({ entry: rows[at]?.seq }, "replace"),
    onOpen: (at) => {
      const about = rows[at]?.about;
      if (about) openTrail(about);
    },
  });
  const current = rows[list.at];
  const undo = (row: HistoryRow) =>
    change(
      "POST /cases/:case/history/:entry/undo",
      { params: { case: id, entry: row.seq }, body: { reason: say("web.undo.reason") } },
      { says: () => say("web.undo.done"), undo: ({ seq }) => [seq] },
    );
  useKeys({ "history.undo": current?.canUndo === true ? () => void undo(current) : undefined });
  return (
    <div className={`${styles.spread} ${view.entry === undefined ? "" : styles.withEntry}`}>
      <div>
        <div className={parts.tableFrame}>
          <table className={parts.table}>
            <caption className="visually-hidden">{say("web.history.title")}</caption>
            <thead>
              <tr>
                <th scope="col" className={parts.number}>
                  {say("web.history.seq")}
                </th>
                <th scope="col">{say("web.history.at")}</th>
                <th scope="col">{say("web.history.by")}</th>
                <th scope="col">{say("web.history.what")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                <tr key={row.seq} className={styles.row} data-state={row.state} {...list.rowProps(at)}>
                  <td className={parts.number}>{row.seq}</td>
                  <td className={parts.number}>{row.at === null ? "" : dayAndTime(row.at)}</td>
                  <td>
                    <bdi>{row.by}</bdi>
                  </td>
                  <td>
                    <strong>
                      {row.kind === null
                        ? say("web.history.gone")
                        : sayWord(say, "web.history.did", row.kind, row.kind)}
                    </strong>{" "}
                    {row.state !== "open" && (
                      <Badge tone="warm">{say(`web.history.state.${row.state}`)}</Badge>
                    )}
                    <div className={styles.what} lang="en" dir="auto">
                      {row.summary}
                    </div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {more !== undefined && <Button onClick={more}>{say("web.history.more")}</Button>}
      </div>
      {view.entry !== undefined && (
        <Entry key={view.entry} seq={view.entry} onUndo={(row) => void undo(row)} />
      )}
    </div>
  );
}
