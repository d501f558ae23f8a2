import type { ZodError } from "zod";
import type { CareoError, ErrorCode } from "../../base/index.ts";
import type { ErrorAnswer } from "./shapes.ts";

export type ErrorStatus = 400 | 403 | 404 | 409 | 422 | 503 | 500;

/** What is not listed is something a person can mend: 422. */
const STATUS: { readonly [Code in ErrorCode]?: ErrorStatus } = {
  "ledger/locked": 409,
  "ledger/read-only": 403,
  "ledger/not-found": 404,
  "ledger/no-such-entry": 404,
  "ledger/disk-full": 503,
  "ledger/write-failed": 503,
  "casework/no-such-thing": 404,
  "casework/no-such-source": 404,
  "casework/no-such-claim": 404,
  "casework/no-such-table": 404,
  "casework/no-such-run": 404,
  "casework/no-such-cell": 404,
  "workbench/bad-request": 400,
  "workbench/forbidden": 403,
  "workbench/read-only": 403,
  "workbench/no-such-case": 404,
  "workbench/no-such-job": 404,
  "workbench/no-such-folder": 404,
  "workbench/no-such-page": 404,
};

export function errorStatus(error: CareoError): ErrorStatus {
  return STATUS[error.code] ?? 422;
}

export function errorAnswer({ code, message, hint }: CareoError): ErrorAnswer {
  return { error: { code, message, ...(hint === undefined ? {} : { hint }) } };
}

/** A request that is not of the form of its route; the page shows the fields. */
export function badRequest(error: ZodError): ErrorAnswer {
  const fields = error.issues.map(({ path, message }) => ({ field: path.map(String).join("."), message }));
  return {
    error: {
      code: "workbench/bad-request",
      message: "The request is not of the form that is asked for.",
      fields,
    },
  };
}
