import { Link } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { type ReactNode, useEffect } from "react";
import type { TableAnswer } from "../../../api/tables/contract.ts";
import { useCase, useView } from "../../app/place.ts";
import { openTrail } from "../../app/trail-place.ts";
import { useAnswer } from "../../client/queries.ts";
import { Badge, DoubtBadge } from "../../design/badges.tsx";
import { Button } from "../../design/button.tsx";
import { EdtfDate } from "../../design/edtf-date.tsx";
import { Answered } from "../../design/states.tsx";
import { useKeys } from "../../keys/keys.tsx";
import { useSay } from "../../messages/say.tsx";
import { Columns } from "./columns.tsx";
import { Patterns } from "./patterns.tsx";
import styles from "./records.module.css";
import { Rejects } from "./rejects.tsx";
import { TableRows } from "./rows.tsx";
import { Tabs } from "./tabs.tsx";
import { Tests } from "./tests.tsx";
import { NOWHERE, recordsView, TABLE_TABS } from "./view.ts";

/** One table: its rows, what its columns hold, what could not be read, tests of it, patterns in it. */
export function TableScreen({ seq }: { readonly seq: number }): ReactNode {
  const say = useSay();
  const id = useCase();
  const [view, setView] = useView(recordsView);
  const table = useAnswer("GET /cases/:case/tables/:table", { params: { case: id, table: seq } });
  const isClosing = view.key === undefined;
  useKeys({ "everywhere.close": isClosing ? () => setView(NOWHERE) : undefined });
  const title = table.data?.name;
  useEffect(() => {
    if (title !== undefined) document.title = `${title} · ${say("web.app.name")}`;
  }, [title, say]);
  return (
    <Answered of={table}>
      {(found) => (
        <>
          <header className={styles.head}>
            <TableTitle table={found} />
            <TableFacts table={found} />
            <Tabs
              label={say("web.records.views")}
              tab={view.tab}
              tabs={TABLE_TABS.map((tab) => [
                tab,
                tab === "rejects"
                  ? say("web.records.tab.rejects", { count: found.rejected })
                  : say(`web.records.tab.${tab}`),
              ])}
              onTab={(tab) => setView({ tab, key: undefined, column: undefined })}
            />
          </header>
          <div role="tabpanel" id="panel" aria-labelledby={`tab-${view.tab}`} className={styles.panel}>
            {view.tab === "rows" && <TableRows table={found} />}
            {view.tab === "columns" && <Columns table={found} />}
            {view.tab === "rejects" && <Rejects table={found} />}
            {view.tab === "tests" && <Tests table={found} />}
            {view.tab === "patterns" && <Patterns table={found} />}
          </div>
        </>
      )}
    </Answered>
  );
}

function TableTitle({ table }: { readonly table: TableAnswer }): ReactNode {
  const say = useSay();
  const id = useCase();
  return (
    <div className={styles.title}>
      <Link
        to={`/cases/${id}/records` as "/"}
        aria-label={say("web.records.back")}
        title={say("web.records.back")}
      >
        <ArrowLeft size={16} aria-hidden="true" />
      </Link>
      <h1>
        <bdi>{table.name}</bdi>
      </h1>
      <span className={styles.by}>{say(`web.records.format.${table.format}`)}</span>
      <DoubtBadge doubt={table.doubt} />
      <Button isSmall look="plain" onClick={() => openTrail(table.source)}>
        {say("web.records.trailOfSource")}
      </Button>
    </div>
  );
}

function TableFacts({ table }: { readonly table: TableAnswer }): ReactNode {
  const say = useSay();
  const { people, coverage, reading, keyColumn } = table;
  const { sheet } = reading;
  return (
    <ul className={styles.facts}>
      <li>{say("web.records.rowCount", { count: table.rows })}</li>
      <li>{say("web.records.rejectedCount", { count: table.rejected })}</li>
      <li>
        {people === null
          ? say("web.records.peopleUnknown")
          : say(people.isEstimate ? "web.records.peopleAbout" : "web.records.people", {
              count: people.count,
            })}
      </li>
      <li>
        {coverage === null ? (
          say("web.records.timeUnknown")
        ) : (
          <>
            <EdtfDate date={coverage.from} /> – <EdtfDate date={coverage.to} /> (<bdi>{coverage.column}</bdi>)
          </>
        )}
      </li>
      <li>
        {keyColumn === null ? (
          say("web.records.keyPlace")
        ) : (
          <>
            {say("web.records.keyColumn")} <bdi>{keyColumn}</bdi>
          </>
        )}
      </li>
      {sheet?.isHidden === true && (
        <li>
          <Badge tone="warm">{say("web.records.sheetHidden")}</Badge>
        </li>
      )}
      {sheet !== null && sheet.hiddenRows > 0 && (
        <li>
          <Badge tone="warm">{say("web.records.rowsHidden", { count: sheet.hiddenRows })}</Badge>
        </li>
      )}
      {sheet !== null && sheet.formulaCells > 0 && (
        <li>{say("web.records.formulas", { count: sheet.formulaCells })}</li>
      )}
      <li className={styles.code} title={table.artifact}>
        SHA-256 {table.artifact.slice(0, 12)}…
      </li>
    </ul>
  );
}
