import type { ReactNode } from "react";
import type { QueueAnswer, RunAnswer } from "../../../api/matches/contract.ts";
import { useView } from "../../app/place.ts";
import { Button } from "../../design/button.tsx";
import { useSay } from "../../messages/say.tsx";
import { Colleague } from "./colleague.tsx";
import { figuresIn } from "./figures.ts";
import styles from "./records.module.css";
import { recordsView } from "./view.ts";

interface ProgressProps {
  readonly queue: QueueAnswer;
  readonly at: number;
  readonly run: RunAnswer;
  readonly all: boolean;
  readonly skipped: number;
}

/** How much is done of how much, where in the queue this is, and what else can be done with it. */
export function QueueProgress({ queue, at, run, all, skipped }: ProgressProps): ReactNode {
  const say = useSay();
  const { percent } = figuresIn(say);
  const [, setView] = useView(recordsView);
  return (
    <div className={styles.progress}>
      <progress max={queue.total} value={queue.done} aria-label={say("web.records.part.queue")} />
      <p role="status">
        {say("web.records.done", {
          done: queue.done,
          total: queue.total,
          share: percent(queue.total === 0 ? 0 : queue.done / queue.total),
        })}
        {" · "}
        {say("web.records.place", { at: at + 1, total: queue.total })}
        {skipped > 0 && <> · {say("web.records.skipped", { count: skipped })}</>}
      </p>
      <Button
        isSmall
        look="plain"
        aria-pressed={all}
        title={say("web.records.allHelp")}
        onClick={() => setView({ all: !all, pair: undefined })}
      >
        {say("web.records.all")}
      </Button>
      <Colleague run={run} queue={queue} all={all} />
      {queue.claimedTwice.length > 0 && (
        <p className={styles.warning}>
          {say("web.records.claimedTwice", { count: queue.claimedTwice.length })}{" "}
          <bdi>
            {queue.claimedTwice
              .slice(0, 3)
              .map(({ record, claimants }) => `${keyOf(record)} ← ${claimants.map(keyOf).join(", ")}`)
              .join("; ")}
          </bdi>
        </p>
      )}
    </div>
  );
}

/** The row key of a record; its record set says nothing to a reader. */
function keyOf(record: string): string {
  return record.slice(record.indexOf("/") + 1);
}
