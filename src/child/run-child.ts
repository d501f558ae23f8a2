import { type ChildProcess, spawn } from "node:child_process";
import { watchMemory } from "./memory.ts";
import { permissionFlags } from "./permission.ts";

/** What a process of ours may take before it is ended. */
export interface ChildCaps {
  /** From its start. */
  readonly seconds: number;
  /** Heap of JavaScript, in MiB (`--max-old-space-size`). */
  readonly heapMegabytes: number;
  /** Everything it holds, in MiB; watched from outside where the system can tell (Linux). */
  readonly memoryMegabytes: number;
  /** What it may write to stdout. */
  readonly outputBytes: number;
}

export interface ChildTask {
  /** Path of a built file of our own; Node 20 cannot start sources. */
  readonly entry: string;
  /** Written to its stdin, which is then closed. */
  readonly input: readonly Uint8Array[];
  readonly caps: ChildCaps;
  /** Files that it may read beside its code, where the permissions of Node hold it. */
  readonly readable?: readonly string[];
  /** It loads a native engine, which the permissions of Node neither allow nor reach; the engine is locked down itself. */
  readonly isNative?: boolean;
  /** Ends it early, for a person who does not want to wait. */
  readonly signal?: AbortSignal | undefined;
}

/** How a process came to its end. */
export interface ChildEnding {
  readonly output: Buffer;
  readonly complaint: string;
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly stoppedFor?: "time" | "memory" | "size" | "person";
}

/** Longest part of what a process writes to stderr that is kept, in characters. */
const LONGEST_COMPLAINT = 4_000;

/**
 * Runs a process with a bare environment, capped in time, memory and output, and without the right to write, to start
 * processes or to read anything but its code and `readable`. Rejects only where it could not be started.
 */
export async function runChild(task: ChildTask): Promise<ChildEnding> {
  const chunks: Buffer[] = [];
  const running = streamChild(task);
  for (;;) {
    const next = await running.next();
    if (next.done) return { ...next.value, output: Buffer.concat(chunks) };
    chunks.push(next.value);
  }
}

/**
 * The same, with what it writes as it comes; `output` of the ending is empty. Who takes slowly makes the process wait, and
 * who stops taking ends it.
 */
export async function* streamChild(task: ChildTask): AsyncGenerator<Buffer, ChildEnding> {
  const { caps } = task;
  const child = startChild(task);
  let stoppedFor: ChildEnding["stoppedFor"];
  let size = 0;
  const stop = (reason: NonNullable<ChildEnding["stoppedFor"]>): void => {
    stoppedFor ??= reason;
    child.kill("SIGKILL");
  };
  const timer = setTimeout(() => stop("time"), caps.seconds * 1000);
  const endWatch = watchMemory(child.pid, caps.memoryMegabytes, () => stop("memory"));
  const onAbort = (): void => stop("person");
  task.signal?.addEventListener("abort", onAbort, { once: true });
  if (task.signal?.aborted) onAbort();
  const complaint = collectComplaint(child);
  const ended = endOf(child);
  send(child, task.input);
  try {
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > caps.outputBytes) stop("size");
      else yield chunk;
    }
    const [exitCode, signal] = await ended;
    const reason = stoppedFor === undefined ? {} : { stoppedFor };
    return { output: Buffer.alloc(0), complaint: complaint(), exitCode, signal, ...reason };
  } finally {
    child.kill("SIGKILL");
    clearTimeout(timer);
    endWatch();
    task.signal?.removeEventListener("abort", onAbort);
  }
}

function endOf(child: ChildProcess): Promise<[exitCode: number | null, signal: string | null]> {
  const ended = new Promise<[number | null, string | null]>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode, signal) => resolve([exitCode, signal]));
  });
  // It is awaited when the output ends; until then a failure must not look like one that nobody handles.
  ended.catch(() => {});
  return ended;
}

// V8 says so and aborts; the words have been the same since Node 12.
export function ranOutOfMemory({ complaint, exitCode, output, stoppedFor }: ChildEnding): boolean {
  const isMentioned = /heap out of memory|Array buffer allocation failed/i.test(complaint);
  return stoppedFor === "memory" || (exitCode !== 0 && output.length === 0 && isMentioned);
}

function startChild({ entry, caps, readable = [], isNative = false }: ChildTask): ChildProcess {
  const permissions = isNative ? [] : permissionFlags(entry, readable);
  const flags = ["--no-warnings", `--max-old-space-size=${caps.heapMegabytes}`, ...permissions];
  const command = [process.execPath, ...flags, entry];
  // Windows does not start a process without SystemRoot. UTC, so that no date depends on the machine.
  const { SystemRoot } = process.env;
  const env = { TZ: "UTC", ...(process.platform === "win32" && SystemRoot && { SystemRoot }) };
  const [program = "", ...parameters] = withSystemLimits(command, caps.seconds);
  return spawn(program, parameters, { env, stdio: "pipe", windowsHide: true });
}

/**
 * Our own timer dies with us; a process that hangs would go on. So the system holds a limit too, where it has one: twice
 * the time, as processor seconds over all threads. And a crash must not leave a core file with the source in it. The
 * shell adds variables of its own, so it empties the environment once more.
 */
function withSystemLimits(command: readonly string[], seconds: number): readonly string[] {
  if (process.platform === "win32") return command;
  const limits = `ulimit -c 0; ulimit -t ${Math.ceil(seconds) * 2}; exec env -i TZ=UTC "$@"`;
  return ["/bin/sh", "-c", limits, "careo", ...command];
}

function send(child: ChildProcess, input: readonly Uint8Array[]): void {
  // A process that dies early closes its end; how it died is told by its exit, not by the broken pipe.
  child.stdin?.on("error", () => {});
  for (const chunk of input) child.stdin?.write(chunk);
  child.stdin?.end();
}

function collectComplaint(child: ChildProcess): () => string {
  let complaint = "";
  child.stderr?.setEncoding("utf8");
  child.stderr?.on("data", (chunk: string) => {
    if (complaint.length < LONGEST_COMPLAINT) complaint += chunk.slice(0, LONGEST_COMPLAINT);
  });
  return () => complaint;
}
