import { GitCompareArrows, Plus } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { RunRow } from "../../../api/matches/contract.ts";
import type { TableRow } from "../../../api/tables/contract.ts";
import { ScreenBody, ScreenHead } from "../../app/frame.tsx";
import { useCase, useView } from "../../app/place.ts";
import { useAnswer } from "../../client/queries.ts";
import { Badge, DoubtBadge } from "../../design/badges.tsx";
import { Button } from "../../design/button.tsx";
import parts from "../../design/parts.module.css";
import { Answered, EmptyState } from "../../design/states.tsx";
import { useKeys } from "../../keys/keys.tsx";
import { type Rows, useRows } from "../../keys/rows.tsx";
import { useSay } from "../../messages/say.tsx";
import { figuresIn } from "./figures.ts";
import { ImportTable } from "./import-table.tsx";
import styles from "./records.module.css";
import { StartRun } from "./start-run.tsx";
import { recordsView } from "./view.ts";

/** The tables of the case, and what was compared with what. */
export function RecordsHome(): ReactNode {
  const say = useSay();
  const id = useCase();
  const tables = useAnswer("GET /cases/:case/tables", { params: { case: id } });
  const runs = useAnswer("GET /cases/:case/runs", { params: { case: id } });
  const [, setView] = useView(recordsView);
  const [over, setOver] = useState<"import" | "compare" | undefined>(undefined);
  const count = tables.data?.total ?? 0;
  const compare = count < 2 ? undefined : () => setOver("compare");
  useKeys({ "records.add": () => setOver("import"), "records.compare": compare });
  return (
    <ScreenBody>
      <ScreenHead title={say("web.records.title")}>
        {compare !== undefined && (
          <Button verb="records.compare" onClick={compare}>
            <GitCompareArrows aria-hidden="true" />
            {say("web.verb.compareLists")}
          </Button>
        )}
        <Button look="main" verb="records.add" onClick={() => setOver("import")}>
          <Plus aria-hidden="true" />
          {say("web.verb.addTable")}
        </Button>
      </ScreenHead>
      <Answered of={tables}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState
              says={say("web.records.none")}
              action={
                <Button look="main" onClick={() => setOver("import")}>
                  {say("web.verb.addTable")}
                </Button>
              }
            />
          ) : (
            <Answered of={runs}>
              {(made) => <Lists tables={rows} runs={made.rows} onCompare={compare} />}
            </Answered>
          )
        }
      </Answered>
      {over === "import" && (
        <ImportTable
          onClose={() => setOver(undefined)}
          onDone={(table) => {
            setOver(undefined);
            setView({ table });
          }}
        />
      )}
      {over === "compare" && (
        <StartRun
          tables={tables.data?.rows ?? []}
          onClose={() => setOver(undefined)}
          onDone={(run) => {
            setOver(undefined);
            setView({ run });
          }}
        />
      )}
    </ScreenBody>
  );
}

interface ListsProps {
  readonly tables: readonly TableRow[];
  readonly runs: readonly RunRow[];
  readonly onCompare: (() => void) | undefined;
}

/** Both lists are gone through as one. */
function Lists({ tables, runs, onCompare }: ListsProps): ReactNode {
  const say = useSay();
  const [, setView] = useView(recordsView);
  const open = (at: number) => {
    const table = tables[at];
    const run = runs[at - tables.length];
    if (table !== undefined) setView({ table: table.seq });
    else if (run !== undefined) setView({ run: run.id });
  };
  const list = useRows({ count: tables.length + runs.length, onOpen: open });
  return (
    <>
      <section aria-label={say("web.records.tables")}>
        <TableList tables={tables} list={list} onOpen={open} />
      </section>
      <section className={styles.section} aria-labelledby="runs">
        <h2 id="runs">{say("web.records.runs")}</h2>
        {runs.length === 0 ? (
          <EmptyState
            says={say("web.records.nothingToReview")}
            action={
              onCompare !== undefined && (
                <Button look="main" onClick={onCompare}>
                  {say("web.verb.compareLists")}
                </Button>
              )
            }
          />
        ) : (
          <RunList runs={runs} list={list} from={tables.length} onOpen={open} />
        )}
      </section>
    </>
  );
}

