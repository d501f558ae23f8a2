import type { Done, List, Started } from "../shapes.ts";

export type JobState = "running" | "done" | "cancelled" | "failed" | "interrupted";

export type JsonAnswer =
  | string
  | number
  | boolean
  | null
  | readonly JsonAnswer[]
  | { readonly [key: string]: JsonAnswer };

/** Work that takes longer than a second. */
export interface JobRow {
  readonly id: string;
  readonly verb: string;
  /** The case it works on; null for work that makes one. */
  readonly case: string | null;
  readonly done: number;
  /** Null where nobody knows yet how much there is. */
  readonly total: number | null;
  readonly unit: string;
  readonly state: JobState;
  readonly startedAt: string;
  readonly endedAt: string | null;
  /** Things that went wrong on the way and did not stop it. */
  readonly problems: number;
  readonly error: { readonly code: string; readonly message: string; readonly hint: string | null } | null;
  readonly result: JsonAnswer;
  readonly canContinue: boolean;
}

export interface JobsApi {
  "GET /jobs": { readonly answer: List<JobRow> };
  "POST /jobs/:job/cancel": { readonly answer: Done };
  "POST /jobs/:job/continue": { readonly answer: Started };
  "POST /jobs/:job/dismiss": { readonly answer: Done };
}
