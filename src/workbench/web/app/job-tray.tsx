import { Activity } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { JobRow } from "../../api/jobs/contract.ts";
import { CallError } from "../client/call.ts";
import { Badge } from "../design/badges.tsx";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { JobProgress, jobName } from "../design/progress.tsx";
import { EmptyState, Problem } from "../design/states.tsx";
import { useSay } from "../messages/say.tsx";
import styles from "./app.module.css";
import { useChange } from "./change.tsx";
import { useDesk } from "./desk-context.tsx";

/** Work under way, and what became of the last: here from any screen, and again after a reload. */
export function JobTray(): ReactNode {
  const say = useSay();
  const { jobs } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const running = jobs.filter(({ state }) => state === "running");
  const [first] = running;
  return (
    <>
      {first !== undefined && <JobProgress job={first} />}
      <Button look="plain" onClick={() => setOpen(true)}>
        <Activity aria-hidden="true" />
        {say("web.job.tray", { running: running.length })}
      </Button>
      {isOpen && (
        <Dialog title={say("web.job.title")} onClose={() => setOpen(false)}>
          {jobs.length === 0 ? (
            <EmptyState says={say("web.job.none")} />
          ) : (
            <ul className={styles.jobs}>
              {jobs.map((job) => (
                <li key={job.id}>
                  <Job job={job} />
                </li>
              ))}
            </ul>
          )}
        </Dialog>
      )}
    </>
  );
}

/** One piece of work with what can be done about it. */
export function Job({ job }: { readonly job: JobRow }): ReactNode {
  const say = useSay();
  const { change } = useChange();
  const params = { job: job.id };
  const { state } = job;
  return (
    <div className={styles.job}>
      <div className={styles.jobHead}>
        <strong>{jobName(say, job.verb)}</strong>
        <Badge
          tone={
            state === "failed" || state === "interrupted" ? "warm" : state === "running" ? "cool" : undefined
          }
        >
          {say(`web.job.state.${state}`)}
        </Badge>
      </div>
      <JobProgress job={job} />
      {job.error !== null && (
        <Problem error={new CallError({ ...job.error, hint: job.error.hint ?? undefined })} />
      )}
      {(state === "cancelled" || state === "interrupted") && (
        <p className={styles.lead}>{say("web.job.kept", { done: job.done })}</p>
      )}
      <div className={styles.jobActions}>
        {state === "running" && (
          <Button isSmall onClick={() => void change("POST /jobs/:job/cancel", { params })}>
            {say("web.app.cancel")}
          </Button>
        )}
        {job.canContinue && (
          <Button isSmall onClick={() => void change("POST /jobs/:job/continue", { params })}>
            {say("web.job.continue")}
          </Button>
        )}
        {state !== "running" && (
          <Button isSmall look="plain" onClick={() => void change("POST /jobs/:job/dismiss", { params })}>
            {say("web.job.dismiss")}
          </Button>
        )}
      </div>
    </div>
  );
}
