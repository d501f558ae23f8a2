import { type ReactNode, useEffect, useRef, useState } from "react";
import { jobName } from "../design/progress.tsx";
import { useSay } from "../messages/say.tsx";
import { useDesk } from "./desk-context.tsx";

/** Says to who listens when work begins, at each quarter, and when it ends: often enough to know, and no more. */
export function JobAnnouncer(): ReactNode {
  const say = useSay();
  const { jobs } = useDesk();
  const told = useRef(new Map<string, string>());
  const [says, setSays] = useState("");
  useEffect(() => {
    for (const job of jobs) {
      const { id, state, done, total, verb } = job;
      const quarter = total === null || total === 0 ? 0 : Math.floor((done / total) * 4);
      const now = state === "running" ? `running ${quarter}` : state;
      if (told.current.get(id) === now) continue;
      const isNews = told.current.has(id) || state === "running";
      told.current.set(id, now);
      if (isNews)
        setSays(say("web.job.announce", { name: jobName(say, verb), state, percent: quarter * 25 }));
    }
  }, [jobs, say]);
  return (
    <div className="visually-hidden" aria-live="polite">
      {says}
    </div>
  );
}
