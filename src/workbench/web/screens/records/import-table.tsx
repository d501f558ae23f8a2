import { type ReactNode, useEffect, useState } from "react";
import type { ImportBody } from "../../../api/tables/contract.ts";
import { useChange } from "../../app/change.tsx";
import { useCase } from "../../app/place.ts";
import { call, sendFile } from "../../client/call.ts";
import { useAnswer } from "../../client/queries.ts";
import { Badge } from "../../design/badges.tsx";
import { Dialog } from "../../design/dialog.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { Problem } from "../../design/states.tsx";
import { useSay } from "../../messages/say.tsx";
import { JobHere } from "./job-here.tsx";
import { MappingFields, type Wishes, wishOf } from "./mapping-fields.tsx";
import styles from "./records.module.css";
import { Problems } from "./rejects.tsx";
import { useJob } from "./use-job.ts";

interface ImportTableProps {
  readonly onClose: () => void;
  /** With the number of the first table that was taken in. */
  readonly onDone: (table: number) => void;
}

interface Found {
  readonly path?: string;
  readonly upload?: string;
}

/** A table into the case: the file is read, what its columns hold is shown as a guess, and nothing is recorded before a person says so. */
export function ImportTable({ onClose, onDone }: ImportTableProps): ReactNode {
  const say = useSay();
  const id = useCase();
  const params = { case: id };
  const { change } = useChange();
  const reading = useJob();
  const taking = useJob();
  const [file, setFile] = useState<File | undefined>(undefined);
  const [path, setPath] = useState("");
  const [encoding, setEncoding] = useState("");
  const [obtainedHow, setObtained] = useState("");
  const [key, setKey] = useState("");
  const [found, setFound] = useState<Found>({});
  const [wishes, setWishes] = useState<Wishes>(new Map());
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(undefined);
  const looks =
    (reading.job?.state === "done" && (reading.job.result as { looks?: string[] } | null)?.looks) || [];
  const tables =
    (taking.job?.state === "done" && (taking.job.result as { tables?: number[] } | null)?.tables) || [];
  const [first] = tables;
  const isRead = looks.length > 0;

  useEffect(() => {
    if (first !== undefined) onDone(first);
  }, [first, onDone]);

  const wished = encoding.trim() === "" ? {} : { encoding: encoding.trim() };
  const read = async () => {
    setError(undefined);
    try {
      setSending(file !== undefined);
      const from = file === undefined ? { path: path.trim() } : { upload: await sendFile(id, file) };
      setSending(false);
      setFound(from);
      reading.follow(
        (await change("POST /cases/:case/looks", { params, body: { ...from, ...wished } }))?.job,
      );
    } catch (failed) {
      setSending(false);
      setError(failed);
    }
  };
  const take = async () => {
    const body: ImportBody = {
      ...found,
      ...wished,
      columns: [...wishes].map(([column, choice]) => wishOf(column, choice)),
      accept: true,
      ...(key === "" ? {} : { key }),
      ...(obtainedHow.trim() === "" ? {} : { obtainedHow: obtainedHow.trim() }),
    };
    taking.follow((await change("POST /cases/:case/tables", { params, body }))?.job);
  };
  // What was read and is not wanted does not stay in the case's folder.
  const close = () => {
    const { upload } = found;
    if (!taking.isRunning && first === undefined && (isRead || upload !== undefined))
      void call("POST /cases/:case/looks/forget", {
        params,
        body: { looks: [...looks], ...(upload === undefined ? {} : { upload }) },
      }).catch(() => {});
    onClose();
  };
  const hasFile = file !== undefined || path.trim() !== "";
  return (
    <Dialog
      title={say("web.verb.addTable")}
      onClose={close}
      onSubmit={() => void (isRead ? take() : read())}
      submit={say(isRead ? "web.records.take" : "web.records.read")}
      isBusy={isSending || reading.isRunning || taking.isRunning || (!isRead && !hasFile)}
    >
      {!isRead && (
        <>
          <label className={styles.file}>
            <span>{say("web.records.file")}</span>
            <input type="file" onChange={(event) => setFile(event.target.files?.[0])} />
          </label>
          <TextField
            label={say("web.records.path")}
            help={say("web.records.pathHelp")}
            value={path}
            spellCheck={false}
            onChange={(event) => setPath(event.target.value)}
          />
          <TextField
            label={say("web.records.encoding")}
            help={say("web.records.encodingHelp")}
            value={encoding}
            spellCheck={false}
            onChange={(event) => setEncoding(event.target.value)}
          />
        </>
      )}
      {isSending && <p role="status">{say("web.add.sending", { done: 1, total: 1 })}</p>}
      {reading.job?.state !== "done" && <JobHere job={reading.job} onContinue={reading.follow} />}
      {looks.map((look) => (
        <Look
          key={look}
          look={look}
          wishes={wishes}
          onWish={(column, choice) => setWishes((before) => new Map(before).set(column, choice))}
          keyColumn={key}
          onKey={setKey}
        />
      ))}
      {isRead && (
        <TextField
          label={say("web.records.obtainedHow")}
          help={say("web.records.obtainedHelp")}
          value={obtainedHow}
          onChange={(event) => setObtained(event.target.value)}
        />
      )}
      <JobHere job={taking.job} onContinue={taking.follow} />
      {error !== undefined && <Problem error={error} />}
    </Dialog>
  );
}

interface LookProps {
  readonly look: string;
  readonly wishes: Wishes;
  readonly onWish: (column: string, choice: string) => void;
  readonly keyColumn: string;
  readonly onKey: (column: string) => void;
}

function Look({ look, wishes, onWish, keyColumn, onKey }: LookProps): ReactNode {
  const say = useSay();
  const id = useCase();
  const { data: reading } = useAnswer("GET /cases/:case/looks/:look", { params: { case: id, look } });
  if (reading === undefined) return null;
  const unique = reading.columns.filter(
    ({ quality }) =>
      quality.filled === reading.imported && (quality.isEstimate || quality.distinct === reading.imported),
  );
  return (
    <section className={styles.look}>
      {reading.sheet !== null && (
        <h3>
          <bdi>{reading.sheet.name}</bdi>{" "}
          {reading.sheet.isHidden && <Badge tone="warm">{say("web.records.sheetHidden")}</Badge>}
        </h3>
      )}
      <p>
        {say("web.records.rowCount", { count: reading.imported })} ·{" "}
        {say("web.records.rejectedCount", { count: reading.rejected })} · {reading.encoding}
      </p>
      <Problems table={{ reading }} />
      <p className={styles.by}>{say("web.records.guessHelp")}</p>
      <MappingFields columns={reading.columns} rows={reading.imported} wishes={wishes} onWish={onWish} />
      <SelectField
        label={say("web.records.key")}
        help={say("web.records.keyHelp")}
        value={keyColumn}
        options={[["", say("web.records.keyPlace")], ...unique.map(({ name }) => [name, name] as const)]}
        onPick={onKey}
      />
    </section>
  );
}
