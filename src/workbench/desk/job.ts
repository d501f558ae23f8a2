import type { ErrorCode } from "../../base/index.ts";

export type JobState = "running" | "done" | "cancelled" | "failed" | "interrupted";

/** Work that takes longer than a second, as a page sees it. */
export interface JobView {
  readonly id: string;
  readonly verb: string;
  /** The case it works on; null for work that makes one. */
  readonly case: string | null;
  readonly done: number;
  /** Null where nobody knows yet how much there is. */
  readonly total: number | null;
  /** What is counted: files, rows, steps. */
  readonly unit: string;
  readonly state: JobState;
  readonly startedAt: string;
  readonly endedAt: string | null;
  /** Things that went wrong on the way and did not stop it: unread pages, rows that are no rows. */
  readonly problems: number;
  readonly error: JobError | null;
  /** What came of it, in the form of its verb. */
  readonly result: JsonValue;
  /** Whether it can be gone on with after it was cut short. */
  readonly canContinue: boolean;
}

export interface JobError {
  readonly code: ErrorCode | "bug";
  readonly message: string;
  readonly hint: string | null;
}

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

export interface JobProgress {
  readonly done?: number;
  readonly total?: number | null;
  readonly problems?: number;
}

/** What a job is given while it runs. */
export interface JobEffects {
  /** Ends the work at the next place where what is there is whole. */
  readonly signal: AbortSignal;
  readonly report: (progress: JobProgress) => void;
}
