import type { ReactNode } from "react";
import type { JobRow } from "../../../api/jobs/contract.ts";
import { useChange } from "../../app/change.tsx";
import { CallError } from "../../client/call.ts";
import { Button } from "../../design/button.tsx";
import { JobProgress, jobName } from "../../design/progress.tsx";
import { Problem } from "../../design/states.tsx";
import { useSay } from "../../messages/say.tsx";
import styles from "./records.module.css";

/** Work where it was begun: how far it is, a way to end it, a way to go on with what was cut short. */
export function JobHere({
  job,
  onContinue,
}: {
  readonly job: JobRow | undefined;
  readonly onContinue?: ((job: string) => void) | undefined;
}): ReactNode {
  const say = useSay();
  const { change } = useChange();
  // What came of it is shown by whoever began it.
  if (job === undefined || job.state === "done") return null;
  const { state, error } = job;
  const goOn = async () => {
    const started = await change("POST /jobs/:job/continue", { params: { job: job.id } });
    if (started !== undefined) onContinue?.(started.job);
  };
  return (
    <div className={styles.job}>
      <p>
        {jobName(say, job.verb)}: {say(`web.job.state.${state}`)}
      </p>
      <JobProgress job={job} />
      {state === "running" && (
        <Button isSmall onClick={() => void change("POST /jobs/:job/cancel", { params: { job: job.id } })}>
          {say("web.records.stop")}
        </Button>
      )}
      {job.canContinue && (
        <Button isSmall onClick={() => void goOn()}>
          {say("web.job.continue")}
        </Button>
      )}
      {error !== null && <Problem error={new CallError({ ...error, hint: error.hint ?? undefined })} />}
    </div>
  );
}