interface TableListProps {
  readonly tables: readonly TableRow[];
  readonly list: Rows;
  readonly onOpen: (at: number) => void;
}

function TableList({ tables, list, onOpen }: TableListProps): ReactNode {
  const say = useSay();
  const { count } = figuresIn(say);
  return (
    <div className={parts.tableFrame}>
      <table className={parts.table}>
        <caption className="visually-hidden">{say("web.records.tables")}</caption>
        <thead>
          <tr>
            <th scope="col" className={parts.number}>
              {say("web.records.seq")}
            </th>
            <th scope="col">{say("web.records.name")}</th>
            <th scope="col" className={parts.number}>
              {say("web.records.rows")}
            </th>
            <th scope="col" className={parts.number}>
              {say("web.records.rejected")}
            </th>
            <th scope="col">{say("web.records.columnsHead")}</th>
          </tr>
        </thead>
        <tbody>
          {tables.map((table, at) => {
            const { onClick, ...props } = list.rowProps(at);
            return (
              <tr
                key={table.seq}
                {...props}
                className={styles.row}
                onClick={() => {
                  onClick();
                  onOpen(at);
                }}
              >
                <td className={parts.number}>{table.seq}</td>
                <td>
                  <bdi>{table.name}</bdi> <DoubtBadge doubt={table.doubt} />
                  <div className={styles.by}>{say(`web.records.format.${table.format}`)}</div>
                </td>
                <td className={parts.number}>{count(table.rows)}</td>
                <td className={parts.number}>
                  {table.rejected === 0 ? "0" : <Badge tone="warm">{count(table.rejected)}</Badge>}
                </td>
                <td className={styles.broad}>
                  {say("web.records.mapped", { mapped: table.mapped, count: table.columns })}
                  {table.caveats.length > 0 && (
                    <div className={styles.by}>
                      {say("web.records.caveats", { count: table.caveats.length })}
                    </div>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface RunListProps {
  readonly runs: readonly RunRow[];
  readonly list: Rows;
  readonly from: number;
  readonly onOpen: (at: number) => void;
}

/** No count of matches stands without what chance would give. */
function RunList({ runs, list, from, onOpen }: RunListProps): ReactNode {
  const say = useSay();
  const { count, chance } = figuresIn(say);
  return (
    <div className={parts.tableFrame}>
      <table className={parts.table}>
        <caption className="visually-hidden">{say("web.records.runs")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("web.records.run.what")}</th>
            <th scope="col" className={parts.number}>
              {say("web.records.run.compared")}
            </th>
            <th scope="col" className={parts.number}>
              {say("web.records.run.candidates")}
            </th>
            <th scope="col">{say("web.records.run.found")}</th>
            <th scope="col" className={parts.number}>
              {say("web.records.run.accepted")}
            </th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run, at) => {
            const { onClick, ...props } = list.rowProps(from + at);
            return (
              <tr
                key={run.id}
                {...props}
                className={styles.row}
                onClick={() => {
                  onClick();
                  onOpen(from + at);
                }}
              >
                <td>
                  <bdi>{run.list.name}</bdi> → <bdi>{run.table.name}</bdi>
                  <div className={styles.by}>
                    <bdi>{run.by}</bdi> · {run.at.slice(0, 16).replace("T", " ")} UTC
                  </div>
                </td>
                <td className={parts.number}>{count(run.compared)}</td>
                <td className={parts.number}>{count(run.candidates)}</td>
                <td className={styles.broad}>
                  {say("web.records.run.observed", { count: run.chance.observed })}
                  <div className={styles.by}>
                    {say("web.records.run.byChance", {
                      expected: chance(run.chance.expected),
                      low: count(run.chance.low),
                      high: count(run.chance.high),
                    })}
                  </div>
                </td>
                <td className={parts.number}>
                  {count(run.accepted)}
                  {run.nameOnly > 0 && (
                    <div className={styles.by}>
                      {say("web.records.run.nameOnly", { count: run.nameOnly })}
                    </div>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
