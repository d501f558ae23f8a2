/**
 * The process in which one original is parsed. It is started with a bare environment, no right to write, read access to
 * the code only, a heap limit and a time limit (src/child); the original comes over stdin, so that no path is opened here.
 */
import {
  findMessage,
  keepOutputForAnswer,
  type Message,
  readStandardInput,
  writeAll,
  writeMessage,
} from "../../child/index.ts";
import type { FormatContext, FormatResult } from "../formats/format.ts";
import { findReader } from "../formats/index.ts";
import { messageOfFailure, messageOfResult } from "./answer.ts";

keepOutputForAnswer();

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

for (const chunk of writeMessage(await answer())) writeAll(chunk);
// A parser may have left timers or workers behind; the answer is out, so the process ends here.
process.exit(0);
