import { type ReactNode, useEffect, useState } from "react";
import type { TableRow } from "../../../api/tables/contract.ts";
import { useChange } from "../../app/change.tsx";
import { useCase } from "../../app/place.ts";
import { Dialog } from "../../design/dialog.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../messages/say.tsx";
import { JobHere } from "./job-here.tsx";
import { useJob } from "./use-job.ts";

interface StartRunProps {
  readonly tables: readonly TableRow[];
  readonly onClose: () => void;
  readonly onDone: (run: string) => void;
}

/** The people of a list are looked for in a table. The shorter of two is taken for the list, until somebody says otherwise. */
export function StartRun({ tables, onClose, onDone }: StartRunProps): ReactNode {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  const { job, isRunning, follow } = useJob();
  const byLength = [...tables].sort((a, b) => a.rows - b.rows);
  const [list, setList] = useState(byLength[0]?.seq ?? 0);
  const [table, setTable] = useState(byLength.at(-1)?.seq ?? 0);
  const [audit, setAudit] = useState("0");
  const [prior, setPrior] = useState("0.1");
  const [seed, setSeed] = useState("1");
  const [top, setTop] = useState("20");
  const run = (job?.state === "done" && (job.result as { run?: string } | null)?.run) || undefined;
  useEffect(() => {
    if (run !== undefined) onDone(run);
  }, [run, onDone]);
  const figures = { audit: Number(audit), prior: Number(prior), top: Number(top) };
  const isRight =
    list !== table &&
    Number.isInteger(figures.audit) &&
    figures.audit >= 0 &&
    figures.prior > 0 &&
    figures.prior < 1 &&
    Number.isInteger(figures.top) &&
    figures.top > 0 &&
    seed.trim() !== "";
  const start = async () => {
    const body = { list, table, ...figures, seed: seed.trim() };
    follow((await change("POST /cases/:case/runs", { params: { case: id }, body }))?.job);
  };
  const options = tables.map(({ seq, name, rows }) => [String(seq), `${seq} · ${name} (${rows})`] as const);
  return (
    <Dialog
      title={say("web.verb.compareLists")}
      onClose={onClose}
      onSubmit={() => void start()}
      submit={say("web.records.compare.go")}
      isBusy={isRunning || !isRight}
    >
      <SelectField
        label={say("web.records.compare.list")}
        help={say("web.records.compare.listHelp")}
        value={String(list)}
        options={options}
        onPick={(value) => setList(Number(value))}
      />
      <SelectField
        label={say("web.records.compare.table")}
        wrong={list === table ? say("web.records.compare.same") : undefined}
        value={String(table)}
        options={options}
        onPick={(value) => setTable(Number(value))}
      />
      <TextField
        label={say("web.records.compare.prior")}
        help={say("web.records.compare.priorHelp")}
        value={prior}
        inputMode="decimal"
        onChange={(event) => setPrior(event.target.value)}
      />
      <TextField
        label={say("web.records.compare.audit")}
        help={say("web.records.compare.auditHelp")}
        value={audit}
        inputMode="numeric"
        onChange={(event) => setAudit(event.target.value)}
      />
      <TextField
        label={say("web.records.compare.top")}
        value={top}
        inputMode="numeric"
        onChange={(event) => setTop(event.target.value)}
      />
      <TextField
        label={say("web.records.compare.seed")}
        help={say("web.records.compare.seedHelp")}
        value={seed}
        onChange={(event) => setSeed(event.target.value)}
      />
      <JobHere job={job} onContinue={follow} />
    </Dialog>
  );
}
