import { useState } from "react";
import type { JobRow } from "../../../api/jobs/contract.ts";
import { useDesk } from "../../app/desk-context.tsx";

interface Work {
  readonly job: JobRow | undefined;
  readonly isRunning: boolean;
  readonly follow: (id: string | undefined) => void;
}

/** Work that was begun here, as it goes on. */
export function useJob(): Work {
  const { jobs } = useDesk();
  const [id, follow] = useState<string | undefined>(undefined);
  const job = jobs.find((each) => each.id === id);
  return { job, isRunning: id !== undefined && (job === undefined || job.state === "running"), follow };
}
