import { CareoError } from "../../base/index.ts";
import { type ChildEnding, findMessage, ranOutOfMemory, runChild, writeMessage } from "../../child/index.ts";
import type { FormatContext, FormatResult } from "../formats/format.ts";
import { getResult } from "./answer.ts";

export interface ChildEffects {
  /** Path of the built `child/main.js`. */
  readonly childEntry: string;
  /** Ends the parser early, for a person who does not want to wait. */
  readonly signal?: AbortSignal;
}

/**
 * Reads one original in a process of its own.
 * Throws `sources/parser-timeout`, `-out-of-memory`, `-crashed`, `sources/result-too-large`, or what the reader threw.
 */
export async function readInChild(
  bytes: Uint8Array,
  context: FormatContext,
  effects: ChildEffects,
): Promise<FormatResult> {
  const { limits } = context;
  const running = runChild({
    entry: effects.childEntry,
    input: writeMessage({ header: context, bodies: [bytes] }),
    caps: {
      seconds: limits.childSeconds,
      heapMegabytes: limits.childHeapMegabytes,
      memoryMegabytes: limits.childMemoryMegabytes,
      outputBytes: limits.resultBytes,
    },
    signal: effects.signal,
  });
  const ending = await running.catch((cause: unknown) => {
    throw notStarted(cause);
  });
  const failure = findFailure(ending, context);
  if (failure !== undefined) throw failure;
  const message = findMessage(ending.output);
  if (message === undefined) throw crashed(ending, context);
  return getResult(message);
}

function findFailure(ending: ChildEnding, { fileName, limits }: FormatContext): CareoError | undefined {
  const name = JSON.stringify(fileName);
  if (ending.stoppedFor === "time") {
    return new CareoError("sources/parser-timeout", `Reading ${name} took over ${limits.childSeconds} s.`, {
      hint: "The original is kept. Split it, or add its text as a transcript.",
    });
  }
  if (ranOutOfMemory(ending)) {
    return new CareoError("sources/parser-out-of-memory", `Reading ${name} needed more memory than it may.`, {
      hint: "The original is kept. It may be made to exhaust memory; if it is not, split it.",
    });
  }
  if (ending.stoppedFor === "size") {
    return new CareoError("sources/result-too-large", `${name} gave more than ${limits.resultBytes} bytes.`);
  }
  if (ending.stoppedFor === "person") {
    return new CareoError("sources/parser-crashed", `Reading ${name} was stopped.`);
  }
  return undefined;
}

function crashed({ exitCode, signal, complaint }: ChildEnding, { fileName }: FormatContext): CareoError {
  const how = signal === null ? `code ${exitCode}` : signal;
  const message = `The parser of ${JSON.stringify(fileName)} ended with ${how} and no result.`;
  return new CareoError("sources/parser-crashed", message, {
    hint: "The original is kept and has no text.",
    cause: complaint,
  });
}

function notStarted(cause: unknown): CareoError {
  return new CareoError("sources/parser-crashed", "The process of a parser could not be started.", { cause });
}
