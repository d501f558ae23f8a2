import type { Problem } from "../../base/index.ts";
import { type OpenCase, openCase } from "../../casework/index.ts";
import { EXIT_CODES, type Outcome } from "../exit-codes.ts";
import { painter, safeForTerminal, type Terminal } from "../terminal.ts";

/** Opens a case for one verb, says what opening found, and gives it free again whatever happens. */
export async function withCase(
  root: string,
  mode: "read" | "write",
  terminal: Terminal,
  work: (open: OpenCase) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  const open = openCase(root, mode);
  const release = mode === "write" ? releaseWhenInterrupted(open, terminal) : () => {};
  try {
    // A reader is refused the writer's lock by design; that is no problem to speak of.
    for (const { message, hint, code } of open.problems) {
      if (mode === "read" && code === "ledger/read-only") continue;
      tell({ code, message, ...(hint === undefined ? {} : { hint }) }, terminal);
    }
    return await work(open);
  } finally {
    release();
    open.ledger.close();
  }
}

/** Says what was found on the way and did not stop the work. */
export function tell({ message, hint }: Problem, terminal: Terminal): void {
  const words = safeForTerminal(`${message}${hint ? ` ${hint}` : ""}`);
  terminal.err(`${painter(terminal)("yellow", "note:")} ${words}\n`);
}

/**
 * An entry is written in one step that no signal can cut (docs/decisions/0010-blocking-ledger.md), so between two of them
 * we may simply stop: the case holds whatever was reported, and the next writer finds no lock in the way.
 */
function releaseWhenInterrupted(open: OpenCase, terminal: Terminal): () => void {
  const stop = () => {
    open.ledger.close();
    terminal.err("\nInterrupted. What was reported until here is in the case.\n");
    process.exit(EXIT_CODES.interrupted.code);
  };
  process.once("SIGINT", stop);
  return () => process.off("SIGINT", stop);
}
