/**
 * The process in which one original is parsed. It is started with a bare environment, no right to write, read access to
 * the code only, a heap limit and a time limit (run.ts); the original comes over stdin, so that no path is opened here.
 */
import { Console } from "node:console";
import { writeSync } from "node:fs";
import type { FormatContext, FormatResult } from "../formats/format.ts";
import { findReader } from "../formats/index.ts";
import { messageOfFailure, messageOfResult } from "./answer.ts";
import { findMessage, type Message, writeMessage } from "./frames.ts";

// Libraries talk to the console; stdout belongs to the answer.
globalThis.console = new Console(process.stderr, process.stderr);

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function answer(): Promise<Message<object>> {
  try {
    const request = findMessage(await readStandardInput());
    if (request === undefined) throw new Error("The request is cut short.");
    return messageOfResult(await read(request.header as FormatContext, request.bodies[0] as Uint8Array));
  } catch (error) {
    return messageOfFailure(error);
  }
}

async function read(context: FormatContext, bytes: Uint8Array): Promise<FormatResult> {
  const load = findReader(context.mimeType);
  if (load === undefined) throw new Error(`There is no reader for ${context.mimeType}.`);
  const reader = await load();
  return reader(bytes, context);
}

function writeAll(bytes: Uint8Array): void {
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

for (const chunk of writeMessage(await answer())) writeAll(chunk);
// A parser may have left timers or workers behind; the answer is out, so the process ends here.
process.exit(0);
