import { CareoError } from "../../../base/index.ts";

/** Codes of ClickHouse (src/Common/ErrorCodes.cpp) that a person can do something about. */
const TIME = new Set(["159", "160", "209"]);
const SIZE = new Set(["158", "191", "241", "243", "307", "396"]);
const REFUSED = new Set(["81", "192", "193", "194", "195", "492", "497", "516", "291"]);
const NETWORK =
  /^(ECONN|EHOST|ENET|ENOTFOUND|EAI_|EPIPE|ETIMEDOUT|ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HPE_)/;

/**
 * What a failure means to a person: the server is not there or does not let us in, a limit of its was met, or we were told
 * to stop. Anything else is a fault in our SQL and is passed on as it is, to be shown as a bug.
 */
export function nameServerFailure(error: unknown, server: string): unknown {
  if (!(error instanceof Error)) return error;
  const { code = "" } = error as Error & { code?: string };
  if (error.name === "AbortError" || /aborted a request/i.test(error.message)) return interrupted(error);
  if (TIME.has(code)) return tooBig("time", server, error);
  if (SIZE.has(code)) return tooBig("memory, disk or size", server, error);
  if (REFUSED.has(code)) {
    return unavailable(`${server} refused: ${firstLine(error)}`, error, {
      hint: "Look at user, password and grants; docs/guide/engines.md lists what the user needs.",
    });
  }
  if (NETWORK.test(code) || /timeout error|socket hang up|fetch failed/i.test(error.message)) {
    return unavailable(`${server} could not be reached: ${firstLine(error) || code}`, error, {
      hint: "Look at the address, the network and the certificate; or match here, with --engine duckdb.",
    });
  }
  return error;
}

function firstLine({ message }: Error): string {
  return (message.split("\n")[0] as string).replace(/\.\s*$/, "");
}

export function unavailable(what: string, cause: unknown, { hint }: { hint: string }): CareoError {
  return new CareoError("records/engine-unavailable", `${what}.`, { hint, cause });
}

function tooBig(limit: string, server: string, cause: Error): CareoError {
  return new CareoError("records/too-big", `${server} stopped the work: its limit on ${limit} was met.`, {
    hint: "Raise the limits in the engine's file (and the user's profile), or spread the rows over more servers.",
    cause,
  });
}

function interrupted(cause: Error): CareoError {
  return new CareoError("records/interrupted", "Matching was interrupted.", {
    hint: "Run the same command again; rows that a server holds are not sent twice.",
    cause,
  });
}
