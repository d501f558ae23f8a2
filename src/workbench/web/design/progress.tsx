import { type ReactNode, useEffect, useState } from "react";
import type { JobRow } from "../../api/jobs/contract.ts";
import { type Say, sayWord, useSay } from "../messages/say.tsx";
import styles from "./parts.module.css";

/** Before that an estimate would be a guess from too little. */
const ESTIMATE_AFTER = 5_000;

/** How far work has come: what is done of how much, and how long it may still take. */
export function JobProgress({ job }: { readonly job: JobRow }): ReactNode {
  const say = useSay();
  const now = useNow(job.state === "running");
  const { done, total, unit, problems } = job;
  const told =
    total === null
      ? say("web.job.done", { done, unit: unitOf(unit) })
      : say("web.job.doneOf", { done, total, unit: unitOf(unit) });
  return (
    <div className={styles.progress}>
      {job.state === "running" && (
        <progress
          className={styles.bar}
          aria-label={jobName(say, job.verb)}
          {...(total === null ? {} : { max: total, value: done })}
        />
      )}
      <p className={styles.help}>
        {told}
        {problems > 0 && <> · {say("web.job.problems", { count: problems })}</>}
        {job.state === "running" && <TimeLeft job={job} now={now} />}
      </p>
    </div>
  );
}

function TimeLeft({ job, now }: { readonly job: JobRow; readonly now: number }): ReactNode {
  const say = useSay();
  const left = secondsLeft(job, now);
  return left === undefined ? null : (
    <> · {say("web.job.left", { seconds: left < 60 ? left : 0, minutes: Math.round(left / 60) })}</>
  );
}

/** Undefined until enough has been done to tell. */
export function secondsLeft({ done, total, startedAt }: JobRow, now: number): number | undefined {
  const spent = now - Date.parse(startedAt);
  if (total === null || done === 0 || done >= total || spent < ESTIMATE_AFTER) return undefined;
  return Math.ceil(((spent / done) * (total - done)) / 1000);
}

export function jobName(say: Say, verb: string): string {
  return sayWord(say, "web.job.verb", verb);
}

type Unit = "files" | "rows" | "pairs" | "things" | "pages" | "steps";
const UNITS: readonly Unit[] = ["files", "rows", "pairs", "things", "pages", "steps"];

function unitOf(unit: string): Unit {
  return UNITS.find((each) => each === unit) ?? "things";
}

function useNow(isRunning: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [isRunning]);
  return now;
}
