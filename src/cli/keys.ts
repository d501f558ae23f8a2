import { emitKeypressEvents } from "node:readline";
import { createInterface } from "node:readline/promises";
import { CareoError } from "../base/index.ts";
import type { Terminal } from "./terminal.ts";

/** Single keys and lines from the person at the terminal. */
export interface Keyboard {
  readonly key: () => Promise<string | undefined>;
  readonly line: (prompt: string) => Promise<string>;
  /** Gives the terminal back as it was. */
  readonly close: () => void;
}

/** Throws `cli/usage` where nobody is at a terminal: a decision is never taken from a pipe. */
export function openKeyboard(terminal: Terminal, hint: string): Keyboard {
  const { stdin } = process;
  if (!terminal.interactive || stdin.isTTY !== true) {
    throw new CareoError("cli/usage", "This asks a person, and there is no terminal to ask in.", { hint });
  }
  emitKeypressEvents(stdin);
  return { key: () => nextKey(stdin), line: (prompt) => askLine(stdin, prompt), close: () => stdin.pause() };
}

interface Keypress {
  readonly name?: string;
  readonly ctrl?: boolean;
}

async function nextKey(stdin: NodeJS.ReadStream): Promise<string | undefined> {
  stdin.setRawMode(true);
  stdin.resume();
  try {
    return await new Promise((resolve) => {
      const done = (key: string | undefined) => {
        stdin.off("keypress", onKey);
        stdin.off("end", onEnd);
        resolve(key);
      };
      const onKey = (text: string | undefined, { ctrl, name }: Keypress) =>
        done(ctrl === true ? `ctrl-${name ?? ""}` : (text ?? name ?? "").toLowerCase());
      const onEnd = () => done(undefined);
      stdin.on("keypress", onKey);
      stdin.once("end", onEnd);
    });
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
  }
}

/** An interrupted line is no line. */
async function askLine(stdin: NodeJS.ReadStream, prompt: string): Promise<string> {
  const asking = createInterface({ input: stdin, output: process.stderr, terminal: true });
  const stop = new AbortController();
  asking.on("SIGINT", () => stop.abort());
  try {
    return await asking.question(prompt, { signal: stop.signal });
  } catch (error) {
    if (stop.signal.aborted) return "";
    throw error;
  } finally {
    asking.close();
  }
}
