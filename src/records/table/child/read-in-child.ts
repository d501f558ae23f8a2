/** Asks a process of its own to read a table, and takes what it answers. */
import { CareoError } from "../../../base/index.ts";
import {
  builtEntry,
  type ChildCaps,
  type ChildEnding,
  ranOutOfMemory,
  streamChild,
} from "../../../child/index.ts";
import type { StagedBatch } from "../staging/batch.ts";
import { type Frame, readFrames } from "./frames.ts";
import type { TableRequest } from "./messages.ts";

export interface TableChildEffects {
  /** Path of the built `child/main.js`. */
  readonly entry?: string;
  readonly caps?: Partial<ChildCaps>;
  readonly signal?: AbortSignal | undefined;
}

/**
 * A sheet of a million rows and twenty columns takes about a minute; an hour stops what never ends. Shared texts are held up to 512 Mi
 * characters (workbook.ts), beside a batch of 64 MiB that may be held twice.
 */
const CAPS: ChildCaps = {
  seconds: 3600,
  heapMegabytes: 2048,
  memoryMegabytes: 4096,
  outputBytes: 2 ** 36,
};

/**
 * Throws what the reader threw; `records/too-big` where it met its caps, `records/damaged` where it crashed,
 * `records/interrupted` after `signal`.
 */
export async function planInChild(request: TableRequest, effects: TableChildEffects = {}): Promise<unknown> {
  let plan: unknown;
  for await (const frame of framesOf(request, effects)) if (frame.kind === "plan") plan = frame.plan;
  return plan;
}

export async function* batchesInChild(
  request: TableRequest,
  effects: TableChildEffects = {},
): AsyncGenerator<StagedBatch> {
  for await (const frame of framesOf(request, effects)) if (frame.kind === "batch") yield frame.batch;
}

async function* framesOf(request: TableRequest, effects: TableChildEffects): AsyncGenerator<Frame> {
  const caps = { ...CAPS, ...effects.caps };
  const isNative = request.kind === "describe parquet" || request.kind === "load parquet";
  const running = streamChild({
    entry: effects.entry ?? builtEntry("./main.js", import.meta.url),
    input: [Buffer.from(JSON.stringify(request))],
    caps,
    isNative,
    ...("path" in request ? { readable: [request.path] } : {}),
    signal: effects.signal,
  });
  let ending: ChildEnding | undefined;
  async function* chunks(): AsyncGenerator<Buffer> {
    try {
      ending = yield* running;
    } finally {
      await running.return(undefined as never);
    }
  }
  let isWhole = false;
  try {
    for await (const frame of readFrames(chunks())) {
      if (frame.kind === "failure") throw failureOf(frame);
      if (frame.kind === "end") isWhole = true;
      else yield frame;
    }
  } catch (error) {
    throw error instanceof CareoError
      ? error
      : crashed(request.fileName, "an answer that makes no sense", error);
  }
  if (!isWhole) throw endedEarly(request.fileName, ending as ChildEnding, caps);
}

function failureOf({ code, message, hint }: Extract<Frame, { kind: "failure" }>): CareoError {
  return new CareoError(code, message, hint === undefined ? {} : { hint });
}

function endedEarly(fileName: string, ending: ChildEnding, caps: ChildCaps): CareoError {
  if (ending.stoppedFor === "person") {
    return new CareoError("records/interrupted", "The import was interrupted.", {
      hint: "Run the same command again; it goes on where it stopped.",
    });
  }
  if (ending.stoppedFor === "time") return tooBig(fileName, `took over ${caps.seconds} s`);
  if (ranOutOfMemory(ending)) return tooBig(fileName, "needed more memory than it may");
  if (ending.stoppedFor === "size") return tooBig(fileName, "gave more than is taken");
  return crashed(fileName, ending.signal ?? `code ${ending.exitCode}`, ending.complaint);
}

function tooBig(fileName: string, how: string): CareoError {
  return new CareoError("records/too-big", `Reading ${JSON.stringify(fileName)} ${how}, and was stopped.`, {
    hint: "It may be made to exhaust a machine. If it is not, ask for it as CSV, or in parts.",
  });
}

function crashed(fileName: string, how: string, cause: unknown): CareoError {
  return new CareoError(
    "records/damaged",
    `The process that read ${JSON.stringify(fileName)} ended with ${how}, and without the whole table.`,
    { hint: "Ask whoever sent it for the file again; nothing of it was taken in.", cause },
  );
}
