import { type ChildProcess, spawn } from "node:child_process";
import { CareoError } from "../../base/index.ts";
import type { FormatContext, FormatResult } from "../formats/format.ts";
import type { Limits } from "../limits.ts";
import { getResult } from "./answer.ts";
import { findMessage, writeMessage } from "./frames.ts";
import { watchMemory } from "./memory.ts";
import { permissionFlags } from "./permission.ts";

export interface ChildEffects {
  /** Path of the built `child/main.js`. */
  readonly childEntry: string;
  /** Ends the parser early, for a person who does not want to wait. */
  readonly signal?: AbortSignal;
}

/** How a process came to its end. */
interface Ending {
  readonly output: Buffer;
  readonly complaint: string;
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly stoppedFor?: "time" | "memory" | "size" | "person";
}

/** Longest part of what a parser writes to stderr that is kept, in characters. */
const LONGEST_COMPLAINT = 4_000;

/**
 * Reads one original in a process of its own.
 * Throws `sources/parser-timeout`, `-out-of-memory`, `-crashed`, `sources/result-too-large`, or what the reader threw.
 */
export async function readInChild(
  bytes: Uint8Array,
  context: FormatContext,
  effects: ChildEffects,
): Promise<FormatResult> {
  const ending = await runChild(bytes, context, effects);
  const failure = findFailure(ending, context);
  if (failure !== undefined) throw failure;
  const message = findMessage(ending.output);
  if (message === undefined) throw crashed(ending, context);
  return getResult(message);
}

function runChild(bytes: Uint8Array, context: FormatContext, effects: ChildEffects): Promise<Ending> {
  const { limits } = context;
  const child = startChild(effects.childEntry, limits);
  return new Promise((resolve, reject) => {
    let stoppedFor: Ending["stoppedFor"];
    const stop = (reason: NonNullable<Ending["stoppedFor"]>): void => {
      stoppedFor ??= reason;
      child.kill("SIGKILL");
    };
    const timer = setTimeout(() => stop("time"), limits.childSeconds * 1000);
    const endWatch = watchMemory(child.pid, limits.childMemoryMegabytes, () => stop("memory"));
    const onAbort = (): void => stop("person");
    effects.signal?.addEventListener("abort", onAbort, { once: true });
    if (effects.signal?.aborted) onAbort();
    const output = collect(child, limits.resultBytes, () => stop("size"));
    const complaint = collectComplaint(child);
    const settle = (): void => {
      clearTimeout(timer);
      endWatch();
      effects.signal?.removeEventListener("abort", onAbort);
    };
    child.on("error", (cause) => {
      settle();
      reject(notStarted(cause));
    });
    child.on("close", (exitCode, signal) => {
      settle();
      const reason = stoppedFor === undefined ? {} : { stoppedFor };
      resolve({ output: output(), complaint: complaint(), exitCode, signal, ...reason });
    });
    send(child, bytes, context);
  });
}

function startChild(entry: string, { childHeapMegabytes, childSeconds }: Limits): ChildProcess {
  const flags = ["--no-warnings", `--max-old-space-size=${childHeapMegabytes}`, ...permissionFlags(entry)];
  const command = [process.execPath, ...flags, entry];
  // Windows does not start a process without SystemRoot. UTC, so that no date depends on the machine.
  const { SystemRoot } = process.env;
  const env = { TZ: "UTC", ...(process.platform === "win32" && SystemRoot && { SystemRoot }) };
  const [program = "", ...parameters] = withSystemLimits(command, childSeconds);
  return spawn(program, parameters, { env, stdio: "pipe", windowsHide: true });
}

/**
 * Our own timer dies with us; a parser that hangs would go on. So the system holds a limit too, where it has one: twice
 * the time, as processor seconds over all threads. And a crash must not leave a core file with the source in it. The
 * shell adds variables of its own, so it empties the environment once more.
 */
function withSystemLimits(command: readonly string[], seconds: number): readonly string[] {
  if (process.platform === "win32") return command;
  const limits = `ulimit -c 0; ulimit -t ${Math.ceil(seconds) * 2}; exec env -i TZ=UTC "$@"`;
  return ["/bin/sh", "-c", limits, "parser", ...command];
}

function send(child: ChildProcess, bytes: Uint8Array, context: FormatContext): void {
  // A parser that dies early closes its end; how it died is told by its exit, not by the broken pipe.
  child.stdin?.on("error", () => {});
  for (const chunk of writeMessage({ header: context, bodies: [bytes] })) child.stdin?.write(chunk);
  child.stdin?.end();
}

function collect(child: ChildProcess, mostBytes: number, onTooMuch: () => void): () => Buffer {
  let chunks: Buffer[] = [];
  let size = 0;
  child.stdout?.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size <= mostBytes) chunks.push(chunk);
    else {
      chunks = [];
      onTooMuch();
    }
  });
  return () => Buffer.concat(chunks);
}

function collectComplaint(child: ChildProcess): () => string {
  let complaint = "";
  child.stderr?.setEncoding("utf8");
  child.stderr?.on("data", (chunk: string) => {
    if (complaint.length < LONGEST_COMPLAINT) complaint += chunk.slice(0, LONGEST_COMPLAINT);
  });
  return () => complaint;
}

function findFailure(ending: Ending, { fileName, limits }: FormatContext): CareoError | undefined {
  const name = JSON.stringify(fileName);
  if (ending.stoppedFor === "time") {
    return new CareoError("sources/parser-timeout", `Reading ${name} took over ${limits.childSeconds} s.`, {
      hint: "The original is kept. Split it, or add its text as a transcript.",
    });
  }
  if (ending.stoppedFor === "memory" || ranOutOfMemory(ending)) {
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

// V8 says so and aborts; the words have been the same since Node 12.
function ranOutOfMemory({ complaint, exitCode, output }: Ending): boolean {
  const isMentioned = /heap out of memory|Array buffer allocation failed/i.test(complaint);
  return exitCode !== 0 && output.length === 0 && isMentioned;
}

function crashed({ exitCode, signal, complaint }: Ending, { fileName }: FormatContext): CareoError {
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
