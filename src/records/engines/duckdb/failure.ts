import { CareoError } from "../../../base/index.ts";
import type { Caps } from "./caps.ts";

/**
 * What an engine's failure means to a person. A cap that was met and an interruption are theirs to know; anything else is a
 * fault in our SQL and is passed on as it is, to be shown as a bug.
 */
export function nameFailure(error: unknown, caps: Caps): unknown {
  if (!(error instanceof Error)) return error;
  const { message } = error;
  if (/^INTERRUPT/i.test(message)) {
    return new CareoError("records/interrupted", "The work on a table was interrupted.", {
      hint: "Run the same command again; what was finished is kept.",
      cause: error,
    });
  }
  if (/max_temp_directory_size|failed to offload/i.test(message)) {
    return tooBig(`the cap on temporary files, ${gibibytes(caps.temporaryDisk)}`, error);
  }
  if (/^Out of Memory/i.test(message)) return tooBig(`the cap on memory, ${gibibytes(caps.memory)}`, error);
  if (/No space left|disk (is )?full|Could not write/i.test(message)) return tooBig("the free disk", error);
  return error;
}

/** The same for opening: who else has the database open, and whether it is one. */
export function nameOpening(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (/lock/i.test(error.message)) {
    return new CareoError("records/in-use", "Another process is working on this table.", {
      hint: "Wait until it is done, or end it, and run the command again.",
      cause: error,
    });
  }
  if (/not a valid DuckDB|corrupt|checksum|Serialization Error/i.test(error.message)) {
    return new CareoError("records/not-stored", "The stored form of a table is damaged.", {
      hint: "It is a cache: delete the folder index/tables of the case, and it is built again from the original.",
      cause: error,
    });
  }
  return error;
}

function tooBig(cap: string, cause: Error): CareoError {
  return new CareoError("records/too-big", `The work on a table met ${cap}, and was stopped.`, {
    hint: "Free disk, close other programs, or work on a machine with more; nothing half-done was kept.",
    cause,
  });
}

/** In the unit of the cap: 2.5 GiB, 64 MiB. */
export function gibibytes(bytes: number): string {
  const gib = bytes / 2 ** 30;
  return gib >= 1 ? `${Number(gib.toFixed(1))} GiB` : `${Math.round(bytes / 2 ** 20)} MiB`;
}
