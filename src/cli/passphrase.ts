import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { CareoError } from "../base/index.ts";
import type { Terminal } from "./terminal.ts";

/** From the environment for scripts, else asked for, unseen. Never on the command line, where others can read it. */
export async function askPassphrase(terminal: Terminal, question: string): Promise<string> {
  const given = process.env["CAREO_PASSPHRASE"];
  if (given) return given;
  if (!terminal.interactive) {
    throw new CareoError("cli/usage", "A passphrase is needed and nobody is there to ask.", {
      hint: "Set CAREO_PASSPHRASE, or run this in a terminal.",
    });
  }
  terminal.err(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const asking = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  try {
    return await asking.question("");
  } finally {
    asking.close();
    terminal.err("\n");
  }
}
