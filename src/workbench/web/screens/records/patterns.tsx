import { type ReactNode, useState } from "react";
import type { PatternRow, PatternRunRow, PatternsBody } from "../../../api/table-evidence/contract.ts";
import type { TableAnswer } from "../../../api/tables/contract.ts";
import { useChange } from "../../app/change.tsx";
import { useCase } from "../../app/place.ts";
import { useAnswer } from "../../client/queries.ts";
import { Dialog } from "../../design/dialog.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import parts from "../../design/parts.module.css";
import { sayWord, useSay } from "../../messages/say.tsx";
import { CitedCells } from "./cited-cells.tsx";
import { figuresIn } from "./figures.ts";
import styles from "./records.module.css";
import { RunsOfTable } from "./runs-of-table.tsx";
import { useJob } from "./use-job.ts";

/** What some persons of the table share, each count beside what chance and random selections of the same size give. */
export function Patterns({ table }: { readonly table: TableAnswer }): ReactNode {
  const say = useSay();
  const id = useCase();
  const [isAsking, setAsking] = useState(false);
  const work = useJob();
  const runs = useAnswer("GET /cases/:case/tables/:table/patterns", {
    params: { case: id, table: table.seq },
  });
  return (
    <>
      <RunsOfTable
        runs={runs}
        work={work}
        words={{
          what: say("web.records.patterns.what"),
          ask: say("web.records.patterns.run"),
          none: say("web.records.patterns.none"),
        }}
        onAsk={() => setAsking(true)}
        show={(run, isOpen) => <PatternRun key={run.seq} run={run} isOpen={isOpen} />}
      />
      {isAsking && (
        <AskPatterns
          table={table}
          onClose={() => setAsking(false)}
          onStarted={(started) => {
            setAsking(false);
            work.follow(started);
          }}
        />
      )}
    </>
  );
}

function PatternRun({ run, isOpen }: { readonly run: PatternRunRow; readonly isOpen: boolean }): ReactNode {
  const say = useSay();
  return (
    <details open={isOpen} className={styles.evidence}>
      <summary>
        {say("web.records.tests.entry", { seq: String(run.seq), by: run.by, at: run.at.slice(0, 10) })} ·{" "}
        <span lang="en">{run.selection}</span> · {say("web.records.patterns.persons", { count: run.persons })}
      </summary>
      {run.strata.length > 0 && (
        <p className={styles.by}>
          {say("web.records.patterns.within")} <bdi>{run.strata.join(", ")}</bdi>
        </p>
      )}
      <div className={parts.tableFrame}>
        <table className={parts.table}>
          <caption className="visually-hidden">{say("web.records.tab.patterns")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("web.records.patterns.pattern")}</th>
              <th scope="col" className={parts.number}>
                {say("web.records.patterns.observed")}
              </th>
              <th scope="col" className={parts.number}>
                {say("web.records.patterns.expected")}
              </th>
              <th scope="col" className={parts.number}>
                p
              </th>
              <th scope="col">{say("web.records.patterns.decoys")}</th>
            </tr>
          </thead>
          <tbody>
            {run.patterns.map((pattern) => (
              <Pattern key={`${pattern.pattern} ${pattern.columns.join(" ")}`} pattern={pattern} />
            ))}
          </tbody>
        </table>
      </div>
      {run.notSought.length > 0 && (
        <ul className={styles.notRun}>
          {run.notSought.map(({ pattern, why }) => (
            <li key={`${pattern} ${why}`}>
              <strong>{sayWord(say, "web.records.pattern", pattern)}</strong> <span lang="en">{why}</span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function Pattern({ pattern }: { readonly pattern: PatternRow }): ReactNode {
  const say = useSay();
  const { figure, p } = figuresIn(say);
  const range = ({ low, high }: PatternRow["observed"]) =>
    low === high ? figure(Number(low)) : `${figure(Number(low))}–${figure(Number(high))}`;
  const { decoys } = pattern;
  return (
    <tr>
      <td className={styles.broad}>
        {sayWord(say, "web.records.pattern", pattern.pattern)}
        <div className={styles.by}>
          <bdi>{pattern.columns.join(", ")}</bdi> · <span lang="en">{pattern.counts}</span>
        </div>
        <CitedCells cells={pattern.cells} />
        <details>
          <summary>{say("web.records.method")}</summary>
          <p lang="en">
            {pattern.method} {pattern.tail.method}
          </p>
        </details>
      </td>
      <td className={parts.number}>{range(pattern.observed)}</td>
      <td className={parts.number}>{range(pattern.expected)}</td>
      <td className={parts.number}>{p(Number(pattern.tail.p))}</td>
      <td>
        {decoys === null
          ? say("web.records.patterns.ownDraws")
          : say("web.records.patterns.drawn", {
              draws: decoys.draws,
              mean: figure(Number(decoys.mean)),
              p: p(Number(decoys.p)),
            })}
      </td>
    </tr>
  );
}

interface AskPatternsProps {
  readonly table: TableAnswer;
  readonly onClose: () => void;
  readonly onStarted: (job: string | undefined) => void;
}

/** Whom to look at is said before looking: a search that was shaped by what it found proves nothing. */
function AskPatterns({ table, onClose, onStarted }: AskPatternsProps): ReactNode {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  const runs = useAnswer("GET /cases/:case/runs", { params: { case: id } });
  const own = (runs.data?.rows ?? []).filter((run) => run.table.id === table.id);
  const [how, setHow] = useState<string>("value");
  const [column, setColumn] = useState(table.reading.columns[0]?.name ?? "");
  const [value, setValue] = useState("");
  const selection: PatternsBody["selection"] =
    how === "every-row"
      ? { how: "every-row" }
      : how === "value"
        ? { how: "value", column, value: value.trim() }
        : { how: "run", run: how };
  const start = async () => {
    const params = { case: id, table: table.seq };
    const started = await change("POST /cases/:case/tables/:table/patterns", { params, body: { selection } });
    if (started !== undefined) onStarted(started.job);
  };
  return (
    <Dialog
      title={say("web.records.patterns.run")}
      onClose={onClose}
      onSubmit={() => void start()}
      submit={say("web.records.patterns.go")}
      isBusy={how === "value" && value.trim() === ""}
    >
      <p>{say("web.records.patterns.declare")}</p>
      <SelectField
        label={say("web.records.patterns.whom")}
        value={how}
        options={[
          ["value", say("web.records.patterns.byValue")],
          ...own.map((run) => [run.id, say("web.records.patterns.byRun", { list: run.list.name })] as const),
          ["every-row", say("web.records.patterns.everyRow")],
        ]}
        onPick={setHow}
      />
      {how === "value" && (
        <>
          <SelectField
            label={say("web.records.column")}
            value={column}
            options={table.reading.columns.map(({ name }) => [name, name] as const)}
            onPick={setColumn}
          />
          <TextField
            label={say("web.records.patterns.value")}
            value={value}
            onChange={(event) => setValue(event.target.value)}
          />
        </>
      )}
    </Dialog>
  );
}
