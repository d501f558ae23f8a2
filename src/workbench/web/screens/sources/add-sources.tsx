import { type DragEvent, type ReactNode, useState } from "react";
import { useChange } from "../../app/change.tsx";
import { useDesk } from "../../app/desk-context.tsx";
import { useCase } from "../../app/place.ts";
import { CallError, sendFile } from "../../client/call.ts";
import { Dialog } from "../../design/dialog.tsx";
import { TextArea, TextField } from "../../design/field.tsx";
import { JobProgress } from "../../design/progress.tsx";
import { Problem } from "../../design/states.tsx";
import { useSay } from "../../messages/say.tsx";
import styles from "./sources.module.css";

interface AddResult {
  readonly added: number;
  readonly duplicates: number;
  readonly failed: number;
}

/** Files into a case: picked or dropped, or by their paths on this computer, with what is known of where they are from. */
export function AddSources({ onClose }: { readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  const { jobs } = useDesk();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [paths, setPaths] = useState("");
  const [obtainedHow, setObtained] = useState("");
  const [published, setPublished] = useState("");
  const [sent, setSent] = useState<number | undefined>(undefined);
  const [started, setStarted] = useState<string | undefined>(undefined);
  const [error, setError] = useState<unknown>(undefined);
  const job = jobs.find((each) => each.id === started);
  const params = { case: id };

  const submit = async () => {
    setError(undefined);
    const said = {
      ...(obtainedHow.trim() === "" ? {} : { obtainedHow }),
      ...(published.trim() === "" ? {} : { published: published.trim() }),
    };
    const wanted = paths
      .split("\n")
      .map((each) => each.trim())
      .filter((each) => each !== "");
    try {
      if (files.length > 0) {
        const uploads: string[] = [];
        for (const [at, file] of files.entries()) {
          setSent(at);
          uploads.push(await sendFile(id, file));
        }
        setSent(undefined);
        setStarted(
          (await change("POST /cases/:case/uploads/add", { params, body: { uploads, ...said } }))?.job,
        );
        setFiles([]);
      }
      if (wanted.length > 0)
        setStarted(
          (await change("POST /cases/:case/sources", { params, body: { paths: wanted, ...said } }))?.job,
        );
    } catch (failed) {
      setSent(undefined);
      setError(failed);
    }
  };

  const isBusy = sent !== undefined || job?.state === "running";
  const isDone = job?.state === "done";
  return (
    <Dialog
      title={say("web.verb.addSources")}
      onClose={onClose}
      onSubmit={isDone ? onClose : () => void submit()}
      submit={say(isDone ? "web.app.done" : "web.add.go")}
      isBusy={isBusy || (!isDone && files.length === 0 && paths.trim() === "")}
    >
      {!isDone && (
        <>
          <DropField files={files} onFiles={setFiles} />
          <TextArea
            label={say("web.add.paths")}
            help={say("web.add.pathsHelp")}
            value={paths}
            rows={2}
            spellCheck={false}
            onChange={(event) => setPaths(event.target.value)}
          />
          <TextField
            label={say("web.add.obtained")}
            help={say("web.add.obtainedHelp")}
            value={obtainedHow}
            onChange={(event) => setObtained(event.target.value)}
          />
          <TextField
            label={say("web.add.published")}
            help={say("web.add.publishedHelp")}
            value={published}
            onChange={(event) => setPublished(event.target.value)}
          />
        </>
      )}
      {sent !== undefined && (
        <p role="status">{say("web.add.sending", { done: sent + 1, total: files.length })}</p>
      )}
      {job !== undefined && <JobProgress job={job} />}
      {isDone && <p>{say("web.add.done", { ...(job.result as unknown as AddResult) })}</p>}
      {job?.error && <Problem error={new CallError({ ...job.error, hint: job.error.hint ?? undefined })} />}
      {error !== undefined && <Problem error={error} />}
    </Dialog>
  );
}

interface DropFieldProps {
  readonly files: readonly File[];
  readonly onFiles: (files: readonly File[]) => void;
}

function DropField({ files, onFiles }: DropFieldProps): ReactNode {
  const say = useSay();
  const [isOver, setOver] = useState(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field within is the first.
    <div
      className={styles.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <label>
        <span>{say("web.add.files")}</span>
        <input type="file" multiple onChange={(event) => onFiles([...(event.target.files ?? [])])} />
      </label>
      {files.length > 0 && (
        <ul>
          {files.map((file) => (
            <li key={`${file.name} ${file.size} ${file.lastModified}`}>
              <bdi>{file.name}</bdi>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
