import type { Terminal } from "../terminal.ts";

/** What is being done, in one line on stderr that is drawn over itself, only where a person looks. */
export function stepProgress(terminal: Terminal): {
  readonly step: (name: string) => void;
  readonly end: () => void;
} {
  if (!terminal.interactive) return { step: () => {}, end: () => {} };
  return {
    step: (name) => terminal.err(`\r\u001b[2K${name} …`.slice(0, terminal.columns)),
    end: () => terminal.err("\r\u001b[2K"),
  };
}
