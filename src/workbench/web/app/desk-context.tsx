import { useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from "react";
import type { JobRow } from "../../api/jobs/contract.ts";
import type { PreferencesAnswer } from "../../api/preferences/contract.ts";
import type { SessionAnswer } from "../../api/session-shapes.ts";
import { call } from "../client/call.ts";
import { listen } from "../client/events.ts";
import { refreshCase } from "../client/queries.ts";

/** What a page knows of the desk before it asks for anything: who works here, what is under way. */
export interface DeskValue {
  readonly session: SessionAnswer;
  readonly preferences: PreferencesAnswer;
  readonly setPreferences: (change: Partial<PreferencesAnswer>) => Promise<void>;
  readonly jobs: readonly JobRow[];
  /** Whether the server can be heard. */
  readonly isThere: boolean;
}

const DeskContext = createContext<DeskValue | undefined>(undefined);

export function useDesk(): DeskValue {
  const desk = use(DeskContext);
  if (desk === undefined) throw new Error("useDesk outside of a DeskProvider");
  return desk;
}

interface DeskProviderProps {
  readonly session: SessionAnswer;
  readonly initial: PreferencesAnswer;
  readonly onPreferences: (preferences: PreferencesAnswer) => void;
  readonly onLocked: () => void;
  readonly children: ReactNode;
}

export function DeskProvider({
  session,
  initial,
  onPreferences,
  onLocked,
  children,
}: DeskProviderProps): ReactNode {
  const [preferences, setKept] = useState(initial);
  const [jobs, setJobs] = useState<readonly JobRow[]>([]);
  const [isThere, setThere] = useState(true);
  const client = useQueryClient();
  useEffect(
    () =>
      listen({
        onJobs: setJobs,
        onJob: (job) => {
          setJobs((before) => [job, ...before.filter(({ id }) => id !== job.id)].sort(latestFirst));
          if (job.state !== "running") void refreshCase(client, "desk");
        },
        onJobGone: (gone) => setJobs((before) => before.filter(({ id }) => id !== gone)),
        onCase: (id) => void refreshCase(client, id),
        onLocked,
        onLine: setThere,
      }),
    [client, onLocked],
  );
  const value = useMemo<DeskValue>(
    () => ({
      session,
      preferences,
      jobs,
      isThere,
      setPreferences: async (change) => {
        const kept = await call("POST /preferences", { body: change });
        setKept(kept);
        onPreferences(kept);
      },
    }),
    [session, preferences, jobs, isThere, onPreferences],
  );
  return <DeskContext value={value}>{children}</DeskContext>;
}

function latestFirst(a: JobRow, b: JobRow): number {
  return b.startedAt.localeCompare(a.startedAt);
}
