import { type ReactNode, useState } from "react";
import type { TestRow, TestRunRow } from "../../../api/table-evidence/contract.ts";
import type { TableAnswer } from "../../../api/tables/contract.ts";
import { useChange } from "../../app/change.tsx";
import { useCase } from "../../app/place.ts";
import { useAnswer } from "../../client/queries.ts";
import { Badge } from "../../design/badges.tsx";
import { Button } from "../../design/button.tsx";
import { Dialog } from "../../design/dialog.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { sayWord, useSay } from "../../messages/say.tsx";
import { CitedCells } from "./cited-cells.tsx";
import { figuresIn } from "./figures.ts";
import styles from "./records.module.css";
import { RunsOfTable } from "./runs-of-table.tsx";
import { saveFile } from "./save-file.ts";
import { useJob } from "./use-job.ts";

/** How the table is kept, test by test: what was found beside what a well-kept table or chance would give. No verdict. */
export function Tests({ table }: { readonly table: TableAnswer }): ReactNode {
  const say = useSay();
  const id = useCase();
  const [isAsking, setAsking] = useState(false);
  const work = useJob();
  const runs = useAnswer("GET /cases/:case/tables/:table/tests", { params: { case: id, table: table.seq } });
  const sample =
    work.job?.state === "done" ? (work.job.result as { sample?: string | null } | null)?.sample : undefined;
  return (
    <>
      <RunsOfTable
        runs={runs}
        work={work}
        words={{
          what: say("web.records.tests.what"),
          ask: say("web.records.tests.run"),
          none: say("web.records.tests.none"),
        }}
        onAsk={() => setAsking(true)}
        show={(run, isOpen) => <TestRun key={run.seq} run={run} isOpen={isOpen} />}
      >
        {typeof sample === "string" && (
          <Button onClick={() => saveFile(`sample-${table.seq}.csv`, `\uFEFF${sample}`, "text/csv")}>
            {say("web.records.tests.saveSample")}
          </Button>
        )}
      </RunsOfTable>
      {isAsking && (
        <AskTests
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

function TestRun({ run, isOpen }: { readonly run: TestRunRow; readonly isOpen: boolean }): ReactNode {
  const say = useSay();
  return (
    <details open={isOpen} className={styles.evidence}>
      <summary>
        {say("web.records.tests.entry", { seq: String(run.seq), by: run.by, at: run.at.slice(0, 10) })}
      </summary>
      <ul className={styles.results}>
        {run.tests.map((test) => (
          <Test key={`${test.test} ${test.columns.join(" ")}`} test={test} />
        ))}
      </ul>
      {run.notTested.length > 0 && (
        <>
          <h2>{say("web.records.tests.notRun")}</h2>
          <ul className={styles.notRun}>
            {run.notTested.map(({ test, why }) => (
              <li key={`${test} ${why}`}>
                <strong>{sayWord(say, "web.records.test", test)}</strong> <span lang="en">{why}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

/** What was found is said by the test itself, in English, as it stands in the ledger. */
function Test({ test }: { readonly test: TestRow }): ReactNode {
  const say = useSay();
  const { p } = figuresIn(say);
  return (
    <li>
      <h2>
        {sayWord(say, "web.records.test", test.test)}{" "}
        {test.columns.length > 0 && (
          <Badge tone="quiet">
            <bdi>{test.columns.join(", ")}</bdi>
          </Badge>
        )}
      </h2>
      <p lang="en">{test.finding}</p>
      <p className={styles.by}>
        {test.expected === null ? (
          say("web.records.tests.noExpectation")
        ) : (
          <>
            {say("web.records.tests.expected")} <span lang="en">{test.expected.text}</span>
          </>
        )}
        {test.tail !== null && <> · p {p(Number(test.tail.p))}</>}
        {" · "}
        {say("web.records.tests.rows", { tested: test.tested, out: test.leftOut })}
      </p>
      <CitedCells cells={test.cells} />
      <details>
        <summary>{say("web.records.method")}</summary>
        <p lang="en">{test.method}</p>
        {test.caveats.map((each) => (
          <p key={each} lang="en" className={styles.by}>
            {each}
          </p>
        ))}
      </details>
    </li>
  );
}

interface AskTestsProps {
  readonly table: TableAnswer;
  readonly onClose: () => void;
  readonly onStarted: (job: string | undefined) => void;
}

function AskTests({ table, onClose, onStarted }: AskTestsProps): ReactNode {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  const tables = useAnswer("GET /cases/:case/tables", { params: { case: id } });
  const [against, setAgainst] = useState("");
  const [known, setKnown] = useState("");
  const [sample, setSample] = useState("");
  const start = async () => {
    const body = {
      ...(against === "" ? {} : { against: Number(against) }),
      ...(known.trim() === "" ? {} : { known: known.trim() }),
      ...(sample.trim() === "" ? {} : { sample: Number(sample) }),
    };
    const params = { case: id, table: table.seq };
    const started = await change("POST /cases/:case/tables/:table/tests", { params, body });
    if (started !== undefined) onStarted(started.job);
  };
  const others = (tables.data?.rows ?? []).filter(({ seq }) => seq !== table.seq);
  const isWhole = sample.trim() === "" || /^[1-9]\d{0,3}$/.test(sample.trim());
  return (
    <Dialog
      title={say("web.records.tests.run")}
      onClose={onClose}
      onSubmit={() => void start()}
      submit={say("web.records.tests.go")}
      isBusy={!isWhole}
    >
      <p>{say("web.records.tests.what")}</p>
      <SelectField
        label={say("web.records.tests.against")}
        help={say("web.records.tests.againstHelp")}
        value={against}
        options={[
          ["", say("web.records.tests.noTable")],
          ...others.map(({ seq, name }) => [String(seq), `${seq} · ${name}`] as const),
        ]}
        onPick={setAgainst}
      />
      <TextField
        label={say("web.records.tests.known")}
        help={say("web.records.tests.knownHelp")}
        value={known}
        spellCheck={false}
        onChange={(event) => setKnown(event.target.value)}
      />
      <TextField
        label={say("web.records.tests.sample")}
        help={say("web.records.tests.sampleHelp")}
        value={sample}
        inputMode="numeric"
        onChange={(event) => setSample(event.target.value)}
      />
    </Dialog>
  );
}
