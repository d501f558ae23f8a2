import type { ReactNode } from "react";
import { Button } from "../../design/button.tsx";
import { Answered, EmptyState } from "../../design/states.tsx";
import { JobHere } from "./job-here.tsx";
import styles from "./records.module.css";
import type { useJob } from "./use-job.ts";

interface RunsOfTableProps<Run> {
  readonly runs: Parameters<typeof Answered<{ readonly rows: readonly Run[] }>>[0]["of"];
  readonly work: ReturnType<typeof useJob>;
  /** What such a run is, what the button says that asks for one, and what stands where there was none yet. */
  readonly words: { readonly what: string; readonly ask: string; readonly none: string };
  readonly onAsk: () => void;
  /** One run; the latest is open. */
  readonly show: (run: Run, isOpen: boolean) => ReactNode;
  /** What came of the work just done, where that is not kept. */
  readonly children?: ReactNode;
}

/** Runs over one table, the latest first, and the button for another: tests and patterns are shown alike. */
export function RunsOfTable<Run>({
  runs,
  work: { job, isRunning, follow },
  words,
  onAsk,
  show,
  children,
}: RunsOfTableProps<Run>): ReactNode {
  const button = (
    <Button look="main" disabled={isRunning} onClick={onAsk}>
      {words.ask}
    </Button>
  );
  return (
    <div className={styles.page}>
      <p className={styles.lead}>{words.what}</p>
      <JobHere job={job} onContinue={follow} />
      {children}
      <Answered of={runs}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState says={words.none} action={button} />
          ) : (
            <>
              <div className={styles.tools}>{button}</div>
              {rows.map((run, at) => show(run, at === 0))}
            </>
          )
        }
      </Answered>
    </div>
  );
}
