/** What a process started by `runChild` does with its pipes. */
import { Console } from "node:console";
import { writeSync } from "node:fs";

/** Libraries talk to the console; stdout belongs to the answer. */
export function keepOutputForAnswer(): void {
  globalThis.console = new Console(process.stderr, process.stderr);
}

export async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Writes to stdout and returns when all of it is in the pipe. */
export function writeAll(bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.byteLength) {
    try {
      written += writeSync(1, bytes, written);
    } catch (error) {
      // The pipe is full and non-blocking: try again until the parent has taken some.
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}
