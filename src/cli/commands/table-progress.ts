import type { StoreProgress } from "../../casework/index.ts";
import type { Terminal } from "../terminal.ts";

/** Milliseconds between two drawings of the line. */
const EVERY = 200;

/** One line on stderr that is drawn over itself, only where a person looks. */
export function tableProgress(terminal: Terminal): {
  readonly show: (progress: StoreProgress) => void;
  readonly end: () => void;
} {
  if (!terminal.interactive) return { show: () => {}, end: () => {} };
  let last = 0;
  return {
    show({ step, rows, rejected, sheet }) {
      const now = Date.now();
      if (now - last < EVERY && step === "reading") return;
      last = now;
      const where = sheet === undefined ? "" : ` of ${sheet}`;
      const lost = rejected === 0 ? "" : `, ${rejected} rejected`;
      terminal.err(`\r\u001b[2K${step}${where}: ${rows} rows${lost}`.slice(0, terminal.columns));
    },
    end: () => terminal.err("\r\u001b[2K"),
  };
}
