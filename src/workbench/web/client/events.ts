import type { JobRow } from "../../api/jobs/contract.ts";

/** What the server tells without being asked. */
export interface Listener {
  readonly onJobs: (jobs: readonly JobRow[]) => void;
  readonly onJob: (job: JobRow) => void;
  readonly onJobGone: (id: string) => void;
  readonly onCase: (id: string) => void;
  readonly onLocked: () => void;
  /** Whether the server can be heard. */
  readonly onLine: (isThere: boolean) => void;
}

/** Listens until it is told to stop; a connection that breaks is taken up again by the browser. */
export function listen(listener: Listener): () => void {
  const stream = new EventSource("/api/events");
  const on = <Data>(name: string, take: (data: Data) => void) =>
    stream.addEventListener(name, (event) => take(JSON.parse((event as MessageEvent<string>).data) as Data));
  stream.addEventListener("open", () => listener.onLine(true));
  stream.addEventListener("error", () => listener.onLine(false));
  on<readonly JobRow[]>("jobs", listener.onJobs);
  on<{ job: JobRow }>("job", ({ job }) => listener.onJob(job));
  on<{ id: string }>("job-gone", ({ id }) => listener.onJobGone(id));
  on<{ id: string }>("case", ({ id }) => listener.onCase(id));
  on("locked", () => listener.onLocked());
  on("stopping", () => {
    stream.close();
    listener.onLine(false);
  });
  return () => stream.close();
}
