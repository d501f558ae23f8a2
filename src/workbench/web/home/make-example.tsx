import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import type { ExampleRow } from "../../api/cases/contract.ts";
import { useChange } from "../app/change.tsx";
import { useDesk } from "../app/desk-context.tsx";
import { CallError } from "../client/call.ts";
import { Dialog } from "../design/dialog.tsx";
import { JobProgress } from "../design/progress.tsx";
import { Problem } from "../design/states.tsx";
import { useSay } from "../messages/say.tsx";
import { FolderField, useFolderIn } from "./folder-field.tsx";

/** Makes an example in a folder of the reader's choice, and opens it when it is there. */
export function MakeExample({
  example,
  onClose,
}: {
  readonly example: ExampleRow;
  readonly onClose: () => void;
}): ReactNode {
  const say = useSay();
  const { change } = useChange();
  const { jobs } = useDesk();
  const navigate = useNavigate();
  const [folder, setFolder] = useFolderIn(example.name);
  const [started, setStarted] = useState<string | undefined>(undefined);
  const job = jobs.find(({ id }) => id === started);
  const made = job?.state === "done" ? (job.result as { readonly case: string } | null)?.case : undefined;
  useEffect(() => {
    if (made === undefined) return;
    onClose();
    void navigate({ to: `/cases/${made}` as "/" });
  }, [made, onClose, navigate]);
  const submit = async () => {
    const answer = await change("POST /examples/:example", {
      params: { example: example.name },
      body: { folder },
    });
    setStarted(answer?.job);
  };
  return (
    <Dialog
      title={say("web.home.exploreTitle")}
      onClose={onClose}
      onSubmit={() => void submit()}
      submit={say("web.home.make")}
      isBusy={job?.state === "running"}
    >
      <p lang="en">{example.question}</p>
      <FolderField
        label={say("web.home.folder")}
        help={say("web.home.folderHelp")}
        value={folder}
        onChange={setFolder}
      />
      {job !== undefined && <JobProgress job={job} />}
      {job?.error && <Problem error={new CallError({ ...job.error, hint: job.error.hint ?? undefined })} />}
    </Dialog>
  );
}
