import type { ErrorCode } from "./error-codes.ts";

/** Something wrong with the input that did not stop the work. `where` is a path, page, row or time a person can find. */
export interface Problem {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint?: string;
  readonly where?: string;
}

/** What a reader returns: messy input is normal, so a value comes with everything that was wrong on the way. */
export interface WithProblems<Value> {
  readonly value: Value;
  readonly problems: readonly Problem[];
}
