import type { ErrorCode } from "./error-codes.ts";

export interface ErrorDetails {
  /** What the person can do about it, as a sentence. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/**
 * The one error that Careo throws on purpose. Anything else that reaches the top is a bug and is shown as one.
 * The message says what happened, to which value, where; the hint says what to do.
 */
export class CareoError extends Error {
  override readonly name = "CareoError";
  readonly code: ErrorCode;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.hint = details.hint;
  }
}
